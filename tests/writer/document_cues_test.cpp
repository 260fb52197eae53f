// SPDX-License-Identifier: MPL-2.0
#include "document_cues.hpp"

#include <gtest/gtest.h>

namespace peerword::testing {
namespace {

using writer::DocumentCues;

constexpr Cue kFor{.in_favour = 1};
constexpr Cue kAgainst{.against = 1};

TEST(DocumentCues, SumUpTheParagraphs) {
    DocumentCues cues;
    cues.count(u"The ward was full.", {{.in_favour = 1}, {.against = 1}});
    EXPECT_EQ(cues.leanings(), (Leanings{0, 0}));
    cues.count(u"Nurses and a psychiatrist came and went.", {{.in_favour = 2}, {.against = 2}});
    EXPECT_EQ(cues.leanings(), (Leanings{1, -1}));
}

TEST(DocumentCues, CountAParagraphOnceHoweverOftenItComes) {
    DocumentCues cues;
    for (int i = 0; i < 3; ++i) {
        cues.count(u"The ward was full.", {kFor});
        cues.count(u"It rained on the day of the picnic.", {Cue()});
    }
    EXPECT_EQ(cues.leanings(), Leanings{0});
}

TEST(DocumentCues, TakeAParagraphBeingTypedForOne) {
    DocumentCues cues;
    const std::u16string text = u"The ward was full, and so was the corridor.";
    for (std::size_t size = 8; size <= text.size(); ++size) cues.count(text.substr(0, size), {kFor});
    EXPECT_EQ(cues.leanings(), Leanings{0});
}

TEST(DocumentCues, ForgetAWordThatWasEditedAway) {
    DocumentCues cues;
    cues.count(u"All of us came to the ward in the end.", {{.in_favour = 3}});
    EXPECT_EQ(cues.leanings(), Leanings{1});
    cues.count(u"All of us came to the farm in the end.", {Cue()});
    EXPECT_EQ(cues.leanings(), Leanings{0});
}

TEST(DocumentCues, TellWhenTheDocumentTurnsOutToBeAboutSomethingElse) {
    DocumentCues cues;
    EXPECT_FALSE(cues.count(u"The client crashed.", {Cue()}));
    EXPECT_FALSE(cues.count(u"Restart the server, then the router.", {kAgainst}));
    EXPECT_TRUE(cues.count(u"Two more servers stand in the cellar of the mill.", {{.against = 2}}));
    EXPECT_FALSE(cues.count(u"Two more servers stand in the cellar of the mill.", {{.against = 2}}));
    EXPECT_FALSE(cues.count(u"And yet another one hums along in the attic above us.", {kAgainst}));
}

}  // namespace
}  // namespace peerword::testing
