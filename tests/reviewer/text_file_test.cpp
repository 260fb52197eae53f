// SPDX-License-Identifier: MPL-2.0
#include "text_file.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "temporary_folder.hpp"

namespace peerword::reviewer {
namespace {

class TextFile : public ::testing::Test {
protected:
    std::string file(const std::string& name, std::string_view content) const {
        folder_.write(name, content);
        return (folder_.path() / name).string();
    }

    std::string problem_with(const std::string& path) {
        std::vector<Problem> problems;
        const bool read = read_prose(path, problems).has_value();
        EXPECT_EQ(read, problems.empty());
        return problems.empty() ? "" : problems.front().message;
    }

    peerword::testing::TemporaryFolder folder_;
};

using ::testing::HasSubstr;
using namespace std::string_view_literals;

TEST_F(TextFile, IsPlainTextUnlessItsNameSaysMarkdown) {
    std::vector<Problem> problems;
    EXPECT_TRUE(read_prose(file("a.txt", "**a**"), problems)->pieces.empty());
    for (const auto* name : {"a.md", "a.markdown", "A.MD"}) {
        EXPECT_EQ(read_prose(file(name, "**a**"), problems)->text(), "a") << name;
    }
}

TEST_F(TextFile, MayBeEmpty) { EXPECT_EQ(problem_with(file("a.txt", "")), ""); }
TEST_F(TextFile, MayHoldBytesThatAreNoUtf8) { EXPECT_EQ(problem_with(file("a.txt", "caf\xE9")), ""); }
TEST_F(TextFile, MustNotBeUtf16) {
    EXPECT_THAT(problem_with(file("a.txt", "\xFF\xFEo\0n\0e\0"sv)), HasSubstr("UTF-16"));
    EXPECT_THAT(problem_with(file("b.txt", "\xFE\xFF\0o\0n\0e"sv)), HasSubstr("UTF-16"));
}
TEST_F(TextFile, MustNotHoldNulBytes) { EXPECT_THAT(problem_with(file("a.txt", "one\0two"sv)), HasSubstr("NUL")); }
TEST_F(TextFile, MustNotBeADocumentOfAnotherKind) {
    EXPECT_THAT(problem_with(file("a.odt", "PK\x03\x04...")), HasSubstr("office document"));
    EXPECT_THAT(problem_with(file("a.rtf", "{\\rtf1 one}")), HasSubstr("RTF"));
    EXPECT_THAT(problem_with(file("a.pdf", "%PDF-1.7")), HasSubstr("PDF"));
    EXPECT_THAT(problem_with(file("a.html", "<!DOCTYPE html><p>one")), HasSubstr("HTML"));
}
TEST_F(TextFile, MustNotBeAFolder) { EXPECT_THAT(problem_with(folder_.path().string()), HasSubstr("folder")); }
TEST_F(TextFile, MustBeThere) {
    EXPECT_THAT(problem_with((folder_.path() / "none.txt").string()), HasSubstr("Cannot be read: "));
}
TEST_F(TextFile, MustBeReadable) {
    const std::string path = file("a.txt", "one");
    std::filesystem::permissions(path, std::filesystem::perms::none);
    if (std::ifstream(path).is_open()) GTEST_SKIP() << "this user may read everything";
    EXPECT_THAT(problem_with(path), HasSubstr("Cannot be read: "));
}

}  // namespace
}  // namespace peerword::reviewer
