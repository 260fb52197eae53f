// SPDX-License-Identifier: MPL-2.0
// What a glance at a sentence spares the regular expressions. That it never spares too much is seen in pattern_syntax_test.cpp.
#include "glance.hpp"

#include <gtest/gtest.h>

#include "pattern_syntax.hpp"
#include "small_book.hpp"
#include "vocabulary.hpp"

namespace peerword {
namespace {

/// Whether a pattern is worth trying on a sentence.
bool may_match(std::string_view pattern, std::string_view text) {
    Vocabulary vocabulary;
    testing::TemporaryFolder folder;
    testing::write_small_dictionary(folder);
    vocabulary.lexicon.add(folder.path() / "words.aff", folder.path() / "words.dic");
    const PatternCompiler compiler({}, vocabulary.ties.classes);
    const auto tree = compiler.tree(pattern, Shape::phrase);
    Paragraph paragraph(text);
    vocabulary.look_up(paragraph);
    const Outline outline(paragraph, {0, paragraph.tokens().size()}, vocabulary.ties.classes);
    return beginnings(*tree, outline, anywhere(outline)).any();
}

TEST(Glance, WantsTheWordsInTheirOrder) {
    EXPECT_TRUE(may_match("placed on", "she was placed on a list"));
    EXPECT_FALSE(may_match("placed on", "on the list she was placed"));
}

TEST(Glance, WantsTheWordsSideBySide) {
    EXPECT_FALSE(may_match("placed on", "placed again on a list"));
    EXPECT_TRUE(may_match("placed {word} on", "placed again on a list"));
}

TEST(Glance, KnowsTheClassesOfWords) {
    EXPECT_TRUE(may_match("the {client}", "the clients"));
    EXPECT_FALSE(may_match("the {client}", "the people"));
    EXPECT_FALSE(may_match("the {client&!.plural}", "the clients"));
}

TEST(Glance, CountsRepetitions) {
    EXPECT_TRUE(may_match("he(?: {word}){1,2} it", "he never saw it"));
    EXPECT_FALSE(may_match("he(?: {word}){1,2} it", "he has never once seen it"));
}

TEST(Glance, LooksAhead) {
    EXPECT_FALSE(may_match("the (?={client}){word}", "the people"));
    EXPECT_TRUE(may_match("the (?={client}){word}", "the client"));
}

TEST(Glance, WantsOneOfSeveralWords) {
    EXPECT_TRUE(may_match("(?:put|placed|it) on", "she was placed on a list"));
    EXPECT_TRUE(may_match("(?:put|placed|it)", "it is so"));
    EXPECT_FALSE(may_match("(?:put|placed|it) on", "she was seen on a list"));
    EXPECT_FALSE(may_match("(?:put|placed|it) on", "on it"));
    EXPECT_TRUE(may_match("place(?:s|d|ment)? on", "a placement on a list"));
    EXPECT_FALSE(may_match("place(?:s|d) on", "a placement on a list"));
}

TEST(Glance, TakesAnEndlessListOfClasses) {
    std::string list = "client";
    for (int i = 0; i < 70'000; ++i) list += "|client";
    EXPECT_TRUE(may_match("the {" + list + "}", "the clients"));
    EXPECT_FALSE(may_match("the {" + list + "} came", "the clients went"));
}

TEST(Glance, StaysInsideAClause) {
    EXPECT_TRUE(may_match("he [^,;:]* it", "he never once saw it"));
    EXPECT_FALSE(may_match("he [^,;:]* it", "he came, and saw it"));
}

TEST(Glance, IsShortWithRepetitionsInsideOfRepetitions) {
    std::string text;
    for (int i = 0; i < 190; ++i) text += "aaaa ";
    EXPECT_TRUE(may_match("(?:(?:(?:(?:a+ ?)+ ?)+ ?)+ ?)+", text));
    EXPECT_FALSE(may_match("(?:(?:(?:(?:a+ ?)+ ?)+ ?)+ ?)+b", text));
}

}  // namespace
}  // namespace peerword
