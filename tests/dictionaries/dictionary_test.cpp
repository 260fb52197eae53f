// SPDX-License-Identifier: MPL-2.0
// What must hold of every rule of the English dictionary.
#include <algorithm>
#include <map>
#include <regex>

#include "english.hpp"

namespace peerword::testing {
namespace {

constexpr std::size_t kLongestMessage = 70;  // characters: a line of Writer's context menu

std::string without_marks(std::string text) {
    static const std::regex mark(R"(\[\[(.*?)( -> .*?)?\]\])");
    return std::regex_replace(text, mark, "$1");
}

std::size_t characters(const std::string& text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

/// Findings of one rule in its own examples, off or not.
std::vector<Finding> findings_of(const Rule& rule, const std::string& text) {
    Context context;
    context.wanted = [&rule](const Rule& other) { return other.id == rule.id; };
    return Checker(english()).check(text, context).findings;
}

std::string place(const Rule& rule) { return rule.path.generic_string() + ":" + std::to_string(rule.line) + ": " + rule.id; }

TEST(EnglishDictionary, KeepsAllItsExamples) {
    for (const Problem& problem : check_examples(english())) ADD_FAILURE() << problem.text();
}

TEST(EnglishDictionary, HasRulesInEveryCategory) {
    std::map<std::string, int> count;
    for (const Rule& rule : english()->rules()) ++count[rule.category];
    count["own"] = 1;  // for those who write rules of their own
    for (const auto& category : categories()) EXPECT_GT(count[category], 0) << category;
    EXPECT_GE(count["without-them"], 30);
}

TEST(EnglishDictionary, SaysInEveryRuleWhoSaysSoAndHowSurely) {
    for (const Rule& rule : english()->rules()) {
        EXPECT_FALSE(rule.agreement.empty()) << place(rule);
        EXPECT_FALSE(rule.source.empty()) << place(rule);
        EXPECT_FALSE(rule.declaration.empty()) << place(rule);
        EXPECT_FALSE(rule.why.empty()) << place(rule);
    }
}

TEST(EnglishDictionary, HasMessagesThatFitALineOfTheMenu) {
    for (const Rule& rule : english()->rules()) {
        for (const Example& example : rule.flags) {
            for (const Finding& finding : findings_of(rule, without_marks(example.text))) {
                EXPECT_LE(characters(finding.message), kLongestMessage) << place(rule) << ": " << finding.message;
            }
        }
    }
}

TEST(EnglishDictionary, AsksAQuestionWhereOnlyTheWriterKnowsWhoWasThere) {
    for (const Rule& rule : english()->rules()) {
        if (rule.category != "without-them") continue;
        const auto findings = findings_of(rule, without_marks(rule.flags.front().text));
        if (findings.empty() || !findings.front().suggestions.empty()) continue;
        EXPECT_TRUE(rule.message.ends_with('?')) << place(rule);
    }
}

/// The text with the first suggestion of each finding put in.
std::string reworded(const std::string& text) {
    std::string out;
    std::size_t at = 0;
    for (const Finding& finding : Checker(english()).check(text).findings) {
        if (finding.suggestions.empty()) continue;
        out += text.substr(at, finding.span.begin - at) + finding.suggestions.front();
        at = finding.span.end;
    }
    return out + text.substr(at);
}

TEST(EnglishDictionary, OffersNoWordsThatItWouldFlagItself) {
    for (const Rule& rule : english()->rules()) {
        for (const Example& example : rule.flags) {
            const std::string text = reworded(without_marks(example.text));
            for (const Finding& finding : Checker(english()).check(text).findings) {
                if (finding.suggestions.empty()) continue;
                ADD_FAILURE() << place(rule) << ": after rewording, \"" << text.substr(finding.span.begin, finding.span.size())
                              << "\" is flagged by " << finding.rule->id << " in: " << text;
            }
        }
    }
}

}  // namespace
}  // namespace peerword::testing
