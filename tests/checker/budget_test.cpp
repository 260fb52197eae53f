// SPDX-License-Identifier: MPL-2.0
// Rules that would take for ever: each is named and left, the others answer.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "small_book.hpp"

namespace peerword::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// A rule as somebody in a hurry writes it. `body` holds its phrases and triggers, and what else it needs.
std::string rule(const std::string& id, const std::string& body) {
    return "[[rule]]\nid = \"" + id + "\"\ncategory = \"label\"\nlevel = \"flag\"\nmessage = \"Slow.\"\nflags = [\"[[x]]\"]\n" +
           "passes = [\"y\"]\n" + body + "\n";
}

std::string repeated(std::string_view text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

class Budget : public ::testing::Test {
protected:
    /// The ids found, in a folder with these rules, one for "quick" and one guard that takes for ever.
    std::vector<std::string> find(const std::string& rules, const std::string& text) {
        const TemporaryFolder folder;
        write_small_dictionary(folder);
        folder.write("guards.toml", "[[guard]]\nid = \"slow\"\nsentence = ['(?:(?:a+ ?)+)+b']\n");
        folder.write("rules/small.toml", rules + rule("own.quick", "phrases = ['quick']\ntriggers = ['quick']"));
        std::vector<Problem> problems;
        const auto book = load_rulebook({folder.path()}, problems);
        const auto result = Checker(book).check(text);
        skipped_ = result.skipped;
        std::vector<std::string> ids;
        for (const Finding& finding : result.findings) ids.push_back(finding.rule->id);
        return ids;
    }

    std::vector<std::string> skipped_;
};

class ClumsyPattern : public Budget, public ::testing::WithParamInterface<const char*> {};

INSTANTIATE_TEST_SUITE_P(All, ClumsyPattern,
                         ::testing::Values("(a+)+$", "(?:(?:a+ ?)+)+(?!c)c", "(?:a|a|aa|a?)+ b", "(?:a*)*(?:a*)*(?:a*)* b",
                                           "(?:[a-z]*[a-z]*[a-z]*)* 9", "(?:{word} ?)+ (?:{word} ?)+ (?:{word} ?)+ z",
                                           "(?:a{1,30}){1,30} (?!c)c", "(?=(?:a+)+ (?!c)c)a+"));

TEST_P(ClumsyPattern, IsNamedAndTheOthersAnswer) {
    const std::string body = "phrases = ['" + std::string(GetParam()) + "']\ntriggers = ['aaaa']";
    const std::string text = "quick " + repeated("aaaa ", 60) + repeated("a", 60) + " c; 9 b z! Quick";
    EXPECT_THAT(find(rule("own.slow", body), text), ElementsAre("own.quick", "own.quick"));
    EXPECT_THAT(skipped_, ElementsAre("own.slow"));
}

TEST_F(Budget, LeavesARuleForTheRestOfTheTextOnceItRanOut) {
    const auto slow = rule("own.slow", "phrases = ['(?:(?:a+ ?)+)+b', 'x']\ntriggers = ['aaaa', 'x']");
    EXPECT_THAT(find(slow, "An x. The x."), ElementsAre("own.slow", "own.slow"));
    EXPECT_THAT(skipped_, IsEmpty());
    EXPECT_THAT(find(slow, "An x. A " + repeated("aaaa ", 60) + "; b. The x, quick."), ElementsAre("own.slow", "own.quick"));
    EXPECT_THAT(skipped_, ElementsAre("own.slow"));
}

TEST_F(Budget, NamesARuleWhoseContextsTakeForEverAgain) {
    const auto slow = rule("own.slow", "phrases = ['x']\ntriggers = ['x']\nunless = ['(?:(?:a+ ?)+)+(?!b)b $']");
    const auto hard = "A " + repeated("aaaa ", 24) + "b x. ";
    EXPECT_THAT(find(slow, hard + "Quick x."), ElementsAre("own.slow", "own.quick", "own.slow"));
    EXPECT_THAT(skipped_, IsEmpty());
    EXPECT_THAT(find(slow, hard + hard + hard + "Quick x."), ElementsAre("own.slow", "own.slow", "own.quick"));
    EXPECT_THAT(skipped_, ElementsAre("own.slow"));
}

TEST_F(Budget, NamesEveryRuleWhoseGuardTakesForEverAgain) {
    const auto slow = rule("own.slow", "phrases = ['x']\ntriggers = ['x']\nguards = [\"slow\"]") +
                      rule("own.too", "phrases = ['y']\ntriggers = ['y']\nguards = [\"slow\"]");
    const auto hard = "A " + repeated("aaaa ", 60) + "; b x y. ";
    EXPECT_THAT(find(slow, hard + hard + "Quick x y."), ElementsAre("own.slow", "own.too", "own.slow", "own.too", "own.quick"));
    EXPECT_THAT(skipped_, ElementsAre("own.slow", "own.too"));
}

TEST_F(Budget, LooksForAWordAnywhereWithinReachAtNoCost) {
    const auto honest = rule("own.honest", "phrases = ['x']\ntriggers = ['x']\nunless = ['.*\\b(never|none)\\b.*']");
    const auto words = repeated("some words that say nothing of it ", 10);
    EXPECT_THAT(find(honest, words + "x " + words), ElementsAre("own.honest"));
    EXPECT_THAT(find(honest, words + "x and never " + words), IsEmpty());
    EXPECT_THAT(find(honest, words + "never x " + words), IsEmpty());
    EXPECT_THAT(find(honest, "never " + words + words + "x"), ElementsAre("own.honest"));  // out of reach
    EXPECT_THAT(skipped_, IsEmpty());
}

}  // namespace
}  // namespace peerword::testing
