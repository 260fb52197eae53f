// SPDX-License-Identifier: MPL-2.0
#include "class_expression.hpp"

#include <algorithm>

namespace peerword {
namespace {

constexpr std::string_view kWordStart = "[a-z0-9'\x80-\xff]+\x01";
constexpr std::string_view kTag = "[^\x02]*";
constexpr std::string_view kAnyWord = "word";

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (true) {
        const auto end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

bool is_name(std::string_view text) {
    if (!text.empty() && text.front() == '.') text.remove_prefix(1);
    return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '\'' || c >= 0x80;
    });
}

/// "place.pp" -> place & .pp; a "!" negates the term it stands before; "word" says nothing.
bool add_terms(std::string_view text, ClassTable& classes, std::vector<ClassTerm>& terms) {
    const bool negated = !text.empty() && text.front() == '!';
    if (negated) text.remove_prefix(1);
    if (text.empty() || (negated && text.find('.', 1) != std::string_view::npos)) return false;
    while (!text.empty()) {
        const auto end = std::min(text.find('.', 1), text.size());
        const auto name = text.substr(0, end);
        if (!is_name(name) || (negated && name == kAnyWord)) return false;
        if (name != kAnyWord) terms.push_back({std::string(name), classes.intern(name), negated});
        text.remove_prefix(end);
    }
    return true;
}

std::string look_ahead(const ClassTerm& term) {
    return std::string(term.negated ? "(?!" : "(?=") + std::string(kTag) + ClassTable::code(term.id) + ")";
}

bool is_simple(const ClassExpression& expression) {
    return expression.size() == 1 && expression[0].size() == 1 && !expression[0][0].negated;
}

}  // namespace

std::optional<ClassExpression> parse_class_expression(std::string_view text, ClassTable& classes) {
    ClassExpression expression;
    for (const auto alternative : split(text, '|')) {
        auto& terms = expression.emplace_back();
        for (const auto term : split(alternative, '&')) {
            if (!add_terms(term, classes, terms)) return std::nullopt;
        }
    }
    return expression;
}

std::string to_regex(const ClassExpression& expression) {
    std::string regex(kWordStart);
    if (is_simple(expression)) {
        regex += std::string(kTag) + ClassTable::code(expression[0][0].id);
    } else {
        std::string alternatives;
        for (const auto& terms : expression) {
            if (!alternatives.empty()) alternatives += '|';
            for (const auto& term : terms) alternatives += look_ahead(term);
        }
        regex += "(?:" + alternatives + ")";
    }
    return "(?:" + regex + std::string(kTag) + "\x02)";
}

}  // namespace peerword
