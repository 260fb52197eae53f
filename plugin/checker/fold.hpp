// SPDX-License-Identifier: MPL-2.0
// One character of UTF-8 text and what it becomes for matching: lower case, plain quotes and hyphens.
// No locale and no library is asked, so that every machine folds alike.
#pragma once
#include <array>
#include <cstdint>
#include <string_view>

namespace peerword {

// Marks that patterns write as “ ” — stand as one byte in folded text; so do, in annotated text, the bounds of words and their
// classes.
inline constexpr char kTagsBegin = '\x01';
inline constexpr char kTagsEnd = '\x02';
inline constexpr char kOpeningQuote = '\x03';
inline constexpr char kClosingQuote = '\x04';
inline constexpr char kDash = '\x05';
inline constexpr char kWordBegins = '\x06';

enum class CharKind : std::uint8_t {
    letter,
    digit,
    space,
    ignored,       ///< soft hyphen, zero-width space: as if it were not there
    single_quote,  ///< ' or ’: an apostrophe or a quotation mark, by what stands around it
    single_open,   ///< ‘
    double_quote,  ///< ": opening or closing, by what stands around it
    hyphen,
    punctuation,
};

struct Folded {
    CharKind kind = CharKind::punctuation;
    bool capital = false;
    std::uint8_t size = 0;
    std::array<char, 4> bytes{};

    [[nodiscard]] std::string_view text() const { return {bytes.data(), size}; }
};

[[nodiscard]] Folded fold(char32_t code);

}  // namespace peerword
