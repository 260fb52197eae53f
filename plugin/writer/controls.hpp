// SPDX-License-Identifier: MPL-2.0
// The controls of one window, by the names they have in its .xdl.
//
//   const Controls controls(window);
//   controls.check("about-people", true);
//   controls.items("color", {"Violet", "Amber"});
//
// Errors.  Throw css::uno::Exception where there is no such control, or it is of another kind.
// Threads. The main thread only.
#pragma once
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <string_view>
#include <vector>

namespace peerword::writer {

using OfficeTexts = std::vector<rtl::OUString>;

class Controls {
public:
    explicit Controls(const css::uno::Reference<css::awt::XWindow>& window);

    /// The name of the window itself.
    [[nodiscard]] rtl::OUString name() const;
    /// What a box that asks something stands before.
    [[nodiscard]] css::uno::Reference<css::awt::XWindowPeer> peer() const;

    void check(std::string_view name, bool checked) const;  ///< a check box or a radio button
    [[nodiscard]] bool checked(std::string_view name) const;

    void write(std::string_view name, const rtl::OUString& text) const;  ///< into a field
    [[nodiscard]] rtl::OUString written(std::string_view name) const;

    void items(std::string_view name, const OfficeTexts& texts) const;  ///< of a list; selects none
    void select(std::string_view name, std::size_t item) const;
    [[nodiscard]] std::size_t selected(std::string_view name) const;  ///< npos: none

    void enable(std::string_view name, bool enabled) const;
    void focus(std::string_view name) const;
    void set(std::string_view name, const char* property, const css::uno::Any& value) const;
    [[nodiscard]] css::uno::Any get(std::string_view name, const char* property) const;

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

private:
    [[nodiscard]] css::uno::Reference<css::awt::XControl> control(std::string_view name) const;
    [[nodiscard]] css::uno::Reference<css::beans::XPropertySet> model(std::string_view name) const;

    css::uno::Reference<css::awt::XControlContainer> container_;
};

}  // namespace peerword::writer
