// SPDX-License-Identifier: MPL-2.0
// Work that must not hold Writer up: now or in a while on a thread of its own, or on LibreOffice's main thread as soon as that
// is idle.
//
//   background(context).run([=] { … });
//   background(context).run_in(1s, [=] { … });
//   background(context).on_main_thread([=] { … });
//
// Errors.  What the work throws is lost: it must tell by itself.
// Threads. All calls may come from any thread. One piece of work follows the other; when the office leaves, what waits is
//          dropped.
#pragma once
#include <chrono>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>

namespace peerword::writer {

class Background {
public:
    using Context = css::uno::Reference<css::uno::XComponentContext>;
    using Work = std::function<void()>;

    explicit Background(const Context& context) : context_(context) {}

    void run(Work work) { run_in(std::chrono::milliseconds(0), std::move(work)); }
    void run_in(std::chrono::milliseconds time, Work work);
    void on_main_thread(Work work) const;

private:
    using Clock = std::chrono::steady_clock;
    class End;

    void start();
    void work_on();
    void leave();

    Context context_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::multimap<Clock::time_point, Work> waiting_;
    bool is_running_ = false;
    bool leaves_ = false;
};

/// The process's own. Never destroyed: the office is gone by then.
[[nodiscard]] Background& background(const css::uno::Reference<css::uno::XComponentContext>& context);

}  // namespace peerword::writer
