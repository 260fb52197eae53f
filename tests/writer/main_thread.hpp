// SPDX-License-Identifier: MPL-2.0
// Does something as a click would: on the office's main thread.
#pragma once
#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <cppuhelper/implbase1.hxx>
#include <exception>
#include <functional>
#include <future>
#include <rtl/ref.hxx>

#include "office.hpp"

namespace peerword::testing {

/// The office's main thread calls this, waits for it, and does meanwhile what it asks for in turn.
class OnMainThread : public cppu::WeakImplHelper1<css::awt::XCallback> {
public:
    explicit OnMainThread(std::function<void()> act) : act_(std::move(act)) {}
    void SAL_CALL notify(const css::uno::Any& /*data*/) override {
        try {
            act_();
            done_.set_value();
        } catch (...) {
            done_.set_exception(std::current_exception());
        }
    }
    void wait() { done_.get_future().get(); }  ///< throws what it threw

private:
    std::function<void()> act_;
    std::promise<void> done_;
};

inline void on_main_thread(const Office& office, const std::function<void()>& act) {
    const rtl::Reference<OnMainThread> callback(new OnMainThread(act));
    css::awt::AsyncCallback::create(office.context())->addCallback(callback.get(), {});
    callback->wait();
}

}  // namespace peerword::testing
