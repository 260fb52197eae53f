// SPDX-License-Identifier: MPL-2.0
#include "in_order.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <numeric>
#include <stdexcept>
#include <thread>

namespace peerword::reviewer {
namespace {

class InOrderTest : public ::testing::TestWithParam<std::size_t> {};

INSTANTIATE_TEST_SUITE_P(Jobs, InOrderTest, ::testing::Values(1, 2, 5));

TEST_P(InOrderTest, DoesAllAndHandsItOnAsItCame) {
    std::vector<int> done;
    const auto make = [] {
        return [](int& number) {
            std::this_thread::sleep_for(std::chrono::microseconds(number * 37 % 200));
            number += 1000;
        };
    };
    InOrder<int> numbers(GetParam(), make, [&](int number) { done.push_back(number); });
    for (int i = 0; i < 500; ++i) numbers.give(i);
    numbers.finish();
    std::vector<int> wanted(500);
    std::iota(wanted.begin(), wanted.end(), 1000);
    EXPECT_EQ(done, wanted);
}

TEST_P(InOrderTest, GivesBackWhatWasThrown) {
    const auto make = [] {
        return [](int& number) {
            if (number == 20) throw std::runtime_error("twenty");
        };
    };
    std::atomic<int> last = 0;
    InOrder<int> numbers(GetParam(), make, [&](int number) { last = number; });
    const auto give_all = [&] {
        for (int i = 0; i < 100; ++i) numbers.give(i);
        numbers.finish();
    };
    EXPECT_THROW(give_all(), std::runtime_error);
    EXPECT_LT(last, 20 + 2 * static_cast<int>(GetParam()));
}

TEST_P(InOrderTest, KeepsFewAtOnce) {
    std::atomic<std::size_t> given = 0, most = 0, handed_on = 0;
    InOrder<int> numbers(
        GetParam(), [] { return [](int&) {}; }, [&](int) { ++handed_on; });
    for (int i = 0; i < 1000; ++i) {
        numbers.give(i);
        ++given;
        most = std::max<std::size_t>(most, given - std::min<std::size_t>(given, handed_on));
    }
    numbers.finish();
    EXPECT_LE(most, 2 * GetParam());
    EXPECT_EQ(handed_on, 1000U);
}

}  // namespace
}  // namespace peerword::reviewer
