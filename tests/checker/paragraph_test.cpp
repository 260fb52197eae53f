// SPDX-License-Identifier: MPL-2.0
#include "paragraph.hpp"

#include <gtest/gtest.h>

#include "peerword/words.hpp"

namespace peerword {
namespace {

/// The folded words in brackets with the gaps between them; quotation marks as ( and ), a dash as _.
std::string shape(std::string_view text) {
    const Paragraph paragraph(text);
    std::string out;
    for (std::size_t i = 0; i <= paragraph.tokens().size(); ++i) {
        for (const char byte : paragraph.gap(i))
            out += byte == '\x03' ? '(' : byte == '\x04' ? ')' : byte == '\x05' ? '_' : byte;
        if (i < paragraph.tokens().size()) out += "<" + std::string(paragraph.folded(paragraph.tokens()[i])) + ">";
    }
    return out;
}

struct Case {
    const char* name;
    const char* text;
    const char* shape;
};

class Folding : public ::testing::TestWithParam<Case> {};

TEST_P(Folding, GivesTheWordsAndTheGaps) { EXPECT_EQ(shape(GetParam().text), GetParam().shape); }

INSTANTIATE_TEST_SUITE_P(
    Paragraph, Folding,
    ::testing::Values(Case{"Nothing", "", ""}, Case{"LowerCase", "The CLIENT", "<the> <client>"},
                      Case{"RunsOfWhiteSpace", "a \t\r\n b\u00A0c", "<a> <b> <c>"},
                      Case{"HyphensPartWords", "non-compliant co\u2011op", "<non>-<compliant> <co>-<op>"},
                      Case{"AHyphenBeforeALineBreak", "non-\n compliant", "<non>-<compliant>"},
                      Case{"Dashes", "he—she -- they – we", "<he>_<she> _ <they> _ <we>"},
                      Case{"SoftHyphens", "cli\u00ADent", "<client>"}, Case{"ZeroWidthSpaces", "cli\u200Bent", "<client>"},
                      Case{"Apostrophes", "isn't isn’t clients' came", "<isn't> <isn't> <clients'> <came>"},
                      Case{"DoubleQuotes", "the \"client\" came", "<the> (<client>) <came>"},
                      Case{"CurlyDoubleQuotes", "“client,” she", "(<client>,) <she>"},
                      Case{"SingleQuotes", "the 'clients' came", "<the> (<clients>) <came>"},
                      Case{"CurlySingleQuotes", "‘client,’ or ‘user’", "(<client>,) <or> (<user>)"},
                      Case{"AnApostropheThatOpensNothing", "'tis late", "'<tis> <late>"},
                      Case{"AQuoteInsideWords", "rock ’n’ roll", "<rock> (<n>) <roll>"},
                      Case{"GermanAndFrenchQuotes", "„client” «client»", "(<client>) (<client>)"},
                      Case{"AccentedCapitals", "ÉTÉ Ωμέγα ЖЁ", "<été> <ωμέγα> <жё>"}, Case{"Ligatures", "deﬁcit", "<deficit>"},
                      Case{"Emoji", "client😀came", "<client>~<came>"},
                      Case{"CombiningMarksStayInTheWord", "cafe\u0301 x", "<cafe\u0301> <x>"},
                      Case{"NotUtf8", "a\xFF b", "<a>~ <b>"}),
    [](const auto& test) { return test.param.name; });

TEST(Paragraph, KeepsThePlaceOfEachWordInTheText) {
    const std::string text = "“Cli\u00ADents’ files,” she said 😀 twice.";
    const Paragraph paragraph(text);
    std::vector<std::string> found;
    for (const Token& token : paragraph.tokens()) found.push_back(text.substr(token.place.begin, token.place.size()));
    EXPECT_EQ(found, (std::vector<std::string>{"Cli\u00ADents’", "files", "she", "said", "twice"}));
}

TEST(Paragraph, KnowsHowAWordIsWritten) {
    const Paragraph paragraph("Noor saw 3 ADLs and 2nd iPhone I");
    std::string shapes;
    for (const Token& token : paragraph.tokens()) shapes += token.caps ? 'C' : token.capital ? 'c' : token.number ? '1' : '.';
    EXPECT_EQ(shapes, "c.1C.1.c");
}

TEST(Words, OfATextAreFoldedWithOneBlankBetween) {
    EXPECT_EQ(words_of("“The CLIENT’S\n  own-story…”"), "the client's own story");
    EXPECT_EQ(words_of(" – "), "");
}

}  // namespace
}  // namespace peerword
