// SPDX-License-Identifier: MPL-2.0
// Rule files and folders that are broken in every way we could think of: each gives its problem, and the rest still loads.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "small_book.hpp"

namespace peerword::testing {
namespace {

constexpr std::string_view kGoodRule = R"([[rule]]
id = "own.good"
category = "label"
level = "flag"
phrases = ['good']
triggers = ['good']
message = "Good."
flags = ["[[good]]"]
passes = ["bad"]
)";

struct Loaded {
    std::shared_ptr<const Rulebook> book;
    std::vector<Problem> problems;
};

/// Loads the small dictionary with `rules` as one of its rule files, and a good one beside it.
Loaded load_with(std::string_view rules) {
    TemporaryFolder folder;
    write_small_dictionary(folder, kGoodRule);
    folder.write("words.dic",
                 "4\nplain/N po:noun\nyes/N po:noun wc:abbreviation wc:label wc:move\nthe po:det wc:pronoun wc:title\nis st:be "
                 "po:verb is:pp\n");
    folder.write("guards.toml", "[[guard]]\nid = \"mention\"\n");
    folder.write("language.toml", "[agreement]\nagreed = \"Agreed.\"\n");
    folder.write("rules/broken.toml", rules);
    Loaded loaded;
    loaded.book = load_rulebook({folder.path()}, loaded.problems);
    return loaded;
}

/// A rule that is right but for the line that replaces the one with the same key (or is added).
std::string rule_with(std::string_view line) {
    const std::string key(line.substr(0, line.find(' ')));
    std::string text = "[[rule]]\n";
    for (const std::string_view fine :
         {"id = \"own.rule\"", "category = \"label\"", "level = \"flag\"", "phrases = ['bad']", "triggers = ['bad']",
          "message = \"Bad.\"", "flags = [\"[[bad]]\"]", "passes = [\"good\"]"}) {
        if (fine.substr(0, fine.find(' ')) != key) text += std::string(fine) + "\n";
    }
    return text + std::string(line) + "\n";
}

struct Case {
    const char* name;
    const char* line;     // of the rule
    const char* problem;  // "line:column: message", as far as it matters
};

class EveryBrokenRule : public ::testing::TestWithParam<Case> {};

TEST_P(EveryBrokenRule, IsNamedWithItsPlaceAndTheRestLoads) {
    const Loaded loaded = load_with(rule_with(GetParam().line));
    ASSERT_EQ(loaded.problems.size(), 1u) << (loaded.problems.empty() ? "" : loaded.problems[1].text());
    const Problem& problem = loaded.problems[0];
    const std::string text = std::to_string(problem.line) + ":" + std::to_string(problem.column) + ": " + problem.message;
    EXPECT_NE(text.find(GetParam().problem), std::string::npos) << text;
    EXPECT_NE(loaded.book->find("own.good"), nullptr);
}

INSTANTIATE_TEST_SUITE_P(
    RuleFiles, EveryBrokenRule,
    ::testing::Values(Case{"UnknownKey", "sugest = [\"x\"]", "10:10: \"sugest\" is not a key here"},
                      Case{"BadId", "id = \"Own Rule\"", "An id is lower case"},
                      Case{"TakenId", "id = \"own.good\"", "is taken by"},
                      Case{"BadCategory", "category = \"nonsense\"", "\"nonsense\" is not a category"},
                      Case{"BadLevel", "level = \"loud\"", "A level is"}, Case{"WrongType", "message = 3", "must be text"},
                      Case{"NotAList", "flags = \"[[bad]]\"", "\"flags\" must be a list"},
                      Case{"NoExamples", "passes = []", "at least one example"},
                      Case{"NoTriggers", "triggers = []", "Phrases need triggers"},
                      Case{"TwoWordTrigger", "triggers = ['too bad']", "A trigger is one word"},
                      Case{"UnknownTriggerClass", "triggers = ['{nonsense}']", "{nonsense} is neither"},
                      Case{"UnknownClass", "phrases = ['{nonsense} x']", "{nonsense} is neither"},
                      Case{"OpenGroup", "phrases = ['(bad']", "9:"}, Case{"BadRepeat", "phrases = ['**']", "9:"},
                      Case{"OpenBrace", "phrases = ['a {plain']", "9:15: { without }"},
                      Case{"BadUnless", "unless = ['^ [x']", "10:13: [ without ]"},
                      Case{"UnknownGuard", "guards = [\"nonsense\"]", "10:11: \"nonsense\" is not a guard"},
                      Case{"UnknownSetting", "needs = \"nonsense\"", "\"nonsense\" is not a setting"},
                      Case{"UnknownAgreement", "agreement = \"nonsense\"", "\"nonsense\" is not in [agreement]"},
                      Case{"UnknownPassage", "declaration = [\"A99\"]", "\"A99\" is not in passages.toml"},
                      Case{"WordsWithoutWords", "words = true", "No word in words.dic carries ru:own.rule"}),
    [](const auto& test) { return test.param.name; });

TEST(RuleFiles, ThatLackAKeySaySo) {
    const Loaded loaded = load_with("[[rule]]\nid = \"own.empty\"\n");
    ASSERT_EQ(loaded.problems.size(), 5u);
    EXPECT_EQ(loaded.problems[0].message, "\"category\" is missing.");
    EXPECT_EQ(loaded.problems[0].line, 1u);
}

TEST(RuleFiles, ThatAreNotTomlSayWhere) {
    const Loaded loaded = load_with("[[rule]]\nid = own\n");
    ASSERT_EQ(loaded.problems.size(), 1u);
    EXPECT_EQ(loaded.problems[0].line, 2u);
    EXPECT_GT(loaded.problems[0].column, 5u);
}

TEST(RuleFiles, MayHoldAnyBytes) {
    for (const std::string& bytes : {std::string("\xFF\xFE\0\0", 4), std::string(100'000, '['), std::string("rule = 1"),
                                     std::string("[[rule]]\n[[rule]]"), std::string("\xEF\xBB\xBF")}) {
        const Loaded loaded = load_with(bytes);
        EXPECT_NE(loaded.book->find("own.good"), nullptr);
    }
}

TEST(Examples, ThatFailAreProblemsWithTheirPlace) {
    const Loaded loaded =
        load_with(rule_with("flags = [\"[[bad]]\", \"worse\", \"so [[good]]\", \"[[bad]] and bad\", \"[[bad -> better]]\"]"));
    ASSERT_TRUE(loaded.problems.empty());
    const auto problems = check_examples(loaded.book);
    ASSERT_EQ(problems.size(), 4u);
    EXPECT_EQ(problems[0].line, 9u);
    EXPECT_EQ(problems[0].column, 21u);
    EXPECT_EQ(problems[0].message, "own.rule: An example under flags marks what is found in [[ ]].");
    EXPECT_EQ(problems[1].message, "own.rule: \"good\" is flagged by own.good instead.");
    EXPECT_EQ(problems[2].message, "own.rule: \"bad\" is flagged too; mark it, or mend the rule.");
    EXPECT_EQ(problems[3].message, "own.rule: The first suggestion is \"\", not \"better\".");
}

TEST(Examples, ThatMustPassAndDoNotAreProblems) {
    const auto problems = check_examples(load_with(rule_with("passes = [\"too bad\"]")).book);
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0].message, "own.rule: \"bad\" is flagged, but this example must pass.");
}

TEST(Folders, ThatAreMissingGiveAProblemAndAnEmptyBook) {
    std::vector<Problem> problems;
    const auto book = load_rulebook({"/no/such/folder"}, problems);
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems[0].text(), "/no/such/folder: The dictionary folder cannot be read; check the path and its permissions.");
    EXPECT_TRUE(book->rules().empty());
    EXPECT_TRUE(Checker(book).check("The client came.").findings.empty());
}

TEST(Folders, ThatAreEmptyGiveAProblem) {
    TemporaryFolder folder;
    std::vector<Problem> problems;
    EXPECT_TRUE(load_rulebook({folder.path()}, problems)->rules().empty());
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_NE(problems[0].message.find("There are no rules here"), std::string::npos);
}

TEST(Folders, MayBreakInEveryFileAndStillAnswer) {
    for (const char* file : {"words.aff", "words.dic", "language.toml", "guards.toml", "passages.toml", "rules/small.toml"}) {
        TemporaryFolder folder;
        write_small_dictionary(folder);
        folder.write(file, std::string("\xFF\0[[[= broken", 12));
        std::vector<Problem> problems;
        const auto book = load_rulebook({folder.path()}, problems);
        EXPECT_NO_THROW((void)Checker(book).check("The client was placed with Mr. Dietz."));
        EXPECT_FALSE(problems.empty()) << file;
    }
}

TEST(Folders, OfOnesOwnAddToTheFirst) {
    TemporaryFolder first;
    write_small_dictionary(first);
    TemporaryFolder own;
    own.write("words.dic", "1\nmoonbat/N po:noun ru:own.moonbat\n");
    own.write(
        "rules/own.toml",
        "[[rule]]\nid = \"own.moonbat\"\ncategory = \"slur-or-insult\"\nlevel = \"flag\"\nwords = true\nguards = "
        "[\"mention\"]\n"
        "suggest = [\"person\"]\nmessage = \"No.\"\nflags = [\"two [[moonbats -> people]]\"]\npasses = [\"“moonbat”\"]\n");
    std::vector<Problem> problems;
    const auto book = load_rulebook({first.path(), own.path()}, problems);
    EXPECT_TRUE(problems.empty()) << problems[0].text();
    EXPECT_TRUE(check_examples(book).empty());
    EXPECT_EQ(Checker(book).check("Two moonbats met a client.").findings.size(), 2u);
}

/// What loading says of a words.aff, and whether the words beside it were taken.
std::string said_of_affixes(const std::string& aff, bool& taken) {
    TemporaryFolder folder;
    write_small_dictionary(folder);
    folder.write("words.aff", aff);
    std::vector<Problem> problems;
    const auto book = load_rulebook({folder.path()}, problems);
    taken = !Checker(book).check("The client came.").findings.empty();
    return problems.empty() ? "" : std::to_string(problems[0].line) + " " + problems[0].message;
}

TEST(AffixFiles, MaySayHowWordsInflect) {
    bool taken = false;
    EXPECT_EQ(said_of_affixes("\xEF\xBB\xBF# plurals\r\nSET UTF-8\r\n\r\nBREAK 0\r\nSFX N Y 1\r\nSFX N 0 s .\r\n", taken), "");
    EXPECT_TRUE(taken);
}

TEST(AffixFiles, ThatHunspellWouldFallOverAreLeftOutWithTheirWords) {
    bool taken = true;
    EXPECT_THAT(said_of_affixes("SET UTF-8\nAM 1\nAM po:noun\n", taken), ::testing::StartsWith("2 \"AM\" is not an option"));
    EXPECT_FALSE(taken);
    EXPECT_THAT(said_of_affixes("COMPLEXPREFIXES\n", taken), ::testing::StartsWith("1 \"COMPLEXPREFIXES\""));
    EXPECT_THAT(said_of_affixes("SET UTF-8\nSFX N Y 9999999\nSFX N 0 s .\n", taken),
                ::testing::StartsWith("2 The file is too short"));
    EXPECT_THAT(said_of_affixes("REP 9999999\n", taken), ::testing::StartsWith("1 The file is too short"));
    EXPECT_FALSE(taken);
}

TEST(WordLists, NameTheLineOfWhatIsWrong) {
    TemporaryFolder folder;
    write_small_dictionary(folder);
    folder.write("words.dic",
                 "client/N ru:label.client\nclient/N ru:label.client nonsense\naddict/N ru:no.such-rule wc:label\n");
    std::vector<Problem> problems;
    (void)load_rulebook({folder.path()}, problems);
    std::string all;
    for (const auto& problem : problems)
        all += problem.path.filename().string() + ":" + std::to_string(problem.line) + ":" + std::to_string(problem.column) +
               " " + problem.message + "\n";
    EXPECT_NE(all.find("words.dic:1:1 The first line must be the number of words"), std::string::npos) << all;
    EXPECT_NE(all.find("words.dic:2:26 \"nonsense\" is not a field"), std::string::npos) << all;
    EXPECT_NE(all.find("words.dic:3:0 No rule has the id \"no.such-rule\""), std::string::npos) << all;
}

}  // namespace
}  // namespace peerword::testing
