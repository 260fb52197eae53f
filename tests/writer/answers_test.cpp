// SPDX-License-Identifier: MPL-2.0
#include "answers.hpp"

#include <gtest/gtest.h>

namespace peerword::testing {
namespace {

using writer::Answer;
using writer::Answers;

std::shared_ptr<const Answer> some_answer() { return std::make_shared<const Answer>(); }

TEST(Answers, GiveBackWhatWasKept) {
    Answers answers;
    const auto answer = some_answer();
    answers.keep(u"The client came.", {1}, answer);
    EXPECT_EQ(answers.find(u"The client came.", {1}), answer);
    EXPECT_EQ(answers.find(u"The client left.", {1}), nullptr);
}

TEST(Answers, AreNotMixedUpBetweenDocumentsAboutDifferentThings) {
    Answers answers;
    answers.keep(u"The client came.", {1}, some_answer());
    EXPECT_EQ(answers.find(u"The client came.", {-1}), nullptr);
}

TEST(Answers, ForgetWhatWasNotAskedForLongest) {
    Answers answers(1000);
    const auto often = some_answer();
    answers.keep(u"often", {}, often);
    answers.keep(u"once", {}, some_answer());
    for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
        answers.keep(std::u16string(40, letter), {}, some_answer());
        EXPECT_EQ(answers.find(u"often", {}), often);
    }
    EXPECT_EQ(answers.find(u"once", {}), nullptr);
}

TEST(Answers, CountWhatWasFoundAsWellAsTheText) {
    Answers answers(10'000);
    for (char16_t letter = u'a'; letter <= u'e'; ++letter) {
        Answer long_answer;
        long_answer.findings.emplace_back().message = std::string(3000, 'x');
        answers.keep(std::u16string(1, letter), {}, std::make_shared<const Answer>(std::move(long_answer)));
    }
    EXPECT_EQ(answers.find(u"a", {}), nullptr);
    EXPECT_NE(answers.find(u"e", {}), nullptr);
}

TEST(Answers, TakeAParagraphLongerThanAllTheyMayHold) {
    Answers answers(10);
    const std::u16string book(100, u'x');
    answers.keep(book, {}, some_answer());
    EXPECT_NE(answers.find(book, {}), nullptr);
    answers.keep(u"y", {}, some_answer());
    EXPECT_NE(answers.find(u"y", {}), nullptr);
}

}  // namespace
}  // namespace peerword::testing
