// SPDX-License-Identifier: MPL-2.0
// What differs between operating systems.
#pragma once
#include <filesystem>

namespace peerword::reviewer {

/// Where the running program stands, or an empty path.
[[nodiscard]] std::filesystem::path executable_path();
[[nodiscard]] bool output_is_terminal();
/// Standard input byte for byte, standard output in UTF-8.
void prepare_streams();

}  // namespace peerword::reviewer
