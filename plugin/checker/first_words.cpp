// SPDX-License-Identifier: MPL-2.0
#include "first_words.hpp"

#include <algorithm>

#include "vocabulary.hpp"

namespace peerword {
namespace {

using Kind = PatternNode::Kind;

/// Gathers what a sequence may begin with. False: it may begin with anything.
bool gather(const std::vector<PatternSequence>& alternatives, FirstWords& first, bool& may_be_empty);

bool gather_node(const PatternNode& node, FirstWords& first, bool& takes_nothing) {
    takes_nothing = node.optional || node.kind == Kind::look_around;
    switch (node.kind) {
        case Kind::letters:
            if (node.text.empty()) return false;
            first.prefixes.emplace_back(node.text);
            return true;
        case Kind::word_class:
            first.expressions.push_back(node.expression);
            return true;
        case Kind::alternatives: {
            bool empty = false;
            const bool known = gather(node.alternatives, first, empty);
            takes_nothing = takes_nothing || empty;
            return known;
        }
        case Kind::look_around:
            return true;
        case Kind::gap:
        case Kind::other:
            break;
    }
    return false;
}

bool gather(const std::vector<PatternSequence>& alternatives, FirstWords& first, bool& may_be_empty) {
    may_be_empty = false;
    for (const PatternSequence& nodes : alternatives) {
        bool goes_on = true;
        for (const PatternNode& node : nodes) {
            if (!gather_node(node, first, goes_on)) return false;
            if (!goes_on) break;
        }
        may_be_empty = may_be_empty || goes_on;
    }
    return true;
}

std::string written(const FirstWords& first) {
    std::string text;
    for (const auto& prefix : first.prefixes) text += prefix + " ";
    for (const auto& expression : first.expressions) {
        for (const auto& terms : expression) {
            text += "|";
            for (const auto& term : terms) text += (term.negated ? "!" : "&") + std::to_string(term.id);
        }
        text += " ";
    }
    return text;
}

/// The classes a token has from how it is written.
class Writing {
public:
    explicit Writing(const ClassTable& classes)
        : capital_(classes.find(kCapital)),
          caps_(classes.find(kCaps)),
          first_(classes.find(kFirst)),
          number_(classes.find(kNumber)) {}

    [[nodiscard]] bool has(ClassId id, const Token& token, bool is_first) const {
        return (capital_ != nullptr && id == *capital_ && token.capital) || (caps_ != nullptr && id == *caps_ && token.caps) ||
               (first_ != nullptr && id == *first_ && is_first) || (number_ != nullptr && id == *number_ && token.number) ||
               (token.word != nullptr && token.word->has_class(id));
    }

private:
    const ClassId *capital_, *caps_, *first_, *number_;
};

bool begins(const FirstWords& first, std::string_view folded, const Token& token, bool is_first, const Writing& writing) {
    auto has = [&](ClassId id) { return writing.has(id, token, is_first); };
    return std::any_of(first.prefixes.begin(), first.prefixes.end(),
                       [&](const auto& prefix) { return folded.starts_with(prefix); }) ||
           std::any_of(first.expressions.begin(), first.expressions.end(),
                       [&](const auto& expression) { return holds(expression, has); });
}

}  // namespace

std::optional<std::size_t> Beginnings::add(const std::vector<PatternSequence>& pattern) {
    FirstWords first;
    bool may_be_empty = false;
    if (!gather(pattern, first, may_be_empty) || may_be_empty) return std::nullopt;
    const auto [place, is_new] = index_.emplace(written(first), sets_.size());
    if (is_new) sets_.push_back(std::move(first));
    return place->second;
}

std::vector<std::size_t> Beginnings::find(std::size_t set, const Paragraph& paragraph, TokenRange sentence,
                                          const ClassTable& classes) const {
    const Writing writing(classes);
    std::vector<std::size_t> tokens;
    for (std::size_t i = sentence.first; i < sentence.last; ++i) {
        const Token& token = paragraph.tokens()[i];
        if (begins(sets_[set], paragraph.folded(token), token, i == sentence.first, writing)) tokens.push_back(i);
    }
    return tokens;
}

}  // namespace peerword
