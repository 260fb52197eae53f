// SPDX-License-Identifier: MPL-2.0
// The panel that reviews a whole document.
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include "panel_session.hpp"

namespace peerword::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;
using ::testing::StartsWith;

TEST_F(ReviewPanel, FindsInEveryPlaceOfADocumentInReadingOrder) {
    document_->write("Every client may stay.");
    const auto footnote = document_->insert("com.sun.star.text.Footnote");
    Document::write_into(footnote, "The client refused medication.");
    document_->end_paragraph();
    const Reference<css::text::XTextTable> table(document_->insert("com.sun.star.text.TextTable"), UNO_QUERY_THROW);
    Document::write_into(table->getCellByName("A1"), "He suffers from schizophrenia.");
    const auto frame = document_->insert("com.sun.star.text.TextFrame");
    Document::write_into(frame, "She lacks insight.");
    document_->insert("com.sun.star.text.textfield.Annotation", "Content", Any(rtl::OUString("He is a schizophrenic.")));

    const auto shown = panel();
    EXPECT_FALSE(shown.is_enabled("report"));
    shown.press("review");
    ASSERT_TRUE(shown.comes_to_say("6 findings")) << shown.says();
    EXPECT_THAT(shown.items("findings"), ElementsAre("Every [client] may stay.", "He [suffers from] schizophrenia.",
                                                     "She [lacks insight].", "The [client] refused medication.",
                                                     "The client [refused] medication.", "He is a [schizophrenic]."));

    const std::vector<std::string> selections = {"client", "suffers from", "lacks insight", "client", "refused"};
    for (const auto& expected : selections) {
        shown.press("next");
        EXPECT_EQ(selected(), expected);
    }
    shown.press("next");
    EXPECT_THAT(shown.explains(), StartsWith("comment 1 · Diagnosis as identity\n"));
    shown.press("next");
    EXPECT_THAT(shown.explains(), StartsWith("paragraph 1 · Labels\n")) << "around again";
    shown.press("previous");
    EXPECT_THAT(shown.explains(), StartsWith("comment 1"));
}

TEST_F(ReviewPanel, AppliesAndIgnoresAndUndoesEverything) {
    document_->write("The client refused medication. He suffers from schizophrenia, and the client is an addict.");
    const auto before = text();
    const auto shown = panel();
    shown.press("review");
    ASSERT_TRUE(shown.comes_to_say("5 findings")) << shown.says();
    shown.choose("findings", 0, "go_there");
    shown.press("apply");
    EXPECT_THAT(text(), StartsWith("The person refused medication."));
    EXPECT_THAT(shown.items("findings"), SizeIs(4));
    shown.press("ignore");
    EXPECT_THAT(shown.items("findings"), SizeIs(3));
    EXPECT_EQ(shown.items("findings").front(), "…medication. He [suffers from] schizophrenia, and the client is an addict.");
    shown.press("apply");
    shown.press("apply");
    shown.press("apply");
    EXPECT_THAT(text(), HasSubstr("the person is a person with an addiction."));
    EXPECT_TRUE(shown.items("findings").empty());
    ASSERT_TRUE(comes_true([&] { return !shown.is_enabled("ignore"); }));
    for (int i = 0; i < 4; ++i) undo()->undo();
    EXPECT_EQ(text(), before);
    EXPECT_TRUE(shown.comes_to_say("4 findings")) << "all but the ignored one come back: " << shown.says();
    shown.press("review");
    EXPECT_TRUE(shown.comes_to_say("5 findings")) << "a new review ignores nothing: " << shown.says();
}

TEST_F(ReviewPanel, FollowsEdits) {
    document_->write("The client refused medication.");
    const auto shown = panel();
    shown.press("review");
    ASSERT_TRUE(shown.comes_to_say("2 findings")) << shown.says();
    document_->write(" He lacks insight.");
    EXPECT_TRUE(shown.comes_to_say("3 findings")) << shown.says();
    document_->model()->getText()->setString("The kettle is on.");
    EXPECT_TRUE(shown.comes_to_say("Nothing found.")) << shown.says();
}

TEST_F(ReviewPanel, SaysWhereAnEditWasFasterThanTheList) {
    document_->write("The client came.");
    const auto shown = panel();
    shown.press("review");
    ASSERT_TRUE(shown.comes_to_say("1 finding")) << shown.says();
    document_->model()->getText()->setString("A kettle sang.");
    shown.choose("findings", 0, "go_there");
    EXPECT_EQ(shown.says(), "This text is not as it was. The list follows in a moment.");
    shown.press("apply");
    EXPECT_EQ(text(), "A kettle sang.");
}

TEST_F(ReviewPanel, ShowsOneCategoryOrOneLevel) {
    document_->write("The client refused medication. She has a mental illness, he lacks insight.");
    const auto shown = panel();
    shown.press("review");
    ASSERT_TRUE(shown.comes_to_say("4 findings")) << shown.says();
    EXPECT_THAT(shown.items("category"),
                ElementsAre("All categories (4)", "Labels (1)", "Pathologizing (1)", "Deficits (1)", "Coercion (1)"));
    shown.choose("category", 2, "filter");
    EXPECT_THAT(shown.items("findings"), ElementsAre("…She has [a mental illness], he lacks insight."));
    shown.choose("level", 1, "filter");
    EXPECT_THAT(shown.items("findings"), SizeIs(0)) << "it is only worth considering";
    shown.choose("category", 0, "filter");
    EXPECT_THAT(shown.items("findings"), SizeIs(3));
}

TEST_F(ReviewPanel, KeepsAWordingTrackedWhereChangesAreTracked) {
    document_->write("The client came.");
    set(document_->model(), "RecordChanges", Any(true));
    const auto shown = panel();
    shown.press("review");
    ASSERT_TRUE(shown.comes_to_say("1 finding")) << shown.says();
    shown.choose("findings", 0, "go_there");
    shown.press("apply");
    EXPECT_THAT(text(), HasSubstr("client")) << "deleted, but there";
    EXPECT_THAT(text(), HasSubstr("person"));
    EXPECT_TRUE(shown.comes_to_say("Nothing found.")) << shown.says();
}

TEST_F(ReviewPanel, RewordsNothingThatHoldsMoreThanText) {
    document_->write("She suffers");
    document_->insert("com.sun.star.text.Footnote");
    document_->write(" from schizophrenia.");
    const auto before = text();
    const auto shown = panel();
    shown.press("review");
    ASSERT_TRUE(shown.comes_to_say("1 finding")) << shown.says();
    shown.choose("findings", 0, "go_there");
    shown.press("apply");
    EXPECT_THAT(shown.says(), HasSubstr("by hand"));
    EXPECT_EQ(text(), before);
}

TEST_F(ReviewPanel, PutsCommentsInAndTakesThemOut) {
    document_->write("The client refused medication.");
    const auto before = text();
    const auto shown = panel();
    shown.press("review");
    ASSERT_TRUE(shown.comes_to_say("2 findings")) << shown.says();
    shown.press("put_comments_in");
    EXPECT_EQ(shown.says(), "2 comments are in.");
    ASSERT_THAT(comments(), SizeIs(2));
    EXPECT_THAT(comments()[0], HasSubstr("Instead: “person”"));
    EXPECT_THAT(comments()[0], HasSubstr("A4: "));
    undo()->undo();
    EXPECT_TRUE(comments().empty()) << "one step";
    undo()->redo();
    EXPECT_THAT(comments(), SizeIs(2));
    shown.press("take_comments_out");
    EXPECT_EQ(shown.says(), "2 comments taken out.");
    EXPECT_TRUE(comments().empty());
    EXPECT_EQ(text(), before);
}

TEST_F(ReviewPanel, MakesAReport) {
    document_->write("The client refused medication.");
    const auto shown = panel();
    shown.press("review");
    ASSERT_TRUE(shown.comes_to_say("2 findings")) << shown.says();
    shown.press("report");
    EXPECT_EQ(shown.says(), "2 findings");
    const Reference<css::text::XTextDocument> report(css::frame::Desktop::create(office->context())->getCurrentComponent(),
                                                     UNO_QUERY_THROW);
    ASSERT_NE(report, document_->model());
    const auto all = utf8(report->getText()->getString());
    EXPECT_THAT(all, HasSubstr("The client refused medication."));
    EXPECT_THAT(all, HasSubstr("paragraph 1 · Labels"));
    EXPECT_THAT(all, HasSubstr("Declaration of Peer Roles"));
    const Reference<css::text::XTextTablesSupplier> tables(report, UNO_QUERY_THROW);
    const Reference<css::container::XIndexAccess> counts(tables->getTextTables(), UNO_QUERY_THROW);
    ASSERT_EQ(counts->getCount(), 1);
    const Reference<css::text::XTextTable> table(counts->getByIndex(0), UNO_QUERY_THROW);
    EXPECT_EQ(table->getRows()->getCount(), 4);
    const Reference<css::text::XText> sum(table->getCellByName("B4"), UNO_QUERY_THROW);
    EXPECT_EQ(utf8(sum->getString()), "2");
    Reference<css::util::XCloseable>(report, UNO_QUERY_THROW)->close(true);
}

TEST_F(ReviewPanel, LeavesAReadOnlyDocumentAlone) {
    document_->write("The client came.");
    const TemporaryFolder folder;
    const auto url = office_string("file://" + (folder.path() / "letter.odt").string());
    Reference<css::frame::XStorable>(document_->model(), UNO_QUERY_THROW)->storeToURL(url, {});
    const css::beans::PropertyValue read_only("ReadOnly", -1, Any(true), {});
    const Reference<css::text::XTextDocument> opened(
        css::frame::Desktop::create(office->context())->loadComponentFromURL(url, "_blank", 0, {&read_only, 1}),
        UNO_QUERY_THROW);
    {
        const ShownPanel shown(*office, opened);
        shown.press("review");
        ASSERT_TRUE(shown.comes_to_say("1 finding. The document is read-only")) << shown.says();
        shown.choose("findings", 0, "go_there");
        for (const char* button : {"apply", "comments-in", "comments-out"}) EXPECT_FALSE(shown.is_enabled(button)) << button;
        EXPECT_TRUE(shown.is_enabled("report"));
    }
    Reference<css::util::XCloseable>(opened, UNO_QUERY_THROW)->close(true);
}

TEST_F(ReviewPanel, KeepsTwoDocumentsApart) {
    document_->write("The client came.");
    const Document other(*office);
    const_cast<Document&>(other).write("She lacks insight. He lacks insight.");
    const auto one = panel();
    const ShownPanel two(*office, other.model());
    one.press("review");
    two.press("review");
    EXPECT_TRUE(one.comes_to_say("1 finding"));
    EXPECT_TRUE(two.comes_to_say("2 findings"));
}

TEST_F(ReviewPanel, OutlivesItsDocument) {
    std::optional<Document> closing(std::in_place, *office);
    closing->write("The client came.");
    const ShownPanel shown(*office, closing->model());
    shown.press("review");
    closing.reset();
    shown.press("review");
    shown.press("next");
    shown.press("put_comments_in");
}

TEST_F(ReviewPanel, CopesWithAParagraphLikeABook) {
    std::string many;
    for (int i = 0; i < 8000; ++i) many += "The client came.\n";
    document_->model()->getText()->setString(office_string(many));
    const auto shown = panel();
    shown.press("review");
    EXPECT_TRUE(shown.comes_to_say("8000 findings")) << shown.says();
    shown.press("next");
    EXPECT_EQ(selected(), "client");
}

TEST_F(ReviewPanel, CanBeStopped) {
    std::string many;
    for (int i = 0; i < 8000; ++i) many += "The client came.\r";
    document_->model()->getText()->setString(office_string(many));
    const auto shown = panel();
    shown.press("review");
    EXPECT_TRUE(shown.comes_to_say("Reading")) << shown.says();
    shown.press("review");
    EXPECT_THAT(shown.says(), HasSubstr("Looks through"));
    shown.press("review");
    EXPECT_TRUE(shown.comes_to_say("8000 findings")) << shown.says();
}

}  // namespace
}  // namespace peerword::testing
