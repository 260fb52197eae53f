// SPDX-License-Identifier: MPL-2.0
#include "proofreader.hpp"

#include "error.hpp"
#include "identity.hpp"
#include "listeners.hpp"
#include "locales.hpp"
#include "strings.hpp"

namespace peerword::writer {
namespace {

constexpr const char* kService = "com.sun.star.linguistic2.Proofreader";

/// Does it; answers `otherwise` when it throws, whatever it throws.
template <class Act, class Answer>
Answer safely(Answer otherwise, Act act) {
    try {
        return act();
    } catch (...) {
        return otherwise;
    }
}

using Errors = css::uno::Sequence<css::linguistic2::SingleProofreadingError>;

Errors errors_from(Reply reply, std::size_t start) {
    auto& findings = reply.findings;
    std::erase_if(findings, [&](const Finding& finding) { return finding.span.begin < start; });
    Errors errors(static_cast<sal_Int32>(findings.size()));
    auto* error = errors.getArray();
    for (const auto& finding : findings) *error++ = to_error(finding, *reply.book, *reply.settings);
    return errors;
}

void check_again(const css::uno::Reference<css::uno::XComponentContext>& context) {
    safely(false, [&] { return listeners().ask_to_check_again(context); });
}

}  // namespace

css::linguistic2::ProofreadingResult Proofreader::doProofreading(const rtl::OUString& document, const rtl::OUString& text,
                                                                 const Locale& locale, sal_Int32 start,
                                                                 sal_Int32 /*suggested_end*/,
                                                                 const Sequence<css::beans::PropertyValue>& /*properties*/) {
    // The whole paragraph is answered at once. Where it begins in another language, Writer asks from the first sentence in
    // English on.
    css::linguistic2::ProofreadingResult result;
    result.aDocumentIdentifier = document;
    result.aText = text;
    result.aLocale = locale;
    result.nStartOfSentencePosition = start;
    result.nBehindEndOfSentencePosition = text.getLength();
    result.nStartOfNextSentencePosition = text.getLength();
    result.xProofreader = this;
    result.aErrors = safely(Errors(), [&] {
        if (start < 0 || !is_supported(locale)) return Errors();
        auto reply = engine_.check(utf16(document), utf16(text));
        if (reply.others_may_differ) check_again(context_);
        return errors_from(std::move(reply), static_cast<std::size_t>(start));
    });
    return result;
}

void Proofreader::ignoreRule(const rtl::OUString& rule, const Locale& /*locale*/) {
    if (safely(false, [&] { return engine_.ignore(utf8(rule)); })) check_again(context_);
}

void Proofreader::resetIgnoreRules() {
    if (safely(false, [&] { return engine_.ignore_nothing(); })) check_again(context_);
}

Proofreader::Sequence<Proofreader::Locale> Proofreader::getLocales() { return safely(Sequence<Locale>(), locales); }

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
