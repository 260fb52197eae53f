// SPDX-License-Identifier: MPL-2.0
// Writer as a person sees it: a window, underlines in it, the menu of a right-click, the dialog of F7.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <fstream>

#include "comes_true.hpp"
#include "display.hpp"
#include "document.hpp"
#include "office.hpp"
#include "underline.hpp"

namespace peerword::testing {
namespace {

using namespace css::uno;

const std::string kLetter = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"
    xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
    office:mimetype="application/vnd.oasis.opendocument.text"><office:styles><style:default-style style:family="paragraph">
    <style:text-properties fo:language="en" fo:country="US"/></style:default-style></office:styles><office:body><office:text>
    <text:p>Dear friends,</text:p><text:p>The client came to group.</text:p><text:p>He was placed in a group home.</text:p><text:p>A client sang.</text:p>
    </office:text></office:body></office:document>)";

Rule rule(const char* category) {
    Rule rule;
    rule.category = category;
    return rule;
}

std::size_t difference(const std::vector<std::uint32_t>& one, const std::vector<std::uint32_t>& other) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < one.size(); ++i) count += one[i] != other[i] ? 1 : 0;
    return count;
}

class Window : public ::testing::Test {
protected:
    void SetUp() override {
        profile_.add_extension();
        const auto file = folder_.path() / "letter.fodt";
        std::ofstream(file) << kLetter;
        office_.emplace(profile_, Shown{display_.name(), file});
    }

    [[nodiscard]] std::vector<Pixel> underline_of(const char* category) const {
        return display_.line(static_cast<std::uint32_t>(writer::underline(rule(category)).color));
    }

    // Some letters wide: a few pixels of the colour may be in an icon.
    [[nodiscard]] bool is_underlined(const char* category) const { return underline_of(category).size() > 20; }

    [[nodiscard]] Reference<css::text::XTextDocument> document() const {
        return {css::frame::Desktop::create(office_->context())->getCurrentComponent(), UNO_QUERY_THROW};
    }

    [[nodiscard]] std::string text() const { return utf8(document()->getText()->getString()); }

    /// Opens the menu of the first underlined text of this category: a good part of the window looks different then.
    void right_click(const char* category) const {
        const auto before = display_.screen();
        const auto line = underline_of(category).front();
        display_.click({line.x + 12, line.y - 5}, 3);
        EXPECT_TRUE(comes_true([&] { return difference(before, display_.screen()) > 8'000; })) << "no menu";
    }

    void choose(const char* key, int times) const {
        for (int i = 0; i < times; ++i) display_.press(key);
        display_.press("Return");
    }

    std::optional<int> leave_without_saving() {
        Reference<css::util::XModifiable>(document(), UNO_QUERY_THROW)->setModified(false);
        return office_->leave();
    }

    TemporaryFolder folder_;
    Display display_;
    Profile profile_;
    std::optional<Office> office_;
};

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
