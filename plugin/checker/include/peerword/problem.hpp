// SPDX-License-Identifier: MPL-2.0
// What is wrong with a rule file or a word list, and where.
#pragma once
#include <cstddef>
#include <filesystem>
#include <string>

namespace peerword {

/// One thing to mend in a dictionary folder. Everything else in the folder still loads.
struct Problem {
    std::filesystem::path path;
    std::size_t line = 0;    ///< from 1; 0: the file as a whole
    std::size_t column = 0;  ///< from 1, in bytes; 0: the line as a whole
    std::string message;     ///< what is wrong and what to do, in one sentence

    /// "path:line:column: message", without the numbers that are 0.
    [[nodiscard]] std::string text() const;
};

}  // namespace peerword
