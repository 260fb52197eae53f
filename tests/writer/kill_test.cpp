// SPDX-License-Identifier: MPL-2.0
// The office is killed in the middle of a check, three times or as often as PEERWORD_KILLS says: the profile starts again, with
// what the user chose and the words they taught it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/linguistic2/DictionaryList.hpp>
#include <com/sun/star/util/PathSubstitution.hpp>
#include <csignal>
#include <thread>

#include "document.hpp"
#include "office_process.hpp"
#include "settings.hpp"

namespace peerword::testing {
namespace {

using namespace css::uno;

constexpr const char* kWords = "mine.dic";

Reference<css::linguistic2::XDictionary> user_words(const Office& office) {
    return css::linguistic2::DictionaryList::create(office.context())->getDictionaryByName(office_string(kWords));
}

void teach(const Office& office, const std::string& word) {
    const auto paths = css::util::PathSubstitution::create(office.context());
    const auto file = paths->substituteVariables(office_string(std::string("$(user)/wordbook/") + kWords), true);
    const auto all = css::linguistic2::DictionaryList::create(office.context());
    const auto words =
        all->createDictionary(office_string(kWords), {"en", "US", {}}, css::linguistic2::DictionaryType_POSITIVE, file);
    EXPECT_TRUE(all->addDictionary(words));
    EXPECT_TRUE(words->add(office_string(word), false, {}));
    Reference<css::frame::XStorable>(words, UNO_QUERY_THROW)->store();
}

writer::Settings chosen() {
    writer::Settings settings;
    settings.never_underline = {"lack insight"};
    settings.rules_off = {"label.addict"};
    return settings;
}

void choose(const Profile& profile) {
    Office office(profile);
    writer::write_settings(office.context(), chosen());
    teach(office, "florple");
    EXPECT_EQ(office.leave(), 0);
}

/// Killed while it checks hundreds of paragraphs; `round` says how far it gets.
void kill_in_the_middle(const Profile& profile, int round) {
    const auto office = std::make_unique<Office>(profile);
    Document document(*office);
    std::string text;
    for (int i = 0; i < 500; ++i) text += "The clients lack insight and were placed, number " + std::to_string(i) + ".\r";
    document.write(text);
    std::this_thread::sleep_for(std::chrono::milliseconds(50 * (round % 10)));
    ASSERT_EQ(kill(office_process(profile), SIGKILL), 0);
}

void expect_intact(const Profile& profile) {
    Office office(profile);
    EXPECT_EQ(writer::read_settings(office.context()), chosen());
    const auto words = user_words(office);
    ASSERT_TRUE(words.is());
    EXPECT_EQ(words->getCount(), 1);
    {
        Document document(office);
        document.write("The client came; clients lack insight.");
        EXPECT_TRUE(document.wait_until_checked());
        EXPECT_THAT(document.underlined("came"), ::testing::ElementsAre("client@4", "clients@17"));
    }
    EXPECT_EQ(office.leave(), 0);
}

TEST(Kill, CostsNothingOfWhatTheUserChose) {
    const Profile profile;
    profile.add_extension();
    choose(profile);
    const int rounds = number_from_environment("PEERWORD_KILLS", 3);
    for (int round = 0; round < rounds; ++round) {
        kill_in_the_middle(profile, round);
        expect_intact(profile);
        remove_dead_pipes();
    }
}

}  // namespace
}  // namespace peerword::testing
