// SPDX-License-Identifier: MPL-2.0
#pragma once
#include <cstddef>
#include <string>

namespace peerword::reviewer {

/// "1 finding", "2 findings"
[[nodiscard]] inline std::string counted(std::size_t number, const std::string& noun) {
    return std::to_string(number) + ' ' + noun + (number == 1 ? "" : "s");
}

}  // namespace peerword::reviewer
