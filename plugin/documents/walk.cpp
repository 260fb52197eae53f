// SPDX-License-Identifier: MPL-2.0
#include "walk.hpp"

#include <algorithm>
#include <com/sun/star/drawing/XDrawPageSupplier.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XEndnotesSupplier.hpp>
#include <com/sun/star/text/XFootnotesSupplier.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <set>

#include "properties.hpp"

namespace peerword::documents {
namespace {

using namespace css::uno;
using css::container::XIndexAccess;

}  // namespace

/// The texts beside the body.
class Walk::Others {
public:
    explicit Others(const Reference<css::text::XTextDocument>& document) : document_(document) {}

    std::vector<Text> all() {
        add_page_styles();
        add_shapes(shapes());
        if (const Reference<css::text::XFootnotesSupplier> notes{document_, UNO_QUERY}; notes.is())
            add_notes(notes->getFootnotes(), "footnote ");
        if (const Reference<css::text::XEndnotesSupplier> notes{document_, UNO_QUERY}; notes.is())
            add_notes(notes->getEndnotes(), "endnote ");
        add_comments();
        std::reverse(texts_.begin(), texts_.end());
        return std::move(texts_);
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
            if (text.is() && told.insert(utf8(text->getString())).second) texts_.push_back({text, {part}});
        }
    }

    void add_shapes(const Reference<XIndexAccess>& shapes) {
        for (sal_Int32 i = 0; shapes.is() && i < shapes->getCount(); ++i) {
            const Reference<XInterface> shape(shapes->getByIndex(i), UNO_QUERY);
            const Reference<css::text::XText> text(shape, UNO_QUERY);
            if (text.is() && !text->getString().isEmpty())
                texts_.push_back({text, {"text box " + std::to_string(++boxes_), shape}});
            else
                add_shapes({shape, UNO_QUERY});
        }
    }

    void add_notes(const Reference<XIndexAccess>& notes, const std::string& kind) {
        for (sal_Int32 i = 0; i < notes->getCount(); ++i)
            texts_.push_back(
                {{notes->getByIndex(i), UNO_QUERY}, {kind + std::to_string(i + 1), {notes->getByIndex(i), UNO_QUERY}}});
    }

    void add_comments() {
        const Reference<css::text::XTextFieldsSupplier> supplier(document_, UNO_QUERY);
        if (!supplier.is()) return;
        std::size_t count = 0;
        for (const auto each = supplier->getTextFields()->createEnumeration(); each->hasMoreElements();) {
            const Reference<css::lang::XServiceInfo> field(each->nextElement(), UNO_QUERY);
            if (!field.is() || !field->supportsService("com.sun.star.text.textfield.Annotation")) continue;
            if (value_of<rtl::OUString>(property(field, "Author")).equalsAscii(kCommentAuthor)) continue;
            texts_.push_back(
                {value_of<Reference<XInterface>>(property(field, "TextRange")), {"comment " + std::to_string(++count), field}});
        }
    }

    Reference<css::text::XTextDocument> document_;
    std::vector<Text> texts_;
    std::size_t boxes_ = 0;
};

Walk::Walk(const Reference<css::text::XTextDocument>& document)
    : document_(document),
      body_(Reference<css::container::XEnumerationAccess>(document->getText(), UNO_QUERY_THROW)->createEnumeration()),
      paragraphs_(reading_) {}

bool Walk::step() {
    if (body_.is() && body_->hasMoreElements()) {
        paragraphs_.add_element(body_->nextElement(), in_body_);
        return true;
    }
    if (body_.is()) {
        body_.clear();
        others_ = Others(document_).all();
    }
    if (others_.empty()) return false;
    const Text next = std::move(others_.back());
    others_.pop_back();
    paragraphs_.add(next.text, next.part);
    return true;
}

std::vector<Paragraph> walk(const Reference<css::text::XTextDocument>& document) {
    Walk steps(document);
    while (steps.step()) {
    }
    return steps.take().paragraphs;
}

}  // namespace peerword::documents
