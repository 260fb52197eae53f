// SPDX-License-Identifier: MPL-2.0
// A text document, loaded in the office this runs in, laid out in a window that nobody sees, closed with this.
//
//   for (const auto& paragraph : walk(Opened(context, url).document())) …
#pragma once
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace peerword::documents {

class Opened {
public:
    /// Runs no macros, fetches and asks for nothing. Throws std::runtime_error: a sentence for people; or what UNO throws.
    Opened(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& url);
    ~Opened();
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;

    [[nodiscard]] const css::uno::Reference<css::text::XTextDocument>& document() const { return document_; }

private:
    explicit Opened(const css::uno::Reference<css::text::XTextDocument>& document) : document_(document) {}

    css::uno::Reference<css::text::XTextDocument> document_;
};

}  // namespace peerword::documents
