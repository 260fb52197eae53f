// SPDX-License-Identifier: MPL-2.0
#include "process.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <system_error>
#include <thread>

namespace peerword::testing {
namespace {

[[noreturn]] void become(const std::vector<std::string>& command, const std::map<std::string, std::string>& environment) {
    for (const auto& [name, value] : environment) setenv(name.c_str(), value.c_str(), 1);
    std::vector<char*> arguments;
    for (const auto& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    execvp(arguments[0], arguments.data());
    _exit(127);
}

}  // namespace

Process::Process(const std::vector<std::string>& command, const std::map<std::string, std::string>& environment)
    : pid_(fork()) {
    if (pid_ < 0) throw std::system_error(errno, std::generic_category(), command[0]);
    if (pid_ == 0) become(command, environment);
}

Process::~Process() {
    if (status_) return;
    kill(pid_, SIGTERM);
    if (!wait(std::chrono::seconds(5))) {
        kill(pid_, SIGKILL);
        wait(std::chrono::seconds(5));
    }
}

std::optional<int> Process::wait(std::chrono::seconds most) {
    const auto end = std::chrono::steady_clock::now() + most;
    while (!status_ && std::chrono::steady_clock::now() < end) {
        int status = 0;
        if (waitpid(pid_, &status, WNOHANG) == pid_) {
            status_ = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        } else {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }
    return status_;
}

std::string output_of(const std::string& command) {
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen((command + " 2>&1").c_str(), "r"), pclose);
    std::string text;
    std::array<char, 4096> buffer{};
    while (const auto size = fread(buffer.data(), 1, buffer.size(), pipe.get())) text.append(buffer.data(), size);
    return text;
}

}  // namespace peerword::testing
