// SPDX-License-Identifier: MPL-2.0
// Between the UTF-16 that Writer counts in and the UTF-8 the checker reads. The one converter in the tree.
//
//   peerword::Utf8Text text(u"naïve 😀 client");
//   auto span = checker.check(text.utf8()).findings[0].span;  // bytes
//   text.to_utf16(span);                                      // {9, 15}: UTF-16 code units
//
// A lone surrogate becomes U+FFFD (three bytes) and counts as the one unit it is. Throws only std::bad_alloc.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "peerword/span.hpp"

namespace peerword {

class Utf8Text {
public:
    explicit Utf8Text(std::u16string_view text);

    [[nodiscard]] const std::string& utf8() const { return utf8_; }
    /// UTF-16 code units for bytes of utf8(). A place inside a character counts as its start; past the end as the end.
    [[nodiscard]] Span to_utf16(Span bytes) const;
    /// Bytes of utf8() for a UTF-16 place; between the halves of a pair: the start of the character.
    [[nodiscard]] std::size_t to_utf8(std::size_t unit) const;

private:
    struct Mark {
        std::size_t byte;
        std::size_t unit;
    };
    [[nodiscard]] std::size_t unit_at(std::size_t byte) const;

    std::string utf8_;
    std::vector<Mark> marks_;  // places known in both countings, every 64 bytes or so; the rest is counted from there
};

/// UTF-8 to UTF-16. A byte that is not UTF-8 becomes U+FFFD.
[[nodiscard]] std::u16string to_utf16(std::string_view utf8);

}  // namespace peerword
