// SPDX-License-Identifier: MPL-2.0
// Reads a file of a dictionary folder. Whatever stands under its name (a folder, a pipe, a link to itself, a film), it costs
// that file and no more.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peerword/problem.hpp"

namespace peerword {

/// Ten times what the largest file of the English dictionary has.
inline constexpr std::size_t kLargestFile = 8'000'000;  // bytes

/// Some editors write it at the beginning.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Whether anything has this name, even what cannot be read. Never throws.
[[nodiscard]] bool is_there(const std::filesystem::path& path);

/// The bytes of a file, or nullopt and a problem.
[[nodiscard]] std::optional<std::string> read_file(const std::filesystem::path& path, std::vector<Problem>& problems);

}  // namespace peerword
