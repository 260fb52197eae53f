// SPDX-License-Identifier: MPL-2.0
// Lines and columns as people count them.
#pragma once
#include <cstddef>
#include <string_view>

namespace peerword::reviewer {

struct Place {
    std::size_t line = 1;    ///< from 1
    std::size_t column = 1;  ///< from 1, in characters; a byte order mark counts as none
};

/// Turns byte offsets of a file into places. Offsets asked in rising order cost one walk over the file.
class Places {
public:
    explicit Places(std::string_view content);
    [[nodiscard]] Place at(std::size_t offset);

private:
    std::string_view content_;
    std::size_t offset_;
    Place place_;
};

}  // namespace peerword::reviewer
