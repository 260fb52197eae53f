// SPDX-License-Identifier: MPL-2.0
// A dictionary folder that was packed says the same, until it changes.
#include <gtest/gtest.h>

#include <fstream>

#include "peerword/checker.hpp"
#include "small_book.hpp"

namespace peerword {
namespace {

class Packed : public ::testing::Test {
protected:
    Packed() {
        testing::write_small_dictionary(folder_);
        EXPECT_TRUE(pack_folder(folder_.path(), file()).empty());
    }

    [[nodiscard]] std::filesystem::path file() const { return place_.path() / "small.pack"; }

    /// Each rule found, with its suggestions.
    [[nodiscard]] std::string found(std::string_view text) const {
        std::vector<Problem> problems;
        const Checker checker(load_rulebook({folder_.path()}, problems, file()));
        std::string all;
        for (const auto& finding : checker.check(text).findings) {
            all += finding.rule->id + ":" + std::to_string(finding.rule->line);
            for (const auto& suggestion : finding.suggestions) all += " " + suggestion;
            all += ";";
        }
        EXPECT_TRUE(problems.empty());
        return all;
    }

    testing::TemporaryFolder folder_;
    testing::TemporaryFolder place_;
};

constexpr std::string_view kText = "The client met an addict, and it was decided that she would be placed on a list.";

TEST_F(Packed, SaysTheSame) {
    const std::string packed = found(kText);
    EXPECT_FALSE(packed.empty());
    std::filesystem::remove(file());
    EXPECT_EQ(found(kText), packed);
}

TEST_F(Packed, LeavesTheExamplesOut) {
    std::vector<Problem> problems;
    const auto book = load_rulebook({folder_.path()}, problems, file());
    EXPECT_TRUE(book->rules().front().flags.empty());
    EXPECT_FALSE(book->rules().front().message.empty());
    EXPECT_FALSE(load_rulebook({folder_.path()}, problems)->rules().front().flags.empty());
}

TEST_F(Packed, IsLeftAsideOnceAFileHasChanged) {
    std::filesystem::remove_all(folder_.path() / "rules");
    folder_.write("rules/new.toml", R"([[rule]]
id = "own.list"
category = "label"
level = "flag"
phrases = ['list']
triggers = ['list']
message = "A list."
flags = ["a [[list]]"]
passes = ["none"]
)");
    folder_.write("words.dic", "1\nplain/N po:noun\n");
    EXPECT_EQ(found(kText), "own.list:1;");
}

TEST_F(Packed, IsLeftAsideWhereItIsBroken) {
    const std::string packed = found(kText);
    std::filesystem::resize_file(file(), std::filesystem::file_size(file()) / 2);
    EXPECT_EQ(found(kText), packed);
    std::ofstream(file()) << "no pack";
    EXPECT_EQ(found(kText), packed);
}

TEST_F(Packed, IsNotMadeOfAFolderWithProblems) {
    folder_.write("rules/broken.toml", "[[rule]");
    const auto other = place_.path() / "other.pack";
    EXPECT_FALSE(pack_folder(folder_.path(), other).empty());
    EXPECT_FALSE(std::filesystem::exists(other));
}

TEST_F(Packed, LetsAFolderOfOnesOwnNameItsWords) {
    testing::TemporaryFolder own;
    own.write("rules/own.toml", R"([[rule]]
id = "own.met"
category = "label"
level = "flag"
phrases = ['{client} met']
triggers = ['met']
message = "Met."
flags = ["the [[client met]] us"]
passes = ["none"]
)");
    std::vector<Problem> problems;
    const auto book = load_rulebook({folder_.path(), own.path()}, problems, file());
    for (const auto& problem : problems) ADD_FAILURE() << problem.text();
    EXPECT_NE(book->find("own.met"), nullptr);
}

}  // namespace
}  // namespace peerword
