// SPDX-License-Identifier: MPL-2.0
// Nodes of LibreOffice's registry, where settings are kept.
//
//   const css::uno::Reference<css::beans::XPropertySet> group(registry_node(context, "/org.peerword.Settings/Writer"),
//   UNO_QUERY);
//
// Errors.  Throws css::uno::Exception.
// Threads. From any thread.
#pragma once
#include <com/sun/star/uno/XComponentContext.hpp>

namespace peerword::writer {

[[nodiscard]] css::uno::Reference<css::uno::XInterface> registry_node(
    const css::uno::Reference<css::uno::XComponentContext>& context, const char* path);

/// To be changed; XChangesBatch::commitChanges() makes the changes hold.
[[nodiscard]] css::uno::Reference<css::uno::XInterface> registry_node_for_changes(
    const css::uno::Reference<css::uno::XComponentContext>& context, const char* path);

}  // namespace peerword::writer
