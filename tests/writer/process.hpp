// SPDX-License-Identifier: MPL-2.0
// A program that a test started.
#pragma once
#include <sys/types.h>

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace peerword::testing {

class Process {
public:
    /// Starts it with these variables added to the environment. Throws std::system_error.
    explicit Process(const std::vector<std::string>& command, const std::map<std::string, std::string>& environment = {});
    ~Process();  ///< ends what still runs
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    /// Its exit status, or nothing where it did not end by itself in time.
    std::optional<int> wait(std::chrono::seconds most);

private:
    pid_t pid_ = 0;
    std::optional<int> status_;
};

/// Runs it to its end and gives what it wrote.
std::string output_of(const std::string& command);

}  // namespace peerword::testing
