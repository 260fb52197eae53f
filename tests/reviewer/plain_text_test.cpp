// SPDX-License-Identifier: MPL-2.0
#include "prose_test.hpp"

namespace peerword::reviewer {
namespace {

class PlainText : public testing::TestWithParam<ProseCase> {};

TEST_P(PlainText, IsCutIntoParagraphs) { EXPECT_EQ(described(plain_text(GetParam().content)), GetParam().paragraphs); }

using P = std::vector<std::string>;

const ProseCase kCases[] = {
    {"BulletsBelowANumberedItem",
     "1. We avoid:\n\n- files\n- keys\n\n2. We try:",
     {"We avoid:", "[We avoid:] files", "[We avoid:] keys", "We try:"}},
    {"AnEmptyFileHasNone", "", P{}},
    {"BlankLinesAloneAreNone", "\n \t\n\r\n\f\n", P{}},
    {"TheLastLineNeedsNoEnd", "One\n\nTwo", P{"One", "Two"}},
    {"ALineBreakIsWhiteSpace", "One\ntwo\nthree\n", P{"One\ntwo\nthree"}},
    {"BlankLinesMayHoldBlanks", "One\n \t \u00A0\nTwo\n", P{"One", "Two"}},
    {"LinesMayEndInCarriageReturns", "One\r\ntwo\r\n\r\nThree\r\n", P{"One\r\ntwo", "Three"}},
    {"AByteOrderMarkIsNoText", "\xEF\xBB\xBFOne\n", P{"One"}},
    {"BlanksAroundAreLeftOut", "  One  \n\n\tTwo\t\n", P{"One", "Two"}},
    {"APageBreakEndsAParagraph", "One\n\f\nTwo\n", P{"One", "Two"}},
    {"BytesThatAreNoUtf8StayWhereTheyAre", "caf\xE9 one\n\n\x80\n", P{"caf\xE9 one", "\x80"}},
    {"MarkersBeginItems", "- one\n* two\n• three\n1. four\n12) five\na) six\n",
     P{"one", "two", "three", "four", "five", "six"}},
    {"AnItemGoesOnOverLines", "- one\n  more\n- two\n", P{"one\n  more", "two"}},
    {"AMarkerNeedsABlankBehindIt", "-one\n*two*\n3.5 miles\n", P{"-one\n*two*\n3.5 miles"}},
    {"AWordProcessorPutsATabOrHardBlank", "•\tone\n•\u00A0two\n", P{"one", "two"}},
    {"AYearIsNoMarker", "It was in\n1986. Then it rained.\n", P{"It was in\n1986. Then it rained."}},
    {"AMarkerAloneIsText", "one\n-\ntwo\n", P{"one\n-\ntwo"}},
    {"AColonLeadsInAList", "We avoid:\n- one\n- two\n\nAfter.\n- three\n",
     P{"We avoid:", "[We avoid:] one", "[We avoid:] two", "After.", "three"}},
    {"ABlankLineMayStandBetween", "We avoid:\n\n- one\n\n- two\n", P{"We avoid:", "[We avoid:] one", "[We avoid:] two"}},
    {"AnItemMayLeadInDeeperOnes", "We avoid:\n- force, as in:\n  - holds\n- haste\n",
     P{"We avoid:", "[We avoid:] force, as in:", "[force, as in:] holds", "[We avoid:] haste"}},
    {"ATabIndentsToo", "- so:\n\t- one\n", P{"so:", "[so:] one"}},
    {"ProseAfterAColonIsNoItem", "He said:\n\nCome in.\n", P{"He said:", "Come in."}},
};

INSTANTIATE_TEST_SUITE_P(Files, PlainText, testing::ValuesIn(kCases), name_of_case);

TEST(PlainTextPlaces, AreThoseOfTheFile) {
    const Prose prose = plain_text("\xEF\xBB\xBFOne\r\n\r\n• two");
    EXPECT_EQ(prose.paragraphs.at(0).span, (Span{3, 6}));
    EXPECT_EQ(prose.in_file(prose.paragraphs.at(1).span), (Span{14, 17}));
}

}  // namespace
}  // namespace peerword::reviewer
