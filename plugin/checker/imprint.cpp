// SPDX-License-Identifier: MPL-2.0
#include "imprint.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>

namespace peerword {
namespace {

constexpr std::array<std::size_t, 3> kSizes{5, 3, Imprint::kFewestLetters};  // of the rows that have a bit

/// `letters` with one more; of eight the first is forgotten.
std::uint64_t longer(std::uint64_t letters, char more) { return letters << 8 | static_cast<unsigned char>(more); }

/// The last `size` of them.
std::uint64_t end_of(std::uint64_t letters, std::size_t size) { return letters & ((std::uint64_t{1} << 8 * size) - 1); }

}  // namespace

Imprint::Bit Imprint::of_row(std::uint64_t row) {
    constexpr std::uint64_t kFibonacci = 0x9E3779B97F4A7C15;  // it mixes the upper bits well
    return static_cast<Bit>(kMostClasses + (row * kFibonacci >> (64 - kRowBits)));
}

Imprint::Bit Imprint::of(std::string_view letters) {
    const auto size = *std::find_if(kSizes.begin(), kSizes.end() - 1, [&](auto most) { return most <= letters.size(); });
    return of_row(std::accumulate(letters.begin(), letters.begin() + std::min(size, letters.size()), std::uint64_t{0}, longer));
}

void Imprint::add(std::string_view word) {
    std::uint64_t letters = 0;
    for (std::size_t count = 1; count <= word.size(); ++count) {
        letters = longer(letters, word[count - 1]);
        for (const auto size : kSizes) {
            if (size <= count) bits_.set(of_row(end_of(letters, size)));
        }
    }
}

std::string_view bytes_of(const Demands& demands) {
    return {reinterpret_cast<const char*>(demands.data()), demands.size() * sizeof(Imprint::Bit)};
}

Demands demands_in(std::string_view bytes) {
    Demands demands(bytes.size() / sizeof(Imprint::Bit));
    if (!demands.empty()) std::memcpy(demands.data(), bytes.data(), demands.size() * sizeof(Imprint::Bit));
    return demands;
}

}  // namespace peerword
