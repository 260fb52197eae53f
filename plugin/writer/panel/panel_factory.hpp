// SPDX-License-Identifier: MPL-2.0
// Makes the panel for each window's sidebar: manifests/Factories.xcu.in.
//
// Errors.  Throws css::uno::Exception where there is no window to put it in; the sidebar is then without it.
// Threads. The main thread only.
#pragma once
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/ui/XUIElementFactory.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>

#include "engine.hpp"

namespace peerword::writer {

class PanelFactory : public cppu::WeakImplHelper2<css::ui::XUIElementFactory, css::lang::XServiceInfo> {
public:
    using Context = css::uno::Reference<css::uno::XComponentContext>;

    PanelFactory(Engine& engine, const Context& context) : engine_(engine), context_(context) {}

    // XUIElementFactory
    css::uno::Reference<css::ui::XUIElement> SAL_CALL
    createUIElement(const rtl::OUString& url, const css::uno::Sequence<css::beans::PropertyValue>& arguments) override;

    // XServiceInfo
    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    Engine& engine_;
    Context context_;
};

}  // namespace peerword::writer
