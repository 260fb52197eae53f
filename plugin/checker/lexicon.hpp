// SPDX-License-Identifier: MPL-2.0
// The words of the dictionaries and their inflections. Hunspell does the work; this is the one file that knows it.
//
// Threads. Hunspell's handles are not safe to share: callers hold a lock (see vocabulary.hpp).
#pragma once
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace peerword {

/// What words.aff and words.dic say of a word: one of its readings.
struct Reading {
    std::string stem;
    std::string kind;                  ///< po: noun, verb …
    std::vector<std::string> forms;    ///< is: plural, poss, s, past, pp, ing
    std::vector<std::string> classes;  ///< wc:
    std::vector<std::string> rules;    ///< ru:

    [[nodiscard]] bool has_form(std::string_view form) const;
};

class Lexicon {
public:
    Lexicon();
    ~Lexicon();
    Lexicon(const Lexicon&) = delete;
    Lexicon& operator=(const Lexicon&) = delete;

    /// Both files must exist. What Hunspell cannot read in them it passes over.
    void add(const std::filesystem::path& aff, const std::filesystem::path& dic);

    /// The readings of a folded word; none for a word no dictionary has.
    [[nodiscard]] std::vector<Reading> analyze(const std::string& word) const;
    /// The stem in the form wanted ("past"; "plural poss"), or nullopt where the dictionaries have none.
    [[nodiscard]] std::optional<std::string> inflect(const std::string& stem, std::string_view form) const;

private:
    struct Handles;
    std::unique_ptr<Handles> handles_;
};

}  // namespace peerword
