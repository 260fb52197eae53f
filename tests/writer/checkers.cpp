// SPDX-License-Identifier: MPL-2.0
#include "checkers.hpp"

#include <com/sun/star/container/XNameReplace.hpp>
#include <com/sun/star/linguistic2/LinguServiceManager.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>

#include "document.hpp"
#include "locales.hpp"
#include "registry.hpp"

namespace peerword::testing {
namespace {

const rtl::OUString kService("com.sun.star.linguistic2.Proofreader");

}  // namespace

std::vector<std::string> active_checkers(const Office& office) {
    const auto manager = css::linguistic2::LinguServiceManager::create(office.context());
    std::vector<std::string> names;
    for (const auto& locale : writer::locales()) {
        const auto services = manager->getConfiguredServices(kService, locale);
        names.push_back(services.hasElements() ? utf8(services[0]) : "");
    }
    return names;
}

std::set<std::string> who_checks(const Office& office) {
    const auto all = active_checkers(office);
    return {all.begin(), all.end()};
}

void choose_checker(const Office& office, const std::string& checker) {
    const auto lists = writer::registry_node_for_changes(office.context(),
                                                         "/org.openoffice.Office.Linguistic/ServiceManager/GrammarCheckerList");
    const css::uno::Reference<css::container::XNameReplace> by_language(lists, css::uno::UNO_QUERY_THROW);
    const auto name = office_string(checker);
    const css::uno::Any chosen(css::uno::Sequence<rtl::OUString>(&name, 1));
    for (const auto& locale : writer::locales()) by_language->replaceByName(writer::tag_of(locale), chosen);
    css::uno::Reference<css::util::XChangesBatch>(lists, css::uno::UNO_QUERY_THROW)->commitChanges();
}

void choose(const Office& office, writer::BesideOthers beside) {
    auto settings = writer::read_settings(office.context());
    settings.beside_others = beside;
    writer::write_settings(office.context(), settings);
}

}  // namespace peerword::testing
