// SPDX-License-Identifier: MPL-2.0
#include "folder_watch.hpp"

#include <algorithm>
#include <utility>

namespace peerword::writer {

namespace fs = std::filesystem;

bool FolderWatch::look(const std::vector<fs::path>& folders) {
    if (has_seen_ && std::chrono::steady_clock::now() - last_ < pause_) return false;
    return look_now(folders);
}

bool FolderWatch::look_now(const std::vector<fs::path>& folders) {
    last_ = std::chrono::steady_clock::now();
    auto now = files(folders);
    const bool changed = has_seen_ && now != seen_;
    has_seen_ = true;
    seen_ = std::move(now);
    return changed;
}

// Rules stand in a folder of this name; the rest of a dictionary beside it.
std::vector<FolderWatch::File> FolderWatch::files(const std::vector<fs::path>& folders) {
    std::vector<File> all;
    std::error_code error;
    for (const auto& folder : folders) {
        for (const auto& place : {folder, folder / "rules"}) {
            for (fs::directory_iterator entry(place, error), end; !error && entry != end; entry.increment(error)) {
                if (!entry->is_regular_file(error)) continue;
                all.push_back({entry->path(), entry->last_write_time(error), entry->file_size(error)});
            }
        }
    }
    std::sort(all.begin(), all.end(), [](const File& one, const File& other) { return one.path < other.path; });
    return all;
}

}  // namespace peerword::writer
