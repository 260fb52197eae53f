// SPDX-License-Identifier: MPL-2.0
// Writer as a person sees it: a window with a letter in it, underlines, and the menu of a right-click.
#pragma once
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <optional>

#include "comes_true.hpp"
#include "display.hpp"
#include "document.hpp"
#include "office.hpp"
#include "underline.hpp"

namespace peerword::testing {

inline const std::string kLetter = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.2"
    xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
    office:mimetype="application/vnd.oasis.opendocument.text"><office:styles><style:default-style style:family="paragraph">
    <style:text-properties fo:language="en" fo:country="US"/></style:default-style></office:styles><office:body><office:text>
    <text:p>Dear friends,</text:p><text:p>The client came to group.</text:p><text:p>He was placed in a group home.</text:p><text:p>A client sang.</text:p>
    </office:text></office:body></office:document>)";

inline Rule rule(const char* category) {
    Rule rule;
    rule.category = category;
    return rule;
}

inline std::size_t difference(const std::vector<std::uint32_t>& one, const std::vector<std::uint32_t>& other) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < one.size(); ++i) count += one[i] != other[i] ? 1 : 0;
    return count;
}

class LetterWindow : public ::testing::Test {
protected:
    void SetUp() override {
        profile_.add_extension();
        folder_.write("letter.fodt", kLetter);
        office_.emplace(profile_, Shown{display_.name(), folder_.path() / "letter.fodt"});
        ASSERT_TRUE(display_.has_window("letter"));
        display_.fill_with_window("letter");
    }

    [[nodiscard]] std::vector<Pixel> underline_of(const char* category) const {
        return display_.line(static_cast<std::uint32_t>(writer::underline(rule(category)).color));
    }

    // Some letters wide: a few pixels of the colour may be in an icon.
    [[nodiscard]] bool is_underlined(const char* category) const { return underline_of(category).size() > 20; }

    [[nodiscard]] css::uno::Reference<css::text::XTextDocument> document() const {
        return {css::frame::Desktop::create(office_->context())->getCurrentComponent(), css::uno::UNO_QUERY_THROW};
    }

    [[nodiscard]] std::string text() const { return utf8(document()->getText()->getString()); }

    /// Opens the menu of the first underlined text of this category: a good part of the window looks different then.
    void right_click(const char* category) const {
        const auto before = display_.screen();
        const auto line = underline_of(category).front();
        display_.click({line.x + 12, line.y - 5}, 3);
        EXPECT_TRUE(comes_true([&] { return difference(before, display_.screen()) > 2'000; })) << "no menu";
    }

    void choose(const char* key, int times) const {
        for (int i = 0; i < times; ++i) display_.press(key);
        display_.press("Return");
    }

    std::optional<int> leave_without_saving() {
        css::uno::Reference<css::util::XModifiable>(document(), css::uno::UNO_QUERY_THROW)->setModified(false);
        return office_->leave();
    }

    TemporaryFolder folder_;
    Display display_;
    Profile profile_;
    std::optional<Office> office_;
};

}  // namespace peerword::testing
