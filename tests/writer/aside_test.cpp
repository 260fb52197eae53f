// SPDX-License-Identifier: MPL-2.0
// Where another checker has the place, Peerword underlines in its own way: seen in a window.
#include "checkers.hpp"
#include "letter_window.hpp"

namespace peerword::testing {
namespace {

class Aside : public LetterWindow {
protected:
    /// The entry of Peerword's part of the menu that these keys lead to.
    void choose_of_smart_tag(const char* key, int times) const {
        right_click("label");
        for (const char* way : {"Up", "Up", "Right"}) display_.press(way);
        choose(key, times);
    }
};

// One test, because each start of an office with a window takes seconds.
TEST_F(Aside, UnderlinesOffersWordingsAndIgnoresWhileAnotherChecks) {
    ASSERT_TRUE(comes_true([&] { return is_underlined("label"); }));
    testing::choose(*office_, writer::BesideOthers::aside);
    EXPECT_TRUE(comes_true([&] { return who_checks(*office_).count(kLightproof) == 1; }));
    ASSERT_TRUE(comes_true([&] { return is_underlined("label") && is_underlined("without-them"); }));

    choose_of_smart_tag("Down", 2);  // behind the text itself and the line that says why: the first wording
    EXPECT_TRUE(comes_true([&] { return text().find("The person came to group.") != std::string::npos; })) << text();
    EXPECT_TRUE(is_underlined("label")) << "the other client is gone too";

    choose_of_smart_tag("Up", 2);  // from below: the options of smart tags, and "Ignore All"
    EXPECT_TRUE(comes_true([&] { return !is_underlined("label"); }));
    EXPECT_TRUE(is_underlined("without-them")) << "a rule that was not ignored is gone too";

    testing::choose(*office_, writer::BesideOthers::together);
    EXPECT_TRUE(comes_true([&] { return who_checks(*office_) == std::set<std::string>{kPeerword}; }));
    EXPECT_TRUE(comes_true([&] { return is_underlined("without-them"); }));
    EXPECT_EQ(leave_without_saving(), 0);
}

}  // namespace
}  // namespace peerword::testing
