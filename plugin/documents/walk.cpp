// SPDX-License-Identifier: MPL-2.0
#include "walk.hpp"

#include <com/sun/star/drawing/XDrawPageSupplier.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XEndnotesSupplier.hpp>
#include <com/sun/star/text/XFootnotesSupplier.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <set>

#include "paragraphs.hpp"
#include "properties.hpp"

namespace peerword::documents {
namespace {

using namespace css::uno;
using css::container::XIndexAccess;

class Walk {
public:
    explicit Walk(const Reference<css::text::XTextDocument>& document) : document_(document), paragraphs_(all_) {}

    std::vector<Paragraph> run() {
        paragraphs_.add(document_->getText(), "");
        add_page_styles();
        add_shapes(shapes());
        if (const Reference<css::text::XFootnotesSupplier> notes{document_, UNO_QUERY}; notes.is())
            add_notes(notes->getFootnotes(), "footnote ");
        if (const Reference<css::text::XEndnotesSupplier> notes{document_, UNO_QUERY}; notes.is())
            add_notes(notes->getEndnotes(), "endnote ");
        add_comments();
        return std::move(all_);
    }

private:
    void add_page_styles() {
        const Reference<css::style::XStyleFamiliesSupplier> families(document_, UNO_QUERY);
        if (!families.is() || !families->getStyleFamilies()->hasByName("PageStyles")) return;
        const Reference<XIndexAccess> styles(families->getStyleFamilies()->getByName("PageStyles"), UNO_QUERY_THROW);
        for (sal_Int32 i = 0; i < styles->getCount(); ++i) {
            const Reference<css::style::XStyle> style(styles->getByIndex(i), UNO_QUERY);
            if (!style.is() || !style->isInUse()) continue;
            add_edge(style, "Header", "header");
            add_edge(style, "Footer", "footer");
        }
    }

    /// Frames and shapes. The only way to them in a Writer document is marked as old, for the sake of Draw's.
    Reference<XIndexAccess> shapes() {
        const Reference<css::drawing::XDrawPageSupplier> supplier(document_, UNO_QUERY);
        if (!supplier.is()) return {};
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#endif
        return {supplier->getDrawPage(), UNO_QUERY};
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif
    }

    /// The header or the footer of a page style: of right, left and first pages, which may be one and the same.
    void add_edge(const Reference<XInterface>& style, const std::string& edge, const std::string& part) {
        if (!value_of<bool>(property(style, (edge + "IsOn").c_str()))) return;
        std::set<std::string> told;
        for (const auto* which : {"Text", "TextLeft", "TextFirst"}) {
            const auto text = value_of<Reference<css::text::XText>>(property(style, (edge + which).c_str()));
            if (text.is() && told.insert(utf8(text->getString())).second) paragraphs_.add(text, part);
        }
    }

    void add_shapes(const Reference<XIndexAccess>& shapes) {
        for (sal_Int32 i = 0; shapes.is() && i < shapes->getCount(); ++i) {
            const Reference<XInterface> shape(shapes->getByIndex(i), UNO_QUERY);
            const Reference<css::text::XText> text(shape, UNO_QUERY);
            if (text.is() && !text->getString().isEmpty())
                paragraphs_.add(text, "text box " + std::to_string(++boxes_));
            else
                add_shapes({shape, UNO_QUERY});
        }
    }

    void add_notes(const Reference<XIndexAccess>& notes, const std::string& kind) {
        for (sal_Int32 i = 0; i < notes->getCount(); ++i)
            paragraphs_.add({notes->getByIndex(i), UNO_QUERY}, kind + std::to_string(i + 1));
    }

    void add_comments() {
        const Reference<css::text::XTextFieldsSupplier> supplier(document_, UNO_QUERY);
        if (!supplier.is()) return;
        std::size_t count = 0;
        for (const auto each = supplier->getTextFields()->createEnumeration(); each->hasMoreElements();) {
            const Reference<css::lang::XServiceInfo> field(each->nextElement(), UNO_QUERY);
            if (!field.is() || !field->supportsService("com.sun.star.text.textfield.Annotation")) continue;
            paragraphs_.add(value_of<Reference<XInterface>>(property(field, "TextRange")),
                            "comment " + std::to_string(++count));
        }
    }

    Reference<css::text::XTextDocument> document_;
    std::vector<Paragraph> all_;
    Paragraphs paragraphs_;
    std::size_t boxes_ = 0;
};

}  // namespace

std::vector<Paragraph> walk(const Reference<css::text::XTextDocument>& document) { return Walk(document).run(); }

}  // namespace peerword::documents
