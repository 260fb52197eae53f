// SPDX-License-Identifier: MPL-2.0
// Writes a Writer document from its start to its end.
//
//   Page page(document);
//   page.paragraph("Heading 1", "Findings");
//   page.paragraph("Text body", {{"The "}, {"client", true}, {" refused."}});
//
// Errors.  Throws css::uno::Exception.
// Threads. The main thread only.
#pragma once
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <string>
#include <vector>

namespace peerword::writer {

struct Piece {
    std::string text;  ///< UTF-8
    bool bold = false;
};

struct Row {
    std::string name;
    std::string number;
    double bar = 0;  ///< how much of it; 0: none
};

class Page {
public:
    explicit Page(const css::uno::Reference<css::text::XTextDocument>& document);

    void paragraph(const char* style, const std::string& text) { paragraph(style, std::vector<Piece>{{text}}); }
    void paragraph(const char* style, const std::vector<Piece>& pieces);
    /// The date of today, as the office writes it.
    void date();
    /// A table with a bar in each row, the longest for the largest. LibreOffice's own charts, put in from outside, are
    /// empty until the document is stored and opened again.
    void chart(const Row& heading, const std::vector<Row>& rows);

private:
    css::uno::Reference<css::uno::XInterface> make(const char* service);
    void put(const css::uno::Reference<css::text::XTextContent>& content);
    void begin_paragraph();
    static css::uno::Reference<css::text::XText> cell(const css::uno::Reference<css::text::XTextTable>& table, sal_Int32 column,
                                                      sal_Int32 row);
    static void write_row(const css::uno::Reference<css::text::XTextTable>& table, sal_Int32 row, const std::string& name,
                          const std::string& number);
    void draw_bar(const css::uno::Reference<css::text::XText>& where, double share);

    css::uno::Reference<css::text::XTextDocument> document_;
    css::uno::Reference<css::text::XText> text_;
    css::uno::Reference<css::text::XTextCursor> end_;
    bool is_empty_ = true;
};

}  // namespace peerword::writer
