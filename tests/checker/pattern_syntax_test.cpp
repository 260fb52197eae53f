// SPDX-License-Identifier: MPL-2.0
// Patterns as authors write them, tried on sentences.
#include "pattern_syntax.hpp"

#include <gtest/gtest.h>

#include "demands.hpp"
#include "glance.hpp"
#include "sentence.hpp"
#include "small_book.hpp"
#include "vocabulary.hpp"

namespace peerword {
namespace {

PatternCompiler compiler(ClassTable& classes) {
    PatternCompiler with_a_chunk(Chunks{}, classes);
    with_a_chunk.add_chunk("person", "(?:{pronoun}|{title}\\.? {.capital})");
    return with_a_chunk;
}

/// What a pattern finds in a sentence, or "-".
std::string found(std::string_view pattern, std::string_view text) {
    Vocabulary vocabulary;
    testing::TemporaryFolder folder;
    testing::write_small_dictionary(folder);
    vocabulary.lexicon.add(folder.path() / "words.aff", folder.path() / "words.dic");
    const PatternCompiler translator = compiler(vocabulary.ties.classes);
    const CompiledPattern compiled = translator.compile(pattern, Shape::phrase);
    Paragraph paragraph(text);
    vocabulary.look_up(paragraph);
    const Outline outline(paragraph, {0, paragraph.tokens().size()}, vocabulary.ties.classes);
    const auto tree = translator.tree(pattern, Shape::phrase);
    const bool may_match = are_met(demands_of(*tree), outline.imprint()) && beginnings(*tree, outline, anywhere(outline)).any();
    const AnnotatedSentence sentence(paragraph, {0, paragraph.tokens().size()}, vocabulary.ties.classes);
    std::vector<Span> groups;
    Budget budget;
    if (compiled.pattern.search(sentence.text(), 0, sentence.text().size(), groups, budget) != Outcome::found) return "-";
    EXPECT_TRUE(may_match) << "A glance finds no place for what the expression finds.";
    const TokenRange tokens = sentence.tokens_in(groups[compiled.span_group]);
    const std::size_t begin = paragraph.tokens()[tokens.first].place.begin;
    return std::string(text.substr(begin, paragraph.tokens()[tokens.last - 1].place.end - begin));
}

struct Case {
    const char* name;
    const char* pattern;
    const char* text;
    const char* found;
};

class EveryPattern : public ::testing::TestWithParam<Case> {};

TEST_P(EveryPattern, FindsWhatItSays) { EXPECT_EQ(found(GetParam().pattern, GetParam().text), GetParam().found); }

INSTANTIATE_TEST_SUITE_P(
    Patterns, EveryPattern,
    ::testing::Values(
        Case{"Literal", "placed", "She Placed it", "Placed"}, Case{"WholeWordsOnly", "place", "placement", "-"},
        Case{"GapOverAHyphen", "follow up", "a follow-up", "follow-up"},
        Case{"GapThatMayBeMissing", "follow ?up", "the followup", "followup"},
        Case{"StemInAnyForm", "{place} it", "he places it", "places it"},
        Case{"IrregularForm", "{send} it", "he sent it", "sent it"}, Case{"Class", "{move} it", "he sent it", "sent it"},
        Case{"ClassInAForm", "{move.pp}", "he sends what was placed", "placed"},
        Case{"EitherClass", "{send|client}", "the client", "client"}, Case{"AllOf", "{move&send}", "placed and sent", "sent"},
        Case{"ButNot", "{move&!send}", "sent and placed", "placed"}, Case{"AnyWord", "he {word} it", "he saw it", "he saw it"},
        Case{"UpToTwoWords", "he(?: {word}){0,2} it", "he never saw it", "he never saw it"},
        Case{"NoMoreWords", "he(?: {word}){0,1} it", "he never saw it", "-"},
        Case{"Capital", "{.capital} came", "then Noor came", "Noor came"},
        Case{"NotFirst", "{.capital&!.first} came", "Then came", "-"}, Case{"AllCapitals", "{.caps}", "in the MDT", "MDT"},
        Case{"NoCapitalWhereAllAre", "{.capital}", "THE CLIENT CAME AT 9", "-"},
        Case{"CapitalsAmongFewWords", "the {.caps}", "THE MDT", "THE MDT"},
        Case{"Number", "{.number} clients", "3 clients", "3 clients"}, Case{"Known", "{!.known}", "the client zork", "zork"},
        Case{"Chunk", "{person} came", "Mr. Dietz came", "Mr. Dietz came"},
        Case{"PunctuationWhereItStands", "he,? came", "he, came", "he, came"},
        Case{"PunctuationIsNotCrossed", "he came", "he, came", "-"},
        Case{"SpanOnly", "{person} [[{move.pp}]] there", "she placed there", "placed"},
        Case{"Quotes", "“{word}”", "the ‘client’ came", "client"}, Case{"NotInQuotes", "a[^“”]*b", "a “x” b", "-"},
        Case{"Dash", "he—she", "he — she", "-"}, Case{"DashWithSpaces", "he ?— ?she", "he – she", "he – she"},
        Case{"LookAhead", "client(?! (?:side|app))", "client side", "-"},
        Case{"StartOfTheSentence", "^she", "“She said she", "She"}, Case{"NotAtTheStart", "^she", "so she", "-"},
        Case{"LookAheadAtTheEnd", "of (?!ours)", "a friend of ours", "-"},
        Case{"Alternatives", "(?:on|in|under)", "put under", "under"},
        Case{"WithinAClause", "he[^,;:]*came", "he, she came", "-"},
        Case{"AcrossWords", "he.*came", "he who never came", "he who never came"}),
    [](const auto& test) { return test.param.name; });

struct Fault {
    const char* name;
    const char* pattern;
    std::size_t position;
};

class EveryFault : public ::testing::TestWithParam<Fault> {};

TEST_P(EveryFault, IsReportedWhereItStands) {
    ClassTable classes;
    try {
        PatternCompiler({}, classes).compile(GetParam().pattern, Shape::phrase).pattern.compile();
        FAIL() << "compiled";
    } catch (const PatternError& error) {
        EXPECT_EQ(error.position, GetParam().position) << error.what();
    }
}

INSTANTIATE_TEST_SUITE_P(Patterns, EveryFault,
                         ::testing::Values(Fault{"OpenBrace", "the {place", 4}, Fault{"NoName", "the {pla ce}", 4},
                                           Fault{"OpenBracket", "the [abc", 4}, Fault{"Capital", "the Client", 4},
                                           Fault{"Backslash", "the\\", 3}, Fault{"SpanTwice", "[[a]] [[b]]", 6},
                                           Fault{"SpanUnopened", "a]]", 1}, Fault{"OpenGroup", "the (?", 4},
                                           Fault{"GroupNotClosed", "the (a|(?:b)", 4}, Fault{"GroupNotOpened", "the a)", 5},
                                           Fault{"NothingToRepeat", "the (*a)", 5}, Fault{"RepeatTwice", "the a**", 6},
                                           Fault{"BadRange", "the [z-a]", 0}),
                         [](const auto& test) { return test.param.name; });

}  // namespace
}  // namespace peerword
