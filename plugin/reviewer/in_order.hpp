// SPDX-License-Identifier: MPL-2.0
// Does the same work on many things, some of them at once, and hands them on in the order in which they came.
//
//   InOrder<Page> pages(4, [] { return print; }, show);
//   for (auto& page : book) pages.give(std::move(page));
//   pages.finish();
//
// With one job all is done at once by the thread that gives. With more, each has a thread, which makes its own work and lets
// go of it; the thread that is done with the next in order hands it on.
// Errors.  What work or handing on throws comes out of give() or finish(); the rest is not done.
// Limits.  Few are kept: give() waits for those before.
#pragma once
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace peerword::reviewer {

template <class Thing>
class InOrder {
public:
    using Work = std::function<void(Thing&)>;
    using MakeWork = std::function<Work()>;
    using HandOn = std::function<void(Thing)>;

    InOrder(std::size_t jobs, MakeWork make, HandOn hand_on)
        : most_(2 * jobs), make_(std::move(make)), hand_on_(std::move(hand_on)) {
        if (jobs == 1) own_work_ = make_();
        for (std::size_t i = 0; jobs > 1 && i < jobs; ++i) threads_.emplace_back([this] { run(); });
    }
    ~InOrder() { join(); }
    InOrder(const InOrder&) = delete;
    InOrder& operator=(const InOrder&) = delete;

    void give(Thing thing) {
        if (own_work_) {
            own_work_(thing);
            return hand_on_(std::move(thing));
        }
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return given_ - handed_on_ < most_ || failure_; });
        if (failure_) std::rethrow_exception(failure_);
        waiting_.emplace_back(given_++, std::move(thing));
        changed_.notify_all();
    }

    void finish() {
        join();
        if (failure_) std::rethrow_exception(failure_);
    }

private:
    using Numbered = std::pair<std::size_t, Thing>;

    void run() {
        try {
            const Work work = make_();
            while (auto next = take()) {
                work(next->second);
                hand_on(std::move(*next));
            }
        } catch (...) {
            const std::lock_guard lock(mutex_);
            failure_ = std::current_exception();
            changed_.notify_all();
        }
    }

    std::optional<Numbered> take() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return !waiting_.empty() || finished_ || failure_; });
        if (waiting_.empty() || failure_) return std::nullopt;
        std::optional<Numbered> next(std::move(waiting_.front()));
        waiting_.pop_front();
        return next;
    }

    void hand_on(Numbered one) {
        const std::lock_guard lock(mutex_);
        done_.insert(std::move(one));
        for (auto first = done_.begin(); first != done_.end() && first->first == handed_on_; first = done_.erase(first)) {
            hand_on_(std::move(first->second));
            ++handed_on_;
        }
        changed_.notify_all();
    }

    void join() {
        {
            const std::lock_guard lock(mutex_);
            finished_ = true;
        }
        changed_.notify_all();
        for (auto& thread : threads_) thread.join();
        threads_.clear();
    }

    const std::size_t most_;
    const MakeWork make_;
    const HandOn hand_on_;
    Work own_work_;
    std::mutex mutex_;  // guards all below
    std::condition_variable changed_;
    std::deque<Numbered> waiting_;
    std::map<std::size_t, Thing> done_;
    std::size_t given_ = 0;
    std::size_t handed_on_ = 0;
    bool finished_ = false;
    std::exception_ptr failure_;
    std::vector<std::thread> threads_;
};

}  // namespace peerword::reviewer
