// SPDX-License-Identifier: MPL-2.0
#include "beside_others.hpp"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XTerminateListener.hpp>
#include <com/sun/star/i18n/BreakIterator.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <com/sun/star/util/XChangesNotifier.hpp>
#include <cppuhelper/implbase1.hxx>
#include <utility>

#include "listeners.hpp"
#include "locales.hpp"
#include "registry.hpp"
#include "slot.hpp"

namespace peerword::writer {
namespace {

using namespace std::chrono_literals;
using Context = BesideOthersHere::Context;

void check_again(const Context& context) {
    try {
        listeners().ask_to_check_again(context);
    } catch (...) {
        // the office leaves
    }
}

// Writer does so when the settings of smart tags change, if only to what they were.
void look_for_smart_tags_again(const Context& context) {
    const auto node = registry_node_for_changes(context, "/org.openoffice.Office.Common/SmartTags/Writer");
    const css::uno::Reference<css::beans::XPropertySet> settings(node, css::uno::UNO_QUERY_THROW);
    const rtl::OUString name("ExcludedSmartTagTypes");
    settings->setPropertyValue(name, settings->getPropertyValue(name));
    css::uno::Reference<css::util::XChangesBatch>(node, css::uno::UNO_QUERY_THROW)->commitChanges();
}

Neighbours::Means means_of(const Context& context) {
    const auto make = [context](const rtl::OUString& implementation) {
        return Neighbours::Checker(context->getServiceManager()->createInstanceWithContext(implementation, context),
                                   css::uno::UNO_QUERY_THROW);
    };
    const auto breaks = std::make_shared<css::uno::Reference<css::i18n::XBreakIterator>>();
    const auto end_of_sentence = [context, breaks](const rtl::OUString& text, sal_Int32 start,
                                                   const css::lang::Locale& locale) {
        if (!breaks->is()) *breaks = css::i18n::BreakIterator::create(context);
        return (*breaks)->endOfSentence(text, start, locale);
    };
    return {make, end_of_sentence, [context] { check_again(context); }};
}

}  // namespace

class BesideOthersHere::Arrange : public cppu::WeakImplHelper1<css::awt::XCallback> {
public:
    explicit Arrange(BesideOthersHere& here) : here_(here) {}

    void SAL_CALL notify(const css::uno::Any& /*data*/) override {
        try {
            here_.arrange();
        } catch (const css::uno::Exception&) {
            // the next document tries again
            here_.is_needed_ = true;
        }
    }

private:
    BesideOthersHere& here_;
};

class BesideOthersHere::SettingsWatch : public cppu::WeakImplHelper1<css::util::XChangesListener> {
public:
    explicit SettingsWatch(BesideOthersHere& here) : here_(here) {}

    void SAL_CALL changesOccurred(const css::util::ChangesEvent& event) override {
        for (const auto& change : event.Changes) {
            rtl::OUString name;
            if ((change.Accessor >>= name) && name == "BesideOthers") {
                here_.is_needed_ = true;
                here_.arrange_where_needed();
            }
        }
    }
    void SAL_CALL disposing(const css::lang::EventObject& /*source*/) override {}

private:
    BesideOthersHere& here_;
};

/// Smart tags are another thing to Writer than what a grammar checker finds, and not checked again with it.
class BesideOthersHere::SmartTags : public cppu::WeakImplHelper1<css::linguistic2::XLinguServiceEventListener> {
public:
    explicit SmartTags(BesideOthersHere& here) : here_(here) {}

    void SAL_CALL processLinguServiceEvent(const css::linguistic2::LinguServiceEvent& /*event*/) override {
        const bool has_some = here_.stands_aside_somewhere();
        if (std::exchange(had_some_, has_some) || has_some) look_for_smart_tags_again(here_.context_);
    }
    void SAL_CALL disposing(const css::lang::EventObject& /*source*/) override {}

private:
    BesideOthersHere& here_;
    bool had_some_ = false;
};

class BesideOthersHere::End : public cppu::WeakImplHelper1<css::frame::XTerminateListener> {
public:
    explicit End(BesideOthersHere& here) : here_(here) {}

    void SAL_CALL queryTermination(const css::lang::EventObject& /*event*/) override {}
    // A neighbour that does not answer is left behind rather than waited for.
    void SAL_CALL notifyTermination(const css::lang::EventObject& /*event*/) override { here_.neighbours().leave(1s); }
    void SAL_CALL disposing(const css::lang::EventObject& /*source*/) override {}

private:
    BesideOthersHere& here_;
};

BesideOthersHere::BesideOthersHere(const Context& context) : context_(context), neighbours_(means_of(context)) {}

void BesideOthersHere::arrange_where_needed() {
    if (is_needed_) css::awt::AsyncCallback::create(context_)->addCallback(new Arrange(*this), {});
}

bool BesideOthersHere::stands_aside_somewhere() const {
    const std::lock_guard lock(mutex_);
    return !aside_.empty();
}

bool BesideOthersHere::stands_aside(const css::lang::Locale& locale) const {
    const std::lock_guard lock(mutex_);
    return aside_.contains(tag_of(locale));
}

void BesideOthersHere::arrange() {
    if (!is_needed_) return;
    watch();
    auto others = keep_slot(context_, read_settings(context_).beside_others);
    is_needed_ = false;  // asking for who is available sets it
    bool is_another = neighbours_.ask_these(std::move(others.neighbours));
    {
        const std::lock_guard lock(mutex_);
        is_another = is_another || aside_ != others.aside;
        aside_ = std::move(others.aside);
    }
    if (is_another) check_again(context_);
}

void BesideOthersHere::watch() {
    if (settings_.is()) return;
    settings_ = registry_node(context_, "/org.peerword.Settings/Writer");
    css::uno::Reference<css::util::XChangesNotifier>(settings_, css::uno::UNO_QUERY_THROW)
        ->addChangesListener(new SettingsWatch(*this));
    listeners().add(new SmartTags(*this));
    css::frame::Desktop::create(context_)->addTerminateListener(new End(*this));
}

BesideOthersHere& beside_others(const Context& context) {
    static auto& here = *new BesideOthersHere(context);
    return here;
}

}  // namespace peerword::writer
