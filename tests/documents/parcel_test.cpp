// SPDX-License-Identifier: MPL-2.0
// What goes over the bridge arrives as it was.
#include "parcel.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace peerword::testing {
namespace {

using namespace documents;

const std::string kAwkward("10 \0 näive\n", 12);

std::vector<Paragraph> awkward() {
    return {{.place = "paragraph 1", .runs = {{"", true}, {kAwkward, false}}, .depth = 12, .numbered = true, .heading = false},
            {.place = "", .runs = {}, .depth = 0, .numbered = false, .heading = true}};
}

void expect_alike(const Paragraph& one, const Paragraph& other) {
    EXPECT_EQ(one.place, other.place);
    EXPECT_EQ(one.depth, other.depth);
    EXPECT_EQ(one.numbered, other.numbered);
    EXPECT_EQ(one.heading, other.heading);
    ASSERT_EQ(one.runs.size(), other.runs.size());
    for (std::size_t i = 0; i < one.runs.size(); ++i) {
        EXPECT_EQ(one.runs[i].text, other.runs[i].text);
        EXPECT_EQ(one.runs[i].english, other.runs[i].english);
    }
}

TEST(Parcel, GivesBackWhatWasPutIn) {
    const auto back = unpack(pack(awkward()));
    ASSERT_EQ(back.size(), 2U);
    expect_alike(back[0], awkward()[0]);
    expect_alike(back[1], awkward()[1]);
    EXPECT_TRUE(unpack(pack(std::vector<Paragraph>{})).empty());
}

TEST(Parcel, IsRefusedWhereAPartIsMissingOrTooMuch) {
    const auto parcel = pack(awkward());
    for (std::size_t size = 0; size < parcel.size(); ++size)
        EXPECT_THROW((void)unpack(std::string_view(parcel).substr(0, size)), std::runtime_error) << size;
    EXPECT_THROW((void)unpack(parcel + "0 "), std::runtime_error);
    EXPECT_THROW((void)unpack("1 99999999999999999999 "), std::runtime_error);
}

}  // namespace
}  // namespace peerword::testing
