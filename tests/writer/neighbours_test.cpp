// SPDX-License-Identifier: MPL-2.0
// Writer asks one grammar checker per language. What becomes of Peerword where another one was there first.
#include <com/sun/star/linguistic2/LinguServiceManager.hpp>

#include "session.hpp"

namespace peerword::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

constexpr const char* kPeerword = "org.peerword.Proofreader";

using Checkers = std::vector<std::string>;

Checkers checkers(const Office& office) {
    const auto manager = css::linguistic2::LinguServiceManager::create(office.context());
    Checkers names;
    for (const auto& name : manager->getConfiguredServices("com.sun.star.linguistic2.Proofreader", {"en", "US", {}})) {
        names.push_back(utf8(name));
    }
    return names;
}

/// Starts the office, looks, and leaves again: only then it writes down whom it found.
Checkers checkers_at_a_start(const Profile& profile) {
    Office office(profile);
    auto names = checkers(office);
    EXPECT_EQ(office.leave(), 0);
    return names;
}

TEST(Neighbours, UnopkgShowsWhatIsInstalled) {
    const Profile profile;
    profile.add_extension();
    EXPECT_THAT(profile.extensions(), ::testing::ContainsRegex("Identifier: org.peerword.writer"));
    EXPECT_THAT(profile.extensions(), ::testing::ContainsRegex("is registered: yes"));
}

// Known gaps: these go red, and are turned round, when Peerword takes the slot and hands on to the neighbour.

TEST(Neighbours, KnownGapRemovedFromAFreshProfileItLeavesNoCheckerBehind) {
    const Profile profile;
    profile.add_extension();
    EXPECT_THAT(checkers_at_a_start(profile), ElementsAre(kPeerword));
    profile.remove_extension();
    EXPECT_THAT(checkers_at_a_start(profile), IsEmpty());
}

TEST(Neighbours, KnownGapWhereAnotherCheckerWasFirstPeerwordIsNotAsked) {
    const Profile profile;
    if (checkers_at_a_start(profile).empty()) GTEST_SKIP() << "no other grammar checker is installed here";
    profile.add_extension();
    for (const char* start : {"the first start", "the second start"}) {
        const auto names = checkers_at_a_start(profile);
        ASSERT_THAT(names, Not(IsEmpty())) << start;
        EXPECT_NE(names.front(), kPeerword) << start;
    }
}

}  // namespace
}  // namespace peerword::testing
