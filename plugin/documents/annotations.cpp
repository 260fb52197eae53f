// SPDX-License-Identifier: MPL-2.0
#include "annotations.hpp"

#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/util/DateTime.hpp>
#include <ctime>

#include "one_step.hpp"
#include "walk.hpp"

namespace peerword::documents {
namespace {

using namespace css::uno;
using Document = Reference<css::text::XTextDocument>;
using Content = Reference<css::text::XTextContent>;
using Range = Reference<css::text::XTextRange>;

constexpr const char* kComment = "com.sun.star.text.textfield.Annotation";

std::vector<Content> comments_in(const Document& document) {
    std::vector<Content> all;
    const auto fields = Reference<css::text::XTextFieldsSupplier>(document, UNO_QUERY_THROW)->getTextFields();
    for (const auto each = fields->createEnumeration(); each->hasMoreElements();) {
        const Reference<css::lang::XServiceInfo> field(each->nextElement(), UNO_QUERY);
        if (!field.is() || !field->supportsService(rtl::OUString::createFromAscii(kComment))) continue;
        if (value_of<rtl::OUString>(property(field, "Author")).equalsAscii(kCommentAuthor))
            all.emplace_back(field, UNO_QUERY_THROW);
    }
    return all;
}

std::size_t take_out(const Document& document) {
    const auto all = comments_in(document);
    for (const auto& comment : all) comment->getAnchor()->getText()->removeTextContent(comment);
    return all.size();
}

css::util::DateTime now() {
    const std::time_t seconds = std::time(nullptr);
    const std::tm* const local = std::localtime(&seconds);
    css::util::DateTime time;
    time.Year = static_cast<sal_Int16>(local->tm_year + 1900);
    time.Month = static_cast<sal_uInt16>(local->tm_mon + 1);
    time.Day = static_cast<sal_uInt16>(local->tm_mday);
    time.Hours = static_cast<sal_uInt16>(local->tm_hour);
    time.Minutes = static_cast<sal_uInt16>(local->tm_min);
    return time;
}

Content comment_of(const Document& document, const std::string& text) {
    const Reference<css::lang::XMultiServiceFactory> factory(document, UNO_QUERY_THROW);
    const Content comment(factory->createInstance(rtl::OUString::createFromAscii(kComment)), UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> properties(comment, UNO_QUERY_THROW);
    properties->setPropertyValue("Author", Any(rtl::OUString::createFromAscii(kCommentAuthor)));
    properties->setPropertyValue("Content", Any(rtl::OUString::fromUtf8({text.data(), static_cast<sal_Int32>(text.size())})));
    properties->setPropertyValue("DateTimeValue", Any(now()));
    return comment;
}

bool put(const Document& document, const Range& where, const std::string& text) {
    if (!where.is()) return false;
    try {
        // With "absorb" it covers the range; nothing is replaced.
        where->getText()->insertTextContent(where, comment_of(document, text), true);
        return true;
    } catch (const Exception&) {
        return false;  // this text cannot hold a comment
    }
}

/// Of the text it stands in; of one without, such as a header, the start of the body.
Range anchor_of(const Handle& handle, const Document& document) {
    const Content holder(handle.holder, UNO_QUERY);
    const Range anchor = holder.is() ? holder->getAnchor() : Range();
    return anchor.is() ? anchor->getEnd() : document->getText()->getStart();
}

bool put(const Document& document, const Remark& remark) {
    const Handle& about = remark.about;
    if (about.in_body && put(document, range_of(about, remark.begin, remark.end), remark.text)) return true;
    return put(document, anchor_of(about, document), remark.text);
}

}  // namespace

std::size_t put_comments(const Document& document, const std::vector<Remark>& remarks, const rtl::OUString& title) {
    const OneStep step(document, title, Changes::untracked);
    take_out(document);
    std::size_t left = 0;
    for (const Remark& remark : remarks) left += put(document, remark) ? 0 : 1;
    return left;
}

std::size_t take_comments_out(const Document& document, const rtl::OUString& title) {
    const OneStep step(document, title, Changes::untracked);
    return take_out(document);
}

}  // namespace peerword::documents
