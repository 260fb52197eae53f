// SPDX-License-Identifier: MPL-2.0
#include "peerword/offsets.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

namespace peerword {
namespace {

struct Case {
    const char* name;
    std::u16string text;
    std::u16string word;  // to be found again by its place

    friend void PrintTo(const Case& test, std::ostream* out) { *out << test.name; }
};

class EveryConversion : public ::testing::TestWithParam<Case> {};

TEST_P(EveryConversion, GivesBackThePlaceOfAWordInBothCountings) {
    const auto& [name, text, word] = GetParam();
    const std::size_t unit = text.find(word);
    const Utf8Text converted(text);
    const std::string word_utf8 = Utf8Text(word).utf8();
    const std::size_t byte = converted.utf8().find(word_utf8);
    EXPECT_EQ(converted.to_utf16({byte, byte + word_utf8.size()}), (Span{unit, unit + word.size()}));
    EXPECT_EQ(converted.to_utf8(unit), byte);
    EXPECT_EQ(converted.to_utf8(unit + word.size()), byte + word_utf8.size());
}

TEST_P(EveryConversion, ComesBackUnchanged) { EXPECT_EQ(to_utf16(Utf8Text(GetParam().text).utf8()), GetParam().text); }

std::vector<Case> cases() {
    const std::u16string filler(200, u'é');
    return {
        {"Ascii", u"the client came", u"client"},
        {"CurlyQuotes", u"the ‘client’ came", u"client"},
        {"NoBreakSpace", u"the\u00A0client\u00A0came", u"client"},
        {"SoftHyphenInside", u"the cli\u00ADent came", u"cli\u00ADent"},
        {"ZeroWidthSpace", u"\u200Bthe client", u"client"},
        {"Emoji", u"😀😀 client 😀", u"client"},
        {"CombiningMarks", u"e\u0301e\u0301 client", u"client"},
        {"LineEndings", u"the\r\nclient\r\n", u"client"},
        {"ManyTwoByteLetters", filler + u" client " + filler, u"client"},
        {"EndOfText", u"naïve client", u"client"},
        {"EveryPlane", u"\U00010348\U0001F469\U000E0001\U0010FFFD client", u"client"},
        {"RightToLeft", u"שלום client", u"client"},
    };
}

INSTANTIATE_TEST_SUITE_P(Offsets, EveryConversion, ::testing::ValuesIn(cases()),
                         [](const auto& test) { return test.param.name; });

TEST(Offsets, CountALoneSurrogateAsTheOneUnitItIs) {
    const Utf8Text text(std::u16string{u'a', 0xD83D, u'b', 0xDE00, u'c'});
    EXPECT_EQ(text.utf8(), "a\uFFFDb\uFFFDc");
    EXPECT_EQ(text.to_utf16({4, 5}), (Span{2, 3}));
    EXPECT_EQ(text.to_utf16({8, 9}), (Span{4, 5}));
}

TEST(Offsets, TakeAPlaceInsideACharacterAsItsStart) {
    const Utf8Text text(u"a😀b");
    EXPECT_EQ(text.to_utf16({3, 5}), (Span{1, 3}));
    EXPECT_EQ(text.to_utf8(2), 1u);
}

TEST(Offsets, TakeAPlacePastTheEndAsTheEnd) {
    const Utf8Text text(u"ab");
    EXPECT_EQ(text.to_utf16({5, 9}), (Span{2, 2}));
    EXPECT_EQ(text.to_utf8(9), 2u);
    EXPECT_EQ(Utf8Text(u"").to_utf16({0, 3}), (Span{0, 0}));
}

TEST(Offsets, TurnBytesThatAreNotUtf8IntoReplacementCharacters) {
    EXPECT_EQ(to_utf16("a\xFF\xC3z"), u"a\uFFFD\uFFFDz");
    EXPECT_EQ(to_utf16("\xED\xA0\x80"), u"\uFFFD\uFFFD\uFFFD") << "a surrogate written as UTF-8";
    EXPECT_EQ(to_utf16("\xC0\xAF"), u"\uFFFD\uFFFD") << "longer than it need be";
}

}  // namespace
}  // namespace peerword
