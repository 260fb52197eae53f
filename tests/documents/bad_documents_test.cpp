// SPDX-License-Identifier: MPL-2.0
// A folder in which much is wrong: a line for each, and everything else is done.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <iterator>

#include "program.hpp"

namespace peerword::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

const fs::path kPolicy = SAMPLES "/policy.fodt";

std::string bytes_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string line(const std::string& path, const std::string& message) { return path + ": " + message + '\n'; }

constexpr const char* kNoDocument = "This is no text document that LibreOffice can read; it may be damaged or of another kind.";
constexpr const char* kDamaged =
    "This is damaged, or not what its name says; open it in LibreOffice, which may be able to repair it.";

TEST(BadDocuments, GetALineEachAndDoNotStopTheOthers) {
    const TemporaryFolder folder;
    const Profile profile;
    {
        const Office office(profile);
        convert(office, kPolicy, folder.path() / "a.odt", "writer8");
        convert(office, kPolicy, folder.path() / "locked.odt", "writer8", "secret");
    }
    folder.write("half.odt", bytes_of(folder.path() / "a.odt").substr(0, 3000));
    folder.write("empty.docx", "");
    folder.write("picture.docx", "\x89PNG\r\n\x1A\n and what follows");
    folder.write("text.doc", "The florple came.");
    folder.write("text.wps", "The florple came.");
    fs::copy(kPolicy, folder.path() / "z.fodt");
    const auto path = [&](const char* name) { return (folder.path() / name).string(); };

    const Answer answer = review({"--format", "jsonl", folder.path().string(), path("gone.odt")});
    constexpr const char* kPassword = "This document is protected by a password; save a copy without one.";
    EXPECT_EQ(answer.err, line(path("empty.docx"), "This file is empty; it is no document.") +
                              line(path("half.odt"), kDamaged) + line(path("locked.odt"), kPassword) +
                              line(path("picture.docx"), "This is a picture or a PDF, whatever its name says.") +
                              line(path("text.doc"), kNoDocument) + line(path("text.wps"), kNoDocument) +
                              line(path("gone.odt"), "Cannot be read: No such file or directory."));
    EXPECT_EQ(answer.status, 2);
    EXPECT_THAT(answer.out, HasSubstr("{\"path\":\"" + path("a.odt")));
    EXPECT_THAT(answer.out, HasSubstr("{\"path\":\"" + path("z.fodt")));
}

TEST(BadDocuments, AreNotChangedAndNothingIsPutBesideThem) {
    const TemporaryFolder folder;
    fs::copy(kPolicy, folder.path() / "a.fodt");
    const auto before = fs::last_write_time(folder.path() / "a.fodt");
    EXPECT_EQ(review({folder.path().string()}).status, 1);
    EXPECT_EQ(fs::last_write_time(folder.path() / "a.fodt"), before);
    EXPECT_EQ(bytes_of(folder.path() / "a.fodt"), bytes_of(kPolicy));
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), {}), 1);
}

TEST(BadDocuments, AreToldFromAMissingOffice) {
    const TemporaryFolder folder;
    folder.write("b.txt", "The florple came.");
    const Answer answer = review({kPolicy.string(), (folder.path() / "b.txt").string()}, {{"UNO_PATH", "/nowhere"}});
    EXPECT_EQ(answer.err, line(kPolicy.string(),
                               "LibreOffice, which is needed to read this, is not in /nowhere; install it, or "
                               "name its program folder in UNO_PATH."));
    EXPECT_EQ(answer.status, 2);
    EXPECT_THAT(answer.out, HasSubstr("b.txt:1:5: flag"));
}

TEST(BadDocuments, AreToldFromAnEmptyFolder) {
    const TemporaryFolder folder;
    folder.write("picture.png", "");
    folder.write("~$letter.docx", "");
    folder.write(".trash/a.odt", "");
    const Answer answer = review({folder.path().string()});
    EXPECT_EQ(answer.err, line(folder.path().string(), "There is no document in this folder."));
    EXPECT_EQ(answer.status, 2);
}

}  // namespace
}  // namespace peerword::testing
