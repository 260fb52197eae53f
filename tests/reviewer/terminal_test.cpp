// SPDX-License-Identifier: MPL-2.0
// The program as it is seen on a terminal.
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <string>
#include <vector>

#include "temporary_folder.hpp"

namespace peerword::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using Arguments = std::vector<std::string>;

/// What stands on the screen in the end: of the signs for a terminal those that the program writes are known.
std::string screen(std::string_view written) {
    std::string all, line;
    for (std::size_t at = 0; at < written.size();) {
        const auto next = [&](std::string_view sign) { return written.substr(at).starts_with(sign) ? at += sign.size() : 0; };
        if (next("\r\n")) {
            all += line + '\n';
            line.clear();
        } else if (next("\r\033[K")) {
            line.clear();
        } else if (!next("\033[?7l") && !next("\033[?7h")) {
            line += written[at++];
        }
    }
    return all + line;
}

class Terminal : public ::testing::Test {
protected:
    Terminal() {
        folder_.write("a.txt", "One florple came.");
        folder_.write("b.txt", "Nobody came.");
        folder_.write("d.txt", "The quizzles\nleft.");
    }

    /// What it writes to a terminal; its output goes to a file instead where one is named.
    [[nodiscard]] std::string run(const Arguments& arguments, const char* output = nullptr) {
        int terminal = -1;
        const pid_t process = forkpty(&terminal, nullptr, nullptr, nullptr);
        if (process == 0) become(arguments, output);
        std::string written;
        std::array<char, 4096> part{};
        for (ssize_t size = 0; (size = read(terminal, part.data(), part.size())) > 0;)
            written.append(part.data(), static_cast<std::size_t>(size));
        close(terminal);
        int status = 0;
        waitpid(process, &status, 0);
        status_ = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        return written;
    }

    peerword::testing::TemporaryFolder folder_;
    int status_ = -1;

private:
    [[noreturn]] void become(const Arguments& more, const char* output) const {
        setenv("NO_COLOR", "1", 1);
        setenv("TERM", "xterm", 1);
        if (output != nullptr) dup2(open(output, O_CREAT | O_WRONLY, 0600), STDOUT_FILENO);
        Arguments arguments = {PEERWORD, "review", "--dictionary", TEST_DICTIONARY};
        arguments.insert(arguments.end(), more.begin(), more.end());
        std::vector<char*> pointers;
        for (auto& argument : arguments) pointers.push_back(argument.data());
        pointers.push_back(nullptr);
        if (chdir(folder_.path().c_str()) == 0) execv(pointers[0], pointers.data());
        _exit(127);
    }
};

TEST_F(Terminal, ShowsHowFarItIsAndTakesThatBack) {
    const std::string written = run({"a.txt", "b.txt", "c.txt", "d.txt"});
    for (const auto* line : {"0 of 4 documents, 0 findings", "1 of 4 documents, 1 finding", "3 of 4 documents, 1 finding",
                             "4 of 4 documents, 2 findings"})
        EXPECT_THAT(written, HasSubstr(line));
    EXPECT_EQ(screen(written), R"(a.txt:1:5: flag: “florple” is a word of the tests. [test.florple]
    1 | One florple came.
      |     ^~~~~~~
      = instead: “person”, “participant”
c.txt: Cannot be read: No such file or directory.
d.txt:1:5: consider: Who calls this “quizzles”? [test.quizzle]
    1 | The quizzles
      |     ^~~~~~~~

2 findings (1 flag, 1 consider) in 3 files, 8 words; 1 problem.
  label        1
  othering     1
)");
}

TEST_F(Terminal, ShowsOnlyHowFarItIsWhereTheAnswerGoesElsewhere) {
    const auto file = (folder_.path() / "report.html").string();  // no document of the folder, though it is there now
    const std::string written = run({"--format", "html", "."}, file.c_str());
    EXPECT_THAT(written, HasSubstr("3 of 3 documents, 2 findings"));
    EXPECT_EQ(screen(written), "");
    EXPECT_GT(std::filesystem::file_size(file), 0U);
}

TEST_F(Terminal, DoesNotCountWhatIsStillToBeNamed) {
    folder_.write("list", "a.txt\nd.txt\n");
    const std::string written = run({"--files-from", "list"});
    EXPECT_THAT(written, HasSubstr("2 documents, 2 findings"));
    EXPECT_THAT(written, Not(HasSubstr(" of 2")));
}

TEST_F(Terminal, ShowsJsonAlone) {
    const std::string written = run({"--format", "json", "a.txt", "b.txt"});
    EXPECT_THAT(written, HasSubstr("{\"documents\":["));
    EXPECT_EQ(screen(written).find('\033'), std::string::npos);
    EXPECT_THAT(written, Not(HasSubstr("2 documents")));
}

TEST_F(Terminal, TellsWhenTheDiskIsFull) {
    if (!std::filesystem::exists("/dev/full")) GTEST_SKIP() << "this system has no disk that is always full";
    for (const auto* format : {"text", "json", "jsonl", "sarif", "html"}) {
        EXPECT_EQ(screen(run({"--format", format, "a.txt"}, "/dev/full")),
                  "peerword: The answer cannot be written to its end; the disk may be full, or nobody reads it.\n")
            << format;
        EXPECT_EQ(status_, 2) << format;
    }
}

}  // namespace
}  // namespace peerword::testing
