// SPDX-License-Identifier: MPL-2.0
// The Declaration of Peer Roles speaks of harmful words in order to refuse them: it must stay quiet.
#include <fstream>

#include "english.hpp"

namespace peerword::testing {
namespace {

struct Paragraphs {
    std::vector<std::string> all;
    std::vector<std::string> lead_in;  // of each, "" where it is no list item
};

/// One line is one paragraph; items inherit the last line that ended in a colon.
Paragraphs declaration() {
    std::ifstream file(std::string(PEERWORD_DICTIONARY) + "/declaration-of-peer-roles.md");
    Paragraphs paragraphs;
    std::string lead_in;
    for (std::string line; std::getline(file, line);) {
        if (line.empty()) continue;
        const bool item = line.rfind("- ", 0) == 0;
        paragraphs.lead_in.push_back(item ? lead_in : "");
        if (line.back() == ':') lead_in = line;
        paragraphs.all.push_back(std::move(line));
    }
    return paragraphs;
}

TEST(TheDeclaration, IsHereWhole) {
    const auto paragraphs = declaration();
    EXPECT_GT(paragraphs.all.size(), 50u);
    EXPECT_NE(paragraphs.all.back().find("credit the Western Mass Peer Network"), std::string::npos);
}

TEST(TheDeclaration, StaysQuietButForASoftNoteOnFaultyBrains) {
    const auto paragraphs = declaration();
    for (std::size_t i = 0; i < paragraphs.all.size(); ++i) {
        const std::string& text = paragraphs.all[i];
        for (const Finding& finding : Checker(english()).check(text, {.lead_in = paragraphs.lead_in[i]}).findings) {
            const std::string found = text.substr(finding.span.begin, finding.span.size());
            EXPECT_TRUE(found == "faulty brains" && finding.rule->level == Level::consider)
                << found << " by " << finding.rule->id;
        }
    }
}

/// Each of the wordings the Declaration itself names as harmful, as somebody might write it.
TEST(TheDeclaration, HasItsHarmfulWordsFlagged) {
    for (const char* text : {"The client came to group.", "Each consumer gets a key.", "She is schizophrenic.",
                             "It is all due to her faulty brain.", "The peer specialist will administer medication.",
                             "The peer supporter acts as representative payee.", "The peer specialist writes progress notes.",
                             "Peer staff read the files of new people.", "The peer specialist will assess symptoms.",
                             "The peer worker writes treatment plans.", "Staff decided that Noor would move.",
                             "We discussed him in the team meeting.", "Everybody wears a name badge.",
                             "The kitchen is staff only.", "Staff know what is best for Ray."}) {
        EXPECT_FALSE(Checker(english()).check(text).findings.empty()) << text;
    }
}

}  // namespace
}  // namespace peerword::testing
