// SPDX-License-Identifier: MPL-2.0
// The commands of Peerword's menu (manifests/Addons.xcu.in): "vnd.peerword:what-is-this", "vnd.peerword:options".
//
// Errors.  Nothing is thrown to the office. A command that is not known is not offered.
// Threads. The main thread.
#pragma once
#include <com/sun/star/frame/XDispatch.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/lang/XInitialization.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase4.hxx>

namespace peerword::writer {

class Commands : public cppu::WeakImplHelper4<css::frame::XDispatchProvider, css::frame::XDispatch, css::lang::XInitialization,
                                              css::lang::XServiceInfo> {
public:
    using Context = css::uno::Reference<css::uno::XComponentContext>;
    using Dispatch = css::uno::Reference<css::frame::XDispatch>;
    using Listener = css::uno::Reference<css::frame::XStatusListener>;
    template <class T>
    using Sequence = css::uno::Sequence<T>;

    explicit Commands(const Context& context) : context_(context) {}

    // XInitialization: the frame whose menu it is
    void SAL_CALL initialize(const Sequence<css::uno::Any>& arguments) override;

    // XDispatchProvider
    Dispatch SAL_CALL queryDispatch(const css::util::URL& command, const rtl::OUString& target, sal_Int32 flags) override;
    Sequence<Dispatch> SAL_CALL queryDispatches(const Sequence<css::frame::DispatchDescriptor>& asked) override;

    // XDispatch
    void SAL_CALL dispatch(const css::util::URL& command, const Sequence<css::beans::PropertyValue>& arguments) override;
    void SAL_CALL addStatusListener(const Listener& listener, const css::util::URL& command) override;
    void SAL_CALL removeStatusListener(const Listener& /*listener*/, const css::util::URL& /*command*/) override {}

    // XServiceInfo
    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
    Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    Context context_;
    css::uno::Reference<css::frame::XFrame> frame_;
};

}  // namespace peerword::writer
