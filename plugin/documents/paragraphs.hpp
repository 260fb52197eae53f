// SPDX-License-Identifier: MPL-2.0
// Walks one text of a document: its paragraphs and tables, and what stands in them.
//
//   Reading all;
//   Paragraphs(all).add(footnote, {.name = "footnote 2"});
#pragma once
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <string>
#include <vector>

#include "peerword/document_reader.hpp"
#include "portions.hpp"

namespace peerword::documents {

/// Paragraphs, and where each of them stands.
struct Reading {
    std::vector<Paragraph> paragraphs;
    std::vector<Handle> handles;
};

/// A text of its own in the document.
struct Part {
    std::string name;                                       ///< "footnote 2"; of the body: empty
    css::uno::Reference<css::uno::XInterface> holder = {};  ///< as in Handle
    bool is_body = false;                                   ///< or in it
    std::size_t count = 0;                                  ///< of its paragraphs so far
};

class Paragraphs {
public:
    explicit Paragraphs(Reading& all) : all_(all) {}

    /// Adds the paragraphs of a text.
    void add(const css::uno::Reference<css::uno::XInterface>& text, Part part);
    /// Adds a paragraph or a table, as the enumeration of a text gives it.
    void add_element(const css::uno::Any& element, Part& part);

private:
    void add_table(const css::uno::Reference<css::text::XTextTable>& table, const Part& part);
    void add_paragraph(const css::uno::Reference<css::container::XEnumerationAccess>& paragraph, Part& part);

    Reading& all_;
    std::size_t tables_ = 0;
    bool deleted_ = false;  // inside a tracked deletion, which may go over paragraphs
};

}  // namespace peerword::documents
