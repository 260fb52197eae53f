// SPDX-License-Identifier: MPL-2.0
// A policy with something in every part of it, in every format.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "program.hpp"

namespace peerword::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsSupersetOf;

const std::filesystem::path kPolicy = SAMPLES "/policy.fodt";

std::vector<std::string> found_in(const std::filesystem::path& file) {
    const Answer answer = review({"--format", "jsonl", file.string()});
    EXPECT_EQ(answer.err, "");
    EXPECT_EQ(answer.status, 1);
    return paragraphs_of(answer.out);
}

TEST(EveryFormat, OfOurOwnIsReadInAllItsPartsAndNothingHiddenOrForeign) {
    EXPECT_THAT(found_in(kPolicy), ElementsAre("paragraph 2", "paragraph 6", "table 1, cell B2, paragraph 2", "header",
                                               "footer", "text box 1", "text box 2", "footnote 1", "endnote 1", "comment 1"));
}

// Other formats keep no hidden section; old Word keeps no comment of this kind, HTML no text box and no deletion.
TEST(EveryFormat, ThatLibreOfficeWritesIsReadInAllItsParts) {
    const Profile profile;
    const Office office(profile);
    const TemporaryFolder folder;
    const std::vector<std::pair<const char*, const char*>> formats = {{"a.odt", "writer8"},
                                                                      {"a.ott", "writer8_template"},
                                                                      {"a.docx", "MS Word 2007 XML"},
                                                                      {"a.doc", "MS Word 97"},
                                                                      {"a.rtf", "Rich Text Format"},
                                                                      {"a.html", "HTML (StarWriter)"},
                                                                      {"a.fodt", "OpenDocument Text Flat XML"}};
    for (const auto& [name, filter] : formats) {
        SCOPED_TRACE(name);
        convert(office, kPolicy, folder.path() / name, filter);
        const auto found = found_in(folder.path() / name);
        EXPECT_THAT(found, IsSupersetOf({"paragraph 2", "paragraph 6", "table 1, cell B2, paragraph 2", "header", "footer",
                                         "footnote 1", "endnote 1"}));
        if (std::string(name) != "a.html") {
            EXPECT_THAT(found, IsSupersetOf({"text box 1", "text box 2"}));
            EXPECT_THAT(found, ::testing::Not(::testing::Contains("paragraph 3"))) << "is deleted";
        }
    }
}

/// The words found in a sample by the rules about people named by a service they use, and where.
std::string told_of(const std::string& sample) {
    const Answer answer = review({"--format", "text", "--category", "label", SAMPLES "/" + sample});
    EXPECT_EQ(answer.err, "");
    return answer.out;
}

TEST(EveryFormat, OfARealOfficeIsAnswered) {
    using ::testing::HasSubstr;
    EXPECT_THAT(told_of("job-description.fodt"), HasSubstr(": paragraph 7: flag: “clients”"));
    EXPECT_THAT(told_of("minutes.fodt"), HasSubstr(": table 1, cell B3: flag: “clients”"));
    EXPECT_THAT(told_of("newsletter.fodt"), HasSubstr(": text box 2: flag: “clients”"));
    EXPECT_THAT(told_of("intake-form.fodt"), HasSubstr(": table 1, cell A3: flag: “client”"));
}

}  // namespace
}  // namespace peerword::testing
