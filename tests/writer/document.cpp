// SPDX-License-Identifier: MPL-2.0
#include "document.hpp"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/linguistic2/ProofreadingIterator.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/TextMarkupType.hpp>
#include <com/sun/star/text/XFlatParagraphIteratorProvider.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <stdexcept>
#include <thread>

namespace peerword::testing {
namespace {

using namespace css::uno;
using css::linguistic2::ProofreadingResult;

Reference<css::text::XTextDocument> new_document(const Office& office) {
    const auto desktop = css::frame::Desktop::create(office.context());
    return {desktop->loadComponentFromURL("private:factory/swriter", "_blank", 0, {}), UNO_QUERY_THROW};
}

Reference<css::text::XTextCursor> end_of(const Reference<css::text::XText>& text) {
    const auto cursor = text->createTextCursor();
    cursor->gotoEnd(false);
    return cursor;
}

}  // namespace

rtl::OUString office_string(const std::string& utf8) {
    return {utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8};
}

std::string utf8(const rtl::OUString& text) {
    const auto bytes = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
    return {bytes.getStr(), static_cast<std::size_t>(bytes.getLength())};
}

Document::Document(const Office& office)
    : office_(office), document_(new_document(office)), cursor_(end_of(document_->getText())) {}

Document::~Document() {
    try {
        Reference<css::util::XCloseable>(document_, UNO_QUERY_THROW)->close(true);
    } catch (const Exception&) {
        // the office has left before
    }
}

void Document::write(const std::string& text, const char* language, const char* country) {
    const css::lang::Locale locale(rtl::OUString::createFromAscii(language), rtl::OUString::createFromAscii(country), {});
    Reference<css::beans::XPropertySet>(cursor_, UNO_QUERY_THROW)->setPropertyValue("CharLocale", Any(locale));
    document_->getText()->insertString(cursor_->getEnd(), office_string(text), false);
    cursor_->gotoEnd(false);
}

void Document::end_paragraph() {
    document_->getText()->insertControlCharacter(cursor_->getEnd(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    cursor_->gotoEnd(false);
}

void Document::write_into(const Reference<XInterface>& place, const std::string& text) {
    Reference<css::text::XText>(place, UNO_QUERY_THROW)->setString(office_string(text));
}

Reference<XInterface> Document::insert(const char* service, const char* property, const Any& value) {
    const Reference<css::lang::XMultiServiceFactory> factory(document_, UNO_QUERY_THROW);
    const auto content = factory->createInstance(rtl::OUString::createFromAscii(service));
    if (property) {
        Reference<css::beans::XPropertySet>(content, UNO_QUERY_THROW)
            ->setPropertyValue(rtl::OUString::createFromAscii(property), value);
    }
    document_->getText()->insertTextContent(cursor_->getEnd(), {content, UNO_QUERY_THROW}, false);
    cursor_->gotoEnd(false);
    return content;
}

std::vector<FlatParagraph> Document::paragraphs() const {
    const Reference<css::text::XFlatParagraphIteratorProvider> provider(document_, UNO_QUERY_THROW);
    const auto iterator = provider->getFlatParagraphIterator(css::text::TextMarkupType::PROOFREADING, false);
    std::vector<FlatParagraph> all;
    for (auto paragraph = iterator->getFirstPara(); paragraph.is(); paragraph = iterator->getNextPara())
        all.push_back(paragraph);
    return all;
}

FlatParagraph Document::paragraph_with(const std::string& words) const {
    for (const auto& paragraph : paragraphs()) {
        if (paragraph->getText().indexOf(office_string(words)) >= 0) return paragraph;
    }
    throw std::runtime_error("no paragraph with: " + words);
}

bool Document::wait_until_checked() const {
    const auto is_unchecked = [](const FlatParagraph& paragraph) {
        return !paragraph->getText().isEmpty() && !paragraph->isChecked(css::text::TextMarkupType::PROOFREADING);
    };
    for (int attempt = 0; attempt < 300; ++attempt) {
        const auto all = paragraphs();
        if (std::none_of(all.begin(), all.end(), is_unchecked)) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    return false;
}

ProofreadingResult Document::check(const FlatParagraph& paragraph, sal_Int32 start, sal_Int32 place) const {
    const auto iterator = css::linguistic2::ProofreadingIterator::create(office_.context());
    return iterator->checkSentenceAtPosition(document_, paragraph, paragraph->getText(), {}, start, -1, place);
}

ProofreadingResult Document::right_click(const std::string& words) const {
    const auto paragraph = paragraph_with(words);
    return check(paragraph, -1, paragraph->getText().indexOf(office_string(words)));
}

std::vector<std::string> Document::underlined(const std::string& words) const {
    const auto paragraph = paragraph_with(words);
    const auto text = paragraph->getText();
    std::vector<std::string> all;
    for (sal_Int32 start = 0; start < text.getLength();) {
        const auto result = check(paragraph, start, -1);
        for (const auto& error : result.aErrors) {
            all.push_back(utf8(text.copy(error.nErrorStart, error.nErrorLength)) + "@" + std::to_string(error.nErrorStart));
        }
        if (result.nStartOfNextSentencePosition <= start) break;
        start = result.nStartOfNextSentencePosition;
    }
    return all;
}

}  // namespace peerword::testing
