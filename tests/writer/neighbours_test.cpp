// SPDX-License-Identifier: MPL-2.0
// Another grammar checker that Peerword asks in Writer's stead: neighbour/neighbour.cpp, for the English of Hong Kong.
#include <com/sun/star/lang/XInitialization.hpp>
#include <com/sun/star/linguistic2/XProofreader.hpp>

#include "checkers.hpp"
#include "comes_true.hpp"
#include "session.hpp"

namespace peerword::testing {
namespace {

using namespace css::uno;
using css::linguistic2::SingleProofreadingError;
using ::testing::ElementsAre;
using Underlined = std::vector<std::string>;

constexpr const char* kNeighbour = "org.peerword.test.Neighbour";

class Neighbours : public OfficeSession {
protected:
    static void SetUpTestSuite() {
        profile = std::make_unique<Profile>();
        profile->add_extension();
        profile->add_extension("neighbour.oxt");
        office = std::make_unique<Office>(*profile);
    }

    void TearDown() override { let_it_speak(true); }

    /// As somebody does in the neighbour's own options.
    static void let_it_speak(bool speaks) {
        const Any argument(speaks);
        Reference<css::lang::XInitialization>(office->service(kNeighbour), UNO_QUERY_THROW)->initialize({&argument, 1});
    }
};

class Letter {
public:
    Letter(const Office& office, const std::string& text) : document_(office), text_(text) {
        document_.write(text, "en", "HK");
    }

    /// As soon as it is this; else after a while.
    [[nodiscard]] Underlined underlined_at_last(const Underlined& expected) const {
        comes_true([&] { return underlined() == expected; });
        return underlined();
    }
    [[nodiscard]] Underlined underlined() const { return document_.underlined(text_); }
    [[nodiscard]] css::linguistic2::ProofreadingResult right_click(const std::string& words) const {
        return document_.right_click(words);
    }

private:
    Document document_;
    std::string text_;
};

TEST_F(Neighbours, AreHeardBesidePeerwordInEverySentence) {
    const Letter letter(*office, "We met teh client. Later teh client left.");
    EXPECT_THAT(letter.underlined_at_last({"teh@7", "client@11", "teh@25", "client@29"}),
                ElementsAre("teh@7", "client@11", "teh@25", "client@29"));
}

TEST_F(Neighbours, KeepTheirWordingsTheirExplanationAndTheirColour) {
    const Letter letter(*office, "The client met teh group.");
    EXPECT_THAT(letter.underlined_at_last({"client@4", "teh@15"}), ElementsAre("client@4", "teh@15"));
    const auto errors = letter.right_click("teh").aErrors;
    ASSERT_EQ(errors.getLength(), 2);
    EXPECT_EQ(utf8(errors[1].aRuleIdentifier), "test.teh");
    EXPECT_EQ(utf8(errors[1].aShortComment), "A slip of the fingers?");
    EXPECT_EQ(utf8(errors[1].aFullComment), "Fingers are sometimes faster than thoughts.");
    EXPECT_EQ(utf8(errors[1].aSuggestions[0]), "the");
    EXPECT_EQ(errors[1].aProperties[0].Value, Any(rtl::OUString("https://example.org/teh")));
    EXPECT_EQ(errors[1].aProperties[1].Value, Any(sal_Int32(0x008000)));
}

TEST_F(Neighbours, IgnoreWhatTheyAreToldToAndNothingElseIsIgnored) {
    const Letter letter(*office, "Any client met teh group.");
    EXPECT_THAT(letter.underlined_at_last({"client@4", "teh@15"}), ElementsAre("client@4", "teh@15"));
    const auto proofreader = letter.right_click("teh").xProofreader;
    proofreader->ignoreRule("test.teh", {"en", "HK", {}});
    EXPECT_THAT(letter.underlined_at_last({"client@4"}), ElementsAre("client@4"));
    proofreader->resetIgnoreRules();
    EXPECT_THAT(letter.underlined_at_last({"client@4", "teh@15"}), ElementsAre("client@4", "teh@15"));
}

TEST_F(Neighbours, AreAskedAgainWhenTheirOptionsChange) {
    const Letter letter(*office, "A client met teh group.");
    EXPECT_THAT(letter.underlined_at_last({"client@2", "teh@13"}), ElementsAre("client@2", "teh@13"));
    let_it_speak(false);
    EXPECT_THAT(letter.underlined_at_last({"client@2"}), ElementsAre("client@2"));
    let_it_speak(true);
    EXPECT_THAT(letter.underlined_at_last({"client@2", "teh@13"}), ElementsAre("client@2", "teh@13"));
}

TEST_F(Neighbours, ThatAreSlowAreNotWaitedForAndHeardLater) {
    const Letter letter(*office, "One client met teh group slowly.");
    EXPECT_THAT(letter.underlined_at_last({"client@4"}), ElementsAre("client@4"));
    const Letter meanwhile(*office, "Two clients met.");
    EXPECT_EQ(meanwhile.underlined(), Underlined{"clients@4"});
    EXPECT_EQ(letter.underlined(), Underlined{"client@4"}) << "the neighbour was faster than this test";
    EXPECT_THAT(letter.underlined_at_last({"client@4", "teh@15"}), ElementsAre("client@4", "teh@15"));
}

TEST_F(Neighbours, ThatThrowLoseOnlyTheirOwn) {
    for (const char* word : {"throws", "breaks"}) {
        const Letter letter(*office, std::string("The client ") + word + " up. A client met teh group.");
        EXPECT_THAT(letter.underlined_at_last({"client@4", "client@24"}), ElementsAre("client@4", "client@24")) << word;
    }
    const Letter letter(*office, "A client met teh other group.");
    EXPECT_THAT(letter.underlined_at_last({"client@2", "teh@13"}), ElementsAre("client@2", "teh@13"));
}

TEST_F(Neighbours, ThatMarkWhatIsNotThereAreNotBelieved) {
    const Letter letter(*office, "The client ran wildly to teh group.");
    EXPECT_THAT(letter.underlined_at_last({"client@4", "teh@25"}), ElementsAre("client@4", "teh@25"));
    const Letter other(*office, "The client echoes teh group.");
    EXPECT_THAT(other.underlined_at_last({"client@4"}), ElementsAre("client@4"));
}

TEST_F(Neighbours, AreLeftAloneWhereTheUserWantsOnlyPeerword) {
    const Letter letter(*office, "No client met teh group.");
    EXPECT_THAT(letter.underlined_at_last({"client@3", "teh@14"}), ElementsAre("client@3", "teh@14"));
    choose(*office, writer::BesideOthers::only);
    EXPECT_THAT(letter.underlined_at_last({"client@3"}), ElementsAre("client@3"));
    choose(*office, writer::BesideOthers::together);
    EXPECT_THAT(letter.underlined_at_last({"client@3", "teh@14"}), ElementsAre("client@3", "teh@14"));
}

TEST(Leaving, WaitsForNoNeighbour) {
    const Profile profile;
    profile.add_extension();
    profile.add_extension("neighbour.oxt");
    Office office(profile);
    const Letter letter(office, "Some client met teh group.");
    EXPECT_THAT(letter.underlined_at_last({"client@5", "teh@16"}), ElementsAre("client@5", "teh@16"));
    const Letter slow(office, "Two clients met slowly. Slowly they left.");
    EXPECT_EQ(slow.underlined(), Underlined{"clients@4"});
    EXPECT_EQ(office.leave(), 0);
}

}  // namespace
}  // namespace peerword::testing
