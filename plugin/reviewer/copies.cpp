// SPDX-License-Identifier: MPL-2.0
#include "copies.hpp"

namespace peerword::reviewer {
namespace {

namespace fs = std::filesystem;

fs::path name_below(const fs::path& document, const fs::path& root) {
    std::error_code ignored;
    return fs::is_directory(root, ignored) ? document.lexically_relative(root) : document.filename();
}

}  // namespace

std::optional<fs::path> Copies::place(const std::string& document, const std::string& root, std::vector<Problem>& problems) {
    const auto path = (folder_ / name_below(document, root)).lexically_normal();
    std::error_code error;
    if (!taken_.insert(path).second || fs::exists(path, error)) {
        problems.push_back({.path = document, .message = "No commented copy is made: " + path.string() + " is there already."});
        return std::nullopt;
    }
    fs::create_directories(path.parent_path(), error);
    if (!error) return path;
    problems.push_back({.path = path.parent_path(), .message = "This folder cannot be made: " + error.message() + '.'});
    return std::nullopt;
}

}  // namespace peerword::reviewer
