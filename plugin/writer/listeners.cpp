// SPDX-License-Identifier: MPL-2.0
#include "listeners.hpp"

#include <algorithm>
#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/linguistic2/LinguServiceEvent.hpp>
#include <com/sun/star/linguistic2/LinguServiceEventFlags.hpp>
#include <cppuhelper/implbase1.hxx>

namespace peerword::writer {
namespace {

class CheckAgain : public cppu::WeakImplHelper1<css::awt::XCallback> {
public:
    void SAL_CALL notify(const css::uno::Any& /*data*/) override { listeners().check_again_now(); }
};

}  // namespace

bool Listeners::add(const Listener& listener) {
    const std::lock_guard lock(mutex_);
    listeners_.push_back(listener);
    return true;
}

bool Listeners::remove(const Listener& listener) {
    const std::lock_guard lock(mutex_);
    const auto found = std::find(listeners_.begin(), listeners_.end(), listener);
    if (found == listeners_.end()) return false;
    listeners_.erase(found);
    return true;
}

bool Listeners::ask_to_check_again(const css::uno::Reference<css::uno::XComponentContext>& context) {
    {
        const std::lock_guard lock(mutex_);
        if (listeners_.empty()) return false;
    }
    css::awt::AsyncCallback::create(context)->addCallback(new CheckAgain, {});
    return true;
}

void Listeners::check_again_now() {
    std::vector<Listener> once;
    {
        const std::lock_guard lock(mutex_);
        for (const auto& listener : listeners_) {
            if (std::find(once.begin(), once.end(), listener) == once.end()) once.push_back(listener);
        }
    }
    const css::linguistic2::LinguServiceEvent event({}, css::linguistic2::LinguServiceEventFlags::PROOFREAD_AGAIN);
    for (const auto& listener : once) listener->processLinguServiceEvent(event);
}

Listeners& listeners() {
    static auto& all = *new Listeners;
    return all;
}

}  // namespace peerword::writer
