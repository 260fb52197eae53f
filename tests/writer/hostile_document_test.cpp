// SPDX-License-Identifier: MPL-2.0
// Documents nobody writes, in a real office: each is checked to its end, and what stands behind it is underlined.
#include <chrono>
#include <com/sun/star/linguistic2/ProofreadingIterator.hpp>
#include <com/sun/star/linguistic2/XProofreadingIterator.hpp>
#include <thread>

#include "office_process.hpp"
#include "session.hpp"

namespace peerword::testing {
namespace {

using namespace css::uno;
using ::testing::ElementsAre;

class HostileDocument : public OfficeSession {
protected:
    /// Until Writer has nothing more to check; asking every paragraph whether it is done would take longer than the checks.
    static bool wait_until_idle(const Document& document) {
        const auto iterator = css::linguistic2::ProofreadingIterator::create(office->context());
        int idle = 0;
        for (int attempt = 0; attempt < 6000 && idle < 10; ++attempt) {
            idle = iterator->isProofreading(document.model()) ? 0 : idle + 1;
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
        return idle == 10;
    }
};

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

void expect_last_paragraph_is_checked(Document& document) {
    document.end_paragraph();
    document.write("The client came.");
    EXPECT_TRUE(document.wait_until_checked());
    EXPECT_THAT(document.underlined("The client came"), ElementsAre("client@4"));
}

// Writer itself takes minutes to lay out a megabyte (PEERWORD_SENTENCES=20000).
TEST_F(HostileDocument, AVeryLongParagraph) {
    Document document(*office);
    const int count = number_from_environment("PEERWORD_SENTENCES", 500);
    document.write(repeated("She was placed there, and the clients lack insight. ", count));
    expect_last_paragraph_is_checked(document);
}

TEST_F(HostileDocument, AParagraphWithoutASpace) {
    Document document(*office);
    document.write(repeated("client/", 1000) + std::string(10'000, 'x'));
    expect_last_paragraph_is_checked(document);
}

TEST_F(HostileDocument, EveryPlaneRightToLeftAndMarks) {
    Document document(*office);
    document.write("\u202eשלום client\u202c العربية " +
                   repeated("e\u0301\u0308\U0001F469\u200D\U0001F9BD\U00020000\U000E0041", 100));
    expect_last_paragraph_is_checked(document);
}

// The bridge to this program cannot carry half a pair: nothing behind the first paragraph is read from here.
TEST_F(HostileDocument, ALoneHalfOfAPair) {
    Document document(*office);
    document.write("The client came first.");
    document.end_paragraph();
    document.write("The 😀 client stays.");
    document.paragraph_with("client stays")->changeText(5, 1, "x", {});  // over the second half
    EXPECT_TRUE(wait_until_idle(document));
    EXPECT_THAT(document.underlined("came first"), ElementsAre("client@4"));
}

TEST_F(HostileDocument, ManyParagraphs) {
    Document document(*office);
    const int count = number_from_environment("PEERWORD_PARAGRAPHS", 3000);
    document.write(repeated("The client came to group.\r", count));
    EXPECT_TRUE(wait_until_idle(document));
    document.write("The last client came.");
    EXPECT_TRUE(wait_until_idle(document));
    EXPECT_THAT(document.underlined("The last client"), ElementsAre("client@9"));
}

}  // namespace
}  // namespace peerword::testing
