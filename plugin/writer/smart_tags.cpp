// SPDX-License-Identifier: MPL-2.0
#include "smart_tags.hpp"

#include <com/sun/star/container/XStringKeyMap.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/system/SystemShellExecute.hpp>
#include <com/sun/star/system/SystemShellExecuteFlags.hpp>
#include <com/sun/star/text/TextMarkupType.hpp>
#include <com/sun/star/text/XTextMarkup.hpp>
#include <com/sun/star/text/XTextRange.hpp>

#include "error.hpp"
#include "identity.hpp"
#include "listeners.hpp"
#include "safely.hpp"
#include "strings.hpp"
#include "window_text.hpp"

namespace peerword::writer {
namespace {

using namespace css::uno;
using Properties = SmartTagAction::Properties;

constexpr const char* kRecognizerService = "com.sun.star.smarttags.SmartTagRecognizer";
constexpr const char* kActionService = "com.sun.star.smarttags.SmartTagAction";
constexpr const char* kTag = "org.peerword.writer#wording";

// What an underline takes with it, beside LineColor, LineType and FullCommentURL.
constexpr const char* kRule = "Rule";
constexpr const char* kWhy = "Why";
constexpr const char* kWordings = "Wordings";

rtl::OUString ascii(const char* text) { return rtl::OUString::createFromAscii(text); }

Sequence<rtl::OUString> just(const char* service) {
    const auto name = ascii(service);
    return {&name, 1};
}

template <class Value>
Value value_of(const Properties& properties, const char* name) {
    Value value{};
    if (properties.is() && properties->hasValue(ascii(name))) properties->getValue(ascii(name)) >>= value;
    return value;
}

/// A document has no name here, but its model stays where it is.
std::u16string document_of(const SmartTagRecognizer::Controller& controller) {
    const auto* model = controller.is() ? controller->getModel().get() : nullptr;
    return utf16(rtl::OUString::number(reinterpret_cast<sal_IntPtr>(model)));
}

void mark(const Finding& finding, const Reply& reply, const Reference<css::text::XTextMarkup>& markup) {
    const auto error = to_error(finding, *reply.book, *reply.settings);
    const auto properties = markup->getMarkupInfoContainer();
    for (const auto& property : error.aProperties) properties->insertValue(property.Name, property.Value);
    properties->insertValue(ascii(kRule), Any(error.aRuleIdentifier));
    properties->insertValue(ascii(kWhy), Any(error.aShortComment));
    properties->insertValue(ascii(kWordings), Any(error.aSuggestions));
    markup->commitStringMarkup(css::text::TextMarkupType::SMARTTAG, ascii(kTag), error.nErrorStart, error.nErrorLength,
                               properties);
}

}  // namespace

rtl::OUString SmartTagRecognizer::getName(const css::lang::Locale& /*locale*/) { return office_string(kDisplayName); }

rtl::OUString SmartTagRecognizer::getDescription(const css::lang::Locale& /*locale*/) { return office_string(kDisplayName); }

rtl::OUString SmartTagRecognizer::getSmartTagName(sal_Int32 /*index*/) { return ascii(kTag); }

void SmartTagRecognizer::recognize(const rtl::OUString& text, sal_Int32 start, sal_Int32 length,
                                   css::smarttags::SmartTagRecognizerMode /*mode*/, const css::lang::Locale& locale,
                                   const Reference<css::text::XTextMarkup>& markup, const rtl::OUString& /*application*/,
                                   const Controller& controller, const Reference<css::i18n::XBreakIterator>& /*breaks*/) {
    safely(false, [&] {
        if (!markup.is() || start < 0 || !beside_.stands_aside(locale)) return false;
        const auto reply = engine_.check(document_of(controller), utf16(text));
        if (reply.others_may_differ) listeners().ask_to_check_again(context_);
        for (const auto& finding : reply.findings) {
            const auto begin = static_cast<sal_Int32>(finding.span.begin);
            if (begin >= start && begin - start < length) mark(finding, reply, markup);
        }
        return true;
    });
}

rtl::OUString SmartTagRecognizer::getImplementationName() { return office_string(kRecognizerName); }

sal_Bool SmartTagRecognizer::supportsService(const rtl::OUString& service) { return service.equalsAscii(kRecognizerService); }

Sequence<rtl::OUString> SmartTagRecognizer::getSupportedServiceNames() { return just(kRecognizerService); }

rtl::OUString SmartTagAction::getName(const Locale& /*locale*/) { return office_string(kDisplayName); }

rtl::OUString SmartTagAction::getDescription(const Locale& /*locale*/) { return office_string(kDisplayName); }

rtl::OUString SmartTagAction::getSmartTagName(sal_Int32 /*index*/) { return ascii(kTag); }

rtl::OUString SmartTagAction::getSmartTagCaption(sal_Int32 /*index*/, const Locale& /*locale*/) {
    return office_string(kDisplayName);
}

sal_Int32 SmartTagAction::getActionCount(const rtl::OUString& /*tag*/, const Controller& /*controller*/,
                                         const Properties& properties) {
    return safely(sal_Int32(0), [&] { return value_of<Sequence<rtl::OUString>>(properties, kWordings).getLength() + 2; });
}

rtl::OUString SmartTagAction::getActionCaptionFromID(sal_Int32 id, const rtl::OUString& /*application*/,
                                                     const Locale& /*locale*/, const Properties& properties,
                                                     const rtl::OUString& /*text*/, const rtl::OUString& /*xml*/,
                                                     const Controller& /*controller*/,
                                                     const Reference<css::text::XTextRange>& /*target*/) {
    return safely(rtl::OUString(), [&] {
        const auto wordings = value_of<Sequence<rtl::OUString>>(properties, kWordings);
        if (id == 0) return value_of<rtl::OUString>(properties, kWhy);
        if (id <= wordings.getLength()) return wordings[id - 1];
        const WindowText text(context_);
        return text("smart-tag.ignore");
    });
}

void SmartTagAction::invokeAction(sal_Int32 id, const rtl::OUString& /*application*/, const Controller& /*controller*/,
                                  const Reference<css::text::XTextRange>& target, const Properties& properties,
                                  const rtl::OUString& /*text*/, const rtl::OUString& /*xml*/, const Locale& /*locale*/) {
    safely(false, [&] {
        const auto wordings = value_of<Sequence<rtl::OUString>>(properties, kWordings);
        if (id == 0) {
            const auto page = value_of<rtl::OUString>(properties, "FullCommentURL");
            if (page.isEmpty()) return false;
            css::system::SystemShellExecute::create(context_)->execute(page, {},
                                                                       css::system::SystemShellExecuteFlags::URIS_ONLY);
        } else if (id <= wordings.getLength()) {
            target->setString(wordings[id - 1]);
        } else if (engine_.ignore(utf8(value_of<rtl::OUString>(properties, kRule)))) {
            listeners().ask_to_check_again(context_);
        }
        return true;
    });
}

rtl::OUString SmartTagAction::getImplementationName() { return office_string(kActionName); }

sal_Bool SmartTagAction::supportsService(const rtl::OUString& service) { return service.equalsAscii(kActionService); }

Sequence<rtl::OUString> SmartTagAction::getSupportedServiceNames() { return just(kActionService); }

}  // namespace peerword::writer
