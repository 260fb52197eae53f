// SPDX-License-Identifier: MPL-2.0
// Comments about a text, put into the document and taken out again.
//
//   const auto left = put_comments(document, {{handle, 4, 10, "“client” names …"}}, "Comments by Peerword");
//   take_comments_out(document, "Without comments by Peerword");
//
// Each is by kCommentAuthor and covers what it is about in the body. In other texts not every format can hold one: there it
// stands where that text is anchored, and for a header at the start of the body. Each call is one step for Undo, under the
// title given; that changes are tracked makes no difference. The text itself is not changed. Errors.  Throw what UNO throws;
// what was begun is one step for Undo then, too. Threads. One at a time.
#pragma once
#include <com/sun/star/text/XTextDocument.hpp>
#include <string>
#include <vector>

#include "portions.hpp"

namespace peerword::documents {

struct Remark {
    Handle about;
    std::size_t begin = 0;  ///< in bytes of the paragraph's text, as in range_of()
    std::size_t end = 0;
    std::string text;
};

/// Takes out what was put in before, and puts these in. Gives the number of those that found no place.
std::size_t put_comments(const css::uno::Reference<css::text::XTextDocument>& document, const std::vector<Remark>& remarks,
                         const rtl::OUString& title);

/// Gives the number of comments taken out.
std::size_t take_comments_out(const css::uno::Reference<css::text::XTextDocument>& document, const rtl::OUString& title);

}  // namespace peerword::documents
