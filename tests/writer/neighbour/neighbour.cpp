// SPDX-License-Identifier: MPL-2.0
// A grammar checker for tests: it marks the word "teh" in the English of Hong Kong, one sentence a call. Other words make it
// misbehave: "slowly", "throws", "breaks", "wildly", "echoes". It can be told, by initialize(false), to be quiet, and then
// tells Writer so.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <com/sun/star/lang/XInitialization.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/linguistic2/LinguServiceEventFlags.hpp>
#include <com/sun/star/linguistic2/XLinguServiceEventBroadcaster.hpp>
#include <com/sun/star/linguistic2/XProofreader.hpp>
#include <com/sun/star/text/TextMarkupType.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase4.hxx>
#include <limits>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <vector>

namespace {

using namespace css::uno;
using namespace std::chrono_literals;
using css::linguistic2::ProofreadingResult;
using css::linguistic2::SingleProofreadingError;
using Listener = Reference<css::linguistic2::XLinguServiceEventListener>;

constexpr const char* kRule = "test.teh";
constexpr sal_Int32 kFar = std::numeric_limits<sal_Int32>::max();

struct Shared {
    std::atomic<bool> is_quiet = false;
    std::atomic<bool> ignores = false;
    std::mutex mutex;
    std::vector<Listener> listeners;
};

Shared& shared() {
    static auto& all = *new Shared;
    return all;
}

rtl::OUString text_of(const char* ascii) { return rtl::OUString::createFromAscii(ascii); }

SingleProofreadingError error_at(sal_Int32 start, sal_Int32 length) {
    SingleProofreadingError error;
    error.nErrorStart = start;
    error.nErrorLength = length;
    error.nErrorType = css::text::TextMarkupType::PROOFREADING;
    error.aRuleIdentifier = text_of(kRule);
    error.aShortComment = text_of("A slip of the fingers?");
    error.aFullComment = text_of("Fingers are sometimes faster than thoughts.");
    const auto suggestion = text_of("the");
    error.aSuggestions = {&suggestion, 1};
    const css::beans::PropertyValue properties[] = {
        {text_of("FullCommentURL"), -1, Any(text_of("https://example.org/teh")), css::beans::PropertyState_DIRECT_VALUE},
        {text_of("LineColor"), -1, Any(sal_Int32(0x008000)), css::beans::PropertyState_DIRECT_VALUE}};
    error.aProperties = {properties, 2};
    return error;
}

std::vector<SingleProofreadingError> wild_errors() {
    std::vector<SingleProofreadingError> wild;
    for (const sal_Int32 start : {-kFar - 1, -5, 0, 3, 1000, kFar}) {
        for (const sal_Int32 length : {-kFar - 1, -1, 0, 1000, kFar}) wild.push_back(error_at(start, length));
    }
    wild.push_back(error_at(0, 3));
    wild.back().nErrorType = 0;
    wild.push_back({});
    return wild;
}

class Neighbour : public cppu::WeakImplHelper4<css::linguistic2::XProofreader, css::lang::XServiceInfo,
                                               css::lang::XInitialization, css::linguistic2::XLinguServiceEventBroadcaster> {
public:
    sal_Bool SAL_CALL isSpellChecker() override { return false; }

    ProofreadingResult SAL_CALL doProofreading(const rtl::OUString& document, const rtl::OUString& text,
                                               const css::lang::Locale& locale, sal_Int32 start, sal_Int32 end,
                                               const Sequence<css::beans::PropertyValue>& /*properties*/) override {
        const auto sentence = text.copy(start, end - start);
        const auto says = [&](const char* word) { return sentence.indexOf(text_of(word)) >= 0; };
        if (says("slowly")) std::this_thread::sleep_for(3s);
        if (says("throws")) throw RuntimeException(text_of("thrown by a neighbour"));
        if (says("breaks")) throw std::runtime_error("broken by a neighbour");
        ProofreadingResult result;
        result.aDocumentIdentifier = document;
        result.aText = says("echoes") ? text_of("something else") : text;
        result.aLocale = locale;
        result.nBehindEndOfSentencePosition = says("wildly") ? -7 : end;
        result.xProofreader = this;
        auto errors = says("wildly") ? wild_errors() : std::vector<SingleProofreadingError>();
        const auto place = sentence.indexOf(text_of("teh"));
        if (place >= 0 && !shared().is_quiet && !shared().ignores) errors.push_back(error_at(start + place, 3));
        result.aErrors = {errors.data(), static_cast<sal_Int32>(errors.size())};
        return result;
    }

    void SAL_CALL ignoreRule(const rtl::OUString& rule, const css::lang::Locale& /*locale*/) override {
        if (rule == text_of(kRule)) shared().ignores = true;
    }
    void SAL_CALL resetIgnoreRules() override { shared().ignores = false; }

    Sequence<css::lang::Locale> SAL_CALL getLocales() override {
        const css::lang::Locale locale(text_of("en"), text_of("HK"), {});
        return {&locale, 1};
    }
    sal_Bool SAL_CALL hasLocale(const css::lang::Locale& locale) override { return locale.Country == text_of("HK"); }

    rtl::OUString SAL_CALL getImplementationName() override { return text_of("org.peerword.test.Neighbour"); }
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override {
        return service == getSupportedServiceNames()[0];
    }
    Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override {
        const auto name = text_of("com.sun.star.linguistic2.Proofreader");
        return {&name, 1};
    }

    void SAL_CALL initialize(const Sequence<Any>& arguments) override {
        bool speaks = true;
        if (arguments.getLength() != 1 || !(arguments[0] >>= speaks)) return;
        shared().is_quiet = !speaks;
        const std::lock_guard lock(shared().mutex);
        const css::linguistic2::LinguServiceEvent event({}, css::linguistic2::LinguServiceEventFlags::PROOFREAD_AGAIN);
        for (const auto& listener : shared().listeners) listener->processLinguServiceEvent(event);
    }

    sal_Bool SAL_CALL addLinguServiceEventListener(const Listener& listener) override {
        const std::lock_guard lock(shared().mutex);
        shared().listeners.push_back(listener);
        return true;
    }
    sal_Bool SAL_CALL removeLinguServiceEventListener(const Listener& listener) override {
        const std::lock_guard lock(shared().mutex);
        auto& all = shared().listeners;
        all.erase(std::remove(all.begin(), all.end(), listener), all.end());
        return true;
    }
};

}  // namespace

extern "C" SAL_DLLPUBLIC_EXPORT XInterface* org_peerword_test_Neighbour(XComponentContext* /*context*/,
                                                                        const Sequence<Any>& /*arguments*/) {
    return cppu::acquire(new Neighbour);
}
