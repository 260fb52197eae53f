// SPDX-License-Identifier: MPL-2.0
// LibreOffice's registry, where settings are kept.
//
//   registry_text(context, "/org.openoffice.Setup/L10N", "ooLocale");  // "en-US"
//
// Errors.  Throws what the registry throws (css::uno::Exception) where the node is not there.
// Threads. From any thread.
#pragma once
#include <com/sun/star/uno/XComponentContext.hpp>

namespace peerword::writer {

[[nodiscard]] css::uno::Reference<css::uno::XInterface> registry_node(
    const css::uno::Reference<css::uno::XComponentContext>& context, const char* path);

/// To be changed; XChangesBatch::commitChanges() makes the changes hold.
[[nodiscard]] css::uno::Reference<css::uno::XInterface> registry_node_for_changes(
    const css::uno::Reference<css::uno::XComponentContext>& context, const char* path);

/// A value that is not there, or is no text, is "".
[[nodiscard]] rtl::OUString registry_text(const css::uno::Reference<css::uno::XComponentContext>& context, const char* path,
                                          const char* name);

}  // namespace peerword::writer
