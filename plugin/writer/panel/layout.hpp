// SPDX-License-Identifier: MPL-2.0
// Where the panel's controls stand, in whatever width and height the sidebar gives it.
//
// Units.   Pixels; the distances follow the size of the office's font, so that they fit at 200 % too.
// Threads. The main thread only.
#pragma once
#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/awt/XWindow.hpp>

namespace peerword::writer {

/// Puts every control of the panel in its place.
void lay_out(const css::uno::Reference<css::awt::XWindow>& panel);

/// In which the panel's list still shows some lines.
[[nodiscard]] css::awt::Size least_size(const css::uno::Reference<css::awt::XWindow>& panel);

}  // namespace peerword::writer
