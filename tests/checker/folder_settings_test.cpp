// SPDX-License-Identifier: MPL-2.0
#include "peerword/folder_settings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "temporary_folder.hpp"

namespace peerword::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class FolderSettingsTest : public ::testing::Test {
protected:
    FolderSettings read(std::string_view toml) {
        folder_.write("peerword.toml", toml);
        problems_.clear();
        return read_folder_settings(folder_.path() / "peerword.toml", problems_);
    }

    /// "line:column: message" of each.
    [[nodiscard]] std::vector<std::string> told() const {
        std::vector<std::string> all;
        for (const Problem& problem : problems_) all.push_back(problem.text().substr(problem.path.string().size() + 1));
        return all;
    }

    TemporaryFolder folder_;
    std::vector<Problem> problems_;
};

TEST_F(FolderSettingsTest, MayBeEmpty) {
    EXPECT_EQ(read(""), FolderSettings{});
    EXPECT_THAT(problems_, IsEmpty());
}

TEST_F(FolderSettingsTest, AreReadWithFoldersFromWhereTheFileStands) {
    const auto settings = read(R"(level = "flag"
categories = ["label", "without-them"]
dictionaries = ["our-words", "../theirs"]
allowed = ["client services"])");
    EXPECT_THAT(problems_, IsEmpty());
    EXPECT_EQ(settings.level, "flag");
    EXPECT_THAT(settings.categories, ElementsAre("label", "without-them"));
    EXPECT_THAT(settings.dictionaries, ElementsAre(folder_.path() / "our-words", folder_.path().parent_path() / "theirs"));
    EXPECT_THAT(settings.allowed, ElementsAre("client services"));
}

TEST_F(FolderSettingsTest, SayWhatIsWrongAndWhereAndWhatIsAllowed) {
    const auto settings = read(R"(levels = "flag"
level = "flags"
categories = ["label", "lable"]
dictionaries = "our-words"
allowed = ["client", 3, "…"])");
    EXPECT_THAT(settings.categories, ElementsAre("label"));
    EXPECT_THAT(settings.allowed, ElementsAre("client"));
    EXPECT_THAT(told(),
                ElementsAre("1:10: \"levels\" is not a key here; there are level, categories, dictionaries and allowed.",
                            "2:9: \"level\" must be \"flag\" or \"consider\"; without it both are reported.",
                            HasSubstr("3:24: \"lable\" is no category; there are without-them, peer-role-duty, label"),
                            "4:16: \"dictionaries\" must be a list of texts in quotation marks.",
                            "5:22: \"allowed\" must be a list of texts in quotation marks.",
                            "5:25: \"allowed\" must hold words; there is none here."));
}

TEST_F(FolderSettingsTest, ThatAreNotTomlSayWhere) {
    EXPECT_EQ(read("level = \"flag\"\nallowed = [\"a\", \n\nlevel"), FolderSettings{});
    ASSERT_EQ(problems_.size(), 1u);
    EXPECT_THAT(told().front(), HasSubstr("Not TOML"));
    EXPECT_EQ(problems_[0].line, 4u);
}

}  // namespace
}  // namespace peerword::testing
