// SPDX-License-Identifier: MPL-2.0
// How many compiled patterns are kept.
#include "pattern_shelf.hpp"

#include <gtest/gtest.h>

namespace peerword {
namespace {

class Shelf : public ::testing::Test {
protected:
    [[nodiscard]] std::shared_ptr<const CompiledPattern> get(const std::string& pattern, Shape shape = Shape::phrase) {
        return compiler_.compiled(pattern, shape);
    }

    ClassTable classes_;
    PatternCompiler compiler_ = PatternCompiler({}, classes_);
};

TEST_F(Shelf, GivesTheSameToAllThatAskForTheSame) {
    EXPECT_EQ(get("placed on"), get("placed on"));
    EXPECT_NE(get("placed on"), get("placed in"));
    EXPECT_NE(get("placed on"), get("placed on", Shape::phrase_with_captures));
}

TEST_F(Shelf, DropsWhatHasLainLongest) {
    const std::string large(kMostOnShelf / 3, 'a');
    const std::weak_ptr<const CompiledPattern> first = get(large + "a");
    const std::weak_ptr<const CompiledPattern> second = get(large + "b");
    EXPECT_EQ(get(large + "a"), first.lock());
    EXPECT_NE(get(large + "c"), nullptr);
    EXPECT_FALSE(first.expired());
    EXPECT_TRUE(second.expired());
}

TEST_F(Shelf, LeavesAloneWhatIsInUse) {
    const auto used = get("client");
    EXPECT_NE(get(std::string(2 * kMostOnShelf, 'a')), nullptr);
    std::vector<Span> groups;
    Budget budget;
    EXPECT_EQ(used->pattern.search("\x06"
                                   "client\x01\x02",
                                   0, 9, groups, budget),
              Outcome::found);
}

TEST_F(Shelf, KeepsOneHoweverLargeItIs) {
    const std::string huge(2 * kMostOnShelf, 'a');
    EXPECT_EQ(get(huge), get(huge));
}

}  // namespace
}  // namespace peerword
