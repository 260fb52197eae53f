// SPDX-License-Identifier: MPL-2.0
// Writer underlines nothing while its automatic spell checking is off. Who asks what Peerword is is told so and can switch it
// on; the options say it too (general_page.cpp).
//
//   offer_automatic_checking(context, frame->getContainerWindow());
//
// Errors.  Throws what the office throws (css::uno::Exception).
// Threads. The main thread only: it may show a message and waits for the answer.
#pragma once
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace peerword::writer {

/// Where it is off, says that nothing will be underlined, and asks. "Yes" switches it on, in every open document too.
void offer_automatic_checking(const css::uno::Reference<css::uno::XComponentContext>& context,
                              const css::uno::Reference<css::awt::XWindow>& window);

[[nodiscard]] bool is_automatic_checking_on(const css::uno::Reference<css::uno::XComponentContext>& context);
void switch_automatic_checking_on(const css::uno::Reference<css::uno::XComponentContext>& context);

}  // namespace peerword::writer
