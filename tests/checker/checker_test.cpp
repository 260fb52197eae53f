// SPDX-License-Identifier: MPL-2.0
// What check() promises whatever the text: order, determinism, budget, threads.
#include "peerword/checker.hpp"

#include <gtest/gtest.h>

#include <thread>

#include "small_book.hpp"
#include "vocabulary.hpp"

namespace peerword::testing {
namespace {

bool is_boundary(std::string_view text, std::size_t at) {
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

/// Texts that have broken checkers before.
std::vector<std::string> hard_texts() {
    std::string long_word(200'000, 'x');
    std::string no_space;
    std::string many_clients;
    std::string quotes;
    for (int i = 0; i < 20'000; ++i) no_space += "client.";
    for (int i = 0; i < 20'000; ++i) many_clients += "client ";
    for (int i = 0; i < 20'000; ++i) quotes += "'\"";
    return {"",
            " ",
            "\xF0\x9F",
            std::string(3, '\0'),
            long_word,
            no_space,
            many_clients,
            quotes,
            "‘client",
            "client’",
            "’s client’s’",
            "\u202Eclient\u202C שלום client",
            "\uFEFFclient",
            "c\u0301lient client\u0301 client"};
}

TEST(Checker, GivesSpansInOrderThatDoNotOverlap) {
    for (const auto& text : hard_texts()) {
        std::size_t end = 0;
        for (const Finding& finding : Checker(small_book()).check(text).findings) {
            EXPECT_GE(finding.span.begin, end);
            EXPECT_LT(finding.span.begin, finding.span.end);
            EXPECT_LE(finding.span.end, text.size());
            EXPECT_TRUE(finding.sentence.covers(finding.span));
            EXPECT_TRUE(is_boundary(text, finding.span.begin) && is_boundary(text, finding.span.end));
            end = finding.span.end;
        }
    }
}

TEST(Checker, KnowsTheSentenceOfAFinding) {
    const std::string text = "Hello. “The client came, e.g. at noon.” She left.";
    const auto found = Checker(small_book()).check(text).findings;
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(text.substr(found[0].sentence.begin, found[0].sentence.size()), "The client came, e.g. at noon");
}

TEST(Checker, AnswersTheSameColdAndWarm) {
    const std::string text = "The client was placed. An addict suffers from clients.";
    TemporaryFolder folder;
    write_small_dictionary(folder);
    const Checker checker(load(folder.path()));
    const auto cold = checker.check(text);
    const auto warm = checker.check(text);
    ASSERT_EQ(cold.findings.size(), warm.findings.size());
    for (std::size_t i = 0; i < cold.findings.size(); ++i) {
        EXPECT_EQ(cold.findings[i].span, warm.findings[i].span);
        EXPECT_EQ(cold.findings[i].message, warm.findings[i].message);
        EXPECT_EQ(cold.findings[i].suggestions, warm.findings[i].suggestions);
    }
}

TEST(Checker, MayBeAskedByThreadsAtOnce) {
    TemporaryFolder folder;
    write_small_dictionary(folder);
    const Checker checker(load(folder.path()));
    auto work = [&checker](int seed) {
        for (int i = 0; i < 200; ++i) {
            const std::string text = "The client number" + std::to_string(seed * i) + " was placed on ward" +
                                     std::to_string(i) + ". She was placed.";
            EXPECT_EQ(checker.check(text).findings.size(), 2u);
        }
    };
    std::thread first(work, 1);
    std::thread second(work, 2);
    first.join();
    second.join();
}

TEST(Checker, StillAnswersWhenMoreWordsComeThanItRemembers) {
    const Checker checker(small_book());
    std::string text;
    for (std::size_t i = 0; i < kOrdinaryWords + 1000; ++i) text += "w" + std::to_string(i) + " ";
    EXPECT_EQ(checker.check(text + "client").findings.size(), 1u);
    EXPECT_EQ(checker.check("an unheard client").findings.size(), 1u);
}

constexpr std::string_view kGreedyRules = R"([[rule]]
id = "own.greedy"
category = "label"
level = "flag"
phrases = ['(?:(?:a+ ?)+)+ (?!end)end']
triggers = ['aaaa']
message = "Slow."
flags = ["[[aaaa b]]"]
passes = ["aaaa"]

[[rule]]
id = "own.quick"
category = "label"
level = "flag"
phrases = ['quick']
triggers = ['quick']
message = "Quick."
flags = ["[[quick]]"]
passes = ["slow"]
)";

TEST(Checker, NamesARuleThatRunsOutOfItsBudgetAndGoesOnWithTheOthers) {
    TemporaryFolder folder;
    write_small_dictionary(folder, kGreedyRules);
    folder.write("words.dic", "1\nplain/N po:noun\n");
    folder.write("language.toml", "");
    folder.write("guards.toml", "");
    const Checker checker(load(folder.path()));
    std::string text = "quick ";
    for (int i = 0; i < 40; ++i) text += "aaaa ";
    text += "end";
    const auto result = checker.check(text);
    EXPECT_EQ(result.skipped, (std::vector<std::string>{"own.greedy"}));
    ASSERT_EQ(result.findings.size(), 1u);
    EXPECT_EQ(result.findings[0].rule->id, "own.quick");
}

TEST(Checker, LetsTheCallerChooseTheRules) {
    Context context;
    context.wanted = [](const Rule& rule) { return rule.category == "substance-use"; };
    EXPECT_EQ(marked("The client met an addict.", context), "The client met [[an addict -> someone who uses drugs]].");
}

TEST(Checker, CountsWords) { EXPECT_EQ(Checker(small_book()).check("It’s a well-kept 2nd house.").words, 6u); }

}  // namespace
}  // namespace peerword::testing
