// SPDX-License-Identifier: MPL-2.0
#include "page.hpp"

#include <algorithm>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/drawing/LineStyle.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/TableColumnSeparator.hpp>
#include <com/sun/star/text/TextContentAnchorType.hpp>
#include <com/sun/star/text/XTextTable.hpp>

#include "strings.hpp"

namespace peerword::writer {
namespace {

using namespace css::uno;

constexpr double kNameEnd = 0.36;  // of a table's width
constexpr double kNumberEnd = 0.5;
constexpr sal_Int32 kLongestBar = 7'500;  // 1/100 mm
constexpr sal_Int32 kBarHeight = 350;
constexpr sal_Int32 kBarColor = 0x7A3DB8;

rtl::OUString ascii(const char* text) { return rtl::OUString::createFromAscii(text); }

void set(const Reference<XInterface>& object, const char* name, const Any& value) {
    Reference<css::beans::XPropertySet>(object, UNO_QUERY_THROW)->setPropertyValue(ascii(name), value);
}

// What is quoted is not to be underlined again.
void be_in_no_language(const Reference<css::text::XTextDocument>& document) {
    const Reference<css::style::XStyleFamiliesSupplier> families(document, UNO_QUERY_THROW);
    const Reference<css::container::XNameAccess> styles(families->getStyleFamilies()->getByName("ParagraphStyles"),
                                                        UNO_QUERY_THROW);
    const Reference<XInterface> standard(styles->getByName("Standard"), UNO_QUERY_THROW);
    set(standard, "CharLocale", Any(css::lang::Locale("zxx", {}, {})));
}

void share_width(const Reference<XInterface>& table) {
    const Reference<css::beans::XPropertySet> properties(table, UNO_QUERY_THROW);
    const auto all = properties->getPropertyValue("TableColumnRelativeSum").get<sal_Int16>();
    Sequence<css::text::TableColumnSeparator> separators(2);
    separators.getArray()[0] = {static_cast<sal_Int16>(all * kNameEnd), true};
    separators.getArray()[1] = {static_cast<sal_Int16>(all * kNumberEnd), true};
    properties->setPropertyValue("TableColumnSeparators", Any(separators));
}

}  // namespace

Page::Page(const Reference<css::text::XTextDocument>& document)
    : document_(document), text_(document->getText()), end_(text_->createTextCursor()) {
    be_in_no_language(document);
}

void Page::begin_paragraph() {
    end_->gotoEnd(false);
    if (!is_empty_) text_->insertControlCharacter(end_.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    is_empty_ = false;
    end_->gotoEnd(false);
}

void Page::paragraph(const char* style, const std::vector<Piece>& pieces) {
    begin_paragraph();
    set(end_, "ParaStyleName", Any(ascii(style)));
    for (const Piece& piece : pieces) {
        set(end_, "CharWeight", Any(piece.bold ? css::awt::FontWeight::BOLD : css::awt::FontWeight::NORMAL));
        if (std::string_view(style).starts_with("Heading") || std::string_view(style) == "Title")
            Reference<css::beans::XPropertyState>(end_, UNO_QUERY_THROW)->setPropertyToDefault("CharWeight");
        text_->insertString(end_.get(), office_string(piece.text), false);
        end_->gotoEnd(false);
    }
}

Reference<XInterface> Page::make(const char* service) {
    return Reference<css::lang::XMultiServiceFactory>(document_, UNO_QUERY_THROW)->createInstance(ascii(service));
}

void Page::put(const Reference<css::text::XTextContent>& content) {
    text_->insertTextContent(end_.get(), content, false);
    end_->gotoEnd(false);
}

void Page::date() {
    begin_paragraph();
    set(end_, "ParaStyleName", Any(ascii("Subtitle")));
    const auto field = make("com.sun.star.text.textfield.DateTime");
    set(field, "IsFixed", Any(true));
    set(field, "IsDate", Any(true));
    put({field, UNO_QUERY_THROW});
}

void Page::chart(const Row& heading, const std::vector<Row>& rows) {
    begin_paragraph();
    const Reference<css::text::XTextTable> table(make("com.sun.star.text.TextTable"), UNO_QUERY_THROW);
    table->initialize(static_cast<sal_Int32>(rows.size()) + 1, 3);
    put({table, UNO_QUERY_THROW});
    share_width(table);
    write_row(table, 0, heading.name, heading.number);
    double most = 1;
    for (const Row& row : rows) most = std::max(most, row.bar);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto place = static_cast<sal_Int32>(i) + 1;
        write_row(table, place, rows[i].name, rows[i].number);
        if (rows[i].bar > 0) draw_bar(cell(table, 2, place), rows[i].bar / most);
    }
}

Reference<css::text::XText> Page::cell(const Reference<css::text::XTextTable>& table, sal_Int32 column, sal_Int32 row) {
    const Reference<css::table::XCellRange> cells(table, UNO_QUERY_THROW);
    return {cells->getCellByPosition(column, row), UNO_QUERY_THROW};
}

void Page::write_row(const Reference<css::text::XTextTable>& table, sal_Int32 row, const std::string& name,
                     const std::string& number) {
    for (const sal_Int32 column : {0, 1}) {
        const auto text = cell(table, column, row);
        text->setString(office_string(column == 0 ? name : number));
        const auto cursor = text->createTextCursor();
        set(cursor, "ParaStyleName", Any(ascii(row == 0 ? "Table Heading" : "Table Contents")));
        const auto side = column == 0 ? css::style::ParagraphAdjust_LEFT : css::style::ParagraphAdjust_RIGHT;
        set(cursor, "ParaAdjust", Any(side));
    }
}

void Page::draw_bar(const Reference<css::text::XText>& where, double share) {
    const Reference<css::drawing::XShape> bar(make("com.sun.star.drawing.RectangleShape"), UNO_QUERY_THROW);
    bar->setSize({static_cast<sal_Int32>(share * kLongestBar), kBarHeight});
    set(bar, "AnchorType", Any(css::text::TextContentAnchorType_AS_CHARACTER));
    set(bar, "FillColor", Any(kBarColor));
    set(bar, "LineStyle", Any(css::drawing::LineStyle_NONE));
    where->insertTextContent(where->createTextCursor().get(), {bar, UNO_QUERY_THROW}, false);
}

}  // namespace peerword::writer
