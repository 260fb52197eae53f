// SPDX-License-Identifier: MPL-2.0
#include "panel.hpp"

#include <algorithm>
#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/ui/UIElementType.hpp>

#include "layout.hpp"
#include "open_panels.hpp"
#include "package.hpp"
#include "safely.hpp"
#include "strings.hpp"

namespace peerword::writer {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

Panel::Panel(Engine& engine, const Context& context, const Frame& frame, const rtl::OUString& url)
    : PanelBase(m_aMutex), engine_(engine), context_(context), frame_(frame), url_(url) {}

void Panel::open(const Window& parent) {
    window_ = css::awt::ContainerWindowProvider::create(context_)->createContainerWindow(
        package_url(context_) + "/windows/panel.xdl", {}, {parent, UNO_QUERY_THROW},
        static_cast<XContainerWindowEventHandler*>(this));
    window_->addWindowListener(this);
    shown_ = std::make_unique<ReviewPanel>(engine_, context_, Controls(window_), frame_->getController());
    lay_out_anew();
    window_->setVisible(true);
    open_panels().add(*this);
}

void Panel::handle(std::string_view event) {
    if (shown_) shown_->handle(event);
}

sal_Int16 Panel::getType() { return css::ui::UIElementType::TOOLPANEL; }

Reference<css::accessibility::XAccessible> Panel::createAccessible(
    const Reference<css::accessibility::XAccessible>& /*parent*/) {
    return {window_, UNO_QUERY};
}

css::ui::LayoutSize Panel::getHeightForWidth(sal_Int32 /*width*/) {
    const auto least = safely(css::awt::Size(), [&] { return least_size(window_); });
    return {least.Height, -1, least.Height};  // as much more as there is
}

// Without a width the sidebar would not open at all.
sal_Int32 Panel::getMinimalWidth() {
    return safely(css::awt::Size(), [&] { return least_size(window_); }).Width;
}

sal_Bool Panel::callHandlerMethod(const Window& /*window*/, const css::uno::Any& /*event*/, const rtl::OUString& method) {
    return safely(false, [&] {
        handle(utf8(method));
        return true;
    });
}

css::uno::Sequence<rtl::OUString> Panel::getSupportedMethodNames() {
    const auto& events = ReviewPanel::events();
    css::uno::Sequence<rtl::OUString> names(static_cast<sal_Int32>(events.size()));
    std::transform(events.begin(), events.end(), names.getArray(), [](const auto& event) { return office_string(event.name); });
    return names;
}

void Panel::windowResized(const css::awt::WindowEvent& /*event*/) { lay_out_anew(); }

void Panel::windowShown(const css::lang::EventObject& /*event*/) { lay_out_anew(); }

void Panel::lay_out_anew() {
    safely(0, [&] {
        lay_out(window_);
        return 0;
    });
}

void Panel::disposing(const css::lang::EventObject& /*event*/) { disposing(); }

void Panel::disposing() {
    open_panels().remove(*this);
    shown_.reset();
    const Reference<css::lang::XComponent> window(window_, UNO_QUERY);
    window_.clear();
    if (window.is()) window->dispose();
}

}  // namespace peerword::writer
