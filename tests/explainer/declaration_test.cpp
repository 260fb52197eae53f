// SPDX-License-Identifier: MPL-2.0
#include "declaration.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

#include "temporary_folder.hpp"

namespace peerword::testing {
namespace {

using explainer::Declaration;
using ::testing::HasSubstr;

const Declaration& declaration() {
    static const Declaration whole(std::string(PEERWORD_DICTIONARY) + "/declaration-of-peer-roles.md");
    return whole;
}

TEST(DeclarationPages, KnowTwelveValuesAndThirteenActions) {
    for (int i = 1; i <= 12; ++i) EXPECT_NE(declaration().passage("V" + std::to_string(i)), "") << i;
    for (int i = 1; i <= 13; ++i) EXPECT_NE(declaration().passage("A" + std::to_string(i)), "") << i;
    for (const char* unknown : {"", "V0", "V13", "A0", "A14", "1"}) EXPECT_EQ(declaration().passage(unknown), "") << unknown;
}

TEST(DeclarationPages, GiveAPassageWhole) {
    EXPECT_EQ(declaration().passage("A3"), "<p>Our primary responsibility is to those we support.</p>\n");
    EXPECT_THAT(declaration().passage("V3"), HasSubstr("<strong>Dignity of Being a Whole Person:</strong> We are the experts"));
    EXPECT_THAT(declaration().passage("A12"),
                HasSubstr("<li>Any actions that make us complicit in force or coercion</li>\n</ul>"));
    EXPECT_THAT(declaration().passage("A13"), HasSubstr("lots of locked doors)</li>\n</ul>"));
}

TEST(DeclarationPages, GiveTheWholeWithAnAnchorForEachPassageAndItsCredit) {
    const auto whole = declaration().whole();
    EXPECT_THAT(whole, HasSubstr("<span id=\"V12\"></span>"));
    EXPECT_THAT(whole, HasSubstr("<span id=\"A13\"></span>"));
    EXPECT_THAT(whole, HasSubstr("provided you credit the Western Mass Peer Network"));
}

TEST(DeclarationPages, SayWhichFileCannotBeRead) {
    const TemporaryFolder folder;
    EXPECT_THROW(Declaration(folder.path() / "nowhere.md"), std::runtime_error);
}

}  // namespace
}  // namespace peerword::testing
