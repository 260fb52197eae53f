// SPDX-License-Identifier: MPL-2.0
#include "baseline.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "report.hpp"
#include "temporary_folder.hpp"

namespace peerword::reviewer {
namespace {

using ::testing::HasSubstr;
using F = std::vector<std::string>;

const Checker& checker() {
    static std::vector<Problem> problems;
    static const Checker checker(load_rulebook({PEERWORD_DICTIONARY, TEST_DICTIONARY}, problems));
    return checker;
}

Review review(const Prose& prose) {
    return reviewer::review(checker(), prose, {.wanted = [](const Rule& rule) { return rule.id.starts_with("test."); }});
}

std::string fingerprint_of(std::string_view text) {
    const auto found = review(plain_text(std::string(text))).findings;
    return found.size() == 1 ? found[0].fingerprint : "not one finding";
}

class BaselineTest : public ::testing::Test {
protected:
    /// Keeps what is found in a document.
    void keep(const std::string& path, const Prose& prose) const {
        std::ostringstream out;
        const auto report = json_report(out, "");
        report->add({path, prose, review(prose), checker().book()});
        report->finish({});
        folder_.write("last.json", out.str());
    }
    void keep(const std::string& text) const { keep("a.txt", plain_text(text)); }

    /// The places of what is new in it.
    F new_in(const Prose& prose, const std::string& path = "a.txt") const {
        std::vector<Problem> problems;
        auto findings = review(prose).findings;
        Baseline::read(file(), problems).value().leave_new(path, findings);
        F found;
        for (const auto& finding : findings)
            found.push_back(std::to_string(finding.span.begin) + ' ' +
                            prose.content.substr(finding.span.begin, finding.span.size()));
        return found;
    }
    F new_in(const std::string& text) const { return new_in(plain_text(text)); }

    /// What is wrong with a baseline of this content, as it is told.
    std::string problem_with(const std::string& content) const {
        folder_.write("last.json", content);
        std::vector<Problem> problems;
        EXPECT_FALSE(Baseline::read(file(), problems).has_value());
        return problems.size() == 1 ? problems[0].text() : "not one problem";
    }

    [[nodiscard]] std::string file() const { return (folder_.path() / "last.json").string(); }

    peerword::testing::TemporaryFolder folder_;
};

TEST_F(BaselineTest, KnowsWhatItHas) {
    keep("One florple. Two quizzles.");
    EXPECT_EQ(new_in("One florple. Two quizzles."), F{});
}

TEST_F(BaselineTest, DoesNotKnowAnotherSentenceRuleOrWord) {
    keep("One florple came.");
    EXPECT_EQ(new_in("One florple went."), F{"4 florple"});
    EXPECT_EQ(new_in("One quizzle came."), F{"4 quizzle"});
    EXPECT_EQ(new_in("One florple came. Another florple came."), F{"26 florple"});
}

TEST_F(BaselineTest, SurvivesEditsBeforeBehindAndInOtherSentences) {
    keep("Hello. One florple came. It left.\n\nThe end.");
    EXPECT_EQ(new_in("A new beginning.\n\nHi there. One florple came. It stayed until noon."), F{});
}

TEST_F(BaselineTest, SurvivesOtherLineBreaksQuotesAndMarkup) {
    keep("The florple’s key, by the quizzles’ door.");
    EXPECT_EQ(new_in("The florple's\nkey by the  QUIZZLES' door!"), F{});
    EXPECT_EQ(new_in(markdown("> The **florple’s** key, by the *quizzles’* door.")), F{});
}

TEST_F(BaselineTest, CountsWhatIsTheSame) {
    keep("One florple came. One florple came.");
    EXPECT_EQ(new_in("One florple came.\n\nOne florple came."), F{});
    EXPECT_EQ(new_in("One florple came. One florple came. One florple came."), F{"40 florple"});
    EXPECT_EQ(new_in("One florple came."), F{});
}

TEST_F(BaselineTest, TellsDocumentsApartByTheirPaths) {
    keep("a/b.txt", plain_text("One florple came."));
    EXPECT_EQ(new_in(plain_text("One florple came."), "./a/../a/b.txt"), F{});
    EXPECT_EQ(new_in(plain_text("One florple came."), "b.txt"), F{"4 florple"});
}

TEST_F(BaselineTest, KnowsAPathThatIsNoUtf8) {
    keep("caf\xE9.txt", plain_text("One florple came."));
    EXPECT_EQ(new_in(plain_text("One florple came."), "caf\xE9.txt"), F{});
}

TEST_F(BaselineTest, KnowsAFindingOnEveryMachine) {
    // python3 -c 'import uuid; print(uuid.uuid5(uuid.UUID("212d9322-1447-4559-a4f6-592543e616c8"), "test.florple\nflorple\none
    // florple came"))'
    EXPECT_EQ(fingerprint_of("One florple came."), "9fab1f80-58af-5fd6-bde0-d985ada7a73e");
    EXPECT_EQ(fingerprint_of("«One FLORPLE came…»"), fingerprint_of("One florple came."));
}

TEST_F(BaselineTest, SaysWhereItIsBroken) {
    EXPECT_THAT(problem_with("{\"documents\":[\n  {]}"), HasSubstr("last.json:2:4: Not JSON."));
    EXPECT_THAT(problem_with(""), HasSubstr("last.json:1:1: Not JSON."));
}

TEST_F(BaselineTest, SaysWhenItIsNone) {
    for (const auto* other :
         {"[]", "{}", "3", "null", R"({"documents":null})", R"({"documents":[{"path":1,"findings":[]}]})",
          R"({"documents":[{"path":"a.txt","findings":[{"rule":"test.florple"}]}]})", R"({"version":"2.1.0","runs":[]})"}) {
        EXPECT_THAT(problem_with(other), HasSubstr("last.json: This is no report")) << other;
    }
    EXPECT_THAT(problem_with(R"({"baseline":"old.json","documents":[]})"), HasSubstr("only what was new"));
}

TEST_F(BaselineTest, MustBeThere) {
    std::vector<Problem> problems;
    EXPECT_FALSE(Baseline::read("none.json", problems).has_value());
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].text(), "none.json: Cannot be read: No such file or directory.");
}

}  // namespace
}  // namespace peerword::reviewer
