// SPDX-License-Identifier: MPL-2.0
// The words of Peerword's own windows, in the language of the office. They stand in manifests/windows/peerword_*.properties.
//
//   const WindowText text(context);  // called "text" everywhere: a test looks for the ids of text("…")
//   box->setMessageText(text("checking-off.message"));
//
// Errors. The constructor throws css::uno::RuntimeException where the office cannot read the files. A text that is not
//         there is shown as its id.
#pragma once
#include <com/sun/star/resource/XStringResourceResolver.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string_view>

namespace peerword::writer {

class WindowText {
public:
    explicit WindowText(const css::uno::Reference<css::uno::XComponentContext>& context);

    [[nodiscard]] rtl::OUString operator()(std::string_view id) const;

private:
    css::uno::Reference<css::resource::XStringResourceResolver> texts_;
};

}  // namespace peerword::writer
