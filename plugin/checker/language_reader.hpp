// SPDX-License-Identifier: MPL-2.0
// Reads what the rules of a language share: language.toml, guards.toml, passages.toml.
#pragma once
#include <filesystem>
#include <vector>

#include "grammar.hpp"
#include "pattern_reader.hpp"
#include "peerword/problem.hpp"

namespace peerword {

/// Each file may be missing in a folder; what is wrong in one becomes a problem.
void read_language(const std::filesystem::path& folder, Scrutiny scrutiny, const ReadToml& read, Grammar& grammar,
                   std::vector<Problem>& problems);

}  // namespace peerword
