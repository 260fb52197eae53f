// SPDX-License-Identifier: MPL-2.0
// Where in a document Peerword underlines, and that Writer and Peerword mean the same place.
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XFootnote.hpp>
#include <com/sun/star/text/XTextTable.hpp>

#include "session.hpp"

namespace peerword::testing {
namespace {

using namespace css::uno;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Places : public OfficeSession {};

void set(const Reference<XInterface>& object, const char* property, const Any& value) {
    Reference<css::beans::XPropertySet>(object, UNO_QUERY_THROW)
        ->setPropertyValue(rtl::OUString::createFromAscii(property), value);
}

Reference<XInterface> get(const Reference<XInterface>& object, const char* property) {
    const Reference<css::beans::XPropertySet> properties(object, UNO_QUERY_THROW);
    return {properties->getPropertyValue(rtl::OUString::createFromAscii(property)), UNO_QUERY_THROW};
}

Reference<XInterface> page_style(const Document& document) {
    const Reference<css::style::XStyleFamiliesSupplier> styles(document.model(), UNO_QUERY_THROW);
    const Reference<css::container::XNameAccess> pages(styles->getStyleFamilies()->getByName("PageStyles"), UNO_QUERY_THROW);
    return {pages->getByName("Standard"), UNO_QUERY_THROW};
}

TEST_F(Places, WriterChecksEveryParagraphByItself) {
    Document document(*office);
    document.write("The client came to group.");
    document.end_paragraph();
    document.write("Nothing to see here.");
    EXPECT_TRUE(document.wait_until_checked());
    EXPECT_THAT(document.underlined("came to group"), ElementsAre("client@4"));
    EXPECT_THAT(document.underlined("Nothing to see"), IsEmpty());
}

TEST_F(Places, UnderlinesInEverySentenceOfAParagraph) {
    Document document(*office);
    document.write("The client came to group. It rained. Dr. Ames met the client.");
    EXPECT_THAT(document.underlined("It rained"), ElementsAre("client@4", "client@54"));
}

TEST_F(Places, UnderlinesInATableCell) {
    Document document(*office);
    const auto table = document.insert("com.sun.star.text.TextTable");
    document.write_into(Reference<css::text::XTextTable>(table, UNO_QUERY_THROW)->getCellByName("A1"),
                        "The client came to group.");
    EXPECT_TRUE(document.wait_until_checked());
    EXPECT_THAT(document.underlined("came to group"), ElementsAre("client@4"));
}

TEST_F(Places, UnderlinesInAFootnoteAndBehindItsAnchor) {
    Document document(*office);
    document.write("Our unit");
    document.write_into(document.insert("com.sun.star.text.Footnote"), "The client wrote this note.");
    document.write(" heard the client.");
    EXPECT_TRUE(document.wait_until_checked());
    EXPECT_THAT(document.underlined("wrote this note"), ElementsAre("client@4"));
    EXPECT_THAT(document.underlined("heard"), ElementsAre("client@20"));
}

TEST_F(Places, UnderlinesInAHeader) {
    Document document(*office);
    const auto style = page_style(document);
    set(style, "HeaderIsOn", Any(true));
    document.write_into(get(style, "HeaderText"), "A client may ask.");
    document.write("Our unit.");
    EXPECT_TRUE(document.wait_until_checked());
    EXPECT_THAT(document.underlined("may ask"), ElementsAre("client@2"));
}

TEST_F(Places, UnderlinesBehindAField) {
    Document document(*office);
    document.write("On page ");
    document.insert("com.sun.star.text.textfield.PageNumber");
    document.write(" the client speaks.");
    EXPECT_THAT(document.underlined("speaks"), ElementsAre("client@14"));
}

TEST_F(Places, UnderlinesBehindEmojiSoftHyphenAndLineBreak) {
    Document document(*office);
    document.write("😀😀 good\u00adness\nthe client smiled.");
    EXPECT_THAT(document.underlined("smiled"), ElementsAre("client@19"));
}

TEST_F(Places, UnderlinesInHiddenText) {
    Document document(*office);
    document.write("The client is in the open.");
    document.end_paragraph();
    set(document.cursor(), "CharHidden", Any(true));
    document.write("Yet a client is hidden.");
    EXPECT_THAT(document.underlined("is hidden"), ElementsAre("client@6"));
}

TEST_F(Places, UnderlinesBehindTextWhoseDeletionIsTracked) {
    Document document(*office);
    document.write("Please delete this. The client stays.");
    set(document.model(), "RecordChanges", Any(true));
    const auto cursor = document.model()->getText()->createTextCursor();
    cursor->goRight(20, true);
    cursor->setString({});
    EXPECT_THAT(document.underlined("stays"), ElementsAre("client@24"));
}

TEST_F(Places, LeavesAFrenchParagraphAlone) {
    Document document(*office);
    document.write("Le client est venu. The client came.", "fr", "FR");
    EXPECT_TRUE(document.wait_until_checked());
    EXPECT_THAT(document.underlined("est venu"), IsEmpty());
}

TEST_F(Places, ReadsOnFromTheFirstEnglishSentenceOfAMixedParagraph) {
    Document document(*office);
    document.write("Le client est venu. ", "fr", "FR");
    document.write("The client came.");
    EXPECT_TRUE(document.wait_until_checked());
    EXPECT_THAT(document.underlined("est venu"), ElementsAre("client@24"));
}

TEST_F(Places, LeavesAFrenchSentenceBehindAnEnglishOneAlone) {
    Document document(*office);
    document.write("The client came. ");
    document.write("Le client est venu. ", "fr", "FR");
    document.write("A client left.");
    EXPECT_TRUE(document.wait_until_checked());
    EXPECT_THAT(document.underlined("est venu"), ElementsAre("client@4", "client@39"));
}

TEST_F(Places, AnswersForEveryEnglish) {
    Document document(*office);
    for (const char* country : {"GB", "AU", "IN", "ZA", "BW"}) {
        document.write(std::string("The client came from ") + country + ".", "en", country);
        document.end_paragraph();
        EXPECT_THAT(document.underlined(std::string("from ") + country), ElementsAre("client@4"));
    }
}

}  // namespace
}  // namespace peerword::testing
