// SPDX-License-Identifier: MPL-2.0
// The text of one paragraph that a reader sees, and the way from a place in it back to the document.
//
//   visit_text(handle, deleted, [](const auto& range, bool english) { … });
//   text_of(handle);          // "The client refused."
//   range_of(handle, 4, 10);  // the range of "client" in "The client refused."
//
// Units. Bytes of the paragraph's text in UTF-8, as it was read.
#pragma once
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <cstddef>
#include <functional>
#include <string>

namespace peerword::documents {

/// Where a paragraph stands; good as long as the document and the paragraph are there.
struct Handle {
    css::uno::Reference<css::container::XEnumerationAccess> paragraph;
    bool begins_deleted = false;  ///< inside a tracked deletion that began before it
    /// The shape, the note or the comment it stands in: what to go to where the text itself cannot be selected.
    css::uno::Reference<css::uno::XInterface> holder;
    bool in_body = false;  ///< in the body or one of its tables
};

using EachText = std::function<void(const css::uno::Reference<css::text::XTextRange>& range, bool english)>;

/// Calls `each` with every portion of text in order: tracked deletions, hidden text, anchors are left out. `deleted` tells
/// whether a tracked deletion goes on, before and behind.
void visit_text(const css::uno::Reference<css::container::XEnumerationAccess>& paragraph, bool& deleted, const EachText& each);

/// What a reader sees of the paragraph now, in UTF-8.
[[nodiscard]] std::string text_of(const Handle& handle);

/// The part of a paragraph; null where the paragraph is shorter now. A part of a field is the whole field.
[[nodiscard]] css::uno::Reference<css::text::XTextRange> range_of(const Handle& handle, std::size_t begin, std::size_t end);

}  // namespace peerword::documents
