// SPDX-License-Identifier: MPL-2.0
#include "controls.hpp"

#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>

#include "strings.hpp"

namespace peerword::writer {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

rtl::OUString ascii(const char* text) { return rtl::OUString::createFromAscii(text); }

}  // namespace

Controls::Controls(const Reference<css::awt::XWindow>& window) : container_(window, UNO_QUERY_THROW) {}

rtl::OUString Controls::name() const {
    const Reference<css::awt::XControl> self(container_, UNO_QUERY_THROW);
    return Reference<css::beans::XPropertySet>(self->getModel(), UNO_QUERY_THROW)
        ->getPropertyValue("Name")
        .get<rtl::OUString>();
}

Reference<css::awt::XWindowPeer> Controls::peer() const {
    return Reference<css::awt::XControl>(container_, UNO_QUERY_THROW)->getPeer();
}

void Controls::check(std::string_view name, bool checked) const { set(name, "State", Any(sal_Int16(checked ? 1 : 0))); }

bool Controls::checked(std::string_view name) const { return get(name, "State").get<sal_Int16>() == 1; }

void Controls::write(std::string_view name, const rtl::OUString& text) const { set(name, "Text", Any(text)); }

// Of the control rather than of its model: what is typed reaches the model later.
rtl::OUString Controls::written(std::string_view name) const {
    return Reference<css::awt::XTextComponent>(control(name), UNO_QUERY_THROW)->getText();
}

void Controls::items(std::string_view name, const OfficeTexts& texts) const {
    set(name, "StringItemList", Any(css::uno::Sequence<rtl::OUString>(texts.data(), static_cast<sal_Int32>(texts.size()))));
    set(name, "SelectedItems", Any(css::uno::Sequence<sal_Int16>()));
}

void Controls::select(std::string_view name, std::size_t item) const {
    const auto place = static_cast<sal_Int16>(item);
    set(name, "SelectedItems", Any(css::uno::Sequence<sal_Int16>(&place, 1)));
}

std::size_t Controls::selected(std::string_view name) const {
    const auto place = Reference<css::awt::XListBox>(control(name), UNO_QUERY_THROW)->getSelectedItemPos();
    return place < 0 ? npos : static_cast<std::size_t>(place);
}

void Controls::enable(std::string_view name, bool enabled) const { set(name, "Enabled", Any(enabled)); }

void Controls::focus(std::string_view name) const { Reference<css::awt::XWindow>(control(name), UNO_QUERY_THROW)->setFocus(); }

void Controls::set(std::string_view name, const char* property, const Any& value) const {
    model(name)->setPropertyValue(ascii(property), value);
}

Any Controls::get(std::string_view name, const char* property) const { return model(name)->getPropertyValue(ascii(property)); }

Reference<css::awt::XControl> Controls::control(std::string_view name) const {
    const auto found = container_->getControl(office_string(name));
    if (!found.is()) throw css::uno::RuntimeException("no control " + office_string(name));
    return found;
}

Reference<css::beans::XPropertySet> Controls::model(std::string_view name) const {
    return {control(name)->getModel(), UNO_QUERY_THROW};
}

}  // namespace peerword::writer
