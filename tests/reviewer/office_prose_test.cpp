// SPDX-License-Identifier: MPL-2.0
#include "office_prose.hpp"

#include "prose_test.hpp"

namespace peerword::reviewer {
namespace {

using documents::Paragraph;
using P = std::vector<std::string>;

TEST(OfficeProse, OfAnEmptyDocumentIsEmpty) { EXPECT_EQ(described(office_prose({})), P{}); }

TEST(OfficeProse, IsWhatIsMarkedAsEnglish) {
    const Prose prose = office_prose({{.place = "paragraph 1", .runs = {{"Ein Satz.", false}}},
                                      {.place = "paragraph 2", .runs = {{"One ", true}, {"Wort", false}, {" more.", true}}}});
    EXPECT_EQ(described(prose), P{"One `` more."});
    EXPECT_EQ(prose.content, "One Wort more.\n");
    EXPECT_EQ(in_file(prose, "more"), "more");
}

TEST(OfficeProse, KnowsTheNameOfEachParagraph) {
    const Prose prose =
        office_prose({{.place = "paragraph 1", .runs = {{"One", true}}}, {.place = "header", .runs = {{"Two", true}}}});
    EXPECT_EQ(prose.location(2)->name, "paragraph 1");
    EXPECT_EQ(prose.location(4)->name, "header");
    EXPECT_EQ(prose.location(4)->begin, 4U);
    EXPECT_EQ(plain_text("One").location(0), nullptr);
}

TEST(OfficeProse, LeadsInLists) {
    EXPECT_EQ(described(office_prose({{.place = "paragraph 1", .runs = {{"We avoid:", true}}},
                                      {.place = "paragraph 2", .runs = {{"haste", true}}, .depth = 1}})),
              (P{"We avoid:", "[We avoid:] haste"}));
}

}  // namespace
}  // namespace peerword::reviewer
