// SPDX-License-Identifier: MPL-2.0
// An office that dies, and a person who has seen enough.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <thread>

#include "office_process.hpp"
#include "program.hpp"

namespace peerword::testing {
namespace {

using ::testing::HasSubstr;
using Nothing = std::vector<std::string>;

const std::string kPolicy = SAMPLES "/policy.fodt";

/// A program that has read one document and waits for the name of the next.
class FallenOffice : public ::testing::Test {
protected:
    FallenOffice() {
        program.tell(kPolicy);
        EXPECT_THAT(program.line(), HasSubstr("comment 1"));
    }

    void begin_long_document() {
        program.tell(write_long_document(folder));
        std::this_thread::sleep_for(std::chrono::milliseconds(700));
    }

    TemporaryFolder folder;
    Program program{{"--format", "jsonl", "--files-from", "-"}};
};

TEST_F(FallenOffice, IsReplacedBeforeTheNextDocument) {
    program.kill_office();
    program.tell(kPolicy);
    EXPECT_THAT(program.line(), HasSubstr("comment 1"));
    const Answer answer = program.finish();
    EXPECT_EQ(answer.err, "");
    EXPECT_EQ(answer.status, 1);
    EXPECT_EQ(program.left_behind(), Nothing{});
}

TEST_F(FallenOffice, CostsTheDocumentItWasReading) {
    begin_long_document();
    program.kill_office();
    program.tell(kPolicy);
    EXPECT_THAT(program.line(), HasSubstr("comment 1"));
    const Answer answer = program.finish();
    EXPECT_EQ(answer.err, (folder.path() / "long.fodt").string() + ": LibreOffice fell while it read this document.\n");
    EXPECT_EQ(answer.status, 2);
    EXPECT_EQ(program.left_behind(), Nothing{});
}

TEST_F(FallenOffice, LeavesNothingWhenInterrupted) {
    begin_long_document();
    program.tell(kPolicy);
    program.signal(SIGINT);
    const Answer answer = program.finish();
    EXPECT_EQ(answer.err, "peerword: Interrupted; the files after the last one told are not reviewed.\n");
    EXPECT_EQ(answer.status, 2);
    EXPECT_EQ(program.left_behind(), Nothing{});
}

TEST_F(FallenOffice, LeavesNothingWhenInterruptedWhileItWaits) {
    program.signal(SIGTERM);
    EXPECT_EQ(program.line(), R"({"problem":{"path":"peerword","line":0,"column":0,"message":"Interrupted; )"
                              R"(the files after the last one told are not reviewed."}})");
    EXPECT_EQ(program.finish().status, 2);
    EXPECT_EQ(program.left_behind(), Nothing{});
}

TEST(NoOffice, IsNeededToEndAnAnswerWhenInterrupted) {
    const TemporaryFolder folder;
    folder.write("a.txt", "The florple came.");
    const Program program({"--format", "jsonl", "--files-from", "-"});
    program.tell((folder.path() / "a.txt").string());
    EXPECT_THAT(program.line(), HasSubstr("florple"));
    program.signal(SIGINT);
    EXPECT_THAT(program.line(), HasSubstr("Interrupted"));
}

TEST_F(FallenOffice, EndsWithAProgramThatIsKilled) {
    const pid_t office = program.office();
    program.signal(SIGKILL);
    EXPECT_EQ(program.finish().status, 128 + SIGKILL);
    for (int i = 0; i < 200 && kill(office, 0) == 0; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(50));
    EXPECT_NE(kill(office, 0), 0);
    remove_dead_pipes();
}

}  // namespace
}  // namespace peerword::testing
