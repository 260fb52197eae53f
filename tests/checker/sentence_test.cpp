// SPDX-License-Identifier: MPL-2.0
#include "sentence.hpp"

#include <gtest/gtest.h>

#include "grammar.hpp"
#include "small_book.hpp"

namespace peerword {
namespace {

/// The sentences, parted by bars.
std::string cut(const std::string& text) {
    Paragraph paragraph(text);
    testing::small_book()->grammar().vocabulary.look_up(paragraph);
    std::string out;
    for (const TokenRange range : split_sentences(paragraph)) {
        if (!out.empty()) out += "|";
        const auto& tokens = paragraph.tokens();
        out += text.substr(tokens[range.first].place.begin, tokens[range.last - 1].place.end - tokens[range.first].place.begin);
    }
    return out;
}

TEST(Sentences, EndAtStopsBeforeACapital) {
    EXPECT_EQ(cut("He came. She left! Why? Nobody knew."), "He came|She left|Why|Nobody knew");
}
TEST(Sentences, GoOnAfterAnAbbreviation) { EXPECT_EQ(cut("Mr. Dietz saw Dr. Tan. He left."), "Mr. Dietz saw Dr. Tan|He left"); }
TEST(Sentences, GoOnAfterAnInitial) { EXPECT_EQ(cut("T. Was placed by M.B. Rao. So"), "T. Was placed by M.B. Rao|So"); }
TEST(Sentences, EndAfterTheWordI) { EXPECT_EQ(cut("It was I. She left."), "It was I|She left"); }
TEST(Sentences, GoOnBeforeASmallLetter) { EXPECT_EQ(cut("At 3 p.m. she left."), "At 3 p.m. she left"); }
TEST(Sentences, MayEndInsideQuotationMarks) { EXPECT_EQ(cut("“He came.” “She left.”"), "He came|She left"); }
TEST(Sentences, BeginBehindAListNumber) { EXPECT_EQ(cut("1. The client came."), "1|The client came"); }
TEST(Sentences, AreNotCutInsideNumbersAndDots) {
    EXPECT_EQ(cut("Version 2.5 of example.org came"), "Version 2.5 of example.org came");
}

TEST(Sentences, GoOnBehindACommaAfterAStop) {
    EXPECT_EQ(cut("Signs (e.g., ‘Staff only’ and i.e. Doors) go."), "Signs (e.g., ‘Staff only’ and i.e. Doors) go");
}

TEST(Sentences, AreCutWhenTheyNeverEnd) {
    std::string text;
    for (int i = 0; i < 1000; ++i) text += "word ";
    const Paragraph paragraph(text);
    for (const TokenRange range : split_sentences(paragraph)) EXPECT_LE(range.size(), kLongestSentence);
}

}  // namespace
}  // namespace peerword
