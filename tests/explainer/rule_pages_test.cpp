// SPDX-License-Identifier: MPL-2.0
// The pages of a small dictionary, so that they hold whatever the English one says.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <iterator>
#include <stdexcept>

#include "explanations.hpp"
#include "small_book.hpp"

namespace peerword::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr std::string_view kTexts = R"(# names
category.label=Labels \u201cat\u201d work
category.label.about=People & <services>.
category.substance-use=Substances
category.substance-use.about=People named by one.
)";

constexpr std::string_view kRules = R"([[rule]]
id = "label.client"
category = "label"
level = "off"
words = true
suggest = ["person & friend"]
message = "<b>“{found}”</b> & co"
why = "1 < 2"
declaration = ["A4"]
source = ["<cite>"]
flags = ["[[Clients]] came.", "Is a <i>[[client -> person & friend]]</i> here?", "All [[clients]] left."]
passes = ["<script>alert(1)</script>"]

[[rule]]
id = "substance.addict"
category = "substance-use"
level = "flag"
words = true
message = "Who says so?"
flags = ["An [[addict]] came."]
passes = ["Nobody came."]
)";

class RulePagesTest : public ::testing::Test {
protected:
    explicit RulePagesTest(std::string_view rules = kRules, std::string_view texts = kTexts) {
        write_small_dictionary(folder_, rules);
        folder_.write("declaration-of-peer-roles.md", "**Our Actions:**\n\n4. We avoid *such* words.\n");
        folder_.write("texts", texts);
    }

    std::vector<Problem> write_pages() {
        return explainer::write_explanations({folder_.path(), folder_.path() / "texts", PEERWORD_TEMPLATES},
                                             folder_.path() / "out");
    }

    std::string page(const char* name) {
        EXPECT_THAT(write_pages(), ::testing::IsEmpty());
        std::ifstream file(folder_.path() / "out" / name);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    TemporaryFolder folder_;
};

TEST_F(RulePagesTest, EscapeWhatAuthorsWrite) {
    const auto text = page("rules/label.client.html");
    EXPECT_THAT(text, HasSubstr("&lt;b&gt;“client”&lt;/b&gt; &amp; co"));
    EXPECT_THAT(text, HasSubstr("1 &lt; 2"));
    EXPECT_THAT(text, HasSubstr("&lt;script&gt;alert(1)&lt;/script&gt;"));
    EXPECT_THAT(text, HasSubstr("&lt;cite&gt;"));
    EXPECT_THAT(text, Not(HasSubstr("<script>alert")));
    EXPECT_THAT(page("rules.html"), HasSubstr("People &amp; &lt;services&gt;."));
}

TEST_F(RulePagesTest, MarkWhatIsFoundAndSayWhatElseToWrite) {
    const auto text = page("rules/label.client.html");
    EXPECT_THAT(text, HasSubstr("Is a &lt;i&gt;<mark>client</mark>&lt;/i&gt; here?"));
    EXPECT_THAT(text, HasSubstr("<li>person &amp; friend</li>"));
}

TEST_F(RulePagesTest, NameEachWordingOnceAsItStandsInsideASentence) {
    EXPECT_THAT(page("rules.html"), HasSubstr("<span>client</span><span>clients</span></a>"));
}

TEST_F(RulePagesTest, QuoteThePassageItself) {
    EXPECT_THAT(page("rules/label.client.html"), HasSubstr("<blockquote><p>We avoid <em>such</em> words.</p>"));
}

TEST_F(RulePagesTest, NameCategoriesAsTheWindowsDo) {
    EXPECT_THAT(page("rules/label.client.html"), HasSubstr("Labels “at” work"));
}

TEST_F(RulePagesTest, SayThatAQuestionIsForTheWriterToAnswer) {
    EXPECT_THAT(page("rules/substance.addict.html"), HasSubstr("only you can answer it"));
    EXPECT_THAT(page("rules/label.client.html"), Not(HasSubstr("only you can answer it")));
}

TEST_F(RulePagesTest, SayThatARuleIsOffUnlessSwitchedOn) {
    EXPECT_THAT(page("rules/label.client.html"), HasSubstr("does not underline it unless you switch it on"));
}

class PagesWithoutAName : public RulePagesTest {
protected:
    PagesWithoutAName() : RulePagesTest(kRules, "") {}
};

TEST_F(PagesWithoutAName, SayWhichTextIsMissing) {
    EXPECT_THAT([&] { return write_pages(); }, ::testing::ThrowsMessage<std::runtime_error>(HasSubstr("category.label")));
}

class PagesOfFaultyRules : public RulePagesTest {
protected:
    PagesOfFaultyRules()
        : RulePagesTest(std::string(kRules) + R"(
[[rule]]
id = "label.never"
category = "label"
level = "flag"
phrases = ['nobody writes this']
triggers = ['nobody']
message = "?"
flags = ["[[Somebody]] wrote that."]
passes = ["No."]

[[rule]]
id = "label.half"
)") {}
};

TEST_F(PagesOfFaultyRules, AreLeftOutAndTheRestIsWritten) {
    std::vector<std::string> told;
    for (const auto& problem : write_pages()) told.push_back(problem.text());
    EXPECT_THAT(told, ::testing::Contains(HasSubstr("label.never has no page")));
    EXPECT_THAT(told, ::testing::Contains(HasSubstr("small.toml:33:")));
    EXPECT_TRUE(std::filesystem::exists(folder_.path() / "out/rules/label.client.html"));
    EXPECT_FALSE(std::filesystem::exists(folder_.path() / "out/rules/label.never.html"));
}

}  // namespace
}  // namespace peerword::testing
