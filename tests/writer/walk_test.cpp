// SPDX-License-Identifier: MPL-2.0
// From a place in the text that was read back to the document, and comments at such places.
#include "walk.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/drawing/XDrawPageSupplier.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/text/XTextTable.hpp>

#include "annotations.hpp"
#include "session.hpp"

namespace peerword::testing {
namespace {

using namespace css::uno;
using documents::Handle;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class WalkOver : public OfficeSession {
protected:
    void SetUp() override { document_.emplace(*office); }
    void TearDown() override { document_.reset(); }

    static void set(const Reference<XInterface>& object, const char* name, const Any& value) {
        Reference<css::beans::XPropertySet>(object, UNO_QUERY_THROW)
            ->setPropertyValue(rtl::OUString::createFromAscii(name), value);
    }

    [[nodiscard]] documents::Reading read() const {
        documents::Walk walk(document_->model());
        while (walk.step()) {
        }
        return walk.take();
    }

    static std::string text_of(const documents::Paragraph& paragraph) {
        std::string text;
        for (const auto& run : paragraph.runs) text += run.text;
        return text;
    }

    /// What the document holds at the first place where these words were read.
    [[nodiscard]] std::string found_again(const std::string& words) const {
        const auto reading = read();
        for (std::size_t i = 0; i < reading.paragraphs.size(); ++i) {
            const auto begin = text_of(reading.paragraphs[i]).find(words);
            if (begin == std::string::npos) continue;
            const auto range = documents::range_of(reading.handles[i], begin, begin + words.size());
            return range.is() ? utf8(range->getString()) : "no range";
        }
        return "not read";
    }

    [[nodiscard]] documents::Remark remark(const std::string& words, const std::string& text) const {
        const auto reading = read();
        for (std::size_t i = 0; i < reading.paragraphs.size(); ++i) {
            const auto begin = text_of(reading.paragraphs[i]).find(words);
            if (begin != std::string::npos) return {reading.handles[i], begin, begin + words.size(), text};
        }
        throw std::runtime_error("not read: " + words);
    }

    [[nodiscard]] std::vector<std::string> comments() const {
        std::vector<std::string> all;
        const auto fields = Reference<css::text::XTextFieldsSupplier>(document_->model(), UNO_QUERY_THROW)->getTextFields();
        for (const auto each = fields->createEnumeration(); each->hasMoreElements();) {
            const Reference<css::beans::XPropertySet> field(each->nextElement(), UNO_QUERY_THROW);
            const Reference<css::text::XTextContent> content(field, UNO_QUERY_THROW);
            all.push_back(utf8(content->getAnchor()->getString()) + ": " +
                          utf8(field->getPropertyValue("Content").get<rtl::OUString>()));
        }
        std::sort(all.begin(), all.end());
        return all;
    }

    [[nodiscard]] std::string text() const { return utf8(document_->model()->getText()->getString()); }

    void undo() const {
        Reference<css::document::XUndoManagerSupplier>(document_->model(), UNO_QUERY_THROW)->getUndoManager()->undo();
    }

    std::optional<Document> document_;
};

TEST_F(WalkOver, FindsItsPlaceAgainBehindEmojiAndOverBoldWords) {
    document_->write("Zoë 🙂🙂 said the ");
    set(document_->cursor(), "CharWeight", Any(150.F));
    document_->write("client");
    set(document_->cursor(), "CharWeight", Any(100.F));
    document_->write(" left.");
    EXPECT_EQ(found_again("client"), "client");
    EXPECT_EQ(found_again("the client le"), "the client le");
    EXPECT_EQ(found_again("Zoë"), "Zoë");
    EXPECT_EQ(found_again("🙂 said"), "🙂 said");
}

TEST_F(WalkOver, FindsItsPlaceAgainBehindCombinedLetters) {
    document_->write("Zoe\u0301 and the \U0001F469\u200D\U0001F469\u200D\U0001F467 met e\u0301 a client.");
    EXPECT_EQ(found_again("client"), "client");
}

TEST_F(WalkOver, FindsItsPlaceAgainBehindATrackedDeletionAndAFootnote) {
    document_->write("The old client");
    const auto footnote = document_->insert("com.sun.star.text.Footnote");
    Document::write_into(footnote, "One client of many.");
    document_->write(" refused.");
    set(document_->model(), "RecordChanges", Any(true));
    const auto cursor = document_->model()->getText()->createTextCursor();
    cursor->gotoStart(false);
    cursor->goRight(4, false);
    cursor->goRight(4, true);
    cursor->setString("");
    EXPECT_EQ(found_again("The client"), "The old client") << "what is deleted stands in between";
    EXPECT_EQ(found_again("client refused"), "client1 refused") << "the anchor of the note stands in between";
    EXPECT_EQ(found_again("client of"), "client of");
}

TEST_F(WalkOver, FindsItsPlaceAgainInTablesAndTextBoxes) {
    const Reference<css::text::XTextTable> table(document_->insert("com.sun.star.text.TextTable"), UNO_QUERY_THROW);
    Document::write_into(table->getCellByName("B2"), "A client in a cell.");
    const auto frame = document_->insert("com.sun.star.text.TextFrame");
    Document::write_into(frame, "A client in a box.");
    EXPECT_EQ(found_again("client in a cell"), "client in a cell");
    EXPECT_EQ(found_again("client in a box"), "client in a box");
}

TEST_F(WalkOver, HasNoPlaceInAParagraphThatBecameShorter) {
    document_->write("The client refused.");
    const auto reading = read();
    document_->model()->getText()->setString("Short");
    EXPECT_FALSE(documents::range_of(reading.handles.front(), 4, 10).is());
}

TEST_F(WalkOver, PutsCommentsAtTheirPlacesAndTakesJustThoseOut) {
    document_->write("The client met another client.");
    const auto own = document_->insert("com.sun.star.text.textfield.Annotation", "Content", Any(rtl::OUString("my own")));
    set(own, "Author", Any(rtl::OUString("Sam")));
    const auto before = text();
    const std::vector remarks = {remark("client met", "first"), remark("another", "second")};

    EXPECT_EQ(documents::put_comments(document_->model(), remarks, "Comments"), 0U);
    EXPECT_THAT(comments(), ElementsAre(": my own", "another: second", "client met: first"));
    EXPECT_EQ(text(), before);
    EXPECT_EQ(found_again("client met another"), "client met another") << "comments take no place";

    undo();
    EXPECT_THAT(comments(), ElementsAre(": my own"));
    EXPECT_EQ(documents::put_comments(document_->model(), remarks, "Comments"), 0U);
    EXPECT_EQ(documents::put_comments(document_->model(), remarks, "Comments"), 0U);
    EXPECT_EQ(comments().size(), 3U) << "the earlier ones went";
    EXPECT_EQ(documents::take_comments_out(document_->model(), "Without"), 2U);
    EXPECT_THAT(comments(), ElementsAre(": my own"));
    EXPECT_EQ(text(), before);
}

TEST_F(WalkOver, PutsCommentsBesideTheTextsThatCannotHoldThem) {
    document_->write("Body.");
    const auto footnote = document_->insert("com.sun.star.text.Footnote");
    Document::write_into(footnote, "A client in a footnote.");
    const auto frame = document_->insert("com.sun.star.text.TextFrame");
    Document::write_into(frame, "A client in a box.");
    const std::vector remarks = {remark("client in a footnote", "note"), remark("client in a box", "box")};
    EXPECT_EQ(documents::put_comments(document_->model(), remarks, "Comments"), 0U);
    EXPECT_EQ(comments().size(), 2U);
    EXPECT_THAT(found_again("client in a box"), HasSubstr("client in a box"));
}

TEST_F(WalkOver, DoesNotReadItsOwnComments) {
    document_->write("The client refused.");
    const std::vector remarks = {remark("client", "a client is a person")};
    EXPECT_EQ(documents::put_comments(document_->model(), remarks, "Comments"), 0U);
    EXPECT_EQ(read().paragraphs.size(), 1U);
}

TEST_F(WalkOver, PutsCommentsInUntrackedWhereChangesAreTracked) {
    document_->write("The client refused.");
    set(document_->model(), "RecordChanges", Any(true));
    const std::vector remarks = {remark("client", "why")};
    EXPECT_EQ(documents::put_comments(document_->model(), remarks, "Comments"), 0U);
    EXPECT_EQ(documents::take_comments_out(document_->model(), "Without"), 1U);
    EXPECT_TRUE(comments().empty()) << "taken out, not marked as deleted";
    EXPECT_TRUE(Reference<css::beans::XPropertySet>(document_->model(), UNO_QUERY_THROW)
                    ->getPropertyValue("RecordChanges")
                    .get<bool>());
}

}  // namespace
}  // namespace peerword::testing
