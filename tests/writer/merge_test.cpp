// SPDX-License-Identifier: MPL-2.0
// What several checkers say of one sentence.
#include "merge.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace peerword::testing {
namespace {

using ::testing::ElementsAre;
using writer::Error;
using writer::merged;
using writer::uncut;

Error error(sal_Int32 start, sal_Int32 length, const char* rule = "") {
    Error error;
    error.nErrorStart = start;
    error.nErrorLength = length;
    error.aRuleIdentifier = rtl::OUString::createFromAscii(rule);
    return error;
}

std::vector<Span> places(const writer::Errors& errors) {
    std::vector<Span> all;
    for (const auto& one : errors) all.push_back(writer::span_of(one));
    return all;
}

TEST(Merge, GoesFromLeftToRight) {
    EXPECT_THAT(places(merged({error(4, 6), error(20, 2)}, {error(0, 3), error(11, 2)})),
                ElementsAre(Span{0, 3}, Span{4, 10}, Span{11, 13}, Span{20, 22}));
}

TEST(Merge, PutsWhatLiesWithinBeforeWhatIsAround) {
    EXPECT_THAT(places(merged({error(4, 10)}, {error(6, 2), error(12, 9)})),
                ElementsAre(Span{6, 8}, Span{4, 14}, Span{12, 21}));
    EXPECT_THAT(places(merged({error(6, 2)}, {error(4, 10)})), ElementsAre(Span{6, 8}, Span{4, 14}));
}

TEST(Merge, OfTwoInOnePlaceOursComesFirst) {
    const auto both = merged({error(4, 6, "ours")}, {error(4, 6, "theirs")});
    ASSERT_EQ(both.getLength(), 2);
    EXPECT_TRUE(both[0].aRuleIdentifier.equalsAscii("ours"));
}

TEST(Merge, MakesASentenceLongerUntilNothingIsCut) {
    EXPECT_EQ(uncut({0, 10}, {}), (Span{0, 10}));
    EXPECT_EQ(uncut({0, 10}, {{2, 5}, {5, 10}, {10, 30}}), (Span{0, 10}));
    EXPECT_EQ(uncut({0, 10}, {{8, 12}, {11, 15}}), (Span{0, 15}));
}

}  // namespace
}  // namespace peerword::testing
