// SPDX-License-Identifier: MPL-2.0
// Counts how often a proofreader asks Writer to check everything again.
#pragma once
#include <chrono>
#include <com/sun/star/linguistic2/LinguServiceEventFlags.hpp>
#include <com/sun/star/linguistic2/XLinguServiceEventListener.hpp>
#include <condition_variable>
#include <cppuhelper/implbase1.hxx>
#include <mutex>

namespace peerword::testing {

class EventCount : public cppu::WeakImplHelper1<css::linguistic2::XLinguServiceEventListener> {
public:
    void SAL_CALL processLinguServiceEvent(const css::linguistic2::LinguServiceEvent& event) override {
        const std::lock_guard lock(mutex_);
        if (event.nEvent == css::linguistic2::LinguServiceEventFlags::PROOFREAD_AGAIN) ++count_;
        changed_.notify_all();
    }
    void SAL_CALL disposing(const css::lang::EventObject& /*source*/) override {}

    bool reaches(int count) {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, std::chrono::seconds(10), [&] { return count_ >= count; });
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    int count_ = 0;
};

}  // namespace peerword::testing
