// SPDX-License-Identifier: MPL-2.0
#include "pattern_tree.hpp"

#include <algorithm>

namespace peerword {
namespace {

using Kind = PatternNode::Kind;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\''; }

class Parser {
public:
    Parser(std::string_view pattern, const Chunks& chunks, ClassTable& classes)
        : pattern_(pattern), chunks_(chunks), classes_(classes) {}

    /// Up to the end or a closing parenthesis, which is left.
    std::vector<PatternSequence> alternatives() {
        std::vector<PatternSequence> all;
        all.push_back(sequence());
        while (here() == '|') {
            ++at_;
            all.push_back(sequence());
        }
        return all;
    }

private:
    [[nodiscard]] bool at_end() const { return at_ >= pattern_.size(); }
    [[nodiscard]] char here() const { return at_end() ? '\0' : pattern_[at_]; }
    [[nodiscard]] bool starts(std::string_view text) const { return pattern_.substr(at_, text.size()) == text; }

    PatternSequence sequence() {
        PatternSequence nodes;
        while (!at_end() && here() != '|' && here() != ')') {
            if (starts("[[") || starts("]]")) {
                at_ += 2;
                continue;
            }
            nodes.push_back(node());
        }
        return nodes;
    }

    PatternNode node() {
        if (is_letter(here())) return letters();
        PatternNode node = here() == '(' ? group() : here() == '{' ? brace() : sign();
        node.optional = repeated_to_none();
        return node;
    }

    /// A sign of repetition behind letters is about the last one.
    PatternNode letters() {
        const std::size_t begin = at_;
        while (is_letter(here())) ++at_;
        PatternNode node{.kind = Kind::letters, .text = pattern_.substr(begin, at_ - begin)};
        const std::size_t end = at_;
        if (repeated_to_none()) node.text.remove_suffix(1);
        node.whole = at_ == end;
        return node;
    }

    PatternNode group() {
        const bool looks_around = starts("(?") && !starts("(?:");
        at_ = pattern_.substr(at_, 2) == "(?" ? pattern_.find_first_of(":!=", at_) + 1 : at_ + 1;
        PatternNode node{.kind = looks_around ? Kind::look_around : Kind::alternatives};
        node.alternatives = alternatives();
        ++at_;
        return node;
    }

    PatternNode brace() {
        const auto end = pattern_.find('}', at_);
        const auto inside = pattern_.substr(at_ + 1, end - at_ - 1);
        at_ = end + 1;
        if (const auto chunk = chunks_.find(inside); chunk != chunks_.end()) {
            return {.kind = Kind::alternatives,
                    .alternatives = Parser(chunk->second.pattern, chunks_, classes_).alternatives()};
        }
        return {.kind = Kind::word_class, .expression = parse_class_expression(inside, classes_).value_or(ClassExpression{{}})};
    }

    PatternNode sign() {
        const bool blank = here() == ' ';
        if (starts("\\b")) {
            at_ += 2;
            return {.kind = Kind::look_around};
        }
        if (here() == '\\') ++at_;
        if (here() == '[') at_ = std::min(pattern_.find(']', at_ + 2), pattern_.size() - 1);
        ++at_;
        return {.kind = blank ? Kind::gap : Kind::other};
    }

    /// Passes over signs of repetition; whether they allow for none.
    bool repeated_to_none() {
        bool none = false;
        if (here() == '{' && at_ + 1 < pattern_.size() && pattern_[at_ + 1] >= '0' && pattern_[at_ + 1] <= '9') {
            none = pattern_[at_ + 1] == '0';
            at_ = pattern_.find('}', at_) + 1;
        }
        for (; here() == '?' || here() == '*' || here() == '+'; ++at_) none = none || here() != '+';
        return none;
    }

    std::string_view pattern_;
    const Chunks& chunks_;
    ClassTable& classes_;
    std::size_t at_ = 0;
};

}  // namespace

std::vector<PatternSequence> parse_pattern(std::string_view pattern, const Chunks& chunks, ClassTable& classes) {
    return Parser(pattern, chunks, classes).alternatives();
}

}  // namespace peerword
