// SPDX-License-Identifier: MPL-2.0
// What a sentence is made of, as a set of bits: the classes of its words, and the letters that stand side by side in them.
// Two or three bits mostly tell that a pattern has no chance there; wrong only by too much.
#pragma once
#include <algorithm>
#include <bitset>
#include <cstdint>
#include <string_view>
#include <vector>

#include "classes.hpp"

namespace peerword {

class Imprint {
public:
    using Bit = std::uint16_t;

    [[nodiscard]] static Bit of(ClassId id) { return id; }
    /// Of all words that hold the same letters; of a long row some letters count. Nothing can be told of a single one.
    [[nodiscard]] static Bit of(std::string_view letters);
    static constexpr std::size_t kFewestLetters = 2;

    void add(ClassId id) { bits_.set(of(id)); }
    void add(std::string_view word);
    [[nodiscard]] bool has(Bit bit) const { return bits_[bit]; }

private:
    [[nodiscard]] static Bit of_row(std::uint64_t row);

    static constexpr unsigned kRowBits = 15;
    std::bitset<kMostClasses + (std::size_t{1} << kRowBits)> bits_;  // of classes, of rows of letters; some rows share one
};

/// What must be there for a part of a pattern to match: a bit of each group. A group stands behind its size, small ones first.
using Demands = std::vector<Imprint::Bit>;

/// As they are packed, on the machine they were packed on.
[[nodiscard]] std::string_view bytes_of(const Demands& demands);
[[nodiscard]] Demands demands_in(std::string_view bytes);

[[nodiscard]] inline bool are_met(const Demands& demands, const Imprint& sentence) {
    for (auto group = demands.begin(); group != demands.end();) {
        const auto end = group + 1 + *group;
        if (std::none_of(group + 1, end, [&](Imprint::Bit bit) { return sentence.has(bit); })) return false;
        group = end;
    }
    return true;
}

}  // namespace peerword
