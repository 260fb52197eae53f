// SPDX-License-Identifier: MPL-2.0
// The arguments of the program.
#pragma once

namespace peerword::reviewer {

/// Does what the arguments ask for and returns the exit status; wrong arguments are explained on standard error.
[[nodiscard]] int run(int argc, const char* const* argv);

}  // namespace peerword::reviewer
