// SPDX-License-Identifier: MPL-2.0
// What libFuzzer, or replay.cpp, calls with each input.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace peerword::testing {

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// What stands before the first separator, and what stands behind it; all of it behind where there is none.
struct Halves {
    std::string_view before;
    std::string_view behind;
};

inline Halves split(std::string_view text, std::string_view separator) {
    const auto at = text.find(separator);
    if (at == std::string_view::npos) return {{}, text};
    return {text.substr(0, at), text.substr(at + separator.size())};
}

}  // namespace peerword::testing
