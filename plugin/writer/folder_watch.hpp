// SPDX-License-Identifier: MPL-2.0
// Tells when somebody has changed a file in folders of rules.
//
//   FolderWatch watch(std::chrono::seconds(1));
//   watch.look({"my-words"});  // false: the first look
//
// Errors.  A folder that cannot be read counts as empty.
// Threads. Not guarded.
#pragma once
#include <chrono>
#include <filesystem>
#include <vector>

namespace peerword::writer {

class FolderWatch {
public:
    explicit FolderWatch(std::chrono::milliseconds pause) : pause_(pause) {}

    /// Whether a file came, went or changed since the last look. Looks after each pause only, because it is asked at every key.
    bool look(const std::vector<std::filesystem::path>& folders);
    bool look_now(const std::vector<std::filesystem::path>& folders);

private:
    struct File {
        std::filesystem::path path;
        std::filesystem::file_time_type time;
        std::uintmax_t size = 0;

        bool operator==(const File&) const = default;
    };

    [[nodiscard]] static std::vector<File> files(const std::vector<std::filesystem::path>& folders);

    std::chrono::milliseconds pause_;
    std::chrono::steady_clock::time_point last_;
    std::vector<File> seen_;
    bool has_seen_ = false;
};

}  // namespace peerword::writer
