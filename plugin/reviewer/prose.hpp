// SPDX-License-Identifier: MPL-2.0
// The paragraphs of a text file, and the way from a place in them back to the file.
//
//   const Prose prose = markdown("> The **client**\n> refused.");
//   prose.text(prose.paragraphs[0]);  // "The client\nrefused."
//   prose.in_file({4, 10});           // {8, 14}: the bytes of "client" in the file
//
// Units.  Bytes. What is not UTF-8 is carried along as it is.
// Left out of Markdown: front matter, code, HTML, addresses, struck-out text.
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peerword/span.hpp"

namespace peerword::reviewer {

struct Paragraph {
    Span span;              ///< in Prose::text()
    std::size_t depth = 0;  ///< of the list item it belongs to, larger is deeper; 0: not in a list
    bool numbered = false;  ///< an item of a numbered list
    bool heading = false;
    std::optional<std::size_t> lead_in = {};  ///< the paragraph that leads in the list
};

/// Where a run of text that stands unchanged in the file begins.
struct Piece {
    std::size_t in_text = 0;
    std::size_t in_file = 0;
};

/// Where a paragraph begins in a document that has no lines of its own.
struct Location {
    std::size_t begin = 0;      ///< in Prose::content
    std::string name;           ///< for people: "paragraph 3", "footnote 2"
    std::size_t paragraph = 0;  ///< its place among those of the document
};

struct Prose {
    std::string content;        ///< the bytes of the file; of an office document its paragraphs, each with a line break
    std::string stripped;       ///< the text without its markup; where there is none, the content is the text
    std::vector<Piece> pieces;  ///< of `stripped`, in order
    std::vector<Paragraph> paragraphs;
    std::vector<Location> locations;  ///< of an office document, in order; none: lines and columns tell a place

    [[nodiscard]] std::string_view text() const { return pieces.empty() ? content : stripped; }
    [[nodiscard]] std::string_view text(const Paragraph& paragraph) const;
    /// The text that leads in the list this paragraph belongs to, or "".
    [[nodiscard]] std::string_view lead_in(const Paragraph& paragraph) const;
    /// The bytes of the file for a part of text(), from its first character to its last.
    [[nodiscard]] Span in_file(Span part) const;
    /// The paragraph of an office document that a byte of the content stands in, or nullptr.
    [[nodiscard]] const Location* location(std::size_t in_content) const;
};

/// A blank line or a list marker begins a paragraph; a single line break is white space.
[[nodiscard]] Prose plain_text(std::string content);

/// CommonMark with GitHub's tables, task lists and struck-out text.
[[nodiscard]] Prose markdown(std::string content);

/// The size of a byte order mark at the beginning.
[[nodiscard]] std::size_t byte_order_mark(std::string_view content);

/// Finds for each list item the paragraph that leads it in: one that ends in ":" or a heading. A numbered item may lead in
/// bullets beside it.
void find_lead_ins(Prose& prose);

}  // namespace peerword::reviewer
