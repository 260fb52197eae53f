// SPDX-License-Identifier: MPL-2.0
// How the documents of a folder, and of those below it, want to be reviewed: a file named peerword.toml in it.
//
//   level        = "flag"                       # only these findings; "flag" or "consider"
//   categories   = ["label", "without-them"]    # only these
//   dictionaries = ["our-words"]                # folders of rules, from this file's own folder; read after the built-in one
//   allowed      = ["client services"]          # never reported; whole words, whatever their case and quotation marks
//
// Errors.  Every key may be missing. What is wrong becomes a Problem with path, line and column; the rest of the file holds.
// Threads. A value; not guarded.
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "peerword/problem.hpp"

namespace peerword {

inline constexpr const char* kFolderSettingsFile = "peerword.toml";

struct FolderSettings {
    std::string level;                                ///< "flag", "consider", or "": both
    std::vector<std::string> categories;              ///< empty: all
    std::vector<std::filesystem::path> dictionaries;  ///< as they can be opened
    std::vector<std::string> allowed;                 ///< for Context::spared

    bool operator==(const FolderSettings&) const = default;
};

[[nodiscard]] FolderSettings read_folder_settings(const std::filesystem::path& file, std::vector<Problem>& problems);

}  // namespace peerword
