// SPDX-License-Identifier: MPL-2.0
// Reads text files; says plainly what is none.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "peerword/problem.hpp"
#include "prose.hpp"

namespace peerword::reviewer {

/// The prose of a file by the kind its name says: Markdown (.md, .markdown), else plain text. "-" is plain text on standard
/// input. What cannot be read is a problem.
[[nodiscard]] std::optional<Prose> read_prose(const std::string& path, std::vector<Problem>& problems);

/// The bytes of a file, or nullopt and a problem.
[[nodiscard]] std::optional<std::string> read_file(const std::string& path, std::vector<Problem>& problems);

}  // namespace peerword::reviewer
