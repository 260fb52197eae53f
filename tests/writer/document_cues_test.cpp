// SPDX-License-Identifier: MPL-2.0
#include "document_cues.hpp"

#include <gtest/gtest.h>

namespace peerword::testing {
namespace {

using writer::DocumentCues;

TEST(DocumentCues, SumUpTheParagraphs) {
    DocumentCues cues;
    cues.count(u"The ward was full.", {1, 0});
    cues.count(u"Nurses and a psychiatrist came and went.", {2, 1});
    EXPECT_EQ(cues.total(), (Cues{3, 1}));
}

TEST(DocumentCues, CountAParagraphOnceHoweverOftenItComes) {
    DocumentCues cues;
    for (int i = 0; i < 3; ++i) {
        cues.count(u"The ward was full.", {1});
        cues.count(u"It rained on the day of the picnic.", {0});
    }
    EXPECT_EQ(cues.total(), Cues{1});
}

TEST(DocumentCues, TakeAParagraphBeingTypedForOne) {
    DocumentCues cues;
    const std::u16string text = u"The ward was full, and so was the corridor.";
    for (std::size_t size = 8; size <= text.size(); ++size) cues.count(text.substr(0, size), {1});
    EXPECT_EQ(cues.total(), Cues{1});
}

TEST(DocumentCues, StayTheSameOnceItIsClearWhatTheDocumentIsAbout) {
    DocumentCues cues;
    cues.count(u"Ward, ward, ward and once more: ward.", {100});
    const auto clear = cues.total();
    cues.count(u"And here is one more line about it.", {1});
    EXPECT_EQ(cues.total(), clear);
}

TEST(DocumentCues, ForgetAWordThatWasEditedAway) {
    DocumentCues cues;
    cues.count(u"All of us came to the ward in the end.", {1});
    cues.count(u"All of us came to the farm in the end.", {0});
    EXPECT_EQ(cues.total(), Cues{0});
}

TEST(DocumentCues, TellWhenTheDocumentTurnsOutToBeAboutSomethingElse) {
    DocumentCues cues;
    EXPECT_FALSE(cues.count(u"The client crashed.", {0}));
    EXPECT_TRUE(cues.count(u"Restart the server, then the router.", {-1}));
    EXPECT_FALSE(cues.count(u"One more server stands in the cellar of the mill.", {-1}));
    EXPECT_FALSE(cues.count(u"One more server stands in the cellar of the mill.", {-1}));
}

}  // namespace
}  // namespace peerword::testing
