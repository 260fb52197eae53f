// SPDX-License-Identifier: MPL-2.0
#include "error.hpp"

#include <gtest/gtest.h>

#include <com/sun/star/awt/FontUnderline.hpp>
#include <com/sun/star/text/TextMarkupType.hpp>

#include "small_book.hpp"
#include "strings.hpp"
#include "underline.hpp"

namespace peerword::testing {
namespace {

using writer::utf16;

Finding finding(const char* rule) {
    Finding finding;
    finding.span = {4, 11};
    finding.rule = small_book()->find(rule);
    finding.message = "“clients” names a person by a service.";
    finding.suggestions = {"people", "participants"};
    return finding;
}

css::linguistic2::SingleProofreadingError to_error(const Finding& finding, const writer::Settings& settings = {}) {
    return writer::to_error(finding, *small_book(), settings);
}

template <class T>
T property(const css::linguistic2::SingleProofreadingError& error, const char* name) {
    T value{};
    for (const auto& one : error.aProperties) {
        if (one.Name.equalsAscii(name)) one.Value >>= value;
    }
    return value;
}

TEST(Error, CarriesPlaceRuleMessageAndWordings) {
    const auto error = to_error(finding("label.client"));
    EXPECT_EQ(error.nErrorStart, 4);
    EXPECT_EQ(error.nErrorLength, 7);
    EXPECT_EQ(error.nErrorType, css::text::TextMarkupType::PROOFREADING);
    EXPECT_EQ(utf16(error.aRuleIdentifier), u"label.client");
    EXPECT_EQ(utf16(error.aShortComment), u"“clients” names a person by a service.");
    EXPECT_TRUE(utf16(error.aFullComment).starts_with(u"“clients” names a person by a service."));
    ASSERT_EQ(error.aSuggestions.getLength(), 2);
    EXPECT_EQ(utf16(error.aSuggestions[1]), u"participants");
}

TEST(Error, OffersTenWordingsAtMost) {
    auto many = finding("label.client");
    many.suggestions.assign(15, "person");
    EXPECT_EQ(to_error(many).aSuggestions.getLength(), 10);
}

TEST(Error, HasNoWordingsWhereOnlyTheWriterKnows) {
    auto question = finding("move.placed");
    question.suggestions.clear();
    EXPECT_EQ(to_error(question).aSuggestions.getLength(), 0);
}

TEST(Error, DrawsThePeopleSpokenAboutWithoutThemInAnotherColourAndShape) {
    const auto wording = to_error(finding("label.client"));
    const auto without_them = to_error(finding("move.placed"));
    EXPECT_NE(property<sal_Int32>(wording, "LineColor"), property<sal_Int32>(without_them, "LineColor"));
    EXPECT_EQ(property<sal_Int16>(wording, "LineType"), css::awt::FontUnderline::WAVE);
    EXPECT_EQ(property<sal_Int16>(without_them, "LineType"), css::awt::FontUnderline::BOLD);
}

int brightness(std::int32_t color) { return (color >> 16 & 0xFF) + (color >> 8 & 0xFF) + (color & 0xFF); }

TEST(Error, IsDrawnAsTheUserHasChosen) {
    writer::Settings settings;
    settings.without_them = {0x008080, css::awt::FontUnderline::DASH};
    const auto chosen = to_error(finding("move.placed"), settings);
    EXPECT_EQ(property<sal_Int32>(chosen, "LineColor"), 0x008080);
    EXPECT_EQ(property<sal_Int16>(chosen, "LineType"), css::awt::FontUnderline::DASH);
    const auto other = to_error(finding("label.client"), settings);
    EXPECT_EQ(property<sal_Int32>(other, "LineColor"), settings.wording.color);
}

TEST(Error, DrawsWhatIsOnlyToConsiderPaler) {
    for (const char* category : {"label", "without-them", "peer-role-duty"}) {
        Rule rule;
        rule.category = category;
        const auto flag = writer::underline(rule);
        rule.level = Level::consider;
        const auto consider = writer::underline(rule);
        EXPECT_GT(brightness(consider.color), brightness(flag.color) + 100) << category;
        EXPECT_EQ(consider.type, flag.type) << category;
    }
}

}  // namespace
}  // namespace peerword::testing
