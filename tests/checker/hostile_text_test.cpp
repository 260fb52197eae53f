// SPDX-License-Identifier: MPL-2.0
// Texts that nobody writes and everybody has: each is read to its end, and what stands behind it is still found.
#include <gtest/gtest.h>

#include "peerword/offsets.hpp"
#include "small_book.hpp"

namespace peerword::testing {
namespace {

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

struct Text {
    const char* name;
    std::string text;

    friend void PrintTo(const Text& text, std::ostream* out) { *out << text.name; }
};

std::string every_plane() {
    std::u16string units;
    for (char32_t plane = 0; plane <= 16; ++plane) {
        for (const char32_t low : {0x0041U, 0x05D0U, 0x2028U, 0xE001U, 0xFFFDU, 0xFFFFU}) {
            const char32_t code = plane * 0x10000 + low;
            if (code > 0xFFFF) units += static_cast<char16_t>(0xD7C0 + (code >> 10));
            units += static_cast<char16_t>(code > 0xFFFF ? 0xDC00 + (code & 0x3FF) : code);
        }
    }
    return Utf8Text(units).utf8();
}

std::vector<Text> texts() {
    return {{"AMegabyteInOneParagraph", repeated("She suffers from grief, and he was placed there. ", 21'000)},
            {"AMegabyteWithoutAFullStop", repeated("she suffers and ", 65'000)},
            {"AMegabyteWithoutASpace", std::string(1'000'000, 'x')},
            {"AMegabyteOfSigns", repeated("~!-“(", 150'000)},
            {"AMegabyteOfWordsWithoutASpace", repeated("people/persons.", 66'000)},
            {"AMegabyteOfQuotes", repeated("'\"", 500'000)},
            {"AMegabyteOfHyphens", repeated("a-", 500'000)},
            {"AMegabyteOfLineEnds", repeated("a\r\nb\rc\n\u2028\u2029\v\f", 70'000)},
            {"Nul", std::string(1000, '\0')},
            {"EveryPlane", every_plane()},
            {"LoneSurrogates", Utf8Text(u"\xD800\xD800 \xDC00x\xDBFF").utf8()},
            {"RightToLeft", repeated("שלום \u202eעולם\u202c \u200fالعربية ", 1000)},
            {"CombiningMarks", "c" + repeated("\u0301", 100'000)},
            {"JoinedEmoji", repeated("👩🏽‍🦽\uFE0F🇬🇧", 10'000)},
            {"NotUtf8", repeated("\xFF\xC0\x80\xED\xA0\x80\xF4\x90\x80\x80", 10'000)}};
}

class HostileText : public ::testing::TestWithParam<Text> {};

INSTANTIATE_TEST_SUITE_P(All, HostileText, ::testing::ValuesIn(texts()), [](const auto& test) { return test.param.name; });

TEST_P(HostileText, IsReadToItsEnd) {
    const std::string text = GetParam().text + " . The client came. She was placed there.";
    const Result result = Checker(small_book()).check(text, {.lead_in = GetParam().text});
    EXPECT_TRUE(result.skipped.empty()) << result.skipped.front();
    ASSERT_GE(result.findings.size(), 2U);
    const Span placed = result.findings.back().span;
    const Span client = result.findings[result.findings.size() - 2].span;
    EXPECT_EQ(text.substr(client.begin, client.size()), "client");
    EXPECT_EQ(text.substr(placed.begin, placed.size()), "was placed");
}

TEST_P(HostileText, KeepsItsPlacesInUtf16) {
    const std::u16string units = to_utf16(GetParam().text) + u" client";
    const Utf8Text text(units);
    EXPECT_EQ(text.to_utf16({text.utf8().size() - 6, text.utf8().size()}), (Span{units.size() - 6, units.size()}));
}

}  // namespace
}  // namespace peerword::testing
