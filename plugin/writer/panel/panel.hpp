// SPDX-License-Identifier: MPL-2.0
// The panel as LibreOffice's sidebar holds it: a window, its size, its end.
//
// Errors.  Nothing is thrown to the sidebar once the panel is made.
// Threads. The main thread only.
#pragma once
#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/XWindowListener.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/ui/XSidebarPanel.hpp>
#include <com/sun/star/ui/XToolPanel.hpp>
#include <com/sun/star/ui/XUIElement.hpp>
#include <cppuhelper/basemutex.hxx>
#include <cppuhelper/compbase5.hxx>
#include <memory>

#include "engine.hpp"
#include "review_panel.hpp"

namespace peerword::writer {

using PanelBase = cppu::WeakComponentImplHelper5<css::ui::XUIElement, css::ui::XToolPanel, css::ui::XSidebarPanel,
                                                 css::awt::XContainerWindowEventHandler, css::awt::XWindowListener>;

class Panel : private cppu::BaseMutex, public PanelBase {
public:
    using Context = css::uno::Reference<css::uno::XComponentContext>;
    using Frame = css::uno::Reference<css::frame::XFrame>;
    using Window = css::uno::Reference<css::awt::XWindow>;

    Panel(Engine& engine, const Context& context, const Frame& frame, const rtl::OUString& url);
    /// Makes the window. Apart from the constructor, because the window holds the panel.
    void open(const Window& parent);

    /// What a command asks for: "review", "next", "previous".
    void handle(std::string_view event);

    // XUIElement
    css::uno::Reference<css::uno::XInterface> SAL_CALL getRealInterface() override { return static_cast<XToolPanel*>(this); }
    Frame SAL_CALL getFrame() override { return frame_; }
    rtl::OUString SAL_CALL getResourceURL() override { return url_; }
    sal_Int16 SAL_CALL getType() override;

    // XToolPanel
    Window SAL_CALL getWindow() override { return window_; }
    css::uno::Reference<css::accessibility::XAccessible> SAL_CALL
    createAccessible(const css::uno::Reference<css::accessibility::XAccessible>& parent) override;

    // XSidebarPanel
    css::ui::LayoutSize SAL_CALL getHeightForWidth(sal_Int32 width) override;
    sal_Int32 SAL_CALL getMinimalWidth() override;

    // XContainerWindowEventHandler
    sal_Bool SAL_CALL callHandlerMethod(const Window& window, const css::uno::Any& event, const rtl::OUString& method) override;
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedMethodNames() override;

    // XWindowListener
    void SAL_CALL windowResized(const css::awt::WindowEvent& event) override;
    void SAL_CALL windowMoved(const css::awt::WindowEvent& /*event*/) override {}
    void SAL_CALL windowShown(const css::lang::EventObject& event) override;
    void SAL_CALL windowHidden(const css::lang::EventObject& /*event*/) override {}
    void SAL_CALL disposing(const css::lang::EventObject& event) override;

private:
    void SAL_CALL disposing() override;  // of the component
    void lay_out_anew();

    Engine& engine_;
    Context context_;
    Frame frame_;
    rtl::OUString url_;
    Window window_;
    std::unique_ptr<ReviewPanel> shown_;
};

}  // namespace peerword::writer
