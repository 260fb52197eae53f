// SPDX-License-Identifier: MPL-2.0
// What was read from a dictionary folder, written down so that it need not be parsed again: quick to load, and of no use once
// a file of the folder has changed.
#pragma once
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "toml_file.hpp"
#include "word_list.hpp"

namespace peerword {

/// What of a folder is packed.
struct FolderContents {
    std::vector<std::string> class_names;   ///< of patterns, in the order of their ids
    WordList words;                         ///< without names
    std::map<std::string, TomlFile> files;  ///< by name; those in rules/ with it
};

/// A folder that was packed. Its files are unpacked one at a time.
class PackedFolder {
public:
    PackedFolder(std::string bytes, std::size_t begin, const std::filesystem::path& folder);

    std::vector<std::string> class_names;
    WordList words;

    /// The file of that name, or nullopt.
    [[nodiscard]] std::optional<TomlFile> file(const std::string& name) const;

private:
    std::shared_ptr<std::deque<std::string>> bytes_;
    std::map<std::string, std::string_view, std::less<>> files_;
};

/// The files of a folder that are read, with their names as in PackedFolder, in their order. Words come first.
[[nodiscard]] std::vector<std::string> source_names(const std::filesystem::path& folder);

/// What `file` holds of `folder`, or nullopt: there is none, it is of another version or it does not fit the folder any more.
[[nodiscard]] std::optional<PackedFolder> read_packed(const std::filesystem::path& file, const std::filesystem::path& folder);

/// Whether it could be written.
[[nodiscard]] bool write_packed(const FolderContents& contents, const std::filesystem::path& file,
                                const std::filesystem::path& folder);

}  // namespace peerword
