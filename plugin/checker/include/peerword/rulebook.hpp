// SPDX-License-Identifier: MPL-2.0
// The rules of one language, read from dictionary folders.
//
//   std::vector<peerword::Problem> problems;
//   auto book = peerword::load_rulebook({"dictionaries/en", "my-words"}, problems);
//   for (const auto& problem : problems) std::cerr << problem.text() << '\n';
//   book->rules().size();
//
// Errors.  Never throws for what is wrong in a folder and never returns null: each fault becomes a Problem with path,
//          line and column, and everything else still loads. A missing folder gives a Problem and no rules.
// Threads. A Rulebook is immutable and shared; its cache of words is guarded.
// Memory.  The cache of words is bounded (see lexicon.hpp), whatever text comes.
#pragma once
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "peerword/problem.hpp"
#include "peerword/rule.hpp"

namespace peerword {

class Grammar;  // how the rules match; private to the checker

class Rulebook {
public:
    explicit Rulebook(std::unique_ptr<Grammar> grammar);
    ~Rulebook();
    Rulebook(const Rulebook&) = delete;
    Rulebook& operator=(const Rulebook&) = delete;

    /// All rules, the built-in folder's first, in the order of their files.
    [[nodiscard]] const std::vector<Rule>& rules() const;
    /// The rule with this id, or nullptr.
    [[nodiscard]] const Rule* find(std::string_view id) const;
    /// What a passage of the Declaration says, in short, or "" for an unknown code. "A4" -> "We avoid diagnoses …".
    [[nodiscard]] std::string_view passage(std::string_view code) const;
    /// What to say about how sure the guides are of this rule, or "".
    [[nodiscard]] std::string_view agreement(const Rule& rule) const;
    /// Who wrote the Declaration, for a credit line.
    [[nodiscard]] std::string_view credit() const;

    [[nodiscard]] const Grammar& grammar() const { return *grammar_; }

private:
    std::unique_ptr<Grammar> grammar_;
};

/// Reads the folders in order. The first holds the language (words.aff, language.toml …); the others may hold any part of the
/// same shape and use what the first defines. `packed` is a file that pack_folder() wrote of the first folder: while the folder
/// has not changed it is read instead, which is several times faster, and its rules come without examples. That it is missing
/// or does not fit is no problem.
[[nodiscard]] std::shared_ptr<const Rulebook> load_rulebook(const std::vector<std::filesystem::path>& folders,
                                                            std::vector<Problem>& problems,
                                                            const std::filesystem::path& packed = {});

/// Packs a folder that holds a language. A folder with problems is not packed.
[[nodiscard]] std::vector<Problem> pack_folder(const std::filesystem::path& folder, const std::filesystem::path& packed);

}  // namespace peerword
