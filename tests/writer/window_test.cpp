// SPDX-License-Identifier: MPL-2.0
// Writer as a person sees it: a window, underlines in it, the menu of a right-click, the dialog of F7.
#include "letter_window.hpp"

namespace peerword::testing {
namespace {

class Window : public LetterWindow {};

// One test, because each start of an office with a window takes seconds.
TEST_F(Window, ShowsUnderlinesAMenuAndADialogAndLeaves) {
    ASSERT_TRUE(comes_true([&] { return is_underlined("label") && is_underlined("without-them"); }));

    right_click("label");
    choose("Down", 3);  // behind the line that says why and "Explanations…": the first wording
    EXPECT_TRUE(comes_true([&] { return text().find("The person came to group.") != std::string::npos; })) << text();
    EXPECT_TRUE(is_underlined("label")) << "the other client is gone too";

    display_.press("F7");
    EXPECT_TRUE(display_.has_window("Spelling"));
    display_.press("Escape");

    right_click("label");
    choose("Up", 4);  // from below: two lines about the language, the dialog, and "Ignore All"
    EXPECT_TRUE(comes_true([&] { return !is_underlined("label"); }));
    EXPECT_TRUE(is_underlined("without-them")) << "a rule that was not ignored is gone too";

    EXPECT_EQ(leave_without_saving(), 0);
}

}  // namespace
}  // namespace peerword::testing
