// SPDX-License-Identifier: MPL-2.0
// Several offices side by side: the same answer, sooner.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <thread>

#include "program.hpp"

namespace peerword::testing {
namespace {

namespace fs = std::filesystem;
using Nothing = std::vector<std::string>;

const std::string kPolicy = SAMPLES "/policy.fodt";

/// Documents of very different lengths, text between them, and what cannot be read.
std::vector<std::string> a_folder_full(const TemporaryFolder& folder) {
    std::vector<std::string> arguments = {write_long_document(folder)};
    for (int i = 0; i < 6; ++i) {
        fs::copy(kPolicy, folder.path() / (std::to_string(i) + ".fodt"));
        folder.write(std::to_string(i) + ".txt", "The florple came.");
        folder.write(std::to_string(i) + "-empty.docx", "");
        for (const auto* ending : {".fodt", ".txt", "-empty.docx", "-gone.txt"})
            arguments.push_back((folder.path() / (std::to_string(i) + ending)).string());
    }
    return arguments;
}

Answer review_with(const std::string& jobs, const std::string& format, const std::vector<std::string>& files) {
    std::vector<std::string> arguments = {"--jobs", jobs, "--format", format};
    arguments.insert(arguments.end(), files.begin(), files.end());
    return review(arguments);
}

TEST(Jobs, ChangeNothingInTheAnswer) {
    const TemporaryFolder folder;
    const auto files = a_folder_full(folder);
    for (const auto* format : {"text", "jsonl"}) {
        const Answer one = review_with("1", format, files);
        const Answer three = review_with("3", format, files);
        EXPECT_EQ(one.out, three.out);
        EXPECT_EQ(one.err, three.err);
        EXPECT_EQ(three.status, 2);
    }
}

TEST(Jobs, AnswerEachNameOfAListAsItComes) {
    Program program({"--jobs", "2", "--format", "jsonl", "--files-from", "-"});
    for (int i = 0; i < 3; ++i) {
        program.tell(kPolicy);
        EXPECT_THAT(program.line(), ::testing::HasSubstr("comment 1"));
    }
    EXPECT_EQ(program.finish().status, 1);
    EXPECT_EQ(program.left_behind(), Nothing{});
}

TEST(Jobs, EndTogetherWhenInterrupted) {
    const TemporaryFolder folder;
    const auto document = write_long_document(folder);
    Program program({"--jobs", "2", "--format", "jsonl", "--files-from", "-"});
    for (int i = 0; i < 6; ++i) program.tell(document);
    while (program.offices() < 2) std::this_thread::sleep_for(std::chrono::milliseconds(50));
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    program.signal(SIGINT);
    const Answer answer = program.finish();
    EXPECT_EQ(answer.err, "peerword: Interrupted; the files after the last one told are not reviewed.\n");
    EXPECT_EQ(answer.status, 2);
    EXPECT_EQ(program.left_behind(), Nothing{});
}

}  // namespace
}  // namespace peerword::testing
