// SPDX-License-Identifier: MPL-2.0
#include "fold.hpp"

#include <algorithm>
#include <initializer_list>

#include "utf8.hpp"

namespace peerword {
namespace {

bool in(char32_t code, std::initializer_list<char32_t> set) { return std::find(set.begin(), set.end(), code) != set.end(); }

constexpr bool between(char32_t code, char32_t first, char32_t last) { return first <= code && code <= last; }

constexpr Folded plain(CharKind kind, char byte) { return {kind, false, 1, {byte}}; }

constexpr Folded fold_ascii(char byte) {
    if (between(static_cast<unsigned char>(byte), 'a', 'z')) return plain(CharKind::letter, byte);
    if (between(static_cast<unsigned char>(byte), 'A', 'Z')) return {CharKind::letter, true, 1, {static_cast<char>(byte + 32)}};
    if (between(static_cast<unsigned char>(byte), '0', '9')) return plain(CharKind::digit, byte);
    switch (byte) {
        case '\'':
        case '`':
            return plain(CharKind::single_quote, '\'');
        case '"':
            return plain(CharKind::double_quote, kClosingQuote);
        case '-':
            return plain(CharKind::hyphen, '-');
        default:
            break;
    }
    if (static_cast<unsigned char>(byte) <= 0x20) return plain(CharKind::space, ' ');
    return plain(CharKind::punctuation, byte);
}

constexpr auto kAscii = [] {
    std::array<Folded, 0x80> all;
    for (std::size_t code = 0; code < all.size(); ++code) all[code] = fold_ascii(static_cast<char>(code));
    return all;
}();

/// Letters come in pairs, upper case first, over most of Latin Extended-A and beyond.
char32_t lower_paired(char32_t code, bool upper_is_even) { return ((code % 2 == 0) == upper_is_even) ? code + 1 : code; }

char32_t lower(char32_t code) {
    if (between(code, 0xC0, 0xDE) && code != 0xD7) return code + 32;
    if (between(code, 0x100, 0x137) && !between(code, 0x130, 0x131)) return lower_paired(code, true);
    if (between(code, 0x139, 0x148)) return lower_paired(code, false);
    if (between(code, 0x14A, 0x177)) return lower_paired(code, true);
    if (code == 0x178) return 0xFF;
    if (between(code, 0x179, 0x17E)) return lower_paired(code, false);
    if (between(code, 0x1E00, 0x1EFF) && !between(code, 0x1E96, 0x1E9F)) return lower_paired(code, true);
    if (between(code, 0x391, 0x3A9)) return code + 32;
    if (between(code, 0x410, 0x42F)) return code + 32;
    if (between(code, 0x400, 0x40F)) return code + 80;
    return code;
}

Folded encoded(CharKind kind, bool capital, char32_t code) {
    const Utf8 utf8 = encode(code);
    return {kind, capital, utf8.size, utf8.bytes};
}

bool is_space(char32_t code) {
    return in(code, {0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000}) || between(code, 0x2000, 0x200A);
}

bool is_ignored(char32_t code) {
    return in(code, {0xAD, 0x61C, 0x180E, 0xFEFF}) || between(code, 0x200B, 0x200F) || between(code, 0x202A, 0x202E) ||
           between(code, 0x2060, 0x2064) || between(code, 0xFE00, 0xFE0F);
}

bool is_punctuation(char32_t code) {
    return (between(code, 0x80, 0xBF) && code != 0xAA && code != 0xB5 && code != 0xBA) || code == 0xD7 || code == 0xF7 ||
           between(code, 0x2010, 0x2BFF) || between(code, 0x2E00, 0x2E7F) || between(code, 0x3001, 0x303F) ||
           between(code, 0xE000, 0xF8FF) || between(code, 0xFF00, 0xFF0F) || between(code, 0xFFF0, 0xFFFF) ||
           between(code, 0x1F000, 0x1FAFF) || code >= 0xE0000;
}

Folded fold_marks(char32_t code) {
    if (is_space(code)) return plain(CharKind::space, ' ');
    if (in(code, {0x2018, 0x201B, 0x2039})) return plain(CharKind::single_open, kOpeningQuote);
    if (in(code, {0x2019, 0x2BC, 0xFF07, 0x201A, 0x203A, 0xB4})) return plain(CharKind::single_quote, '\'');
    if (in(code, {0x201C, 0x201E, 0x201F, 0xAB})) return plain(CharKind::punctuation, kOpeningQuote);
    if (in(code, {0x201D, 0xBB})) return plain(CharKind::punctuation, kClosingQuote);
    if (in(code, {0xFF02, 0x2033})) return plain(CharKind::double_quote, kClosingQuote);
    if (in(code, {0x2010, 0x2011, 0x2012, 0x2212, 0xFE63, 0xFF0D})) return plain(CharKind::hyphen, '-');
    if (between(code, 0x2013, 0x2015)) return plain(CharKind::punctuation, kDash);
    if (code == 0x2026) return plain(CharKind::punctuation, '.');
    return plain(CharKind::punctuation, '~');
}

/// Ligatures that PDF text brings along.
Folded fold_ligature(char32_t code) {
    switch (code) {
        case 0xFB00:
            return {CharKind::letter, false, 2, {'f', 'f'}};
        case 0xFB01:
            return {CharKind::letter, false, 2, {'f', 'i'}};
        case 0xFB02:
            return {CharKind::letter, false, 2, {'f', 'l'}};
        case 0xFB03:
            return {CharKind::letter, false, 3, {'f', 'f', 'i'}};
        default:
            return {CharKind::letter, false, 3, {'f', 'f', 'l'}};
    }
}

}  // namespace

Folded fold(char32_t code) {
    if (code < 0x80) return kAscii[code];
    if (is_ignored(code)) return {CharKind::ignored, false, 0, {}};
    if (is_space(code) || is_punctuation(code) || code == 0x2BC) return fold_marks(code);
    if (between(code, 0xFB00, 0xFB04)) return fold_ligature(code);
    const char32_t low = lower(code);
    return encoded(CharKind::letter, low != code, low);
}

}  // namespace peerword
