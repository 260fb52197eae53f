// SPDX-License-Identifier: MPL-2.0
// All the text of a Writer document, in the office itself or from outside; the document is not changed.
//
//   const auto paragraphs = walk(document);
//
//   Walk steps(document);  // the same, without holding the office up
//   while (steps.step()) let_others_work();
//   steps.reading().handles[0];
//
// Order.   Body with tables, then headers and footers, text boxes, footnotes, endnotes, comments. Comments by kCommentAuthor
//          are left out: they speak of the text and are none of it.
// Errors.  Throw what UNO throws. Between two steps the document may change; what was read of it then may not be true.
// Threads. One at a time.
#pragma once
#include <com/sun/star/container/XEnumeration.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <vector>

#include "paragraphs.hpp"

namespace peerword::documents {

/// Who the comments that Peerword puts into documents are by.
inline constexpr const char* kCommentAuthor = "Peerword";

[[nodiscard]] std::vector<Paragraph> walk(const css::uno::Reference<css::text::XTextDocument>& document);

class Walk {
public:
    explicit Walk(const css::uno::Reference<css::text::XTextDocument>& document);

    /// Reads a paragraph, a table or a text box more. False: there is no more.
    bool step();

    [[nodiscard]] const Reading& reading() const { return reading_; }
    [[nodiscard]] Reading take() { return std::move(reading_); }

private:
    struct Text {
        css::uno::Reference<css::uno::XInterface> text;
        Part part;
    };
    class Others;

    css::uno::Reference<css::text::XTextDocument> document_;
    css::uno::Reference<css::container::XEnumeration> body_;
    Part in_body_{.name = {}, .holder = {}, .is_body = true};
    std::vector<Text> others_;  // the first of them last
    Reading reading_;
    Paragraphs paragraphs_;
};

}  // namespace peerword::documents
