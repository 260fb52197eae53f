// SPDX-License-Identifier: MPL-2.0
#include "peerword/offsets.hpp"

#include <algorithm>

#include "utf8.hpp"

namespace peerword {
namespace {

constexpr std::size_t kBytesBetweenMarks = 64;

bool is_high(char16_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low(char16_t unit) { return unit >= 0xDC00 && unit < 0xE000; }
std::size_t units_of(char32_t code) { return code >= 0x10000 ? 2 : 1; }

char32_t code_at(std::u16string_view text, std::size_t at) {
    const char16_t unit = text[at];
    if (is_high(unit) && at + 1 < text.size() && is_low(text[at + 1])) {
        return 0x10000 + ((char32_t{unit} - 0xD800) << 10) + (char32_t{text[at + 1]} - 0xDC00);
    }
    return is_high(unit) || is_low(unit) ? kReplacement : char32_t{unit};
}

}  // namespace

Utf8Text::Utf8Text(std::u16string_view text) {
    utf8_.reserve(text.size() + text.size() / 8);
    for (std::size_t at = 0; at < text.size();) {
        if (marks_.empty() || utf8_.size() >= marks_.back().byte + kBytesBetweenMarks) marks_.push_back({utf8_.size(), at});
        const char32_t code = code_at(text, at);
        utf8_ += encode(code).text();
        at += units_of(code);
    }
}

std::size_t Utf8Text::unit_at(std::size_t byte) const {
    if (marks_.empty()) return 0;
    const auto after =
        std::upper_bound(marks_.begin(), marks_.end(), byte, [](std::size_t b, const Mark& m) { return b < m.byte; });
    Mark here = *std::prev(after);
    while (here.byte < utf8_.size()) {
        const Character character = decode(utf8_, here.byte);
        if (here.byte + character.size > byte) break;
        here.byte += character.size;
        here.unit += units_of(character.code);
    }
    return here.unit;
}

Span Utf8Text::to_utf16(Span bytes) const { return {unit_at(bytes.begin), unit_at(bytes.end)}; }

std::size_t Utf8Text::to_utf8(std::size_t unit) const {
    if (marks_.empty()) return 0;
    const auto after =
        std::upper_bound(marks_.begin(), marks_.end(), unit, [](std::size_t u, const Mark& m) { return u < m.unit; });
    Mark here = *std::prev(after);
    while (here.byte < utf8_.size()) {
        const Character character = decode(utf8_, here.byte);
        if (here.unit + units_of(character.code) > unit) break;
        here.byte += character.size;
        here.unit += units_of(character.code);
    }
    return here.byte;
}

std::u16string to_utf16(std::string_view utf8) {
    std::u16string units;
    units.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const Character character = decode(utf8, at);
        at += character.size;
        if (character.code < 0x10000) {
            units.push_back(static_cast<char16_t>(character.code));
            continue;
        }
        units.push_back(static_cast<char16_t>(0xD800 + ((character.code - 0x10000) >> 10)));
        units.push_back(static_cast<char16_t>(0xDC00 + ((character.code - 0x10000) & 0x3FF)));
    }
    return units;
}

}  // namespace peerword
