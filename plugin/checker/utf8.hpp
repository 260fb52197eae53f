// SPDX-License-Identifier: MPL-2.0
// UTF-8, one character at a time.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace peerword {

inline constexpr char32_t kReplacement = 0xFFFD;

struct Character {
    char32_t code = 0;
    std::size_t size = 1;  ///< bytes
};

/// The character at `at` (< text.size()). A byte that is not UTF-8 is U+FFFD, one byte long.
[[nodiscard]] Character decode(std::string_view text, std::size_t at);

struct Utf8 {
    std::array<char, 4> bytes{};
    std::uint8_t size = 0;

    [[nodiscard]] std::string_view text() const { return {bytes.data(), size}; }
};

/// The bytes of a Unicode scalar value.
[[nodiscard]] Utf8 encode(char32_t code);

}  // namespace peerword
