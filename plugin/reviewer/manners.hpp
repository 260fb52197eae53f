// SPDX-License-Identifier: MPL-2.0
// How each document is to be reviewed: as the command line says, and where it says nothing, as the nearest peerword.toml does,
// in the document's folder or one above it.
//
//   Manners manners(request, problems);
//   const Manner& manner = manners.of("letters/2024/may.odt", problems);
//   review(manner.checker, prose, {.wanted = manner.wanted, .spared = manner.allowed});
//
// Every peerword.toml and every set of folders with rules is read once. Not guarded against threads.
#pragma once
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "commands.hpp"
#include "peerword/folder_settings.hpp"
#include "review.hpp"

namespace peerword::reviewer {

struct Manner {
    Checker checker;
    std::function<bool(const Rule&)> wanted;
    std::vector<std::string> allowed;  ///< words and phrases that are never reported
};

class Manners {
public:
    Manners(const ReviewRequest& request, std::vector<Problem>& problems);

    /// `document` may be "-", which stands in the working folder. The answer lives as long as this.
    [[nodiscard]] const Manner& of(const std::string& document, std::vector<Problem>& problems);
    /// Where no peerword.toml is.
    [[nodiscard]] const Manner& plain() const { return *plain_; }

private:
    using Folders = std::vector<std::filesystem::path>;
    using SharedManner = std::shared_ptr<const Manner>;

    [[nodiscard]] SharedManner in(const std::filesystem::path& folder, std::vector<Problem>& problems);
    [[nodiscard]] SharedManner make(FolderSettings settings, std::vector<Problem>& problems);
    [[nodiscard]] std::shared_ptr<const Rulebook> book(const Folders& dictionaries, std::vector<Problem>& problems);

    const ReviewRequest& request_;
    std::map<Folders, std::shared_ptr<const Rulebook>> books_;
    SharedManner plain_;
    std::map<std::filesystem::path, SharedManner> by_folder_;
};

}  // namespace peerword::reviewer
