// SPDX-License-Identifier: MPL-2.0
#include "office_process.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace peerword::testing {
namespace {

namespace fs = std::filesystem;

std::string content_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

bool is_number(const std::string& name) {
    return std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

pid_t office_process(const Profile& profile) {
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator("/proc", ignored)) {
        const auto name = entry.path().filename().string();
        if (!is_number(name) || content_of(entry.path() / "comm") != "soffice.bin\n") continue;
        if (content_of(entry.path() / "cmdline").find(profile.argument()) != std::string::npos) return std::stoi(name);
    }
    throw std::runtime_error("no office runs with this profile");
}

long resident_memory(pid_t process) {
    std::ifstream statm("/proc/" + std::to_string(process) + "/statm");
    long all = 0, resident = 0;
    statm >> all >> resident;
    return resident * sysconf(_SC_PAGESIZE) / 1024;
}

void remove_dead_pipes() {
    const auto alive = content_of("/proc/net/unix");
    const auto mine = "OSL_PIPE_" + std::to_string(getuid()) + "_";
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator("/tmp", ignored)) {
        const auto path = entry.path().string();
        if (entry.path().filename().string().starts_with(mine) && alive.find(path) == std::string::npos)
            fs::remove(entry, ignored);
    }
}

int number_from_environment(const char* name, int otherwise) {
    const char* value = std::getenv(name);
    return value == nullptr ? otherwise : std::atoi(value);
}

}  // namespace peerword::testing
