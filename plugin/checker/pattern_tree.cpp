// SPDX-License-Identifier: MPL-2.0
#include "pattern_tree.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

#include "demands.hpp"
#include "fold.hpp"

namespace peerword {
namespace {

using Kind = PatternNode::Kind;

constexpr std::string_view kSigns = "?*+";
constexpr std::string_view kTakeNothing = "bBAzZ";  // behind a backslash

struct Folding {
    std::string_view written;
    char folded;
};
constexpr std::array<Folding, 3> kFoldings = {{{"“", kOpeningQuote}, {"”", kClosingQuote}, {"—", kDash}}};

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\'' || static_cast<unsigned char>(c) >= 0x80;
}

std::string folded(std::string text) {
    for (const auto& [written, with] : kFoldings) {
        for (auto at = text.find(written); at != std::string::npos; at = text.find(written))
            text.replace(at, written.size(), 1, with);
    }
    return text;
}

class Parser {
public:
    Parser(std::string_view pattern, const ChunkTrees& chunks, ClassTable& classes)
        : pattern_(pattern), chunks_(chunks), classes_(classes) {}

    /// Up to the end or a closing parenthesis, which is left.
    PatternTree alternatives() {
        PatternTree all;
        PatternNode plain{.kind = Kind::letters};
        const auto take_sequence = [&] {
            auto nodes = sequence();
            if (nodes.size() == 1 && is_plain(nodes.front())) {
                plain.text += (plain.text.empty() ? "" : " ") + nodes.front().text;
            } else {
                all.push_back(with_demands(std::move(nodes)));
            }
        };
        take_sequence();
        for (; here() == '|'; take_sequence()) ++at_;
        if (!plain.text.empty()) all.push_back(with_demands({std::move(plain)}));
        all.shrink_to_fit();
        return all;
    }

private:
    [[nodiscard]] bool at_end() const { return at_ >= pattern_.size(); }
    [[nodiscard]] char here() const { return at_end() ? '\0' : pattern_[at_]; }
    [[nodiscard]] bool starts(std::string_view text) const { return pattern_.substr(at_, text.size()) == text; }

    /// Letters that are there once.
    static bool is_plain(const PatternNode& node) { return node.kind == Kind::letters && node.least == 1 && node.most == 1; }

    static bool is_one_row(const PatternNode& node) { return is_plain(node) && node.text.find(' ') == std::string::npos; }

    static PatternSequence with_demands(std::vector<PatternNode> nodes) {
        auto demands = demands_of(nodes);
        return {std::move(nodes), std::move(demands)};
    }

    std::vector<PatternNode> sequence() {
        std::vector<PatternNode> nodes;
        while (!at_end() && here() != '|' && here() != ')') {
            if (starts("[[") || starts("]]")) {
                at_ += 2;
                continue;
            }
            PatternNode next = node();
            read_repetition(next);
            if (!nodes.empty() && is_one_row(next) && is_one_row(nodes.back())) {
                nodes.back().text += next.text;
            } else {
                nodes.push_back(std::move(next));
            }
        }
        nodes.shrink_to_fit();
        return nodes;
    }

    PatternNode node() {
        for (const auto& [written, with] : kFoldings) {
            if (starts(written)) return take(written.size(), {.kind = Kind::mark, .text = {with}});
        }
        switch (here()) {
            case '(':
                return group();
            case '{':
                return brace();
            case '[':
                return set();
            case '\\':
                return escape();
            case ' ':
                return take(1, {.kind = Kind::gap});
            case '.':
                return take(1, {.kind = Kind::clause});
            case '^':
                return take(1, {.kind = Kind::start});
            case '$':
                return take(1, {});
            default:
                return take(1, {.kind = is_letter(here()) ? Kind::letters : Kind::mark, .text = {here()}});
        }
    }

    PatternNode take(std::size_t size, PatternNode node) {
        at_ += size;
        return node;
    }

    PatternNode group() {
        const bool is_ahead = starts("(?=");
        const bool is_group = !starts("(?") || starts("(?:");
        at_ = starts("(?") ? pattern_.find_first_of(":!=", at_) + 1 : at_ + 1;
        PatternNode node{.kind = is_group ? Kind::group : is_ahead ? Kind::ahead : Kind::nothing};
        auto tree = alternatives();
        ++at_;
        auto& first = tree.front().nodes;
        if (is_group && tree.size() == 1 && first.size() == 1 && is_plain(first.front())) return std::move(first.front());
        node.group = std::make_shared<const PatternTree>(std::move(tree));
        return node;
    }

    PatternNode brace() {
        const auto end = pattern_.find('}', at_);
        const auto inside = pattern_.substr(at_ + 1, end - at_ - 1);
        at_ = end + 1;
        if (auto chunk = chunks_(inside)) return {.kind = Kind::group, .group = std::move(chunk)};
        return {.kind = Kind::word_class, .expression = parse_class_expression(inside, classes_).value_or(ClassExpression{{}})};
    }

    PatternNode set() {
        const auto end = std::min(pattern_.find(']', at_ + 2), pattern_.size() - 1);
        std::string bytes = folded(std::string(pattern_.substr(at_ + 1, end - at_ - 1)));
        at_ = end + 1;
        const bool negated = bytes.front() == '^';
        if (negated) bytes.erase(0, 1);
        if (negated && bytes.find(' ') != std::string::npos) return {.kind = Kind::inside};
        if (negated) return {.kind = Kind::clause, .text = bytes.find('\\') == std::string::npos ? bytes : ""};
        if (std::any_of(bytes.begin(), bytes.end(), [](unsigned char c) { return std::isalnum(c) != 0; }))
            return {.kind = Kind::inside};
        const bool plain = bytes.find_first_of("\\-") == std::string::npos;
        return {.kind = Kind::mark, .text = plain ? bytes : ""};
    }

    PatternNode escape() {
        const char escaped = at_ + 1 < pattern_.size() ? pattern_[at_ + 1] : '\0';
        if (escaped == 's') return take(2, {.kind = Kind::gap});
        if (escaped == 'd' || escaped == 'w') return take(2, {.kind = Kind::inside});
        if (escaped == 'x') return hexadecimal();
        if (kTakeNothing.find(escaped) != std::string_view::npos) return take(2, {});
        const bool is_mark = std::isalnum(static_cast<unsigned char>(escaped)) == 0;
        return take(2, is_mark ? PatternNode{.kind = Kind::mark, .text = {escaped}} : PatternNode{.kind = Kind::clause});
    }

    /// "\x27" is an apostrophe.
    PatternNode hexadecimal() {
        unsigned code = 0;
        const auto digits = pattern_.substr(at_ + 2, 2);
        std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
        const char byte = static_cast<char>(static_cast<unsigned char>(code));
        if (!is_letter(byte)) return take(2, {.kind = Kind::clause});
        return take(4, {.kind = Kind::letters, .text = {byte}});
    }

    [[nodiscard]] bool is_sign() const { return !at_end() && kSigns.find(here()) != std::string_view::npos; }

    void read_repetition(PatternNode& node) {
        if (here() == '{' && at_ + 1 < pattern_.size() && pattern_[at_ + 1] >= '0' && pattern_[at_ + 1] <= '9') {
            read_count(node);
        } else if (is_sign()) {
            node.least = here() == '+' ? 1 : 0;
            node.most = here() == '?' ? 1 : PatternNode::kNoLimit;
            ++at_;
        }
        while (is_sign()) ++at_;  // how greedy it is
    }

    /// "{2}" "{2,}" "{2,5}"
    void read_count(PatternNode& node) {
        const auto end = std::min(pattern_.find('}', at_), pattern_.size());
        const char* const last = pattern_.data() + end;
        const auto [comma, error] = std::from_chars(pattern_.data() + at_ + 1, last, node.least);
        node.most = node.least;
        if (comma < last && *comma == ',' && std::from_chars(comma + 1, last, node.most).ec != std::errc())
            node.most = PatternNode::kNoLimit;
        at_ = end + 1;
    }

    std::string_view pattern_;
    const ChunkTrees& chunks_;
    ClassTable& classes_;
    std::size_t at_ = 0;
};

enum class Begin { word, anything, nothing };

Begin beginning(const PatternTree& tree);

Begin beginning(const PatternNode& node) {
    switch (node.kind) {
        case Kind::letters:
        case Kind::word_class:
            return node.least > 0 ? Begin::word : Begin::nothing;
        case Kind::group: {
            const Begin inside = beginning(*node.group);
            return inside == Begin::word && node.least == 0 ? Begin::nothing : inside;
        }
        case Kind::ahead:
        case Kind::nothing:
            return Begin::nothing;
        default:
            return Begin::anything;
    }
}

/// `nothing`: with a word, or with whatever comes next.
Begin beginning(const PatternTree& tree) {
    Begin of_all = Begin::word;
    for (const auto& [nodes, demands] : tree) {
        Begin first = Begin::nothing;
        for (auto node = nodes.begin(); node != nodes.end() && first == Begin::nothing; ++node) first = beginning(*node);
        if (first == Begin::anything) return first;
        if (first == Begin::nothing) of_all = Begin::nothing;
    }
    return of_all;
}

}  // namespace

SharedTree parse_pattern(std::string_view pattern, const ChunkTrees& chunks, ClassTable& classes) {
    return std::make_shared<const PatternTree>(Parser(pattern, chunks, classes).alternatives());
}

bool begins_with_word(const PatternTree& tree) { return beginning(tree) == Begin::word; }

}  // namespace peerword
