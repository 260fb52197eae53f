// SPDX-License-Identifier: MPL-2.0
#include "words.hpp"

#include <algorithm>

namespace peerword::writer {
namespace {

constexpr std::size_t kBefore = 16;
constexpr std::size_t kAfter = 60;

bool begins_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }

/// The first characters of a text.
std::string start_of(const std::string& text, std::size_t characters) {
    std::size_t at = 0;
    while (at < text.size() && (!begins_character(text[at]) || characters-- > 0)) ++at;
    if (at == text.size()) return text;
    const auto space = text.rfind(' ', at);
    return text.substr(0, space == std::string::npos || space == 0 ? at : space) + "…";
}

/// The last characters of a text.
std::string end_of(const std::string& text, std::size_t characters) {
    std::size_t at = text.size();
    while (at > 0 && characters > 0) characters -= begins_character(text[--at]) ? 1 : 0;
    if (at == 0) return text;
    const auto space = text.find(' ', at);
    return "…" + text.substr(space == std::string::npos || space + 1 == text.size() ? at : space + 1);
}

std::string in_one_line(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return text;
}

}  // namespace

Around around(const Entry& entry, std::size_t before, std::size_t after) {
    return {in_one_line(end_of(entry.before, before)), in_one_line(start_of(entry.after, after))};
}

std::string line_of(const Entry& entry) {
    const auto [before, after] = around(entry, kBefore, kAfter);
    return before + "[" + in_one_line(entry.text) + "]" + after;
}

}  // namespace peerword::writer
