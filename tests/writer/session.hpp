// SPDX-License-Identifier: MPL-2.0
// One office for all tests of a suite: starting one takes seconds.
#pragma once
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

#include "document.hpp"

namespace peerword::testing {

/// A suite in an office with a fresh profile, where Peerword was added before the first start.
class OfficeSession : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        profile = std::make_unique<Profile>();
        profile->add_extension();
        office = std::make_unique<Office>(*profile);
    }

    static void TearDownTestSuite() {
        if (!office) return;
        EXPECT_EQ(office->leave(), 0) << "the office did not leave as it should";
        office.reset();
        profile.reset();
    }

    inline static std::unique_ptr<Profile> profile;
    inline static std::unique_ptr<Office> office;
};

}  // namespace peerword::testing
