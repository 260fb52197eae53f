// SPDX-License-Identifier: MPL-2.0
// The face to LibreOffice's options dialog, which makes one of these for each page.
//
// Errors.  Nothing is thrown to the dialog: a page that cannot be shown is empty.
// Threads. The main thread only.
#pragma once
#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>
#include <memory>

#include "engine.hpp"
#include "options_page.hpp"

namespace peerword::writer {

class Options : public cppu::WeakImplHelper2<css::awt::XContainerWindowEventHandler, css::lang::XServiceInfo> {
public:
    using Context = css::uno::Reference<css::uno::XComponentContext>;

    Options(Engine& engine, const Context& context) : engine_(engine), context_(context) {}

    // XContainerWindowEventHandler
    sal_Bool SAL_CALL callHandlerMethod(const css::uno::Reference<css::awt::XWindow>& window, const css::uno::Any& event,
                                        const rtl::OUString& method) override;
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedMethodNames() override;

    // XServiceInfo
    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    void open(const css::uno::Reference<css::awt::XWindow>& window);
    void handle(const rtl::OUString& event);
    void apply();

    Engine& engine_;
    Context context_;
    std::unique_ptr<OptionsPage> page_;
};

}  // namespace peerword::writer
