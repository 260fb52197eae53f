// SPDX-License-Identifier: MPL-2.0
// Where the extension's own files are. The folder changes with each installation, so it is asked for and not remembered.
//
//   package_url(context) + "/windows";  // file:///home/r%C3%A9my/…/peerword.oxt/windows
//
// Errors. Throws css::uno::RuntimeException where the office cannot tell.
#pragma once
#include <com/sun/star/uno/XComponentContext.hpp>
#include <filesystem>

namespace peerword::writer {

[[nodiscard]] rtl::OUString package_url(const css::uno::Reference<css::uno::XComponentContext>& context);
[[nodiscard]] std::filesystem::path package_folder(const css::uno::Reference<css::uno::XComponentContext>& context);

}  // namespace peerword::writer
