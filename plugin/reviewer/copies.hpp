// SPDX-License-Identifier: MPL-2.0
// Where copies of documents go: below one folder, under the names they have below the folder they were found in.
//
//   copies.place("policies/2019/house.odt", "policies", problems);  // "commented/2019/house.odt"
//
// Errors.  What stands there already is never replaced: that is a problem.
// Threads. One at a time.
#pragma once
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "peerword/problem.hpp"

namespace peerword::reviewer {

class Copies {
public:
    /// Empty: there are to be none.
    explicit Copies(std::filesystem::path folder) : folder_(std::move(folder)) {}

    [[nodiscard]] bool are_wanted() const { return !folder_.empty(); }
    /// For a document found below `root`, or named itself. Makes the folders.
    [[nodiscard]] std::optional<std::filesystem::path> place(const std::string& document, const std::string& root,
                                                             std::vector<Problem>& problems);

private:
    std::filesystem::path folder_;
    std::set<std::filesystem::path> taken_;
};

/// Lets `write` write to a name beside it, then moves it there: what is half-written never stands under that name. Throws what
/// `write` throws, and std::filesystem::filesystem_error.
template <class Write>
void write_whole(const std::filesystem::path& path, Write write) {
    auto part = path;
    part.replace_filename(".part-" + path.filename().string());
    try {
        write(part);
        std::filesystem::rename(part, path);
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove(part, ignored);
        throw;
    }
}

}  // namespace peerword::reviewer
