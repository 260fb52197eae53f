// SPDX-License-Identifier: MPL-2.0
// What Writer calls a smart tag: an underline that needs no place among the grammar checkers. Peerword underlines so where it
// stands aside (beside_others.hpp). One class finds, the other one makes the menu.
//
// Errors.  Nothing is thrown to Writer.
// Limits.  Not in the dialog of F7. "Ignore" is about the rule, until LibreOffice is closed.
// Threads. Writer calls from the main thread.
#pragma once
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/smarttags/XSmartTagAction.hpp>
#include <com/sun/star/smarttags/XSmartTagRecognizer.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cppuhelper/implbase2.hxx>

#include "beside_others.hpp"
#include "engine.hpp"

namespace peerword::writer {

class SmartTagRecognizer : public cppu::WeakImplHelper2<css::smarttags::XSmartTagRecognizer, css::lang::XServiceInfo> {
public:
    using Context = css::uno::Reference<css::uno::XComponentContext>;
    using Controller = css::uno::Reference<css::frame::XController>;

    SmartTagRecognizer(Engine& engine, BesideOthersHere& beside, const Context& context)
        : engine_(engine), beside_(beside), context_(context) {}

    // XInitialization
    void SAL_CALL initialize(const css::uno::Sequence<css::uno::Any>& /*arguments*/) override {}

    // XSmartTagRecognizer
    sal_Int32 SAL_CALL getSmartTagCount() override { return 1; }
    rtl::OUString SAL_CALL getName(const css::lang::Locale& locale) override;
    rtl::OUString SAL_CALL getDescription(const css::lang::Locale& locale) override;
    rtl::OUString SAL_CALL getSmartTagName(sal_Int32 index) override;
    rtl::OUString SAL_CALL getSmartTagDownloadURL(sal_Int32 /*index*/) override { return {}; }
    void SAL_CALL recognize(const rtl::OUString& text, sal_Int32 start, sal_Int32 length,
                            css::smarttags::SmartTagRecognizerMode mode, const css::lang::Locale& locale,
                            const css::uno::Reference<css::text::XTextMarkup>& markup, const rtl::OUString& application,
                            const Controller& controller,
                            const css::uno::Reference<css::i18n::XBreakIterator>& breaks) override;
    sal_Bool SAL_CALL hasPropertyPage(sal_Int32 /*index*/, const css::lang::Locale& /*locale*/) override { return false; }
    void SAL_CALL displayPropertyPage(sal_Int32 /*index*/, const css::lang::Locale& /*locale*/) override {}

    // XServiceInfo
    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    Engine& engine_;
    BesideOthersHere& beside_;
    Context context_;
};

/// The menu of one underline: why, the wordings, and "Ignore". Entries are counted from 0, and that is their id.
class SmartTagAction : public cppu::WeakImplHelper2<css::smarttags::XSmartTagAction, css::lang::XServiceInfo> {
public:
    using Context = css::uno::Reference<css::uno::XComponentContext>;
    using Controller = css::uno::Reference<css::frame::XController>;
    using Properties = css::uno::Reference<css::container::XStringKeyMap>;
    using Locale = css::lang::Locale;

    SmartTagAction(Engine& engine, const Context& context) : engine_(engine), context_(context) {}

    // XInitialization
    void SAL_CALL initialize(const css::uno::Sequence<css::uno::Any>& /*arguments*/) override {}

    // XSmartTagAction
    sal_Int32 SAL_CALL getSmartTagCount() override { return 1; }
    rtl::OUString SAL_CALL getName(const Locale& locale) override;
    rtl::OUString SAL_CALL getDescription(const Locale& locale) override;
    rtl::OUString SAL_CALL getSmartTagName(sal_Int32 index) override;
    rtl::OUString SAL_CALL getSmartTagCaption(sal_Int32 index, const Locale& locale) override;
    sal_Int32 SAL_CALL getActionCount(const rtl::OUString& tag, const Controller& controller,
                                      const Properties& properties) override;
    sal_Int32 SAL_CALL getActionID(const rtl::OUString& /*tag*/, sal_Int32 index, const Controller& /*controller*/) override {
        return index;
    }
    rtl::OUString SAL_CALL getActionCaptionFromID(sal_Int32 id, const rtl::OUString& application, const Locale& locale,
                                                  const Properties& properties, const rtl::OUString& text,
                                                  const rtl::OUString& xml, const Controller& controller,
                                                  const css::uno::Reference<css::text::XTextRange>& target) override;
    rtl::OUString SAL_CALL getActionNameFromID(sal_Int32 /*id*/, const Controller& /*controller*/) override { return {}; }
    void SAL_CALL invokeAction(sal_Int32 id, const rtl::OUString& application, const Controller& controller,
                               const css::uno::Reference<css::text::XTextRange>& target, const Properties& properties,
                               const rtl::OUString& text, const rtl::OUString& xml, const Locale& locale) override;
    sal_Bool SAL_CALL isCaptionDynamic(sal_Int32 /*id*/, const rtl::OUString& /*application*/, const Controller& /*controller*/,
                                       const Locale& /*locale*/) override {
        return true;
    }
    sal_Bool SAL_CALL isShowSmartTagIndicator(sal_Int32 /*id*/, const rtl::OUString& /*application*/,
                                              const Controller& /*controller*/, const Locale& /*locale*/) override {
        return true;
    }

    // XServiceInfo
    rtl::OUString SAL_CALL getImplementationName() override;
    sal_Bool SAL_CALL supportsService(const rtl::OUString& service) override;
    css::uno::Sequence<rtl::OUString> SAL_CALL getSupportedServiceNames() override;

private:
    Engine& engine_;
    Context context_;
};

}  // namespace peerword::writer
