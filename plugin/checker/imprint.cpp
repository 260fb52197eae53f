// SPDX-License-Identifier: MPL-2.0
#include "imprint.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace peerword {
namespace {

constexpr std::array<std::size_t, 3> kSizes{5, 3, Imprint::kFewestLetters};  // of the rows that have a bit

std::size_t hash(std::string_view row) {
    std::uint32_t all = 0x811C9DC5;
    for (const char byte : row) all = (all ^ static_cast<unsigned char>(byte)) * 0x01000193;
    return all ^ all >> 15;
}

}  // namespace

Imprint::Bit Imprint::of(std::string_view letters) {
    const auto size = *std::find_if(kSizes.begin(), kSizes.end() - 1, [&](auto most) { return most <= letters.size(); });
    return static_cast<Bit>(kMostClasses + hash(letters.substr(0, size)) % kRows);
}

void Imprint::add(std::string_view word) {
    for (const auto size : kSizes) {
        for (std::size_t at = 0; at + size <= word.size(); ++at) bits_.set(of(word.substr(at, size)));
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
