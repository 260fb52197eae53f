// SPDX-License-Identifier: MPL-2.0
#include "glyphs.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "peerword/offsets.hpp"

namespace peerword::reviewer {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// Sorted. The common cases of Unicode's East Asian Width and of its marks; a terminal is no more exact.
constexpr std::array<Range, 15> kWide = {{{0x1100, 0x115F},
                                          {0x2E80, 0x303E},
                                          {0x3041, 0x33FF},
                                          {0x3400, 0x4DBF},
                                          {0x4E00, 0x9FFF},
                                          {0xA000, 0xA4CF},
                                          {0xAC00, 0xD7A3},
                                          {0xF900, 0xFAFF},
                                          {0xFE30, 0xFE6F},
                                          {0xFF00, 0xFF60},
                                          {0xFFE0, 0xFFE6},
                                          {0x1F300, 0x1F64F},
                                          {0x1F680, 0x1F6FF},
                                          {0x1F900, 0x1F9FF},
                                          {0x20000, 0x3FFFD}}};
constexpr std::array<Range, 11> kNoWidth = {{{0xAD, 0xAD},
                                             {0x0300, 0x036F},
                                             {0x0483, 0x0489},
                                             {0x0591, 0x05BD},
                                             {0x0610, 0x061A},
                                             {0x064B, 0x065F},
                                             {0x1AB0, 0x1AFF},
                                             {0x1DC0, 0x1DFF},
                                             {0x200B, 0x200F},
                                             {0x20D0, 0x20FF},
                                             {0xFE00, 0xFE2F}}};
constexpr std::u16string_view kTab = u"    ";
constexpr char16_t kReplacement = 0xFFFD;

template <std::size_t N>
bool within(const std::array<Range, N>& ranges, char32_t code) {
    const auto after =
        std::upper_bound(ranges.begin(), ranges.end(), code, [](char32_t c, const Range& r) { return c < r.first; });
    return after != ranges.begin() && code <= std::prev(after)->last;
}

bool is_control(char32_t code) { return code < 0x20 || (code >= 0x7F && code < 0xA0); }
// Embeddings, overrides and isolates: they would move the rest of the line about.
bool turns_direction(char32_t code) { return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069); }
bool is_line_break(char32_t code) { return code == '\n' || code == '\r' || code == 0x2028 || code == 0x2029; }

std::size_t width(char32_t code) { return within(kNoWidth, code) ? 0 : within(kWide, code) ? 2 : 1; }

char32_t code_of(std::u16string_view units) {
    if (units.size() < 2) return units[0];
    return 0x10000 + ((char32_t{units[0]} - 0xD800) << 10) + (char32_t{units[1]} - 0xDC00);
}

Glyph glyph(std::u16string_view units) {
    const char32_t code = code_of(units);
    if (code == '\t') return {std::u16string(kTab), kTab.size()};
    if (is_line_break(code)) return {u" ", 1};
    if (is_control(code) || turns_direction(code)) return {{kReplacement}, 1};
    return {std::u16string(units), width(code)};
}

}  // namespace

Glyphs glyphs(std::string_view utf8) {
    const std::u16string units = to_utf16(utf8);
    Glyphs result;
    result.reserve(units.size());
    for (std::size_t at = 0; at < units.size();) {
        const std::size_t size = units[at] >= 0xD800 && units[at] < 0xDC00 ? 2 : 1;  // to_utf16 leaves no lone halves
        result.push_back(glyph(std::u16string_view(units).substr(at, size)));
        at += size;
    }
    return result;
}

std::string text_of(const Glyphs& glyphs) {
    std::u16string units;
    for (const Glyph& glyph : glyphs) units += glyph.units;
    return Utf8Text(units).utf8();
}

std::size_t cells_of(const Glyphs& glyphs) {
    std::size_t cells = 0;
    for (const Glyph& glyph : glyphs) cells += glyph.cells;
    return cells;
}

}  // namespace peerword::reviewer
