// SPDX-License-Identifier: MPL-2.0
#include "places.hpp"

#include <gtest/gtest.h>

#include <string>

namespace peerword::reviewer {
namespace {

std::string place(std::string_view content, std::size_t offset) {
    const Place place = Places(content).at(offset);
    return std::to_string(place.line) + ':' + std::to_string(place.column);
}

TEST(Places, CountFromOne) { EXPECT_EQ(place("one", 0), "1:1"); }
TEST(Places, CountLinesByTheirBreaks) { EXPECT_EQ(place("one\r\n\r\ntwo", 7), "3:1"); }
TEST(Places, CountCharactersAndNotBytes) { EXPECT_EQ(place("é😀x", 6), "1:3"); }
TEST(Places, CountEachCharacterOfACombination) { EXPECT_EQ(place("e\u0301x", 3), "1:3"); }
TEST(Places, CountNoByteOrderMark) { EXPECT_EQ(place("\xEF\xBB\xBFone", 3), "1:1"); }
TEST(Places, StopAtTheEndOfTheFile) { EXPECT_EQ(place("one", 99), "1:4"); }

TEST(Places, MayBeAskedForAnEarlierOffset) {
    Places places("one\ntwo");
    EXPECT_EQ(places.at(6).line, 2U);
    EXPECT_EQ(places.at(1).column, 2U);
}

}  // namespace
}  // namespace peerword::reviewer
