// SPDX-License-Identifier: MPL-2.0
#include "spared.hpp"

#include <gtest/gtest.h>

#include "small_book.hpp"

namespace peerword::testing {
namespace {

std::string marked_without(std::string_view text, const std::vector<std::string>& phrases) {
    return marked(text, {.spared = phrases});
}

TEST(Spared, LeavesAWordAloneInEveryCase) {
    EXPECT_EQ(marked_without("CLIENT, Client, client.", {"Client"}), "CLIENT, Client, client.");
}

TEST(Spared, LeavesOtherFormsOfTheWordAsTheyAre) {
    EXPECT_EQ(marked_without("Clients came.", {"client"}), "[[Clients -> People]] came.");
}

TEST(Spared, LeavesAWordAloneOnlyInsideThePhrase) {
    EXPECT_EQ(marked_without("The client-group met a client.", {"client group"}),
              "The client-group met a [[client -> person]].");
    EXPECT_EQ(marked_without("A group: client.", {"group client"}), "A group: [[client -> person]].");
}

TEST(Spared, LeavesAPhraseAloneOnlyAsAWhole) {
    EXPECT_EQ(marked_without("She was placed there.", {"was placed"}), "She was placed there.");
    EXPECT_EQ(marked_without("She was placed there.", {"placed"}), "She [[was placed]] there.");
}

TEST(Spared, MakesNoDifferenceBetweenQuotes) {
    EXPECT_EQ(marked_without("The clients’ day.", {"clients'"}), "The clients’ day.");
}

TEST(Spared, CopesWithPhrasesWithoutWordsAndAtTheEdges) {
    EXPECT_EQ(marked_without("client", {"", " – ", "the client", "client came"}), "[[client -> person]]");
}

}  // namespace
}  // namespace peerword::testing
