// SPDX-License-Identifier: MPL-2.0
// A half-open range of text: [begin, end).
#pragma once
#include <compare>
#include <cstddef>

namespace peerword {

/// Bytes of the UTF-8 text a call was given, unless said otherwise. Always on character boundaries.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] std::size_t size() const { return end - begin; }
    [[nodiscard]] bool covers(const Span& other) const { return begin <= other.begin && other.end <= end; }
    [[nodiscard]] bool overlaps(const Span& other) const { return begin < other.end && other.begin < end; }
    auto operator<=>(const Span&) const = default;
};

}  // namespace peerword
