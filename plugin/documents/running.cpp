// SPDX-License-Identifier: MPL-2.0
#include "running.hpp"

#include <array>
#include <atomic>
#include <csignal>

#include "peerword/document_reader.hpp"

namespace peerword::documents {
namespace {

std::array<std::atomic<pid_t>, kMostReaders> running{};
std::atomic<bool> over{false};

bool replace(pid_t old, pid_t next) noexcept {
    for (auto& place : running) {
        pid_t expected = old;
        if (place.compare_exchange_strong(expected, next)) return true;
    }
    return false;
}

}  // namespace

void remember(pid_t process) noexcept {
    if (!replace(0, process) || over) kill(process, SIGKILL);
}

void forget(pid_t process) noexcept { replace(process, 0); }

void kill_all() noexcept {
    over = true;
    for (const auto& place : running) {
        if (const pid_t process = place; process > 0) kill(process, SIGKILL);
    }
}

}  // namespace peerword::documents
