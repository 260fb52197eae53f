// SPDX-License-Identifier: MPL-2.0
// What the program does. Each command writes its answer to standard output, problems to standard error, and returns the
// exit status.
#pragma once
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "peerword/problem.hpp"

namespace peerword::reviewer {

enum ExitStatus : int { kClean = 0, kFindings = 1, kCouldNot = 2 };

enum class Format { text, json, jsonl, sarif, html };

struct ReviewRequest {
    Format format = Format::text;
    std::string level;                                ///< only findings of this level; empty: all
    std::vector<std::string> categories;              ///< only findings of these; empty: all
    std::vector<std::filesystem::path> dictionaries;  ///< read after the built-in one
    std::vector<std::string> files;                   ///< files and folders; "-": standard input
    std::string baseline;                             ///< a JSON report: only what it does not have; empty: all
    std::string list;                                 ///< a file with more of them, one a line; "-": standard input
    std::filesystem::path comments;                   ///< a folder for copies with comments in them; empty: none
    std::size_t jobs = 1;                             ///< so many files at once
};

/// Reviews files.
[[nodiscard]] int review(const ReviewRequest& request);

/// Checks rule files and lists their rules: the built-in ones, or those of the folders.
[[nodiscard]] int list_rules(const std::vector<std::filesystem::path>& asked);

/// Writes problems to standard error, one a line.
void tell(const std::vector<Problem>& problems);

}  // namespace peerword::reviewer
