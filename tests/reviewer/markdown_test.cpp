// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <cctype>
#include <random>

#include "prose_test.hpp"

namespace peerword::reviewer {
namespace {

class Markdown : public testing::TestWithParam<ProseCase> {};

TEST_P(Markdown, IsCutIntoParagraphs) { EXPECT_EQ(described(markdown(GetParam().content)), GetParam().paragraphs); }

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

TEST_P(Markdown, KeepsThePlaceOfEveryLetter) {
    const Prose prose = markdown(GetParam().content);
    for (const Paragraph& paragraph : prose.paragraphs) {
        for (std::size_t at = paragraph.span.begin; at < paragraph.span.end; ++at) {
            if (!is_letter(prose.text()[at])) continue;
            const Span span = prose.in_file({at, at + 1});
            EXPECT_EQ(prose.content.substr(span.begin, span.size()), prose.text().substr(at, 1)) << "at " << at;
        }
    }
}

using P = std::vector<std::string>;

const ProseCase kCases[] = {
    {"BulletsBelowANumberedItem",
     "1. We avoid:\n\n- files\n- keys\n\n2. We try:\n",
     {"We avoid:", "[We avoid:] files", "[We avoid:] keys", "We try:"}},
    {"AnEmptyFileHasNone", "", P{}},
    {"HeadingsAreParagraphs", "# One\n\nTwo\n===\nthree\n", P{"One", "Two", "three"}},
    {"EmphasisIsNoText", "The **bold** *one* and __two__.\n", P{"The bold one and two."}},
    {"EmphasisInsideAWordLeavesTheWord", "un*usual*ly\n", P{"unusually"}},
    {"QuotesAreParagraphs", "> one\n> two\n\nthree\n", P{"one\ntwo", "three"}},
    {"CodeInASentenceStopsPhrases", "Call `the client` now\n", P{"Call `` now"}},
    {"FencedCodeIsLeftOut", "one\n\n```sh\nclient\n```\n\n~~~\nclient\n~~~\ntwo\n", P{"one", "two"}},
    {"IndentedCodeIsLeftOut", "one\n\n    client\n\ntwo\n", P{"one", "two"}},
    {"HtmlIsLeftOut", "<!-- client -->\n\n<div class='client'>client</div>\n\na <b class='client'>b</b> <!-- client --> c\n",
     P{"a b  c"}},
    {"AnHtmlLineBreakParts", "one<br>two<br/>three\n", P{"one\ntwo\nthree"}},
    {"LinkTargetsAreLeftOut", "[one](http://a.org/client 'client') [two][r] ![three](client.png)\n\n[r]: http://a.org/client\n",
     P{"one two three"}},
    {"AddressesAreLeftOut", "See <https://a.org/client>, https://a.org/client and www.client.org or <client@a.org>.\n",
     P{"See ``, `` and `` or ``."}},
    {"StruckOutTextIsLeftOut", "~~clients~~ people\n", P{" people"}},
    {"FrontMatterIsLeftOut", "---\ntitle: client\n---\none\n", P{"one"}},
    {"FrontMatterMayBeToml", "+++\ntitle = 'client'\n+++\r\none\n", P{"one"}},
    {"ALineAcrossIsNoFrontMatter", "---\none\n", P{"one"}},
    {"AByteOrderMarkIsNoText", "\xEF\xBB\xBF# One\n", P{"One"}},
    {"LinesMayEndInCarriageReturns", "One\r\ntwo\r\n\r\n- three\r\n", P{"One\ntwo", "three"}},
    {"ItemsAreParagraphs", "- one\n- two\n  more\n\n1. three\n", P{"one", "two\nmore", "three"}},
    {"TaskMarksAreNoText", "- [ ] one\n- [x] two\n", P{"one", "two"}},
    {"CellsAreParagraphs", "| a | b |\n|---|---|\n| c **d** | `e` |\n", P{"a", "b", "c d", "``"}},
    {"EscapesAreNoText", "\\*one\\* two\n", P{"*one* two"}},
    {"EntitiesArePunctuation", "one&nbsp;two &amp; three&#8217;s\n", P{"one two & three&s"}},
    {"BytesThatAreNoUtf8StayWhereTheyAre", "caf\xE9 **one** \x80\n", P{"caf\xE9 one \x80"}},
    {"AColonLeadsInAList", "**We avoid:**\n\n- one\n- two\n\nAfter.\n",
     P{"We avoid:", "[We avoid:] one", "[We avoid:] two", "After."}},
    {"AHeadingLeadsInAList", "## Not part of this role\n\n- one\n\nText.\n\n- two\n",
     P{"Not part of this role", "[Not part of this role] one", "Text.", "two"}},
    {"AnItemMayLeadInDeeperOnes", "We do:\n- one, as in:\n  - two\n- three\n",
     P{"We do:", "[We do:] one, as in:", "[one, as in:] two", "[We do:] three"}},
};

INSTANTIATE_TEST_SUITE_P(Files, Markdown, testing::ValuesIn(kCases), name_of_case);

TEST(MarkdownPlaces, OfAPhraseGoFromItsFirstLetterToItsLast) {
    const Prose prose = markdown("> The **client\n> list** of `x` *clients*.\n");
    EXPECT_EQ(in_file(prose, "client\nlist"), "client\n> list");
    EXPECT_EQ(in_file(prose, "clients"), "clients");
}

TEST(MarkdownPlaces, AreRightBehindWhatIsLeftOutFirst) {
    EXPECT_EQ(in_file(markdown("`a` <b>client</b>"), "client"), "client");
}

TEST(MarkdownPlaces, StayInsideTheFileWhateverItHolds) {
    constexpr std::string_view kParts[] = {"*",  "**",   "`",          "~~",    "[",    "](",    ")",  "<b>", "<br>",
                                           "\n", "\n\n", "> ",         "- ",    "| ",   "&amp;", "\\", "a",   " b ",
                                           "é",  "\xFF", "http://a.b", "---\n", "    ", "```\n", "#",  "!",   "1. "};
    std::mt19937 random(1);  // the same texts every time
    for (int round = 0; round < 2000; ++round) {
        std::string content;
        for (int part = 0; part < 30; ++part) content += kParts[random() % std::size(kParts)];
        const Prose prose = markdown(content);
        for (const Paragraph& paragraph : prose.paragraphs) {
            const Span span = prose.in_file(paragraph.span);
            ASSERT_TRUE(span.begin < span.end && span.end <= content.size()) << content;
        }
    }
}

}  // namespace
}  // namespace peerword::reviewer
