// SPDX-License-Identifier: MPL-2.0
// Words, rules and folders of one's own on the pages of the options.
#include <fstream>

#include "options_pages.hpp"

namespace peerword::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using writer::Settings;

TEST_F(OptionsPages, AddReplaceAndRemoveOwnWords) {
    document_->write("Our green pencil has green pencil case.");
    own_word("green pencil", "pencil that is green", "green pencil case");
    EXPECT_THAT(document_->underlined("pencil"), ElementsAre("green pencil@4"));
    EXPECT_EQ(utf8(document_->right_click("green").aErrors[0].aSuggestions[0]), "pencil that is green");

    const auto words = page("words");
    EXPECT_THAT(words.items("words"), ElementsAre("green pencil → pencil that is green"));
    words.controls().select("words", 0);
    words.press("show_word");
    EXPECT_EQ(words.label("add-word"), "Re~place");
    words.controls().write("not-in", {});
    words.from_the_dialog("ok");  // without another press of the button: what is typed is meant
    EXPECT_THAT(document_->underlined("pencil"), ElementsAre("green pencil@4", "green pencil@21"));

    words.controls().select("words", 0);
    words.press("show_word");
    EXPECT_TRUE(words.is_enabled("remove-word"));
    words.press("remove_word");
    EXPECT_THAT(words.items("words"), IsEmpty());
    words.from_the_dialog("ok");
    EXPECT_THAT(document_->underlined("pencil"), IsEmpty());
    EXPECT_THAT(page("words").items("words"), IsEmpty());
}

TEST_F(OptionsPages, HearOfOwnWordsThatSomebodyEditsByHand) {
    document_->write("More tea.");
    own_word("tea", "", "");
    EXPECT_THAT(document_->underlined("tea"), ElementsAre("tea@5"));
    const auto file = writer::own_words_file(own_words());
    std::ofstream(file, std::ios::app) << "\n# by hand\n[[rule]]\nid = \"own.broken\"\nphrases = ['(']\n";

    EXPECT_THAT(page("words").items("words"), ElementsAre("tea", "own.broken (edited by hand)"));
    const auto problems = utf8(page("rules").controls().written("problems"));
    EXPECT_THAT(problems, HasSubstr("mine.toml:15:1: "));
    EXPECT_THAT(document_->underlined("tea"), ElementsAre("tea@5"));
    own_word("milk", "", "");
    EXPECT_THAT(page("words").items("words"), ElementsAre("tea", "milk", "own.broken (edited by hand)"));
}

TEST_F(OptionsPages, SpareWordsAndTakeThatBack) {
    document_->write("The client came.");
    const auto words = page("words");
    words.controls().write("spared", "CLIENT");
    words.press("show_never_buttons");
    EXPECT_TRUE(words.is_enabled("add-never"));
    EXPECT_FALSE(words.is_enabled("remove-never"));
    words.press("add_never");
    words.from_the_dialog("ok");
    EXPECT_THAT(document_->underlined("client"), IsEmpty());

    words.controls().select("never", 0);
    words.press("show_never");
    words.press("remove_never");
    words.from_the_dialog("ok");
    EXPECT_THAT(document_->underlined("client"), ElementsAre("client@4"));
}

TEST_F(OptionsPages, ListEveryRuleUntilSomethingIsLookedFor) {
    const auto rules = page("rules");
    const auto all = rules.items("rules").size();
    EXPECT_GT(all, 300u);
    rules.controls().write("find", "label.client");
    rules.press("show_rules");
    EXPECT_LT(rules.items("rules").size(), 10u);
    rules.controls().write("find", "");
    rules.press("show_rules");
    EXPECT_EQ(rules.items("rules").size(), all);
}

TEST_F(OptionsPages, SwitchARuleOffAndOnAgain) {
    document_->write("The client came.");
    const auto rules = page("rules");
    rules.controls().write("find", "label.client:");
    rules.press("show_rules");
    ASSERT_EQ(rules.items("rules").size(), 1u);
    EXPECT_THAT(rules.items("rules").front(), ::testing::StartsWith("✓ label.client: “…”"));
    rules.controls().select("rules", 0);
    rules.press("switch_rule");
    EXPECT_EQ(rules.label("switch-rule"), "Switch ~On");
    rules.from_the_dialog("ok");
    EXPECT_THAT(document_->underlined("client"), IsEmpty());
    rules.press("switch_rule");
    rules.from_the_dialog("ok");
    EXPECT_THAT(document_->underlined("client"), ElementsAre("client@4"));
    EXPECT_EQ(settings(), Settings());
}

TEST_F(OptionsPages, ShowWhatIsWrongInAFolderAndUseTheRest) {
    const TemporaryFolder folder;
    folder.write("rules/mine.toml",
                 "[[rule]]\nid = \"own.tea\"\ncategory = \"own\"\nlevel = \"flag\"\nphrases = ['tea']\ntriggers = ['tea']\n"
                 "message = \"m\"\nflags = [\"[[tea]]\", \"[[milk]]\"]\npasses = [\"milk\"]\n");
    Settings chosen;
    chosen.rule_folders = {"file://" + folder.path().string()};
    writer::write_settings(office->context(), chosen);
    const auto rules = page("rules");
    EXPECT_THAT(rules.items("folders"), ElementsAre(folder.path().string()));
    EXPECT_THAT(utf8(rules.controls().written("problems")),
                HasSubstr((folder.path() / "rules/mine.toml").string() + ":8:21: own.tea: \"milk\" is not flagged."));
    rules.from_the_dialog("ok");
    document_->write("More tea.");
    EXPECT_THAT(document_->underlined("tea"), ElementsAre("tea@5"));

    rules.controls().select("folders", 0);
    rules.press("remove_folder");
    EXPECT_EQ(utf8(rules.controls().written("problems")), "Nothing.");
    rules.from_the_dialog("ok");
    EXPECT_THAT(document_->underlined("tea"), IsEmpty());
}

}  // namespace
}  // namespace peerword::testing
