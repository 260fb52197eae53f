// SPDX-License-Identifier: MPL-2.0
// The face to Writer. Writer makes several of these; what they know they share (engine.hpp).
//
// Errors.  Nothing is thrown to Writer: an exception ends it. A paragraph that cannot be checked has no errors.
// Threads. Writer calls from its checking thread and, for the context menu and the dialog, from the main thread.
#pragma once
#include <com/sun/star/lang/XInitialization.hpp>
#include <com/sun/star/lang/XServiceDisplayName.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/linguistic2/XLinguServiceEventBroadcaster.hpp>
#include <com/sun/star/linguistic2/XProofreader.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase5.hxx>

#include "beside_others.hpp"
#include "engine.hpp"

namespace peerword::writer {

// XProofreader brings XSupportedLocales with it.
class Proofreader
    : public cppu::WeakImplHelper5<css::linguistic2::XProofreader, css::lang::XInitialization, css::lang::XServiceInfo,
                                   css::lang::XServiceDisplayName, css::linguistic2::XLinguServiceEventBroadcaster> {
public:
    using Context = css::uno::Reference<css::uno::XComponentContext>;
    using Locale = css::lang::Locale;
    using Listener = css::uno::Reference<css::linguistic2::XLinguServiceEventListener>;
    template <class T>
    using Sequence = css::uno::Sequence<T>;

    Proofreader(Engine& engine, BesideOthersHere& beside, const Context& context)
        : engine_(engine), beside_(beside), context_(context) {}

    // XProofreader
    sal_Bool SAL_CALL isSpellChecker() override { return false; }
    css::linguistic2::ProofreadingResult SAL_CALL
    doProofreading(const rtl::OUString& document, const rtl::OUString& text, const Locale& locale, sal_Int32 start,
                   sal_Int32 suggested_end, const Sequence<css::beans::PropertyValue>& properties) override;
    void SAL_CALL ignoreRule(const rtl::OUString& rule, const Locale& locale) override;
    void SAL_CALL resetIgnoreRules() override;

    // XSupportedLocales
    Sequence<Locale> SAL_CALL getLocales() override;
    sal_Bool SAL_CALL hasLocale(const Locale& locale) override;

    // XInitialization
    void SAL_CALL initialize(const Sequence<css::uno::Any>& /*arguments*/) override {}

    // XServiceInfo
    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
    Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

    // XServiceDisplayName
    rtl::OUString SAL_CALL getServiceDisplayName(const Locale& locale) override;

    // XLinguServiceEventBroadcaster
    sal_Bool SAL_CALL addLinguServiceEventListener(const Listener& listener) override;
    sal_Bool SAL_CALL removeLinguServiceEventListener(const Listener& listener) override;

private:
    void answer_sentence(const Span& asked, const std::vector<Error>& theirs, css::linguistic2::ProofreadingResult& result);

    Engine& engine_;
    BesideOthersHere& beside_;
    Context context_;
};

}  // namespace peerword::writer
