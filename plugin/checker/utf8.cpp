// SPDX-License-Identifier: MPL-2.0
#include "utf8.hpp"

namespace peerword {
namespace {

/// The number of bytes a lead byte announces, 0 for a byte that cannot lead.
std::size_t announced(unsigned char lead) {
    if (lead >= 0xC2 && lead < 0xE0) return 2;
    if (lead >= 0xE0 && lead < 0xF0) return 3;
    if (lead >= 0xF0 && lead < 0xF5) return 4;
    return 0;
}

/// Neither a surrogate, nor past the last code point, nor written longer than it need be.
bool is_scalar(char32_t code, std::size_t size) {
    constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    return code >= smallest[size] && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
}

}  // namespace

Character decode(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) return {lead, 1};
    const std::size_t size = announced(lead);
    if (size == 0 || at + size > text.size()) return {kReplacement, 1};
    char32_t code = lead & (0x7Fu >> size);
    for (std::size_t i = 1; i < size; ++i) {
        const auto byte = static_cast<unsigned char>(text[at + i]);
        if ((byte & 0xC0u) != 0x80u) return {kReplacement, 1};
        code = code << 6 | (byte & 0x3Fu);
    }
    return is_scalar(code, size) ? Character{code, size} : Character{kReplacement, 1};
}

Utf8 encode(char32_t code) {
    auto byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
    auto tail = [&](unsigned shift) { return byte(0x80 | (code >> shift & 63)); };
    if (code < 0x80) return {{byte(code)}, 1};
    if (code < 0x800) return {{byte(0xC0 | code >> 6), tail(0)}, 2};
    if (code < 0x10000) return {{byte(0xE0 | code >> 12), tail(6), tail(0)}, 3};
    return {{byte(0xF0 | code >> 18), tail(12), tail(6), tail(0)}, 4};
}

}  // namespace peerword
