// SPDX-License-Identifier: MPL-2.0
// How wide text is on a terminal: wide characters take two cells, combining ones none.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace peerword::reviewer {

struct Glyph {
    std::u16string units;   ///< one printable character
    std::size_t cells = 1;  ///< 0, 1 or 2; more for a tab
};

using Glyphs = std::vector<Glyph>;

/// Tabs become blanks, line breaks one blank; other control characters and what is not UTF-8 become U+FFFD.
[[nodiscard]] Glyphs glyphs(std::string_view utf8);
/// Whether a byte of UTF-8 is inside a character, behind its first byte.
[[nodiscard]] constexpr bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

[[nodiscard]] std::string text_of(const Glyphs& glyphs);
[[nodiscard]] std::size_t cells_of(const Glyphs& glyphs);

}  // namespace peerword::reviewer
