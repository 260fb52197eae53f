// SPDX-License-Identifier: MPL-2.0
// A rule as its author wrote it: what a finding says and where it comes from.
#pragma once
#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace peerword {

/// How loud a rule is: drawn plainly, drawn quietly, or silent until someone switches it on.
enum class Level { flag, consider, off };

[[nodiscard]] std::string_view name_of(Level level);

/// A sentence that tests a rule: in `flags` the span stands in [[ ]], the first suggestion behind "->".
struct Example {
    std::string text;
    std::size_t line = 0;    ///< from 1
    std::size_t column = 0;  ///< from 1, in bytes
};

/// The face of a rule. How it matches is the rulebook's own business.
struct Rule {
    std::string id;        ///< stable, such as "label.client"
    std::string category;  ///< such as "label"; see categories()
    Level level = Level::flag;
    std::string message;                   ///< one line; "{found}" stands for the text found
    std::string why;                       ///< a sentence or two more, or empty
    std::string agreement;                 ///< a key of language.toml's [agreement], or empty
    std::vector<std::string> declaration;  ///< passages, such as "A4"
    std::vector<std::string> source;
    std::vector<Example> flags;
    std::vector<Example> passes;
    std::filesystem::path path;  ///< the file it stands in
    std::size_t line = 0;        ///< from 1
    std::size_t folder = 0;      ///< its place among the folders that were read; 0: the language's own
};

/// Every category a rule may have, in the order reports show them.
[[nodiscard]] const std::vector<std::string>& categories();

}  // namespace peerword
