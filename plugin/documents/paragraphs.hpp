// SPDX-License-Identifier: MPL-2.0
// Walks one text of a document: its paragraphs and tables, and what stands in them.
//
//   std::vector<Paragraph> all;
//   Paragraphs(all).add(document->getText(), "");
#pragma once
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <string>
#include <vector>

#include "peerword/document_reader.hpp"

namespace peerword::documents {

class Paragraphs {
public:
    explicit Paragraphs(std::vector<Paragraph>& all) : all_(all) {}

    /// Adds the paragraphs of a text. `part` names it: "footnote 2"; empty: the body.
    void add(const css::uno::Reference<css::uno::XInterface>& text, const std::string& part);

private:
    void add_table(const css::uno::Reference<css::text::XTextTable>& table);
    void add_paragraph(const css::uno::Reference<css::container::XEnumerationAccess>& paragraph, const std::string& part,
                       std::size_t& count);
    void add_portions(const css::uno::Reference<css::container::XEnumerationAccess>& portions, std::vector<Run>& runs);
    void add_portion(const css::uno::Any& portion, std::vector<Run>& runs);
    void pass_change(const css::uno::Reference<css::uno::XInterface>& mark);

    std::vector<Paragraph>& all_;
    std::size_t tables_ = 0;
    bool deleted_ = false;  // inside a tracked deletion, which may go over paragraphs
};

}  // namespace peerword::documents
