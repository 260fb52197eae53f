// SPDX-License-Identifier: MPL-2.0
#include "glance.hpp"

#include <algorithm>
#include <utility>

namespace peerword {
namespace {

using Kind = PatternNode::Kind;

// Past this, repetitions inside of repetitions are not followed any more, and everything may be.
constexpr std::size_t kMostSteps = 100'000;

class Glance {
public:
    explicit Glance(const Outline& sentence) : sentence_(sentence) {}

    [[nodiscard]] Places before(const PatternTree& tree, const Places& ends) const {
        Places begins;
        for (const auto& [nodes, demands] : tree) {
            if (are_met(demands, sentence_.imprint())) begins |= before(nodes, ends);
        }
        return begins;
    }

private:
    [[nodiscard]] Places before(const std::vector<PatternNode>& nodes, const Places& ends) const {
        Places places = ends;
        for (auto node = nodes.rbegin(); node != nodes.rend() && places.any(); ++node) places = repeated(*node, places);
        return places;
    }

    [[nodiscard]] Places repeated(const PatternNode& node, Places places) const {
        for (unsigned i = 0; i < node.least; ++i) {
            const Places before = std::exchange(places, once(node, places));
            if (!places.any() || places == before) break;
        }
        // A clause is of any length already; once more would leap over what it stops at.
        const unsigned most = node.kind == Kind::clause ? std::min(node.most, std::max(node.least, 1U)) : node.most;
        for (unsigned i = node.least; i < most; ++i) {
            const Places before = places;
            places |= once(node, before);
            if (places == before) break;
        }
        return places;
    }

    [[nodiscard]] Places once(const PatternNode& node, const Places& ends) const {
        if (++steps_ > kMostSteps) return everywhere();
        switch (node.kind) {
            case Kind::letters:
                return letters(node.text, ends);
            case Kind::inside:
                return inside(ends);
            case Kind::word_class:
                return word_class((ends.gaps >> 1) & sentence_.words_of(node.expression));
            case Kind::gap:
                return {.words = {},
                        .inside = {},
                        .gaps = (ends.words & (sentence_.plain_gaps() | sentence_.long_gaps())) |
                                (ends.gaps & sentence_.long_gaps())};
            case Kind::mark:
                return mark(node.text, ends);
            case Kind::clause:
                return clause(node.text, ends);
            case Kind::start:
                return start(ends);
            case Kind::group:
                return before(*node.group, ends);
            case Kind::ahead:
                return both(ends, before(*node.group, everywhere()));
            case Kind::nothing:
                break;
        }
        return ends;
    }

    /// In a word: they begin it, end it or stand in it.
    [[nodiscard]] Places letters(std::string_view rows, const Places& ends) const {
        Places begins;
        for_each_row(rows, [&](std::string_view text) { letters(text, ends, begins); });
        return begins;
    }

    void letters(std::string_view text, const Places& ends, Places& begins) const {
        const PlaceSet ended = ends.gaps >> 1;
        for_each((ended | ends.inside) & sentence_.words_with(text), [&](std::size_t i) {
            const std::string_view word = sentence_.word(i);
            if (word.size() < text.size()) return;
            const bool whole = word.size() == text.size();
            if (word.starts_with(text) && (whole ? ended[i] : ends.inside[i])) begins.words.set(i);
            if (whole) return;
            const bool ends_it = ended[i] && word.ends_with(text);
            if (ends_it || (ends.inside[i] && word.find(text, 1) != std::string_view::npos)) begins.inside.set(i);
        });
        if (text == "'") begins.gaps |= ends.gaps;
    }

    /// The rest of a word is of its class too.
    [[nodiscard]] static Places word_class(const PlaceSet& words) { return {.words = words, .inside = words, .gaps = {}}; }

    [[nodiscard]] Places inside(const Places& ends) const {
        const PlaceSet words = ((ends.gaps >> 1) | ends.inside) & sentence_.all_words();
        return {.words = words, .inside = words, .gaps = ends.gaps};
    }

    [[nodiscard]] Places mark(std::string_view bytes, const Places& ends) const {
        Places begins;
        for_each((ends.words | ends.gaps) & sentence_.all_gaps(), [&](std::size_t i) {
            const std::string_view gap = sentence_.gap(i);
            begins.gaps[i] = bytes.empty() ? !gap.empty() : gap.find_first_of(bytes) != std::string_view::npos;
        });
        return begins;
    }

    /// Back from each place to the last gap that holds a byte which must not be there.
    [[nodiscard]] Places clause(std::string_view without, const Places& ends) const {
        Places begins;
        bool comes = false;
        for (std::size_t i = sentence_.size() + 1; i-- > 0;) {
            if (i < sentence_.size()) {
                begins.inside[i] = comes || ends.inside[i];
                comes = begins.inside[i] || ends.words[i];
                begins.words[i] = comes;
            } else {
                comes = ends.words[i];
            }
            begins.gaps[i] = comes || ends.gaps[i];
            const bool stops = !without.empty() && sentence_.gap(i).find_first_of(without) != std::string_view::npos;
            comes = ends.gaps[i] || (comes && !stops);
        }
        return begins;
    }

    [[nodiscard]] static Places start(const Places& ends) {
        Places begins;
        begins.words[0] = ends.words[0];
        begins.gaps[0] = ends.gaps[0];
        return begins;
    }

    static Places both(const Places& a, const Places& b) { return {a.words & b.words, a.inside & b.inside, a.gaps & b.gaps}; }

    [[nodiscard]] Places everywhere() const { return {sentence_.all_gaps(), sentence_.all_words(), sentence_.all_gaps()}; }

    static void for_each(PlaceSet places, auto take) {
        for (std::size_t i = places._Find_first(); i < places.size(); i = places._Find_next(i)) take(i);
    }

    const Outline& sentence_;
    mutable std::size_t steps_ = 0;
};

}  // namespace

Places& Places::operator|=(const Places& other) {
    words |= other.words;
    inside |= other.inside;
    gaps |= other.gaps;
    return *this;
}

Places around_gap(std::size_t gap) {
    Places places;
    places.words.set(gap);
    places.gaps.set(gap);
    return places;
}

Places anywhere(const Outline& sentence) { return {sentence.all_gaps(), {}, sentence.all_gaps()}; }

Places beginnings(const PatternTree& pattern, const Outline& sentence, const Places& ends) {
    return Glance(sentence).before(pattern, ends);
}

}  // namespace peerword
