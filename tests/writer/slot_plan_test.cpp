// SPDX-License-Identifier: MPL-2.0
// Who is to check one language, as LibreOffice's lists and the user's wish say.
#include "slot_plan.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace peerword::testing {
namespace {

using ::testing::ElementsAre;
using writer::BesideOthers;
using writer::Checkers;
using writer::plan_slot;

const rtl::OUString kOurs("ours");
const rtl::OUString kOther("other");
const rtl::OUString kThird("third");

TEST(SlotPlan, TakesTheFreePlaceAndRemembersThatItWasFree) {
    const auto plan = plan_slot({{kOurs}, {kOurs}, {}}, kOurs, BesideOthers::together);
    EXPECT_EQ(plan.active, kOurs);
    EXPECT_EQ(plan.taken_from, rtl::OUString());
    EXPECT_TRUE(plan.neighbour.isEmpty());
}

TEST(SlotPlan, TakesThePlaceOfAnotherAsksItAndHasItForgotten) {
    for (const auto& listed : {Checkers{kOther, kOurs}, Checkers{kOurs, kOther}, Checkers{kOther}}) {
        const auto plan = plan_slot({listed, {kOther, kOurs, kThird}, {}}, kOurs, BesideOthers::together);
        EXPECT_EQ(plan.active, kOurs);
        EXPECT_EQ(plan.neighbour, kOther);
        EXPECT_EQ(plan.taken_from, kOther);
        EXPECT_THAT(*plan.known, ElementsAre(kOurs, kThird));
    }
}

TEST(SlotPlan, RemembersWhosePlaceItWasThoughTheListHasForgotten) {
    const auto plan = plan_slot({{kOurs}, {kOther, kOurs}, kOther}, kOurs, BesideOthers::together);
    EXPECT_EQ(plan.active, kOurs);
    EXPECT_EQ(plan.neighbour, kOther);
    EXPECT_THAT(*plan.known, ElementsAre(kOurs));
}

TEST(SlotPlan, AsksOneThatCameLaterWhereTheOldOneIsGone) {
    const auto plan = plan_slot({{kOurs, kThird}, {kOurs, kThird}, kOther}, kOurs, BesideOthers::together);
    EXPECT_EQ(plan.neighbour, kThird);
}

TEST(SlotPlan, OnlyPeerwordAsksNobodyAndStillGivesThePlaceBack) {
    const auto plan = plan_slot({{kOther, kOurs}, {kOther, kOurs}, {}}, kOurs, BesideOthers::only);
    EXPECT_EQ(plan.active, kOurs);
    EXPECT_TRUE(plan.neighbour.isEmpty());
    EXPECT_THAT(*plan.known, ElementsAre(kOurs));
}

TEST(SlotPlan, StepsAsideForWhoeverWasThere) {
    const auto plan = plan_slot({{kOurs}, {kOther, kOurs}, kOther}, kOurs, BesideOthers::aside);
    EXPECT_EQ(plan.active, kOther);
    EXPECT_TRUE(plan.stands_aside);
    EXPECT_FALSE(plan.taken_from);
    EXPECT_TRUE(plan.neighbour.isEmpty());
}

TEST(SlotPlan, DoesNotStepAsideForNobody) {
    const auto plan = plan_slot({{kOurs}, {kOurs}, rtl::OUString()}, kOurs, BesideOthers::aside);
    EXPECT_EQ(plan.active, kOurs);
    EXPECT_FALSE(plan.stands_aside);
}

TEST(SlotPlan, LeavesAloneWhomSomebodyChoseInsteadOfPeerword) {
    for (const auto& listed : {Checkers{kThird}, Checkers{}}) {
        const auto plan = plan_slot({listed, {kOther, kOurs, kThird}, kOther}, kOurs, BesideOthers::together);
        EXPECT_FALSE(plan.active);
        EXPECT_FALSE(plan.known);
        EXPECT_EQ(plan.taken_from, kOther);
        EXPECT_TRUE(plan.neighbour.isEmpty());
    }
}

}  // namespace
}  // namespace peerword::testing
