// SPDX-License-Identifier: MPL-2.0
// What somebody meets who right-clicks: the line, the wordings, and "Ignore All".
#include <com/sun/star/linguistic2/XLinguServiceEventBroadcaster.hpp>
#include <com/sun/star/linguistic2/XProofreader.hpp>
#include <rtl/ref.hxx>

#include "event_count.hpp"
#include "session.hpp"

namespace peerword::testing {
namespace {

using namespace css::uno;
using css::linguistic2::SingleProofreadingError;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Menu : public OfficeSession {};

SingleProofreadingError first_error(const Document& document, const std::string& words) {
    const auto result = document.right_click(words);
    return result.aErrors.hasElements() ? result.aErrors[0] : SingleProofreadingError();
}

void apply_first_suggestion(const Document& document, const std::string& words) {
    const auto error = first_error(document, words);
    ASSERT_TRUE(error.aSuggestions.hasElements());
    document.paragraph_with(words)->changeText(error.nErrorStart, error.nErrorLength, error.aSuggestions[0], {});
}

TEST_F(Menu, SaysWhatItIsAboutAndOffersWordings) {
    Document document(*office);
    document.write("The client came to group.");
    const auto error = first_error(document, "client");
    EXPECT_EQ(utf8(error.aRuleIdentifier), "label.client");
    EXPECT_FALSE(error.aShortComment.isEmpty());
    EXPECT_LE(error.aShortComment.getLength(), 70);
    EXPECT_GE(error.aFullComment.getLength(), error.aShortComment.getLength());
    EXPECT_TRUE(error.aSuggestions.hasElements());
}

TEST_F(Menu, EveryWordOfAPhraseLeadsToIt) {
    Document document(*office);
    document.write("The clients came to group.");
    EXPECT_EQ(utf8(first_error(document, "ents came").aRuleIdentifier), "label.client");
}

TEST_F(Menu, AppliesTwoSuggestionsOneAfterTheOther) {
    Document document(*office);
    document.write("We heard 😀 from clients. Later the client left.");
    apply_first_suggestion(document, "clients.");
    apply_first_suggestion(document, "client left");
    EXPECT_EQ(utf8(document.model()->getText()->getString()), "We heard 😀 from people. Later the person left.");
    EXPECT_THAT(document.underlined("Later"), IsEmpty());
}

TEST_F(Menu, IgnoreAllIsAboutTheRuleAndIsTakenBackForTheWholeSession) {
    Document document(*office);
    document.write("The client came. No clients left.");
    const auto proofreader = document.right_click("client").xProofreader;
    proofreader->ignoreRule("label.client", {"en", "US", {}});
    EXPECT_THAT(document.underlined("came"), IsEmpty());
    proofreader->resetIgnoreRules();
    EXPECT_THAT(document.underlined("came"), ElementsAre("client@4", "clients@20"));
}

TEST_F(Menu, IgnoreAllAsksWriterToCheckTheDocumentsAgain) {
    Document document(*office);
    document.write("The client came.");
    const auto proofreader = document.right_click("client").xProofreader;
    const Reference<css::linguistic2::XLinguServiceEventBroadcaster> broadcaster(proofreader, UNO_QUERY_THROW);
    const rtl::Reference<EventCount> count(new EventCount);
    EXPECT_TRUE(broadcaster->addLinguServiceEventListener(count.get()));
    proofreader->ignoreRule("label.client", {"en", "US", {}});
    EXPECT_TRUE(count->reaches(1));
    proofreader->resetIgnoreRules();
    EXPECT_TRUE(count->reaches(2));
    EXPECT_TRUE(broadcaster->removeLinguServiceEventListener(count.get()));
}

}  // namespace
}  // namespace peerword::testing
