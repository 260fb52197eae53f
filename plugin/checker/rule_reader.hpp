// SPDX-License-Identifier: MPL-2.0
// Reads the rules of a file and compiles how they match.
#pragma once
#include <filesystem>
#include <vector>

#include "grammar.hpp"
#include "pattern_reader.hpp"
#include "peerword/problem.hpp"
#include "word_list.hpp"

namespace peerword {

/// Adds the rules of one file. A rule with a fault in what it must have is left out; a faulty pattern costs that pattern.
void read_rules(const std::filesystem::path& path, const WordList& words, Scrutiny scrutiny, const ReadToml& read,
                Grammar& grammar, std::vector<Problem>& problems);

}  // namespace peerword
