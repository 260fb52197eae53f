// SPDX-License-Identifier: MPL-2.0
#include "proofreader.hpp"

#include <algorithm>
#include <iterator>

#include "error.hpp"
#include "identity.hpp"
#include "listeners.hpp"
#include "locales.hpp"
#include "safely.hpp"
#include "strings.hpp"

namespace peerword::writer {
namespace {

using namespace std::chrono_literals;

constexpr const char* kService = "com.sun.star.linguistic2.Proofreader";

std::vector<Span> places_of(const std::vector<Finding>& findings, const std::vector<Error>& errors) {
    std::vector<Span> places;
    places.reserve(findings.size() + errors.size());
    for (const auto& finding : findings) places.push_back(finding.span);
    for (const auto& error : errors) places.push_back(span_of(error));
    return places;
}

bool begins_in(const Span& sentence, const Span& place) { return place.begin >= sentence.begin && place.begin < sentence.end; }

std::vector<Error> errors_in(const Span& sentence, const Reply& reply) {
    std::vector<Error> errors;
    for (const auto& finding : reply.findings) {
        if (begins_in(sentence, finding.span)) errors.push_back(to_error(finding, *reply.book, *reply.settings));
    }
    return errors;
}

// A menu that opens is waited for; a line may be drawn a little later.
std::chrono::milliseconds patience_with_neighbours(const css::uno::Sequence<css::beans::PropertyValue>& properties) {
    constexpr sal_Int32 kMarksParagraph = 2;
    for (const auto& property : properties) {
        sal_Int32 purpose = 0;
        if (property.Name == "ProofInfo" && (property.Value >>= purpose) && purpose == kMarksParagraph) return 200ms;
    }
    return 30ms;
}

void check_again(const css::uno::Reference<css::uno::XComponentContext>& context) {
    safely(false, [&] { return listeners().ask_to_check_again(context); });
}

}  // namespace

css::linguistic2::ProofreadingResult Proofreader::doProofreading(const rtl::OUString& document, const rtl::OUString& text,
                                                                 const Locale& locale, sal_Int32 start, sal_Int32 suggested_end,
                                                                 const Sequence<css::beans::PropertyValue>& properties) {
    css::linguistic2::ProofreadingResult result;
    result.aDocumentIdentifier = document;
    result.aText = text;
    result.aLocale = locale;
    result.nStartOfSentencePosition = start;
    result.nBehindEndOfSentencePosition = text.getLength();
    result.nStartOfNextSentencePosition = text.getLength();
    result.xProofreader = this;
    if (start < 0 || !is_supported(locale)) return result;

    const auto theirs = safely(std::vector<Error>(), [&] {
        return beside_.neighbours().errors({document, text, locale, properties},
                                           {patience_with_neighbours(properties), start > 0});
    });
    safely(false, [&] {
        const auto end = suggested_end > start && suggested_end <= text.getLength() ? suggested_end : text.getLength();
        answer_sentence({static_cast<std::size_t>(start), static_cast<std::size_t>(end)}, theirs, result);
        return true;
    });
    return result;
}

// Only the sentence Writer asks about: the next one may be in another language, and only Writer knows.
void Proofreader::answer_sentence(const Span& asked, const std::vector<Error>& theirs,
                                  css::linguistic2::ProofreadingResult& result) {
    const auto reply = safely(Reply(), [&] { return engine_.check(utf16(result.aDocumentIdentifier), utf16(result.aText)); });
    if (reply.others_may_differ) check_again(context_);

    const auto sentence = uncut(asked, places_of(reply.findings, theirs));
    std::vector<Error> theirs_in_it;
    std::copy_if(theirs.begin(), theirs.end(), std::back_inserter(theirs_in_it),
                 [&](const Error& error) { return begins_in(sentence, span_of(error)); });
    result.aErrors = merged(errors_in(sentence, reply), theirs_in_it);
    result.nBehindEndOfSentencePosition = static_cast<sal_Int32>(sentence.end);
    result.nStartOfNextSentencePosition = result.nBehindEndOfSentencePosition;
}

void Proofreader::ignoreRule(const rtl::OUString& rule, const Locale& locale) {
    safely(false, [&] {
        if (!engine_.knows(utf8(rule))) {
            beside_.neighbours().ignore(rule, locale);
        } else if (engine_.ignore(utf8(rule))) {
            check_again(context_);
        }
        return true;
    });
}

void Proofreader::resetIgnoreRules() {
    safely(false, [&] {
        beside_.neighbours().ignore_nothing();
        if (engine_.ignore_nothing()) check_again(context_);
        return true;
    });
}

Proofreader::Sequence<Proofreader::Locale> Proofreader::getLocales() {
    beside_.lists_may_have_changed();
    return safely(Sequence<Locale>(), locales);
}

sal_Bool Proofreader::hasLocale(const Locale& locale) {
    return safely(false, [&] { return is_supported(locale); });
}

rtl::OUString Proofreader::getImplementationName() { return office_string(kImplementationName); }

sal_Bool Proofreader::supportsService(const rtl::OUString& service) { return service.equalsAscii(kService); }

Proofreader::Sequence<rtl::OUString> Proofreader::getSupportedServiceNames() {
    const auto name = rtl::OUString::createFromAscii(kService);
    return {&name, 1};
}

rtl::OUString Proofreader::getServiceDisplayName(const Locale& /*locale*/) { return office_string(kDisplayName); }

sal_Bool Proofreader::addLinguServiceEventListener(const Listener& listener) {
    return safely(false, [&] { return listeners().add(listener); });
}

sal_Bool Proofreader::removeLinguServiceEventListener(const Listener& listener) {
    return safely(false, [&] { return listeners().remove(listener); });
}

}  // namespace peerword::writer
