// SPDX-License-Identifier: MPL-2.0
#include "peerword/own_words.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

#include "small_book.hpp"

namespace peerword::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr std::string_view kMessage = "“{found}” is on my list.";

class OwnWordsTest : public ::testing::Test {
protected:
    [[nodiscard]] std::filesystem::path file() const { return folder_.path() / "mine/rules/mine.toml"; }

    void save(const std::vector<OwnWord>& words) const {
        OwnWords own;
        for (const auto& word : words) EXPECT_TRUE(own.add(word, kMessage)) << word.phrase;
        own.write(file());
    }

    [[nodiscard]] std::string text() const {
        std::ifstream stream(file(), std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

    /// The rules of the file, read after the small dictionary; what is wrong with them or their examples is an error.
    [[nodiscard]] std::shared_ptr<const Rulebook> book() const {
        write_small_dictionary(folder_);
        std::vector<Problem> problems;
        auto book = load_rulebook({folder_.path(), folder_.path() / "mine"}, problems);
        const auto& rules = book->rules();
        const auto own = std::find_if(rules.begin(), rules.end(), [](const Rule& rule) { return rule.folder == 1; });
        for (auto& problem : check_examples(book, static_cast<std::size_t>(own - rules.begin())))
            problems.push_back(std::move(problem));
        for (const auto& problem : problems) ADD_FAILURE() << problem.text() << '\n' << text();
        return book;
    }

    [[nodiscard]] std::vector<std::string> found(std::string_view text) const {
        std::vector<std::string> all;
        for (const auto& finding : Checker(book()).check(text).findings) {
            all.emplace_back(text.substr(finding.span.begin, finding.span.size()));
            if (!finding.suggestions.empty()) all.back() += " -> " + finding.suggestions.front();
        }
        return all;
    }

    TemporaryFolder folder_;
};

TEST_F(OwnWordsTest, AreFoundOfferedInsteadAndLeftAloneWhereTheyDoNotCount) {
    save({{"frequent flyer", "person who comes often", "frequent flyer miles, program"}});
    EXPECT_THAT(found("A Frequent-Flyer came."), ElementsAre("Frequent-Flyer -> Person who comes often"));
    EXPECT_THAT(found("Her frequent flyer miles and the frequent flyer program."), IsEmpty());
    EXPECT_THAT(found("The frequent flyer of the program."), ElementsAre("frequent flyer -> person who comes often"));
}

TEST_F(OwnWordsTest, SurviveTheirFile) {
    const std::vector<OwnWord> words = {
        {"can’t cope", "", ""}, {"Größe 3", "say \"how\" \\ when", ""},  {"mad / bad", "a", "mad / bad club"},
        {"😀 smile", "😀", ""},   {"one two three four five six", "", ""}, {"NAMI", "$1 / $2", "the"}};
    save(words);
    auto expected = words;
    expected[3].phrase = "smile";  // what is no word cannot be looked for
    EXPECT_EQ(OwnWords::read(file()).words(), expected);
    EXPECT_THAT(OwnWords::read(file()).others(), IsEmpty());
    EXPECT_EQ(book()->rules().back().message, kMessage);
}

TEST_F(OwnWordsTest, ComeBeforeARuleOfTheDictionaryForTheSameWords) {
    save({{"client", "guest", ""}});
    EXPECT_THAT(found("The client came."), ElementsAre("client -> guest"));
}

TEST_F(OwnWordsTest, MustBeWordsAndNew) {
    for (const char* phrase : {"", "  ", "?!", "a (b)", "he said: go", "[[x]] y[[z"}) {
        OwnWords own;
        EXPECT_FALSE(own.add({phrase, "", ""}, kMessage)) << phrase;
        EXPECT_TRUE(own.words().empty());
    }
    OwnWords own;
    EXPECT_TRUE(own.add({"Day care", "", ""}, kMessage));
    EXPECT_FALSE(own.add({"day-care", "x", ""}, kMessage));
}

TEST_F(OwnWordsTest, GetIdsOfTheirOwn) {
    save({{"can't", "", ""}, {"cant", "", ""}, {"ваза", "", ""}, {"слон", "", ""}});
    std::vector<std::string> ids;
    const auto all = book();
    for (const auto& rule : all->rules()) {
        if (rule.folder == 1) ids.push_back(rule.id);
    }
    EXPECT_THAT(ids, ElementsAre("mine.cant", "mine.cant-2", "mine.word", "mine.word-2"));
}

TEST_F(OwnWordsTest, LeaveWhatWasEditedByHandAsItStands) {
    const std::string head = "# Shared by our group.\n\n";
    const std::string hand =
        "# Ours since 2019.\n[[rule]]\nid = \"own.nut\"\nphrases = ['nuts?'] # any number\n\n  [broken\n\n";
    folder_.write("mine/rules/mine.toml", head + hand);
    auto own = OwnWords::read(file());
    EXPECT_THAT(own.words(), IsEmpty());
    EXPECT_THAT(own.others(), ElementsAre("own.nut"));

    EXPECT_TRUE(own.add({"tea", "", ""}, kMessage));
    own.write(file());
    EXPECT_TRUE(text().starts_with(head + hand + "[[rule]]\n")) << text();
    own = OwnWords::read(file());
    own.remove("tea");
    own.write(file());
    EXPECT_EQ(text(), head + hand);
}

TEST_F(OwnWordsTest, AWordEditedByHandIsNoLongerTheOptions) {
    save({{"tea", "", ""}, {"milk", "", ""}});
    auto edited = text();
    edited.replace(edited.find("[\"tea\"]"), 7, "[\"teas?\"]");
    folder_.write("mine/rules/mine.toml", edited);
    EXPECT_THAT(OwnWords::read(file()).words(), ElementsAre(OwnWord{"milk", "", ""}));
    EXPECT_THAT(OwnWords::read(file()).others(), ElementsAre("mine.tea"));
}

TEST_F(OwnWordsTest, AreNoneWhereThereIsNoFile) { EXPECT_EQ(OwnWords::read(file()), OwnWords()); }

TEST_F(OwnWordsTest, SayWhereTheyCannotBeWrittenAndLeaveNothingThere) {
    folder_.write("mine", "a file where a folder should be");
    OwnWords own;
    own.add({"tea", "", ""}, kMessage);
    EXPECT_THROW(own.write(file()), std::filesystem::filesystem_error);
    EXPECT_FALSE(std::filesystem::exists(file()));
}

}  // namespace
}  // namespace peerword::testing
