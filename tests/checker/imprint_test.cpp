// SPDX-License-Identifier: MPL-2.0
// What is asked of a sentence before anything else. That it never spares too much is seen in pattern_syntax_test.cpp.
#include "imprint.hpp"

#include <gtest/gtest.h>

namespace peerword {
namespace {

Imprint of_words(std::initializer_list<std::string_view> words) {
    Imprint imprint;
    for (const auto word : words) imprint.add(word);
    return imprint;
}

TEST(Imprint, HasWhatAWordHolds) {
    const Imprint imprint = of_words({"noncompliant", "it", "a"});
    for (const auto* letters : {"noncompliant", "non", "complian", "ant", "it", "nc"})
        EXPECT_TRUE(imprint.has(Imprint::of(letters))) << letters;
}

TEST(Imprint, HasNoLettersThatStandInTwoWords) {
    const Imprint imprint = of_words({"the", "client"});
    EXPECT_FALSE(imprint.has(Imprint::of("hec")));
    EXPECT_FALSE(imprint.has(Imprint::of("clinet")));
    EXPECT_FALSE(of_words({}).has(Imprint::of("client")));
}

TEST(Imprint, KeepsClassesApartFromLetters) {
    Imprint imprint;
    imprint.add(ClassId{7});
    EXPECT_TRUE(imprint.has(Imprint::of(ClassId{7})));
    EXPECT_FALSE(imprint.has(Imprint::of(ClassId{8})));
    EXPECT_GE(Imprint::of("\x01\x02"), kMostClasses);
}

TEST(Demands, WantOneOfEachGroup) {
    const Imprint::Bit client = Imprint::of("client");
    const Imprint::Bit patient = Imprint::of("patient");
    const Imprint::Bit refused = Imprint::of("refused");
    const Demands demands{1, refused, 2, client, patient};
    EXPECT_TRUE(are_met(demands, of_words({"the", "patient", "refused"})));
    EXPECT_FALSE(are_met(demands, of_words({"the", "patient", "came"})));
    EXPECT_FALSE(are_met(demands, of_words({"the", "neighbor", "refused"})));
    EXPECT_TRUE(are_met({}, of_words({})));
}

TEST(Demands, AreTheSameOnceUnpacked) {
    const Demands demands{1, 300, 2, 4, 5};
    EXPECT_EQ(demands_in(bytes_of(demands)), demands);
    EXPECT_TRUE(demands_in("").empty());
}

}  // namespace
}  // namespace peerword
