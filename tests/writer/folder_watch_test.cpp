// SPDX-License-Identifier: MPL-2.0
#include "folder_watch.hpp"

#include <gtest/gtest.h>

#include "temporary_folder.hpp"

namespace peerword::testing {
namespace {

using writer::FolderWatch;

class FolderWatchTest : public ::testing::Test {
protected:
    FolderWatchTest() { folder_.write("mine/rules/mine.toml", "one"); }

    bool has_changed() { return watch_.look({folder_.path() / "mine", folder_.path() / "not there"}); }

    TemporaryFolder folder_;
    FolderWatch watch_{std::chrono::milliseconds(0)};
};

TEST_F(FolderWatchTest, SeesNoChangeAtTheFirstLookAndWhereThereIsNone) {
    EXPECT_FALSE(has_changed());
    EXPECT_FALSE(has_changed());
}

TEST_F(FolderWatchTest, SeesFilesThatChangeComeAndGo) {
    has_changed();
    folder_.write("mine/rules/mine.toml", "three");
    EXPECT_TRUE(has_changed());
    folder_.write("mine/words.dic", "1");
    EXPECT_TRUE(has_changed());
    folder_.write("not there/rules/new.toml", "1");
    EXPECT_TRUE(has_changed());
    std::filesystem::remove_all(folder_.path() / "mine");
    EXPECT_TRUE(has_changed());
    EXPECT_FALSE(has_changed());
}

TEST_F(FolderWatchTest, LooksAfterAPauseOnlyUnlessItMustNow) {
    FolderWatch watch(std::chrono::hours(1));
    const std::vector folders{folder_.path() / "mine"};
    EXPECT_FALSE(watch.look(folders));
    folder_.write("mine/rules/mine.toml", "three");
    EXPECT_FALSE(watch.look(folders));
    EXPECT_TRUE(watch.look_now(folders));
}

}  // namespace
}  // namespace peerword::testing
