// SPDX-License-Identifier: MPL-2.0
// Copies with comments in them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <fstream>
#include <iterator>

#include "document.hpp"
#include "program.hpp"

namespace peerword::testing {
namespace {

using namespace css::uno;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
namespace fs = std::filesystem;

const fs::path kPolicy = SAMPLES "/policy.fodt";

std::string bytes_of(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// How many comments by Peerword a document holds.
std::size_t comments_in(const Office& office, const fs::path& file) {
    const css::beans::PropertyValue hidden("Hidden", -1, Any(true), {});
    const Reference<css::text::XTextFieldsSupplier> document(
        css::frame::Desktop::create(office.context())
            ->loadComponentFromURL(office_string("file://" + file.string()), "_blank", 0, {&hidden, 1}),
        UNO_QUERY_THROW);
    std::size_t count = 0;
    const auto fields = document->getTextFields();
    for (const auto each = fields->createEnumeration(); each->hasMoreElements();) {
        const Reference<css::beans::XPropertySet> field(each->nextElement(), UNO_QUERY_THROW);
        if (!field->getPropertySetInfo()->hasPropertyByName("Author")) continue;
        count += utf8(field->getPropertyValue("Author").get<rtl::OUString>()) == "Peerword" ? 1 : 0;
    }
    Reference<css::util::XCloseable>(document, UNO_QUERY_THROW)->close(true);
    return count;
}

TEST(Copies, HoldACommentForEachFindingInEveryFormatThatCan) {
    const Profile profile;
    const Office office(profile);
    const TemporaryFolder folder;
    const std::vector<std::pair<const char*, const char*>> formats = {{"a.odt", "writer8"},
                                                                      {"a.docx", "MS Word 2007 XML"},
                                                                      {"a.doc", "MS Word 97"},
                                                                      {"a.rtf", "Rich Text Format"},
                                                                      {"a.fodt", "OpenDocument Text Flat XML"}};
    for (const auto& [name, filter] : formats) {
        SCOPED_TRACE(name);
        const auto original = folder.path() / name;
        convert(office, kPolicy, original, filter);
        const auto before = bytes_of(original);
        const Answer answer =
            review({"--format", "jsonl", "--comments", (folder.path() / "copies").string(), original.string()});
        EXPECT_EQ(answer.err, "");
        EXPECT_EQ(answer.status, 1);
        EXPECT_EQ(bytes_of(original), before);
        const auto copy = folder.path() / "copies" / name;
        ASSERT_TRUE(fs::exists(copy));
        const auto found = paragraphs_of(answer.out);
        const Answer again = review({"--format", "jsonl", copy.string()});
        EXPECT_EQ(paragraphs_of(again.out), found) << "the text is as it was, and the comments are none of it";
        EXPECT_EQ(comments_in(office, copy), found.size());
    }
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path() / "copies"), {}), 5) << "nothing half-written is left";
}

TEST(Copies, KeepTheirPlaceBelowTheFolder) {
    const TemporaryFolder folder;
    fs::create_directories(folder.path() / "all/2019");
    fs::copy_file(kPolicy, folder.path() / "all/2019/house.fodt");
    const auto copies = (folder.path() / "copies").string();
    EXPECT_EQ(review({"--comments", copies, (folder.path() / "all").string()}).status, 1);
    EXPECT_TRUE(fs::exists(folder.path() / "copies/2019/house.fodt"));

    const auto first = bytes_of(folder.path() / "copies/2019/house.fodt");
    const Answer second = review({"--comments", copies, (folder.path() / "all").string()});
    EXPECT_EQ(second.status, 2);
    EXPECT_THAT(second.err, HasSubstr("is there already"));
    EXPECT_EQ(bytes_of(folder.path() / "copies/2019/house.fodt"), first);
}

TEST(Copies, AreNotMadeOfFilesThatHoldNoComments) {
    const TemporaryFolder folder;
    folder.write("note.txt", "The florple came.\n");
    const Answer answer = review({"--comments", (folder.path() / "copies").string(), (folder.path() / "note.txt").string()});
    EXPECT_EQ(answer.status, 2);
    EXPECT_THAT(answer.err, HasSubstr("holds no comments"));
    EXPECT_FALSE(fs::exists(folder.path() / "copies"));
}

TEST(Copies, SayWhereTheirFolderCannotBeMade) {
    const TemporaryFolder folder;
    folder.write("in-the-way", "");
    const Answer answer = review({"--comments", (folder.path() / "in-the-way").string(), kPolicy.string()});
    EXPECT_EQ(answer.status, 2);
    EXPECT_THAT(answer.err, HasSubstr("in-the-way"));
}

}  // namespace
}  // namespace peerword::testing
