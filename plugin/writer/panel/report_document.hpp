// SPDX-License-Identifier: MPL-2.0
// What was found in a document, as a Writer document of its own: ready to be printed or exported.
//
//   make_report(context, document, entries, text);  // opens it in a window
//
// Title, date, counts by category as a table with bars, each finding in context with what it says, passages cited.
// Errors.  Throws css::uno::Exception.
// Threads. The main thread only.
#pragma once
#include <vector>

#include "document_review.hpp"
#include "window_text.hpp"

namespace peerword::writer {

void make_report(const css::uno::Reference<css::uno::XComponentContext>& context, const DocumentReview::Document& document,
                 const std::vector<Entry>& entries, const WindowText& text);

}  // namespace peerword::writer
