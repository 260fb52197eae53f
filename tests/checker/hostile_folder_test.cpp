// SPDX-License-Identifier: MPL-2.0
// Folders that hold what no dictionary holds: each costs what is broken, says so, and the rest still answers.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#ifndef _WIN32
#include <sys/stat.h>
#endif

#include "dictionary_file.hpp"
#include "small_book.hpp"

namespace peerword::testing {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kOwnRule = R"([[rule]]
id = "own.good"
category = "label"
level = "flag"
phrases = ['good']
triggers = ['good']
message = "Good."
flags = ["[[good]]"]
passes = ["bad"]
)";

/// A user's folder beside the small dictionary.
class HostileFolder : public ::testing::Test {
protected:
    HostileFolder() {
        write_small_dictionary(built_in_);
        own_.write("rules/good.toml", kOwnRule);
    }

    [[nodiscard]] fs::path own(std::string_view name) const { return own_.path() / name; }

    /// Loads both folders. The built-in rules answer, and so does the good one beside what is broken.
    void load_all() {
        book_ = load_rulebook({built_in_.path(), own_.path()}, problems_);
        std::string found;
        for (const Finding& finding : Checker(book_).check("A good client was placed there.").findings) {
            found += finding.rule->id + " ";
        }
        EXPECT_EQ(found, "own.good label.client ");
    }

    void expect_one_problem(std::string_view name, std::string_view message) {
        load_all();
        ASSERT_EQ(problems_.size(), 1U) << (problems_.empty() ? "" : problems_[1].text());
        EXPECT_EQ(problems_[0].path, own(name));
        EXPECT_THAT(problems_[0].message, ::testing::HasSubstr(std::string(message)));
    }

    TemporaryFolder built_in_;
    TemporaryFolder own_;
    std::shared_ptr<const Rulebook> book_;
    std::vector<Problem> problems_;
};

constexpr const char* kNames[] = {"rules/broken.toml", "language.toml", "guards.toml",
                                  "passages.toml",     "words.dic",     "words.aff"};

class HostileFile : public HostileFolder, public ::testing::WithParamInterface<const char*> {
protected:
    [[nodiscard]] fs::path file() const { return own(GetParam()); }
};

INSTANTIATE_TEST_SUITE_P(All, HostileFile, ::testing::ValuesIn(kNames), [](const auto& test) {
    std::string name(test.param);
    std::erase_if(name, [](char c) { return c == '/' || c == '.'; });
    return name;
});

TEST_P(HostileFile, ThatIsAFolderIsLeftOut) {
    fs::create_directory(file());
    expect_one_problem(GetParam(), "This is not a file");
}

TEST_P(HostileFile, ThatIsALinkToItselfIsLeftOut) {
    fs::create_symlink(file().filename(), file());
    expect_one_problem(GetParam(), "cannot be read");
}

TEST_P(HostileFile, ThatIsALinkToNothingIsLeftOut) {
    fs::create_symlink("nowhere", file());
    expect_one_problem(GetParam(), "cannot be read");
}

#ifndef _WIN32
TEST_P(HostileFile, ThatIsAPipeNobodyWritesToHoldsUpNothing) {
    ASSERT_EQ(mkfifo(file().c_str(), 0600), 0);
    expect_one_problem(GetParam(), "This is not a file");
}
#endif

TEST_P(HostileFile, ThatIsFarTooLargeIsLeftOut) {
    own_.write(GetParam(), "");
    fs::resize_file(file(), 50'000'000);
    expect_one_problem(GetParam(), "larger than");
}

TEST_F(HostileFolder, WhoseRulesAreALinkToThemselvesHasNone) {
    const TemporaryFolder other;
    fs::create_symlink("rules", other.path() / "rules");
    (void)load_rulebook({built_in_.path(), other.path()}, problems_);
    ASSERT_EQ(problems_.size(), 1U);
    EXPECT_THAT(problems_[0].message, ::testing::HasSubstr("There are no rules here"));
}

TEST_F(HostileFolder, WithCurlyQuotesAroundAValueSaysWhere) {
    own_.write("rules/broken.toml", "# “as they are typed”\n[[rule]]\nid = “own.rule”\n");
    expect_one_problem("rules/broken.toml", "straight quotation marks");
    EXPECT_EQ(problems_[0].line, 3U);
    EXPECT_EQ(problems_[0].column, 6U);
}

TEST_F(HostileFolder, WithAKeyOfManyThousandPartsSaysWhere) {
    std::string key = "# x.y\nrule = \"a.b.c\" # d\na";
    for (int i = 0; i < 300'000; ++i) key += ".a";
    own_.write("rules/broken.toml", key + " = 1\n");
    expect_one_problem("rules/broken.toml", "too many parts");
    EXPECT_EQ(problems_[0].line, 3U);
    EXPECT_EQ(problems_[0].column, 32U);
}

TEST_F(HostileFolder, MayHaveManyDotsInItsTexts) {
    const std::string dots(100, '.');
    own_.write("rules/good.toml", std::string(kOwnRule) + "source = ['" + dots + "', \"\\\"" + dots + "\"]\nwhy = '''\n'" +
                                      dots + "'''\n#" + dots);
    load_all();
    EXPECT_TRUE(problems_.empty());
}

TEST_F(HostileFolder, WithOpenListsInListsSaysWhere) {
    own_.write("rules/broken.toml", "rule = " + std::string(100'000, '['));
    expect_one_problem("rules/broken.toml", "Not TOML");
}

TEST_F(HostileFolder, WithPatternsInPatternsSaysWhere) {
    std::string rule(kOwnRule);
    const std::string deep = std::string(50'000, '(') + "good" + std::string(50'000, ')');
    rule.replace(rule.find("own.good"), 8, "own.deep").replace(rule.find("['good']"), 8, "['" + deep + "']");
    own_.write("rules/broken.toml", rule);
    load_all();
    ASSERT_FALSE(problems_.empty());
    EXPECT_EQ(problems_[0].line, 5U);
}

TEST_F(HostileFolder, WhoseChunksDoubleEachOtherSaysWhere) {
    std::string language = "[chunks]\na00 = 'a'\n";
    for (int i = 1; i < 64; ++i) {
        const auto name = [](int n) { return std::string(n < 10 ? "a0" : "a") + std::to_string(n); };
        language += name(i) + " = '{" + name(i - 1) + "}{" + name(i - 1) + "}'\n";
    }
    own_.write("language.toml", language);
    load_all();
    ASSERT_FALSE(problems_.empty());
    EXPECT_THAT(problems_[0].message, ::testing::HasSubstr("too long"));
}

TEST_F(HostileFolder, WhoseWordListCountsFarTooHighIsLeftOut) {
    own_.write("words.dic", "250000000\nbird/N po:noun\n");
    expect_one_problem("words.dic", "too short for so many words");
}

TEST_F(HostileFolder, WithWordsThatAreNotUtf8SaysWhereAndKeepsTheOthers) {
    using namespace std::string_literals;
    own_.write("words.dic", "3\nb\xFFrd/N po:noun\ngood/N po:noun ru:own.good\nn\0l/N po:noun\n"s);
    std::string rule(kOwnRule);
    const auto phrases = rule.find("phrases");
    own_.write("rules/good.toml", rule.replace(phrases, rule.find("message") - phrases, "words = true\n"));
    load_all();
    ASSERT_EQ(problems_.size(), 2U);
    EXPECT_EQ(problems_[0].line, 2U);
    EXPECT_EQ(problems_[1].line, 4U);
}

}  // namespace
}  // namespace peerword::testing
