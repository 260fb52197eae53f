// SPDX-License-Identifier: MPL-2.0
#include "engine.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <peerword/own_words.hpp>
#include <stdexcept>
#include <thread>

#include "small_book.hpp"

namespace peerword::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using writer::Engine;

class EngineTest : public ::testing::Test {
protected:
    EngineTest() { write_small_dictionary(folder_); }

    std::vector<Span> spans(std::u16string_view paragraph, std::u16string_view document = u"1") {
        std::vector<Span> all;
        for (const auto& finding : engine_.check(document, paragraph).findings) all.push_back(finding.span);
        return all;
    }

    void own_rule(const std::string& phrase) const {
        OwnWords words;
        words.add({phrase, "", ""}, "“{found}” is on my list.");
        words.write(folder_.path() / "mine/rules/mine.toml");
    }

    TemporaryFolder folder_;
    writer::Settings settings_;
    Engine engine_{[this] { return folder_.path(); }, [this] { return settings_; }, [this] { return folder_.path() / "mine"; },
                   std::chrono::milliseconds(0)};
};

TEST_F(EngineTest, CountsInUtf16) { EXPECT_THAT(spans(u"😀 “naïve” clients"), ElementsAre(Span{11, 18})); }

TEST_F(EngineTest, AnswersTheSameTheSecondTime) {
    const auto first = spans(u"The client came.");
    EXPECT_THAT(first, ElementsAre(Span{4, 10}));
    EXPECT_EQ(spans(u"The client came."), first);
}

TEST_F(EngineTest, LeavesOutWhatIsIgnoredUntilNothingIs) {
    EXPECT_THAT(spans(u"The client came."), ElementsAre(Span{4, 10}));
    engine_.ignore("label.client");
    EXPECT_THAT(spans(u"The client came."), IsEmpty());
    EXPECT_THAT(spans(u"She was placed there."), ElementsAre(Span{4, 14}));
    engine_.ignore_nothing();
    EXPECT_THAT(spans(u"The client came."), ElementsAre(Span{4, 10}));
}

TEST_F(EngineTest, KnowsWhatTheOtherParagraphsOfTheDocumentAreAbout) {
    EXPECT_THAT(spans(u"The client came.", u"1"), ElementsAre(Span{4, 10}));
    EXPECT_TRUE(engine_.check(u"1", u"Two servers and a router have a bug in the server.").others_may_differ);
    EXPECT_THAT(spans(u"The client came.", u"1"), IsEmpty());
    EXPECT_THAT(spans(u"The client came.", u"2"), ElementsAre(Span{4, 10}));
}

TEST_F(EngineTest, FollowsTheSettingsOnceItIsToldThatTheyChanged) {
    const std::u16string paragraph = u"The client suffers from grief.";
    EXPECT_THAT(spans(paragraph), ElementsAre(Span{4, 10}, Span{11, 29}));
    settings_.level = Level::flag;
    EXPECT_THAT(spans(paragraph), ElementsAre(Span{4, 10}, Span{11, 29}));
    EXPECT_TRUE(engine_.settings_may_have_changed());
    EXPECT_FALSE(engine_.settings_may_have_changed());
    EXPECT_THAT(spans(paragraph), ElementsAre(Span{4, 10}));
    EXPECT_EQ(engine_.settings()->level, Level::flag);
}

TEST_F(EngineTest, LeavesOutHiddenCategoriesAndRulesSwitchedOff) {
    const std::u16string paragraph = u"The client was there. She was placed there.";
    settings_.hidden_categories = {"label"};
    EXPECT_THAT(spans(paragraph), ElementsAre(Span{26, 36}));
    settings_.rules_off = {"move.placed"};
    engine_.settings_may_have_changed();
    EXPECT_THAT(spans(paragraph), IsEmpty());
}

TEST_F(EngineTest, HearsRulesThatAreOffOnceTheyAreSwitchedOn) {
    EXPECT_THAT(spans(u"Bed flow on the ward."), IsEmpty());
    settings_.rules_on = {"jargon.ward-talk"};
    engine_.settings_may_have_changed();
    EXPECT_THAT(spans(u"Bed flow on the ward."), ElementsAre(Span{0, 8}));
}

TEST_F(EngineTest, LeavesAloneWhatTheUserNeverWantsUnderlined) {
    settings_.never_underline = {"CLIENT meeting", "someone else"};
    EXPECT_THAT(spans(u"The Client-Meeting of our client."), ElementsAre(Span{26, 32}));
}

TEST_F(EngineTest, TakesEveryDocumentToBeAboutPeopleWhereTheUserSaysSo) {
    const std::u16string paragraph = u"The client found a bug on the server.";
    EXPECT_THAT(spans(paragraph), IsEmpty());
    settings_.about_people = true;
    engine_.settings_may_have_changed();
    EXPECT_THAT(spans(paragraph), ElementsAre(Span{4, 10}));
}

TEST_F(EngineTest, KeepsWhatAFindingNeedsAsLongAsTheReply) {
    const auto reply = engine_.check(u"1", u"The client came.");
    settings_.wording.color = 0;
    engine_.settings_may_have_changed();
    EXPECT_NE(reply.settings->wording.color, 0);
    EXPECT_EQ(reply.findings.front().rule, reply.book->find("label.client"));
}

TEST_F(EngineTest, ReadsOwnWordsAgainWhenTheirFileChangesAndAsksForAnotherLook) {
    const std::u16string paragraph = u"More tea and milk.";
    EXPECT_THAT(spans(paragraph), IsEmpty());
    own_rule("tea");
    const auto reply = engine_.check(u"1", paragraph);
    EXPECT_TRUE(reply.others_may_differ);
    ASSERT_EQ(reply.findings.size(), 1u);
    EXPECT_EQ(reply.findings[0].rule->id, "mine.tea");
    EXPECT_FALSE(engine_.check(u"1", paragraph).others_may_differ);
    own_rule("milk");
    EXPECT_THAT(spans(paragraph), ElementsAre(Span{13, 17}));
    std::filesystem::remove_all(folder_.path() / "mine");
    EXPECT_THAT(spans(paragraph), IsEmpty());
}

TEST_F(EngineTest, HearsOfOwnWordsAtOnceWhenTheOptionsAreApplied) {
    EXPECT_THAT(spans(u"More tea."), IsEmpty());
    own_rule("tea");
    EXPECT_TRUE(engine_.settings_may_have_changed());
    EXPECT_FALSE(engine_.check(u"1", u"More tea.").others_may_differ) << "whoever applied them asks for it";
}

TEST_F(EngineTest, GoesOnWhereARuleFolderIsBrokenOrMissing) {
    folder_.write("theirs/rules/broken.toml", "[[rule]\n");
    folder_.write("theirs/rules/good.toml", R"([[rule]]
id = "own.tea"
category = "own"
level = "flag"
phrases = ['tea']
triggers = ['tea']
message = "m"
flags = ["[[tea]]"]
passes = ["milk"]
)");
    settings_.rule_folders = {"file:///no/such/folder", "no url", "file://" + (folder_.path() / "theirs").string()};
    EXPECT_THAT(spans(u"A client drinks tea."), ElementsAre(Span{2, 8}, Span{16, 19}));
}

TEST_F(EngineTest, OutlivesMoreDocumentsThanItRemembers) {
    for (char16_t document = u'a'; document < u'a' + 100; ++document) {
        EXPECT_THAT(spans(u"The client came.", std::u16string(1, document)), ElementsAre(Span{4, 10}));
    }
}

TEST_F(EngineTest, AnswersSeveralThreadsAtOnce) {
    const auto work = [&] {
        for (int i = 0; i < 200; ++i) {
            const std::u16string text = u"The client came" + std::u16string(static_cast<std::size_t>(i % 7), u'!');
            EXPECT_THAT(spans(text), ElementsAre(Span{4, 10}));
        }
    };
    std::thread other(work);
    work();
    other.join();
}

TEST(EngineWithASlowRule, SwitchesItOffWhenItKeptThreeParagraphsWaitingAndTellsWhich) {
    const TemporaryFolder folder;
    write_small_dictionary(folder, R"([[rule]]
id = "own.slow"
category = "label"
level = "flag"
phrases = ['(?:(?:a+ ?)+)+(?!c)c', 'easy']
triggers = ['aaaa', 'easy']
message = "Slow."
flags = ["[[easy]]"]
passes = ["hard"]
)");
    Engine engine([&] { return folder.path(); });
    const auto finds = [&](const std::u16string& text) { return !engine.check(u"1", text).findings.empty(); };
    std::u16string hard;
    for (int i = 0; i < 60; ++i) hard += u"aaaa ";
    hard += u"c";
    EXPECT_FALSE(finds(u"1 " + hard));
    EXPECT_FALSE(finds(u"2 " + hard));
    EXPECT_THAT(engine.skipped_rules(), IsEmpty());
    EXPECT_TRUE(finds(u"This is easy."));
    EXPECT_FALSE(finds(u"3 " + hard));
    EXPECT_THAT(engine.skipped_rules(), ElementsAre("own.slow"));
    EXPECT_FALSE(finds(u"This would be easy."));
}

TEST(EngineWithoutRules, SaysSoEachTimeAndTriesAgain) {
    int tries = 0;
    Engine engine([&]() -> std::filesystem::path {
        ++tries;
        throw std::runtime_error("nowhere");
    });
    for (const auto* paragraph : {u"The client came.", u"The client left."}) {
        EXPECT_THROW((void)engine.check(u"1", paragraph), std::runtime_error);
    }
    EXPECT_EQ(tries, 2);
}

TEST(EngineWithoutRules, FindsNothingInAFolderThatIsEmpty) {
    const TemporaryFolder empty;
    Engine engine([&] { return empty.path(); });
    EXPECT_THAT(engine.check(u"1", u"The client came.").findings, IsEmpty());
}

}  // namespace
}  // namespace peerword::testing
