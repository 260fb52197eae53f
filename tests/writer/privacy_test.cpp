// SPDX-License-Identifier: MPL-2.0
// What the office asks of the system while somebody writes: no network, no file outside its profile, and nowhere a word of the
// document. strace watches; where it may not, the test is skipped.
#include <algorithm>
#include <fstream>
#include <regex>

#include "session.hpp"

namespace peerword::testing {
namespace {

constexpr const char* kWord = "Zyxquorn";  // stands in the document and nowhere else
constexpr const char* kSession = "PrivacySession";

/// Run by the other test under strace: somebody writes, has it checked, asks for the menu, and ignores a rule.
class PrivacySession : public OfficeSession {};

TEST_F(PrivacySession, DISABLED_IsWatched) {
    Document document(*office);
    document.write(std::string("The client ") + kWord + " came. An addict, " + kWord + ", was placed in care.");
    EXPECT_TRUE(document.wait_until_checked());
    EXPECT_FALSE(document.underlined(kWord).empty());
    document.right_click("client").xProofreader->ignoreRule("label.client", {"en", "US", {}});
}

class Privacy : public ::testing::Test {
protected:
    void SetUp() override {
        if (output_of("strace -f -qq -o " + trace().string() + " true && echo watched") != "watched\n")
            GTEST_SKIP() << "strace may not watch here";
    }

    [[nodiscard]] std::filesystem::path trace() const { return folder_.path() / "trace"; }

    std::vector<std::string> run_watched() {
        const auto self = std::filesystem::read_symlink("/proc/self/exe").string();
        // The list of printers is the office's own business, and comes over a socket.
        told_ = output_of("SAL_DISABLE_CUPS=1 strace -f --seccomp-bpf -qq -y -s 100000 -o " + trace().string() +
                          " -e trace=network,openat,open,creat,rename,renameat,renameat2,write,writev,pwrite64 " + self +
                          " --gtest_also_run_disabled_tests --gtest_filter=" + kSession + ".*");
        std::vector<std::string> lines;
        std::ifstream file(trace());
        for (std::string line; std::getline(file, line);) lines.push_back(line);
        return lines;
    }

    TemporaryFolder folder_;
    std::string told_;
};

std::vector<std::string> matching(const std::vector<std::string>& lines, const std::string& pattern) {
    const std::regex wanted(pattern, std::regex::optimize);
    std::vector<std::string> found;
    for (const auto& line : lines) {
        const auto head = line.substr(0, 500);  // the call, its path and its flags; not all that was written
        if (std::regex_search(head, wanted)) found.push_back(head);
    }
    return found;
}

/// Paths that were opened for writing and are not below the home of this test, where the profile is.
std::vector<std::string> written_elsewhere(const std::vector<std::string>& lines) {
    const std::regex path("\"([^\"]+)\"");
    const std::string home = std::getenv("HOME");
    std::vector<std::string> elsewhere;
    for (const auto& line : matching(lines, R"(open\w*\(.*O_(WRONLY|RDWR|CREAT)|(creat|rename\w*)\()")) {
        std::smatch match;
        if (line.find(" = -1 E") != std::string::npos || !std::regex_search(line, match, path)) continue;
        const auto name = match[1].str();
        const bool relative = name.front() != '/';  // below the folder the test runs in, which is its home
        if (!relative && !name.starts_with(home) && !name.starts_with("/dev/") && !name.starts_with("/proc/self/"))
            elsewhere.push_back(line);
    }
    return elsewhere;
}

std::string wide(const std::string& word) {
    std::string escaped;
    for (const char c : word) escaped += std::string(1, c) + "\\0";
    return escaped;
}

/// What was written to files (not to sockets, pipes and the terminal) with the word in it.
std::vector<std::string> written_with(const std::vector<std::string>& lines, const std::string& word) {
    std::vector<std::string> found;
    for (const auto& line : lines) {
        const bool to_file = std::regex_search(line.substr(0, 300), std::regex(R"(write\w*\(\d+</(?!dev/))"));
        if (to_file && (line.find(word) != std::string::npos || line.find(wide(word)) != std::string::npos))
            found.push_back(line.substr(0, 300));
    }
    return found;
}

TEST_F(Privacy, NoNetworkNoFileElsewhereAndNoWordOfTheDocument) {
    using ::testing::IsEmpty;
    const auto lines = run_watched();
    ASSERT_NE(told_.find("[       OK ]"), std::string::npos) << told_;  // how the office leaves is told elsewhere
    ASSERT_FALSE(matching(lines, R"(socket\(AF_UNIX)").empty()) << "the office was not watched";
    EXPECT_THAT(matching(lines, R"(socket\(AF_(?!UNIX))"), IsEmpty());
    EXPECT_THAT(matching(lines, R"(sa_family=AF_(?!UNIX))"), IsEmpty());
    EXPECT_THAT(written_elsewhere(lines), IsEmpty());
    EXPECT_THAT(written_with(lines, kWord), IsEmpty());
}

}  // namespace
}  // namespace peerword::testing
