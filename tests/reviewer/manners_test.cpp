// SPDX-License-Identifier: MPL-2.0
#include "manners.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "temporary_folder.hpp"

namespace peerword::reviewer {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using F = std::vector<std::string>;

constexpr std::string_view kText = "The florple and the quizzles were grimbled over.";

class MannersTest : public ::testing::Test {
protected:
    MannersTest() { request_.dictionaries = {TEST_DICTIONARY}; }

    void settings(const std::string& folder, const std::string& toml) const { folder_.write(folder + "/peerword.toml", toml); }

    /// What is found in a document of that name, in the order asked.
    F found_in(const std::string& document) {
        const Prose prose = plain_text(std::string(kText));
        const Manner& manner = manners().of((folder_.path() / document).string(), problems_);
        F found;
        for (const auto& finding : review(manner.checker, prose, {.wanted = manner.wanted, .spared = manner.allowed}).findings)
            found.push_back(prose.content.substr(finding.span.begin, finding.span.size()));
        return found;
    }

    Manners& manners() {
        if (!manners_) manners_.emplace(request_, problems_);
        return *manners_;
    }

    peerword::testing::TemporaryFolder folder_;
    ReviewRequest request_;
    std::vector<Problem> problems_;
    std::optional<Manners> manners_;
};

TEST_F(MannersTest, AreThoseOfTheCommandLineWhereNoFileIs) {
    request_.categories = {"label"};
    EXPECT_EQ(found_in("a.txt"), F{"florple"});
    EXPECT_THAT(problems_, IsEmpty());
}

TEST_F(MannersTest, AreThoseOfTheNearestFileUpward) {
    settings(".", "level = \"consider\"");
    settings("inner", "categories = [\"label\"]");
    EXPECT_EQ(found_in("a.txt"), F{"quizzles"});
    EXPECT_EQ(found_in("outer/deep/a.txt"), F{"quizzles"});
    EXPECT_EQ(found_in("inner/a.txt"), F{"florple"});
    EXPECT_EQ(found_in("inner/deep/../deep/a.txt"), F{"florple"});
}

TEST_F(MannersTest, GiveWayToTheCommandLine) {
    settings(".", "level = \"consider\"\ncategories = [\"label\"]\nallowed = [\"florple\"]");
    request_.level = "flag";
    EXPECT_EQ(found_in("a.txt"), F{});
    request_.categories = {"without-them"};
    manners_.reset();
    EXPECT_EQ(found_in("a.txt"), F{"grimbled over"});
}

TEST_F(MannersTest, LeaveAloneWhatIsAllowed) {
    settings(".", "allowed = [\"THE QUIZZLES\", \"grimbled\", \"florples\"]");
    EXPECT_EQ(found_in("a.txt"), (F{"florple", "grimbled over"}));
}

TEST_F(MannersTest, ReadRulesOfTheFoldersThatAreNamed) {
    request_.dictionaries.clear();
    folder_.write("rules/rules/ours.toml", R"([[rule]]
id = "ours.zorp"
category = "own"
level = "flag"
phrases = ['zorps?']
triggers = ['zorp', 'zorps']
message = "Ours."
flags = ["One [[zorp]] came."]
passes = ["One person came."])");
    settings("one", "dictionaries = [\"../rules\"]");
    settings("two", "dictionaries = [\"../rules\"]");
    const auto& one = manners().of((folder_.path() / "one/a.txt").string(), problems_);
    const auto& two = manners().of((folder_.path() / "two/a.txt").string(), problems_);
    EXPECT_THAT(problems_, IsEmpty());
    EXPECT_NE(one.checker.book().find("ours.zorp"), nullptr);
    EXPECT_EQ(&one.checker.book(), &two.checker.book());
    EXPECT_EQ(manners().plain().checker.book().find("ours.zorp"), nullptr);
}

TEST_F(MannersTest, TellOnceWhatIsWrongWithAFile) {
    settings(".", "level = 3\nallowed = [\"florple\"]");
    EXPECT_EQ(found_in("a.txt"), (F{"quizzles", "grimbled over"}));
    EXPECT_EQ(found_in("b/c.txt"), (F{"quizzles", "grimbled over"}));
    ASSERT_EQ(problems_.size(), 1U);
    EXPECT_THAT(problems_[0].text(), HasSubstr("peerword.toml:1:9: \"level\" must be text in quotation marks."));
}

TEST_F(MannersTest, AreThePlainOnesWhereTheFileCannotBeRead) {
    std::filesystem::create_directories(folder_.path() / "peerword.toml");
    EXPECT_EQ(found_in("a.txt").size(), 3U);
    EXPECT_EQ(problems_.size(), 1U);
}

}  // namespace
}  // namespace peerword::reviewer
