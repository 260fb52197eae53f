// SPDX-License-Identifier: MPL-2.0
// All the text of a Writer document, in the office itself or from outside; the document is not changed.
//
//   const auto paragraphs = walk(document);
#pragma once
#include <com/sun/star/text/XTextDocument.hpp>
#include <vector>

#include "peerword/document_reader.hpp"

namespace peerword::documents {

/// Body with tables, then headers and footers, text boxes, footnotes, endnotes, comments. Throws what UNO throws.
[[nodiscard]] std::vector<Paragraph> walk(const css::uno::Reference<css::text::XTextDocument>& document);

}  // namespace peerword::documents
