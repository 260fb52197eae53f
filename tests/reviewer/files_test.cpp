// SPDX-License-Identifier: MPL-2.0
#include "files.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#if !defined(_WIN32)
#include <sys/stat.h>
#endif

#include "temporary_folder.hpp"

namespace peerword::reviewer {
namespace {

using Names = std::vector<std::string>;

Names below(const peerword::testing::TemporaryFolder& folder, std::vector<Problem>& problems) {
    Names names;
    for (const auto& path : documents_at(folder.path().string(), problems))
        names.push_back(std::filesystem::relative(path, folder.path()).generic_string());
    return names;
}

TEST(Files, OfAFolderAreTheDocumentsInItAndBelowByName) {
    const peerword::testing::TemporaryFolder folder;
    for (const auto* name : {"b.docx", "a/c.txt", "a/d.md", "A.ODT", "e.png", ".f.odt", ".git/g.md", "~$b.docx", "none"})
        folder.write(name, "");
    std::vector<Problem> problems;
    EXPECT_EQ(below(folder, problems), (Names{"A.ODT", "a/c.txt", "a/d.md", "b.docx"}));
    EXPECT_TRUE(problems.empty());
}

#if !defined(_WIN32)
TEST(Files, OfAFolderAreNoPipesThatNobodyWritesInto) {
    const peerword::testing::TemporaryFolder folder;
    folder.write("a.txt", "");
    ASSERT_EQ(mkfifo((folder.path() / "b.txt").c_str(), 0600), 0);
    std::vector<Problem> problems;
    EXPECT_EQ(below(folder, problems), Names{"a.txt"});
}
#endif

TEST(Files, OfAFolderWithoutAnyAreAProblem) {
    const peerword::testing::TemporaryFolder folder;
    std::vector<Problem> problems;
    EXPECT_EQ(below(folder, problems), Names{});
    ASSERT_EQ(problems.size(), 1U);
}

TEST(Files, ThatAreNamedAreTakenWhateverTheirEnding) {
    std::vector<Problem> problems;
    EXPECT_EQ(documents_at("no/such.png", problems), Names{"no/such.png"});
    EXPECT_TRUE(problems.empty());
}

TEST(Files, OfAListStandOneALine) {
    std::istringstream list("a b.odt\r\n\nc.txt");
    Names names;
    for_each_name(list, [&](const std::string& name) { names.push_back(name); });
    EXPECT_EQ(names, (Names{"a b.odt", "c.txt"}));
}

TEST(Files, ForLibreOfficeAreToldByTheirEnding) {
    for (const auto* name : {"a.odt", "b.DOCX", "c.fodt", "d.html", "e.rtf"}) EXPECT_TRUE(is_office_document(name)) << name;
    for (const auto* name : {"a.txt", "b.md", "c", "odt"}) EXPECT_FALSE(is_office_document(name)) << name;
}

}  // namespace
}  // namespace peerword::reviewer
