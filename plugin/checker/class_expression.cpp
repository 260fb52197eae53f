// SPDX-License-Identifier: MPL-2.0
#include "class_expression.hpp"

#include <algorithm>
#include <map>

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
        if (name != kAnyWord) terms.push_back({classes.intern(name), negated, name.starts_with('.')});
        text.remove_prefix(end);
    }
    return true;
}

/// The second bytes of the codes of classes, by the first.
using Codes = std::map<char, std::string>;

void add(const ClassTerm& term, Codes& codes) {
    const std::string code = ClassTable::code(term.id);
    codes[code[0]] += code[1];
}

/// "(?:\x80[\xC1\xC7]|\x81\xC2)": any of the codes. Each set takes memory, however many bytes it holds.
std::string any_of(const Codes& codes) {
    std::string regex;
    for (const auto& [first, seconds] : codes) {
        if (!regex.empty()) regex += '|';
        regex += first + (seconds.size() == 1 ? seconds : "[" + seconds + "]");
    }
    return codes.size() == 1 ? regex : "(?:" + regex + ")";
}

std::string look_ahead(std::string_view sign, const Codes& codes) {
    return codes.empty() ? "" : "(?" + std::string(sign) + std::string(kTag) + any_of(codes) + ")";
}

std::string all_of(const std::vector<ClassTerm>& terms) {
    std::string regex;
    Codes none;
    for (const ClassTerm& term : terms) {
        Codes one;
        add(term, term.negated ? none : one);
        regex += look_ahead("=", one);
    }
    return regex + look_ahead("!", none);
}

bool is_plain(const std::vector<ClassTerm>& terms) { return terms.size() == 1 && !terms.front().negated; }

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
    Codes plain;
    std::string alternatives;
    for (const auto& terms : expression) {
        if (is_plain(terms)) {
            add(terms.front(), plain);
        } else {
            alternatives += all_of(terms) + "|";
        }
    }
    alternatives += look_ahead("=", plain);
    if (plain.empty()) alternatives.pop_back();
    return "(?:" + std::string(kWordStart) + "(?:" + alternatives + ")" + std::string(kTag) + "\x02)";
}

}  // namespace peerword
