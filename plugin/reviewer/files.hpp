// SPDX-License-Identifier: MPL-2.0
// Which files are meant.
#pragma once
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "peerword/problem.hpp"

namespace peerword::reviewer {

/// Whether the name says that LibreOffice has to read it: .odt, .docx, .rtf, .html …, in any case of letters.
[[nodiscard]] bool is_office_document(const std::filesystem::path& path);

/// Whether a document of this name can hold comments.
[[nodiscard]] bool holds_comments(const std::filesystem::path& path);

/// The file, or all documents in the folder and those below it, by name: office documents, plain text and Markdown. Left out
/// is what begins with a full stop, an editor's lock (~$…), a pipe, a device, and the file that the answer goes to. A folder
/// that holds none, or cannot be read, is a problem.
[[nodiscard]] std::vector<std::string> documents_at(const std::string& path, std::vector<Problem>& problems);

/// Calls `each` with every line of a list of names, as it comes; empty lines are passed over.
void for_each_name(std::istream& list, const std::function<void(const std::string&)>& each);

}  // namespace peerword::reviewer
