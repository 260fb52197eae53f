// SPDX-License-Identifier: MPL-2.0
// What the user has chosen, in the registry of a real office.
#include "settings.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <peerword/own_words.hpp>

#include "comes_true.hpp"
#include "rule_folders.hpp"
#include "session.hpp"

namespace peerword::testing {
namespace {

using namespace css::uno;
using writer::read_settings;
using writer::write_settings;

class Registry : public OfficeSession {
protected:
    void TearDown() override { write_settings(office->context(), {}); }
};

void store(const Reference<XComponentContext>& context, const char* name, const Any& value) {
    const css::beans::NamedValue path("nodepath", Any(rtl::OUString("/org.peerword.Settings/Writer")));
    const Any argument(path);
    const auto provider = css::configuration::theDefaultProvider::get(context);
    const Reference<css::beans::XPropertySet> group(
        provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess", {&argument, 1}),
        UNO_QUERY_THROW);
    group->setPropertyValue(rtl::OUString::createFromAscii(name), value);
    Reference<css::util::XChangesBatch>(group, UNO_QUERY_THROW)->commitChanges();
}

writer::Settings other_than_the_defaults() {
    writer::Settings settings;
    settings.level = Level::flag;
    settings.hidden_categories = {"label", "othering"};
    settings.rules_on = {"othering.survivor"};
    settings.rules_off = {"label.client"};
    settings.about_people = true;
    settings.wording = {0x123456, 18};
    settings.without_them = {0x00FF00, 5};
    settings.beside_others = writer::BesideOthers::aside;
    settings.never_underline = {"naïve “client”", "😀"};
    settings.rule_folders = {"file:///home/someone/my%20words"};
    return settings;
}

TEST_F(Registry, HoldsTheDefaultsInAFreshProfile) { EXPECT_EQ(read_settings(office->context()), writer::Settings()); }

TEST_F(Registry, GivesBackWhatWasStoredAndTheDefaultsAgain) {
    write_settings(office->context(), other_than_the_defaults());
    EXPECT_EQ(read_settings(office->context()), other_than_the_defaults());
    write_settings(office->context(), {});
    EXPECT_EQ(read_settings(office->context()), writer::Settings());
}

TEST_F(Registry, ABrokenValueCostsOnlyItself) {
    store(office->context(), "Level", Any(rtl::OUString("loud")));
    store(office->context(), "BesideOthers", Any(rtl::OUString()));
    store(office->context(), "WordingColor", Any(sal_Int32(-1)));
    store(office->context(), "WithoutThemLine", Any(sal_Int16(1)));
    store(office->context(), "WithoutThemColor", Any(sal_Int32(0x1000000)));
    store(office->context(), "NeverUnderline", Any(Sequence<rtl::OUString>(3)));
    store(office->context(), "AboutPeople", Any(true));
    writer::Settings expected;
    expected.about_people = true;
    EXPECT_EQ(read_settings(office->context()), expected);
}

TEST(Upgrade, KeepsSettingsAndOwnWordsAndRemovalLeavesTheWords) {
    const Profile profile;
    writer::Settings settings = other_than_the_defaults();
    settings.beside_others = writer::BesideOthers::together;  // standing aside, Peerword answers no grammar checking
    profile.add_extension();
    std::filesystem::path words;
    {
        const Office office(profile);
        write_settings(office.context(), settings);
        words = writer::own_words_file(writer::own_words_folder(office.context()));
        OwnWords own;
        own.add({"green pencil", "pencil", ""}, "m");
        own.write(words);
    }
    profile.remove_extension();
    profile.add_extension();
    {
        const Office office(profile);
        EXPECT_EQ(read_settings(office.context()), settings);
        EXPECT_EQ(writer::own_words_file(writer::own_words_folder(office.context())), words);
        EXPECT_EQ(OwnWords::read(words).words().size(), 1u);
        Document document(office);
        document.write("A green pencil.");
        EXPECT_TRUE(comes_true([&] { return document.underlined("pencil") == std::vector<std::string>{"green pencil@2"}; }));
    }
    profile.remove_extension();
    { const Office starts_and_ends(profile); }
    EXPECT_THAT(profile.extensions(), ::testing::Not(::testing::HasSubstr("peerword")));
    EXPECT_TRUE(std::filesystem::exists(words)) << "the user's own file is gone";
}

}  // namespace
}  // namespace peerword::testing
