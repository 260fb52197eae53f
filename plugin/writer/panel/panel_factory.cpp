// SPDX-License-Identifier: MPL-2.0
#include "panel_factory.hpp"

#include <com/sun/star/container/NoSuchElementException.hpp>
#include <rtl/ref.hxx>
#include <stdexcept>

#include "identity.hpp"
#include "panel.hpp"
#include "strings.hpp"

namespace peerword::writer {

using css::uno::Reference;

Reference<css::ui::XUIElement> PanelFactory::createUIElement(const rtl::OUString& url,
                                                             const css::uno::Sequence<css::beans::PropertyValue>& arguments) {
    Reference<css::frame::XFrame> frame;
    Reference<css::awt::XWindow> parent;
    for (const auto& argument : arguments) {
        if (argument.Name == "Frame") argument.Value >>= frame;
        if (argument.Name == "ParentWindow") argument.Value >>= parent;
    }
    try {
        if (!frame.is() || !parent.is()) throw std::invalid_argument("no window");
        const rtl::Reference<Panel> panel(new Panel(engine_, context_, frame, url));
        panel->open(parent);
        return panel.get();
    } catch (const std::exception& error) {
        throw css::container::NoSuchElementException(rtl::OUString::createFromAscii(error.what()));
    }
}

rtl::OUString PanelFactory::getImplementationName() { return office_string(kPanelFactoryName); }

sal_Bool PanelFactory::supportsService(const rtl::OUString& service) { return service == getImplementationName(); }

css::uno::Sequence<rtl::OUString> PanelFactory::getSupportedServiceNames() {
    const auto name = getImplementationName();
    return {&name, 1};
}

}  // namespace peerword::writer
