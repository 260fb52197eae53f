// SPDX-License-Identifier: MPL-2.0
#include "review.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace peerword::reviewer {
namespace {

const Checker& checker() {
    static std::vector<Problem> problems;
    static const Checker checker(load_rulebook({PEERWORD_DICTIONARY, TEST_DICTIONARY}, problems));
    return checker;
}

/// The words found by the rules of the tests.
std::vector<std::string> found(const Prose& prose) {
    const auto wanted = [](const Rule& rule) { return rule.id.starts_with("test."); };
    std::vector<std::string> texts;
    for (const Finding& finding : review(checker(), prose, {.wanted = wanted}).findings) {
        texts.push_back(prose.content.substr(finding.span.begin, finding.span.size()));
    }
    return texts;
}

using F = std::vector<std::string>;

TEST(Review, FindsNothingInAnEmptyFile) { EXPECT_EQ(found(plain_text("")), F{}); }

TEST(Review, GivesThePlacesOfTheFile) {
    EXPECT_EQ(found(markdown("# A *florple*\n\n> **Two quizzles**")), (F{"florple", "quizzles"}));
}

TEST(Review, CountsTheWordsOfAllParagraphs) { EXPECT_EQ(review(checker(), plain_text("One two.\n\nThree.")).words, 3U); }

TEST(Review, LooksForNoPhraseAcrossParagraphs) {
    EXPECT_EQ(found(plain_text("It was grimbled\nover.")), F{"grimbled\nover"});
    EXPECT_EQ(found(plain_text("It was grimbled\n\nover.")), F{});
}

TEST(Review, ReadsAListInTheLightOfItsLeadIn) {
    EXPECT_EQ(found(plain_text("We ask for:\n- being grimbled over")), F{"grimbled over"});
    EXPECT_EQ(found(plain_text("We avoid:\n- being grimbled over")), F{});
}

TEST(Review, WeighsTheWholeDocumentForEachParagraph) {
    EXPECT_EQ(found(plain_text("The florple came.\n\nOne more zorp.")), F{"florple"});
    EXPECT_EQ(found(plain_text("The florple came.\n\nThe zorp met a zorp and a zorp.")), F{});
    EXPECT_EQ(found(plain_text("The zorp met a zorp and a zorp.\n\nThe florple came.")), F{});
}

TEST(Review, AsksOnlyTheRulesThatAreWanted) {
    const auto wanted = [](const Rule& rule) { return rule.id == "test.quizzle"; };
    const Prose prose = plain_text("The florple and the quizzle came.");
    const Review answer = review(checker(), prose, {.wanted = wanted});
    ASSERT_EQ(answer.findings.size(), 1U);
    EXPECT_EQ(answer.findings[0].rule->id, "test.quizzle");
}

}  // namespace
}  // namespace peerword::reviewer
