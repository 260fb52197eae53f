// SPDX-License-Identifier: MPL-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "program.hpp"

namespace peerword::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;
using Json = nlohmann::json;

const std::string kPolicy = SAMPLES "/policy.fodt";

TEST(Reports, InTextNameTheParagraphAndShowIt) {
    const Answer answer = review({kPolicy});
    EXPECT_THAT(answer.out, StartsWith(kPolicy + ": paragraph 2: flag: “florple” is a word of the tests. [test.florple]\n"
                                                 "      | Every florple may come and go as they like.\n"
                                                 "      |       ^~~~~~~\n"));
    EXPECT_THAT(answer.out, HasSubstr("      | On the sign stands jeder florple and one more florple.\n"));
    EXPECT_THAT(answer.out, HasSubstr("10 findings (10 flag, 0 consider) in 1 file"));
}

TEST(Reports, InJsonCountBytesFromTheParagraph) {
    const Json finding = Json::parse(review({"--format", "json", kPolicy}).out)["documents"][0]["findings"][1];
    EXPECT_EQ(finding["paragraph"], "paragraph 6");
    EXPECT_EQ(finding["start"], 46);
    EXPECT_EQ(finding["end"], 53);
    EXPECT_FALSE(finding.contains("line"));
}

TEST(Reports, InHtmlNameTheBaseline) {
    const TemporaryFolder folder;
    folder.write("a.txt", "One florple came.");
    const auto document = (folder.path() / "a.txt").string();
    folder.write("last.json", review({"--format", "json", document}).out);
    const auto baseline = (folder.path() / "last.json").string();
    const Answer answer = review({"--format", "html", "--baseline", baseline, document});
    EXPECT_EQ(answer.status, 0);
    EXPECT_THAT(answer.out, HasSubstr("<p>Nothing found since " + baseline + " in 1 document, 3 words.</p>"));
}

TEST(Reports, InHtmlShowWholeWordsOfALongLine) {
    const TemporaryFolder folder;
    std::string text;
    for (int i = 0; i < 50; ++i) text += "süßer Tee ";
    folder.write("a.txt", text + "the florple " + text);
    folder.write("b.txt", std::string(400, 'x') + "…florple " + std::string(400, 'x'));
    folder.write("c.txt", "Nobody came.");
    const std::string page = review({"--format", "html", folder.path().string()}).out;
    EXPECT_THAT(page, HasSubstr("<blockquote>… Tee süßer Tee süßer"));
    EXPECT_THAT(page, HasSubstr(" Tee the <mark>florple</mark> süßer Tee"));
    EXPECT_THAT(page, HasSubstr(" süßer Tee …</blockquote>"));
    EXPECT_THAT(page, HasSubstr("<blockquote>…<mark>florple</mark> …</blockquote>"));
    EXPECT_THAT(page, HasSubstr("Nothing found in 1 document</summary>"));
}

TEST(Reports, InHtmlAreOnePageThatFetchesNothing) {
    const TemporaryFolder folder;
    folder.write("a&b.txt", "The <b>florple</b> came.");
    const Answer answer = review({"--format", "html", kPolicy, (folder.path() / "a&b.txt").string(), "gone.odt"});
    EXPECT_EQ(answer.status, 2);
    EXPECT_THAT(answer.out, StartsWith("<!DOCTYPE html>"));
    EXPECT_THAT(answer.out, HasSubstr("11 findings (11 flag, 0 consider) in 2 documents"));
    EXPECT_THAT(answer.out, HasSubstr("<p class=\"quiet\">footnote 1 · flag · label</p>\n"
                                      "<blockquote>A <mark>florple</mark> with a key may come at night.</blockquote>"));
    EXPECT_THAT(answer.out, HasSubstr("<blockquote>The &lt;b&gt;<mark>florple</mark>&lt;/b&gt; came.</blockquote>"));
    EXPECT_THAT(answer.out, HasSubstr("<li>gone.odt: Cannot be read: No such file or directory.</li>"));
    EXPECT_THAT(answer.out, ::testing::Not(::testing::ContainsRegex("(src|href)=\"[^#]")));
    EXPECT_THAT(answer.out, ::testing::Not(HasSubstr("url(")));
}

}  // namespace
}  // namespace peerword::testing
