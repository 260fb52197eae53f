// SPDX-License-Identifier: MPL-2.0
#include "outline.hpp"

#include "vocabulary.hpp"
#include "writing.hpp"

namespace peerword {

Outline::Outline(const Paragraph& paragraph, TokenRange range, const ClassTable& classes)
    : paragraph_(paragraph), range_(range), index_(classes.size(), 0), sets_(1) {
    const Writing writing(classes, is_shouted(paragraph, range));
    for (std::size_t i = 0; i < size(); ++i) {
        const Token& token = paragraph.tokens()[range.first + i];
        all_words_.set(i);
        imprint_.add(word(i));
        for (const char byte : word(i)) words_with_[letter(byte)].set(i);
        if (token.word != nullptr) {
            for (const ClassId id : token.word->classes) add(id, i);
        }
        writing.for_each(token, i == 0, [&](ClassId id) { add(id, i); });
    }
    for (std::size_t i = 0; i <= size(); ++i) {
        all_gaps_.set(i);
        const std::string_view between = gap(i);
        // A blank is by far the most frequent.
        if (between == " " || between.find_first_of(" -") != std::string_view::npos)
            (between.size() == 1 ? plain_gaps_ : long_gaps_).set(i);
    }
}

std::string_view Outline::word(std::size_t i) const { return paragraph_.folded(paragraph_.tokens()[range_.first + i]); }

std::string_view Outline::gap(std::size_t i) const { return paragraph_.gap(range_.first + i); }

void Outline::add(ClassId id, std::size_t word) {
    if (index_[id] == 0) {
        imprint_.add(id);
        index_[id] = static_cast<std::uint16_t>(sets_.size());
        sets_.emplace_back();
    }
    sets_[index_[id]].set(word);
}

const PlaceSet& Outline::words_of(ClassId id) const { return sets_[id < index_.size() ? index_[id] : 0]; }

PlaceSet Outline::words_with(std::string_view text) const {
    PlaceSet words = all_words_;
    for (std::size_t i = 0; i < text.size() && words.any(); ++i) words &= words_with_[letter(text[i])];
    return words;
}

PlaceSet Outline::words_of(const ClassExpression& expression) const {
    PlaceSet any;
    for (const auto& terms : expression) {
        PlaceSet all = all_words_;
        for (const auto& term : terms) all &= term.negated ? ~words_of(term.id) : words_of(term.id);
        any |= all;
    }
    return any;
}

}  // namespace peerword
