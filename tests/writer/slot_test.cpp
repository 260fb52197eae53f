// SPDX-License-Identifier: MPL-2.0
// Writer asks one grammar checker per language. Peerword takes that place beside Lightproof, which Debian brings, and gives it
// back when it goes: in profiles that are fresh and in one that is not.
#include <sstream>

#include "checkers.hpp"
#include "comes_true.hpp"
#include "session.hpp"

namespace peerword::testing {
namespace {

using ::testing::Contains;
using writer::BesideOthers;

using Names = std::set<std::string>;
using Underlined = std::vector<std::string>;

/// Both have something to say of it: Peerword of "client", Lightproof of the two blanks.
class Letter {
public:
    explicit Letter(const Office& office) : document_(office) { document_.write("The client came  to group."); }

    /// As soon as it is this; else after a while.
    [[nodiscard]] Underlined underlined_at_last(const Underlined& expected) const {
        comes_true([&] { return document_.underlined("came") == expected; });
        return document_.underlined("came");
    }

private:
    Document document_;
};

const Underlined kBoth = {"client@4", "  @15"};
const Underlined kOurs = {"client@4"};
const Underlined kTheirs = {"  @15"};

/// Starts the office, writes a letter, looks who underlines in it and who checks, and leaves.
Names who_checks_at_a_start(const Profile& profile, const Underlined& expected) {
    Office office(profile);
    const Letter letter(office);
    EXPECT_EQ(letter.underlined_at_last(expected), expected);
    auto names = who_checks(office);
    EXPECT_EQ(office.leave(), 0);
    return names;
}

/// What is not as LibreOffice brings it, of spelling, grammar, hyphens and the like.
std::vector<std::string> linguistic_settings(const Profile& profile) {
    std::istringstream lines(profile.settings());
    std::vector<std::string> found;
    for (std::string line; std::getline(lines, line);) {
        if (line.find("Office.Linguistic") != std::string::npos) found.push_back(line);
    }
    std::sort(found.begin(), found.end());
    return found;
}

class Slot : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        const Profile bare;
        Office office(bare);
        has_lightproof_ = who_checks(office).count(kLightproof) > 0;
    }

    void SetUp() override {
        if (!has_lightproof_) GTEST_SKIP() << "Lightproof is not installed here";
    }

    inline static bool has_lightproof_ = false;

    Profile profile_;
};

TEST_F(Slot, UnopkgShowsWhatIsInstalled) {
    profile_.add_extension();
    EXPECT_THAT(profile_.extensions(), ::testing::ContainsRegex("Identifier: org.peerword.writer"));
    EXPECT_THAT(profile_.extensions(), ::testing::ContainsRegex("is registered: yes"));
}

TEST_F(Slot, InAFreshProfilePeerwordChecksAtOnceAndLightproofIsHeard) {
    profile_.add_extension();
    for (int start = 1; start <= 3; ++start) EXPECT_EQ(who_checks_at_a_start(profile_, kBoth), Names{kPeerword}) << start;
    profile_.remove_extension();
    EXPECT_EQ(who_checks_at_a_start(profile_, kTheirs), (Names{"", kLightproof}));
}

TEST_F(Slot, InAProfileLongUsedWithLightproofPeerwordTakesOverAndNothingElseChanges) {
    for (int start = 1; start <= 2; ++start) who_checks_at_a_start(profile_, kTheirs);
    const auto before = linguistic_settings(profile_);

    profile_.add_extension();
    for (int start = 1; start <= 3; ++start) EXPECT_EQ(who_checks_at_a_start(profile_, kBoth), Names{kPeerword}) << start;
    for (const auto& line : linguistic_settings(profile_)) {
        const bool is_about_grammar = line.find("GrammarChecker") != std::string::npos;
        EXPECT_TRUE(is_about_grammar || std::find(before.begin(), before.end(), line) != before.end()) << line;
    }

    profile_.remove_extension();
    EXPECT_EQ(who_checks_at_a_start(profile_, kTheirs), (Names{"", kLightproof}));
    EXPECT_EQ(who_checks_at_a_start(profile_, kTheirs), (Names{"", kLightproof}));
}

TEST_F(Slot, WhoeverIsChosenUnderWritingAidsStays) {
    profile_.add_extension();
    who_checks_at_a_start(profile_, kBoth);
    {
        Office office(profile_);
        const Letter letter(office);
        EXPECT_EQ(letter.underlined_at_last(kBoth), kBoth);
        choose_checker(office, kLightproof);
    }
    for (int start = 1; start <= 2; ++start) {
        EXPECT_THAT(who_checks_at_a_start(profile_, kTheirs), Contains(kLightproof)) << start;
    }
}

TEST_F(Slot, WhatIsChosenOnPeerwordsPageHoldsForOpenDocuments) {
    profile_.add_extension();
    Office office(profile_);
    const Letter letter(office);
    EXPECT_EQ(letter.underlined_at_last(kBoth), kBoth);
    choose(office, BesideOthers::only);
    EXPECT_EQ(letter.underlined_at_last(kOurs), kOurs);
    choose(office, BesideOthers::aside);
    EXPECT_EQ(letter.underlined_at_last(kTheirs), kTheirs);
    EXPECT_THAT(who_checks(office), Contains(kLightproof));
    choose(office, BesideOthers::together);
    EXPECT_EQ(letter.underlined_at_last(kBoth), kBoth);
    EXPECT_EQ(office.leave(), 0);
}

TEST_F(Slot, StandsAsideFromTheNextStartOn) {
    profile_.add_extension();
    {
        Office office(profile_);
        const Letter letter(office);
        EXPECT_EQ(letter.underlined_at_last(kBoth), kBoth);
        choose(office, BesideOthers::aside);
        EXPECT_EQ(letter.underlined_at_last(kTheirs), kTheirs);
    }
    EXPECT_THAT(who_checks_at_a_start(profile_, kTheirs), Contains(kLightproof));
    profile_.remove_extension();
    EXPECT_EQ(who_checks_at_a_start(profile_, kTheirs), (Names{"", kLightproof}));
}

}  // namespace
}  // namespace peerword::testing
