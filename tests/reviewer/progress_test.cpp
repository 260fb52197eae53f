// SPDX-License-Identifier: MPL-2.0
#include "progress.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace peerword::reviewer {
namespace {

using std::chrono::seconds;

TEST(Progress, TellsDocumentsAndFindings) {
    EXPECT_EQ(progress_line(0, 240, 0, seconds(0)), "0 of 240 documents, 0 findings");
    EXPECT_EQ(progress_line(1, 1, 1, seconds(9)), "1 of 1 document, 1 finding");
    EXPECT_EQ(progress_line(12, std::nullopt, 31, seconds(90)), "12 documents, 31 findings");
}

TEST(Progress, TellsTheTimeLeftOnceItCanBeKnown) {
    EXPECT_EQ(progress_line(2, 240, 0, seconds(10)), "2 of 240 documents, 0 findings");
    EXPECT_EQ(progress_line(100, 240, 0, seconds(2)), "100 of 240 documents, 0 findings");
    EXPECT_EQ(progress_line(40, 240, 0, seconds(10)), "40 of 240 documents, 0 findings, less than a minute left");
    EXPECT_EQ(progress_line(40, 240, 0, seconds(20)), "40 of 240 documents, 0 findings, about 2 minutes left");
    EXPECT_EQ(progress_line(240, 240, 0, seconds(20)), "240 of 240 documents, 0 findings");
}

TEST(Progress, IsSilentWhereItIsNotWanted) {
    std::ostringstream out;
    {
        Progress progress(out, false);
        progress.expect(2);
        progress.document_done(1);
    }
    EXPECT_EQ(out.str(), "");
}

}  // namespace
}  // namespace peerword::reviewer
