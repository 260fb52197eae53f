// SPDX-License-Identifier: MPL-2.0
#include "comments.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <peerword/offsets.hpp>
#include <sstream>

#include "small_book.hpp"

namespace peerword::testing {
namespace {

using writer::dialog_comment;
using writer::menu_line;

TEST(MenuLine, LeavesAShortMessageAsItIs) {
    const std::u16string message(70, u'a');
    EXPECT_EQ(menu_line(message), message);
    EXPECT_EQ(menu_line(u""), u"");
}

TEST(MenuLine, EndsALongMessageAtAWord) {
    EXPECT_EQ(menu_line(u"Who decided this, and was the person there when it was decided, or was that left out?"),
              u"Who decided this, and was the person there when it was decided, or…");
}

TEST(MenuLine, NeverCutsACharacterInTwo) {
    const auto line = menu_line(std::u16string(68, u'a') + u"😀😀😀");
    EXPECT_EQ(line, std::u16string(68, u'a') + u"…");
    EXPECT_LE(menu_line(std::u16string(67, u'a') + u"😀😀😀").size(), 70u);
}

Finding finding(const char* rule) {
    Finding finding;
    finding.rule = small_book()->find(rule);
    finding.message = "“clients” names a person by a service.";
    return finding;
}

TEST(FullComment, SaysWhatHowSureTheGuidesAreAndThePassage) {
    EXPECT_EQ(dialog_comment(finding("label.client"), *small_book()),
              "“clients” names a person by a service. The guides agree.\nDeclaration of Peer Roles:\nA4: We avoid such words.");
}

TEST(FullComment, LeavesOutWhatARuleDoesNotSay) {
    EXPECT_EQ(dialog_comment(finding("move.placed"), *small_book()), "“clients” names a person by a service.");
}

TEST(FullComment, BreaksLongLines) {
    Rule rule = *small_book()->find("label.client");
    rule.why =
        "A person who comes to a “group” is a “person” first, and a word for what they “buy” keeps the distance between all "
        "of us as wide as it was before they came.";
    auto long_finding = finding("label.client");
    long_finding.rule = &rule;
    std::istringstream lines(dialog_comment(long_finding, *small_book()));
    std::size_t widest = 0;
    for (std::string line; std::getline(lines, line);) widest = std::max(widest, to_utf16(line).size());
    EXPECT_LE(widest, 88u);
    EXPECT_GE(widest, 80u) << "a quotation mark is one character, not the bytes of it";
}

}  // namespace
}  // namespace peerword::testing
