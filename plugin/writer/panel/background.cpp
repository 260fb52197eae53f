// SPDX-License-Identifier: MPL-2.0
#include "background.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XTerminateListener.hpp>
#include <cppuhelper/implbase1.hxx>
#include <thread>
#include <utility>

namespace peerword::writer {
namespace {

using namespace std::chrono_literals;

constexpr auto kLeavesWithin = 1s;

void do_it(const Background::Work& work) noexcept {
    try {
        work();
    } catch (...) {
        return;  // nobody is there to be told
    }
}

class Callback : public cppu::WeakImplHelper1<css::awt::XCallback> {
public:
    explicit Callback(Background::Work work) : work_(std::move(work)) {}
    void SAL_CALL notify(const css::uno::Any& /*data*/) override { do_it(work_); }

private:
    Background::Work work_;
};

}  // namespace

class Background::End : public cppu::WeakImplHelper1<css::frame::XTerminateListener> {
public:
    explicit End(Background& background) : background_(background) {}

    void SAL_CALL queryTermination(const css::lang::EventObject& /*event*/) override {}
    void SAL_CALL notifyTermination(const css::lang::EventObject& /*event*/) override { background_.leave(); }
    void SAL_CALL disposing(const css::lang::EventObject& /*source*/) override {}

private:
    Background& background_;
};

void Background::run_in(std::chrono::milliseconds time, Work work) {
    const std::lock_guard lock(mutex_);
    if (leaves_) return;
    waiting_.emplace(Clock::now() + time, std::move(work));
    start();
    changed_.notify_all();
}

void Background::on_main_thread(Work work) const {
    css::awt::AsyncCallback::create(context_)->addCallback(new Callback(std::move(work)), {});
}

/// Detached: LibreOffice's main thread must not wait for what may itself wait for the main thread.
void Background::start() {
    if (std::exchange(is_running_, true)) return;
    css::frame::Desktop::create(context_)->addTerminateListener(new End(*this));
    std::thread([this] { work_on(); }).detach();
}

void Background::work_on() {
    std::unique_lock lock(mutex_);
    while (!leaves_) {
        if (waiting_.empty()) {
            changed_.wait(lock);
        } else if (const auto next = waiting_.begin(); next->first > Clock::now()) {
            changed_.wait_until(lock, next->first);
        } else {
            const auto work = std::move(next->second);
            waiting_.erase(next);
            lock.unlock();
            do_it(work);
            lock.lock();
        }
    }
    is_running_ = false;
    changed_.notify_all();
}

void Background::leave() {
    std::unique_lock lock(mutex_);
    leaves_ = true;
    waiting_.clear();
    changed_.notify_all();
    changed_.wait_for(lock, kLeavesWithin, [this] { return !is_running_; });
}

Background& background(const css::uno::Reference<css::uno::XComponentContext>& context) {
    static auto& here = *new Background(context);
    return here;
}

}  // namespace peerword::writer
