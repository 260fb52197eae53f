// SPDX-License-Identifier: MPL-2.0
// Reads LibreOffice's own registry.
//
//   registry_text(context, "/org.openoffice.Setup/L10N", "ooLocale");  // "en-US"
//
// Errors. Throws what the registry throws (css::uno::Exception) where the node is not there; a value that is not there, or is
//         no text, is "".
#pragma once
#include <com/sun/star/uno/XComponentContext.hpp>

namespace peerword::writer {

[[nodiscard]] rtl::OUString registry_text(const css::uno::Reference<css::uno::XComponentContext>& context, const char* node,
                                          const char* name);

}  // namespace peerword::writer
