// SPDX-License-Identifier: MPL-2.0
#include "slot.hpp"

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/linguistic2/LinguServiceManager.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

#include "identity.hpp"
#include "locales.hpp"
#include "registry.hpp"
#include "slot_plan.hpp"
#include "strings.hpp"

namespace peerword::writer {
namespace {

using namespace css::uno;

using Manager = Reference<css::linguistic2::XLinguServiceManager2>;

constexpr const char* kService = "com.sun.star.linguistic2.Proofreader";
constexpr const char* kListed = "/org.openoffice.Office.Linguistic/ServiceManager/GrammarCheckerList";
constexpr const char* kMet = "/org.openoffice.Office.Linguistic/ServiceManager/LastFoundGrammarCheckers";
constexpr const char* kOwn = "/org.peerword.Settings/Writer";
constexpr const char* kTaken = "TakenFrom";

Checkers list_of(const Sequence<rtl::OUString>& names) { return {names.begin(), names.end()}; }

Sequence<rtl::OUString> sequence_of(const Checkers& names) { return {names.data(), static_cast<sal_Int32>(names.size())}; }

/// A list of checkers for each language.
class Lists {
public:
    explicit Lists(const Reference<XInterface>& node) : node_(node), names_(node, UNO_QUERY_THROW) {}

    [[nodiscard]] Checkers of(const rtl::OUString& tag) const {
        Sequence<rtl::OUString> names;
        if (names_->hasByName(tag)) names_->getByName(tag) >>= names;
        return list_of(names);
    }

    void set(const rtl::OUString& tag, const Checkers& names) {
        if (names_->hasByName(tag) && of(tag) == names) return;
        const Any value(sequence_of(names));
        if (names_->hasByName(tag)) {
            Reference<css::container::XNameReplace>(names_, UNO_QUERY_THROW)->replaceByName(tag, value);
        } else {
            Reference<css::container::XNameContainer>(names_, UNO_QUERY_THROW)->insertByName(tag, value);
        }
        is_changed_ = true;
    }

    void commit() const {
        if (is_changed_) Reference<css::util::XChangesBatch>(node_, UNO_QUERY_THROW)->commitChanges();
    }

private:
    Reference<XInterface> node_;
    Reference<css::container::XNameAccess> names_;
    bool is_changed_ = false;
};

/// Whose place Peerword has taken, remembered as "en-US=org.example.Checker".
class Taken {
public:
    explicit Taken(const Reference<XComponentContext>& context)
        : node_(registry_node_for_changes(context, kOwn), UNO_QUERY_THROW) {
        node_->getPropertyValue(rtl::OUString::createFromAscii(kTaken)) >>= before_;
        for (const auto& entry : before_) {
            if (const auto at = entry.indexOf('='); at > 0) taken_[entry.copy(0, at)] = entry.copy(at + 1);
        }
    }

    [[nodiscard]] std::optional<rtl::OUString> from(const rtl::OUString& tag) const {
        const auto found = taken_.find(tag);
        return found == taken_.end() ? std::nullopt : std::optional(found->second);
    }

    void set(const rtl::OUString& tag, const std::optional<rtl::OUString>& from) {
        taken_.erase(tag);
        if (from) taken_.emplace(tag, *from);
    }

    void commit() const {
        Checkers entries;
        for (const auto& [tag, from] : taken_) entries.push_back(tag + "=" + from);
        const auto now = sequence_of(entries);
        if (now == before_) return;
        node_->setPropertyValue(rtl::OUString::createFromAscii(kTaken), Any(now));
        Reference<css::util::XChangesBatch>(node_, UNO_QUERY_THROW)->commitChanges();
    }

private:
    Reference<css::beans::XPropertySet> node_;
    Sequence<rtl::OUString> before_;
    std::map<rtl::OUString, rtl::OUString> taken_;
};

struct Language {
    rtl::OUString tag;
    css::lang::Locale locale;
    Checkers listed;
    SlotPlan plan;
};

/// What is to become of each language. Read before anything is written: the manager, asked to change one list, shortens all.
std::vector<Language> planned(const Reference<XComponentContext>& context, const Manager& manager, const Taken& taken,
                              BesideOthers beside) {
    const Lists listed(registry_node(context, kListed));
    const auto ours = office_string(kImplementationName);
    std::vector<Language> all;
    for (const auto& tag_text : kLanguageTags) {
        const auto tag = office_string(tag_text);
        const auto locale = locale_of(tag_text);
        const auto available = list_of(manager->getAvailableServices(rtl::OUString::createFromAscii(kService), locale));
        const auto list = listed.of(tag);
        all.push_back({tag, locale, list, plan_slot({list, available, taken.from(tag)}, ours, beside)});
    }
    return all;
}

void make_active(const Manager& manager, const Language& language) {
    const auto& active = language.plan.active;
    if (!active || (!language.listed.empty() && language.listed.front() == *active)) return;
    manager->setConfiguredServices(rtl::OUString::createFromAscii(kService), language.locale, {&*active, 1});
}

}  // namespace

Others keep_slot(const Reference<XComponentContext>& context, BesideOthers beside) {
    // First of all: the manager, where this makes it, writes the lists anew.
    const auto manager = css::linguistic2::LinguServiceManager::create(context);
    Taken taken(context);
    Lists met(registry_node_for_changes(context, kMet));
    Others others;
    for (const auto& language : planned(context, manager, taken, beside)) {
        const auto& [tag, locale, listed, plan] = language;
        make_active(manager, language);
        if (plan.known) met.set(tag, *plan.known);
        taken.set(tag, plan.taken_from);
        if (!plan.neighbour.isEmpty()) others.neighbours.emplace(tag, plan.neighbour);
        if (plan.stands_aside) others.aside.insert(tag);
    }
    taken.commit();
    met.commit();
    return others;
}

}  // namespace peerword::writer
