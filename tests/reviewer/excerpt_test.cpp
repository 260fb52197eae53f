// SPDX-License-Identifier: MPL-2.0
#include "excerpt.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace peerword::reviewer {
namespace {

/// The lines and their marks under the span that `part` takes.
std::vector<std::string> marked(const std::string& content, const std::string& part) {
    std::vector<std::string> lines;
    const std::size_t begin = content.find(part);
    for (const MarkedLine& line : excerpt(content, {begin, begin + part.size()})) {
        lines.push_back(line.text);
        lines.push_back(line.marks);
    }
    return lines;
}

using L = std::vector<std::string>;

TEST(Excerpt, MarksTheSpanInItsLine) {
    EXPECT_EQ(marked("One.\nThe florple came.\nTwo.", "florple"), (L{"The florple came.",  //
                                                                     "    ^~~~~~~"}));
}

TEST(Excerpt, MarksASpanThatGoesOverLinesInEach) {
    EXPECT_EQ(marked("It was\r\n  put\r\nthere.", "was\r\n  put"), (L{"It was ", "   ^~~~",  //
                                                                      "  put", "~~~~~"}));
}

TEST(Excerpt, CountsTheCellsOfWideAndCombiningCharacters) {
    EXPECT_EQ(marked("漢字 cafe\u0301 florple", "florple"), (L{"漢字 cafe\u0301 florple",  //
                                                               "          ^~~~~~~"}));
}

TEST(Excerpt, WritesTabsAsBlanks) {
    EXPECT_EQ(marked("\tThe\tflorple", "florple"), (L{"    The    florple",  //
                                                      "           ^~~~~~~"}));
}

TEST(Excerpt, MarksAtLeastOneCell) { EXPECT_EQ(marked("a\u0301b", "\u0301"), (L{"a\u0301b", " ^"})); }

TEST(Excerpt, ShowsOnlyThePartAroundTheSpanOfALongLine) {
    const std::string content = std::string(3000, 'a') + " florple " + std::string(3000, 'b');
    const MarkedLine line = excerpt(content, {3001, 3008}).front();
    EXPECT_EQ(line.text, "…" + std::string(49, 'a') + " florple " + std::string(39, 'b') + "…");
    EXPECT_EQ(line.marks, std::string(51, ' ') + "^~~~~~~");
}

TEST(Excerpt, ShortensALongSpan) {
    const MarkedLine line = excerpt(std::string(500, 'a'), {0, 500}).front();
    EXPECT_EQ(line.text, std::string(60, 'a') + "…");
    EXPECT_EQ(line.marks, "^" + std::string(60, '~'));
}

TEST(Excerpt, CutsNoCharacterInTwo) {
    std::string content;
    for (int i = 0; i < 500; ++i) content += "日";
    const MarkedLine line = excerpt(content + "x" + content, {1500, 1501}).front();
    EXPECT_THAT(line.text, testing::Not(testing::HasSubstr("\uFFFD")));
}

TEST(Printable, HoldsNothingATerminalWouldObey) { EXPECT_EQ(printable("a\x1B[31mb\u202Ec\xFF"), "a\uFFFD[31mb\uFFFDc\uFFFD"); }
TEST(Printable, IsOneLine) { EXPECT_EQ(printable("a\nb"), "a b"); }

}  // namespace
}  // namespace peerword::reviewer
