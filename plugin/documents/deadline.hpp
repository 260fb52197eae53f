// SPDX-License-Identifier: MPL-2.0
// Does something after a time, where this still lives then.
//
//   const Deadline deadline(10s, [&] { office.kill(); });
//   answer = ask(office);  // throws when it is killed
//
// Threads. Done by a thread of its own, to the end before this goes; it must not throw.
#pragma once
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace peerword::documents {

class Deadline {
public:
    Deadline(std::chrono::milliseconds time, std::function<void()> act)
        : thread_([this, end = std::chrono::steady_clock::now() + time, act = std::move(act)] {
              std::unique_lock lock(mutex_);
              if (changed_.wait_until(lock, end, [this] { return in_time_; })) return;
              passed_ = true;
              act();
          }) {}
    ~Deadline() {
        {
            const std::lock_guard lock(mutex_);
            in_time_ = true;
        }
        changed_.notify_one();
        thread_.join();
    }
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;

    [[nodiscard]] bool passed() const { return passed_; }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    bool in_time_ = false;
    std::atomic<bool> passed_ = false;
    std::thread thread_;  // begins last, when all it looks at is there
};

}  // namespace peerword::documents
