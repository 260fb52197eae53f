// SPDX-License-Identifier: MPL-2.0
// Looks over a words.aff before Hunspell gets it: Hunspell believes what such a file says, and falls over some of it.
#pragma once
#include <filesystem>
#include <vector>

#include "peerword/problem.hpp"

namespace peerword {

/// Whether Hunspell may have the file. It may hold how words inflect and are written, not how they are compounded or aliased.
[[nodiscard]] bool is_usable_affix_file(const std::filesystem::path& path, std::vector<Problem>& problems);

}  // namespace peerword
