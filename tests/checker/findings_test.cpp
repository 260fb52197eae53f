// SPDX-License-Identifier: MPL-2.0
// What the engine finds and offers, seen through the notation of the rules' own examples.
#include <gtest/gtest.h>

#include "small_book.hpp"

namespace peerword::testing {
namespace {

struct Case {
    const char* name;
    const char* marked;
};

class EveryMarkedText : public ::testing::TestWithParam<Case> {};

/// "[[a -> b]]" back to "a".
std::string unmarked(std::string_view text) {
    std::string out;
    while (true) {
        const auto open = text.find("[[");
        out += text.substr(0, open);
        if (open == std::string_view::npos) return out;
        const auto close = text.find("]]");
        const auto inside = text.substr(open + 2, close - open - 2);
        out += inside.substr(0, inside.find(" -> "));
        text.remove_prefix(close + 2);
    }
}

TEST_P(EveryMarkedText, IsMarkedAsWritten) { EXPECT_EQ(marked(unmarked(GetParam().marked)), GetParam().marked); }

INSTANTIATE_TEST_SUITE_P(Places, EveryMarkedText,
                         ::testing::Values(Case{"Nothing", ""}, Case{"Plain", "the [[client -> person]] came"},
                                           Case{"BehindCurlyQuotes", "“So,” the [[client -> person]] said"},
                                           Case{"BetweenNoBreakSpaces", "the\u00A0[[client -> person]]\u00A0came"},
                                           Case{"WithASoftHyphen", "the [[cli\u00ADent -> person]] came"},
                                           Case{"WithAZeroWidthSpace", "\u200Bthe [[cli\u200Bent -> person]] came"},
                                           Case{"BehindEmoji", "😀 the [[client -> person]]😀"},
                                           Case{"BehindCombiningMarks", "e\u0301 the [[client -> person]]"},
                                           Case{"OverLineEndings", "one\r\nthe [[client -> person]]\r\n"},
                                           Case{"PhraseOverALineBreak", "She [[was\nplaced]] there"},
                                           Case{"TwoInOneSentence", "a [[client -> person]] and a [[client -> person]]"},
                                           Case{"BesideBrokenBytes", "\xFF the [[client -> person]] \xC3"}),
                         [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Suggestions, EveryMarkedText,
    ::testing::Values(Case{"Plural", "the [[clients -> people]] came"}, Case{"Possessive", "the [[client's -> person's]] bag"},
                      Case{"PluralPossessive", "the [[clients’ -> people's]] bags"},
                      Case{"Capital", "[[Clients -> People]] came"}, Case{"AllCapitals", "[[CLIENTS -> PEOPLE]] CAME"},
                      Case{"AnAbbreviationIsNotShouted", "the [[CLIENT -> person]] came"},
                      Case{"ACapitalInsideTheSentence", "the [[Client -> Person]] shall"},
                      Case{"ArticleStays", "a [[client -> person]] came"},
                      Case{"ArticleGoesBeforeADeterminer", "[[an addict -> someone who uses drugs]] came"},
                      Case{"ArticleWithACapital", "[[An addict -> Someone who uses drugs]] came"},
                      Case{"DeterminerNotBehindAnother", "my [[addict -> person who uses drugs]] came"},
                      Case{"TheIsKeptBeforeAPlural", "the [[addicts -> people who use drugs]] came"},
                      Case{"ArticleBelongsToOneFinding", "she [[suffers from an -> lives with an]] [[addict]]"},
                      Case{"VerbThirdPerson", "she [[suffers from grief -> lives with grief]]"},
                      Case{"VerbPast", "she [[suffered from grief -> lived with grief]]"},
                      Case{"VerbIng", "she is [[suffering from grief -> living with grief]]"},
                      Case{"VerbBase", "they [[suffer from grief -> live with grief]]"},
                      Case{"CaptureAsWritten", "she [[suffers from Grief -> lives with Grief]]"}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(
    Innocence, EveryMarkedText,
    ::testing::Values(
        Case{"UnlessBefore", "the email client came"}, Case{"UnlessBeforeWithAHyphen", "the thin-client came"},
        Case{"UnlessBehind", "a client-side bug"}, Case{"UnlessAround", "the client of the year came"},
        Case{"UnlessAroundThatEndsInTheSpan", "a retained client"},
        Case{"UnlessMeansWholeWords", "the [[client -> person]] sidestepped"},
        Case{"Mention", "the word client is one we avoid"}, Case{"MentionInQuotes", "‘client’ and “client” and 'clients'"},
        Case{"MentionWithACommaInside", "words like ‘client,’ and ‘clients’"},
        Case{"LongQuotesAreText", "“the [[client -> person]] came back to us in May”"}, Case{"OwnStory", "I was an addict"},
        Case{"ThingsArePlaced", "The vase was placed there"}, Case{"GuardInTheSentenceBefore", "He asked. He was placed there"},
        Case{"GuardTwoSentencesBefore", "He asked. Then. He [[was placed]] there"}, Case{"OffIsOff", "bedflow on the ward"}),
    [](const auto& test) { return test.param.name; });

INSTANTIATE_TEST_SUITE_P(People, EveryMarkedText,
                         ::testing::Values(Case{"Pronoun", "she [[was placed]]"},
                                           Case{"TitleAndName", "Mr. Dietz [[was sent]] home"},
                                           Case{"NameInside", "today Noor [[was sent]] home"},
                                           Case{"NotASentencesFirstWord", "Money was sent"},
                                           Case{"Irregular", "She [[was sent]] home"}),
                         [](const auto& test) { return test.param.name; });

TEST(Participles, FollowAnAuxiliary) {
    const auto result = Checker(small_book()).check("she has suffered from grief");
    EXPECT_EQ(result.findings.at(0).suggestions, (std::vector<std::string>{"lived with grief", "chosen grief"}));
}

TEST(Suggestions, ThatCannotTakeAPossessiveAreNotOffered) {
    const auto result = Checker(small_book()).check("the client's bag");
    EXPECT_EQ(result.findings.at(0).suggestions, (std::vector<std::string>{"person's"}));
}

TEST(Messages, RepeatWhatWasFoundOnOneLine) {
    EXPECT_EQ(Checker(small_book()).check("the Clients came").findings.at(0).message, "“Clients” names a person by a service.");
}

TEST(Messages, ShortenWhatWasFoundBetweenWordsToFitALine) {
    const auto result = Checker(small_book()).check("the people are sleeping in the old hall of the mill");
    EXPECT_EQ(result.findings.at(0).message, "“people are sleeping in…” is far too long to say twice in a message.");
}

TEST(Settings, AreWeighedInTheSentenceFirst) {
    EXPECT_EQ(marked("The client came. The server has a bug."), "The client came. The server has a bug.");
    EXPECT_EQ(marked("The client left the ward. A bug."), "The [[client -> person]] left the ward. A bug.");
}

TEST(Settings, HoldByTheDocumentWhereTheParagraphIsSilent) {
    EXPECT_EQ(marked("The client came.", {.document = {-1, -1}}), "The client came.");
    EXPECT_EQ(marked("The client came.", {.document = {1, 1}}), "The [[client -> person]] came.");
}

TEST(Settings, CountTheCuesOfAParagraph) {
    const auto result = Checker(small_book()).check("The server of the ward has a bug.");
    EXPECT_EQ(result.cues, (Cues{{1, 2}, {1, 2}}));
    Cues document{{2, 0}};
    add_cues(document, result.cues);
    EXPECT_EQ(document, (Cues{{3, 2}, {1, 2}}));
}

TEST(Settings, AreWhatMostOfTheDocumentSpeaksFor) {
    EXPECT_EQ(leanings({{9, 3}, {3, 9}, {9, 4}, {4, 9}}), (Leanings{1, -1, 0, 0}));
}

TEST(Settings, AreNotToldFromAWordOrTwo) { EXPECT_EQ(leanings({{2, 0}, {0, 2}, {3, 0}, {0, 3}}), (Leanings{0, 0, 1, -1})); }

TEST(Settings, ThatAreNotAssumedNeedACue) {
    Context context;
    context.wanted = [](const Rule& rule) { return rule.id == "jargon.ward-talk"; };
    EXPECT_EQ(marked("Bed flow.", context), "Bed flow.");
    EXPECT_EQ(marked("Bed flow on the ward.", context), "[[Bed flow]] on the ward.");
}

TEST(LeadIns, LendTheirNegationToTheirList) {
    EXPECT_EQ(marked("She was placed there."), "She [[was placed]] there.");
    EXPECT_EQ(marked("She was placed there.", {.lead_in = "What we avoid:"}), "She was placed there.");
}

TEST(Overlaps, AreSettledForTheLongest) {
    EXPECT_EQ(marked("she suffers from clients"), "she [[suffers from clients -> lives with clients]]");
}

}  // namespace
}  // namespace peerword::testing
