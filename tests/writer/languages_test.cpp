// SPDX-License-Identifier: MPL-2.0
// The languages that LibreOffice reads from the extension and those that the component tells it are the same.
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/lang/XServiceDisplayName.hpp>
#include <com/sun/star/linguistic2/LinguServiceManager.hpp>
#include <com/sun/star/linguistic2/XProofreader.hpp>

#include "session.hpp"

namespace peerword::testing {
namespace {

using namespace css::uno;
using ::testing::ElementsAre;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAreArray;

class Languages : public OfficeSession {};

std::vector<std::string> strings(const Sequence<rtl::OUString>& all) {
    std::vector<std::string> result;
    for (const auto& one : all) result.push_back(utf8(one));
    return result;
}

std::string tag(const css::lang::Locale& locale) {
    return utf8(locale.Variant.isEmpty() ? locale.Language + "-" + locale.Country : locale.Variant);
}

std::vector<std::string> configured(const Office& office, const char* path, const char* name) {
    const Reference<css::lang::XMultiServiceFactory> provider(
        office.service("com.sun.star.configuration.ConfigurationProvider"), UNO_QUERY_THROW);
    const css::beans::NamedValue node("nodepath", Any(rtl::OUString::createFromAscii(path)));
    const Any argument(node);
    const Reference<css::container::XNameAccess> values(
        provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationAccess", {&argument, 1}),
        UNO_QUERY_THROW);
    Sequence<rtl::OUString> value;
    values->getByName(rtl::OUString::createFromAscii(name)) >>= value;
    return strings(value);
}

Reference<css::linguistic2::XProofreader> proofreader(const Office& office) {
    return {office.service("org.peerword.Proofreader"), UNO_QUERY_THROW};
}

TEST_F(Languages, AreTheSameInTheExtensionAndInTheComponent) {
    std::vector<std::string> told;
    for (const auto& locale : proofreader(*office)->getLocales()) told.push_back(tag(locale));
    const auto read = configured(
        *office, "/org.openoffice.Office.Linguistic/ServiceManager/GrammarCheckers/org.peerword.Proofreader", "Locales");
    EXPECT_THAT(told, SizeIs(38));
    EXPECT_THAT(told, UnorderedElementsAreArray(read));
}

TEST_F(Languages, EachOfThemIsAnswered) {
    const auto proof = proofreader(*office);
    for (const auto& locale : proof->getLocales()) EXPECT_TRUE(proof->hasLocale(locale)) << tag(locale);
    EXPECT_TRUE(proof->hasLocale({"en", {}, {}}));
    EXPECT_FALSE(proof->hasLocale({"fr", "FR", {}}));
    EXPECT_FALSE(proof->hasLocale({"en", "XX", {}}));
}

TEST_F(Languages, InAFreshProfilePeerwordIsTheCheckerOfEachOfThem) {
    const auto manager = css::linguistic2::LinguServiceManager::create(office->context());
    for (const auto& locale : proofreader(*office)->getLocales()) {
        const auto services = manager->getConfiguredServices("com.sun.star.linguistic2.Proofreader", locale);
        EXPECT_THAT(strings(services), ElementsAre("org.peerword.Proofreader")) << tag(locale);
    }
}

TEST_F(Languages, TheOptionsDialogShowsTheNameOfThisChecker) {
    const Reference<css::lang::XServiceDisplayName> named(proofreader(*office), UNO_QUERY_THROW);
    EXPECT_EQ(utf8(named->getServiceDisplayName({"en", "US", {}})), "Peerword");
}

}  // namespace
}  // namespace peerword::testing
