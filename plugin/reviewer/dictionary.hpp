// SPDX-License-Identifier: MPL-2.0
// Where the dictionary stands that comes with the program.
#pragma once
#include <filesystem>

namespace peerword::reviewer {

/// As installed, else beside the program, else in the source tree it was built from.
[[nodiscard]] std::filesystem::path built_in_dictionary();

/// The file it may be packed in.
[[nodiscard]] std::filesystem::path packed_dictionary();

}  // namespace peerword::reviewer
