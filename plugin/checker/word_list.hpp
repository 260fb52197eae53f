// SPDX-License-Identifier: MPL-2.0
// What a words.dic names, with its places, so that rules can be checked against it. Hunspell reads the file for itself.
#pragma once
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "peerword/problem.hpp"

namespace peerword {

struct Place {
    std::filesystem::path path;
    std::size_t line = 0;
};

struct WordList {
    std::set<std::string, std::less<>> classes;  ///< wc:
    std::set<std::string, std::less<>> names;    ///< stems and classes, as patterns may use them; forms and kinds as ".past"
    std::map<std::string, Place, std::less<>> rules;  ///< rules that some stem carries, with the first place
};

/// Adds what the file names. Lines that are not in the format are problems and are left to Hunspell's mercy. False where
/// Hunspell must not have the file.
bool read_word_list(const std::filesystem::path& path, WordList& words, std::vector<Problem>& problems);

}  // namespace peerword
