// SPDX-License-Identifier: MPL-2.0
#include "peerword/checker.hpp"

#include "grammar.hpp"
#include "hits.hpp"
#include "settle.hpp"
#include "suggestions.hpp"
#include "utf8.hpp"

namespace peerword {
namespace {

constexpr std::string_view kFoundMark = "{found}";
constexpr std::size_t kLongestMessage = 70;  // characters: a line of Writer's context menu
constexpr std::size_t kShortestQuote = 16;   // characters of the text that a message repeats in any case

std::size_t characters(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at += decode(text, at).size) ++count;
    return count;
}

/// The text on one line, shortened between words where it has more characters than that.
std::string quoted(std::string_view text, std::size_t most) {
    std::string line;
    std::size_t count = 0;
    std::size_t last_blank = std::string::npos;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = decode(text, at);
        const bool blank = character.code <= 0x20;
        if (++count > most) return line.substr(0, last_blank) + "…";
        if (blank && !line.empty() && line.back() != ' ') last_blank = line.size();
        if (!blank) line += text.substr(at, character.size);
        if (blank && !line.empty() && line.back() != ' ') line += ' ';
        at += character.size;
    }
    return line;
}

std::string filled_in(const std::string& message, std::string_view found) {
    const auto at = message.find(kFoundMark);
    if (at == std::string::npos) return message;
    const std::size_t rest = characters(message) - kFoundMark.size();
    const std::size_t room = rest + kShortestQuote > kLongestMessage ? kShortestQuote : kLongestMessage - rest;
    return std::string(message).replace(at, kFoundMark.size(), quoted(found, room));
}

Span place_of(const Paragraph& paragraph, TokenRange tokens) {
    return {paragraph.tokens()[tokens.first].place.begin, paragraph.tokens()[tokens.last - 1].place.end};
}

Finding to_finding(const Grammar& grammar, const Paragraph& paragraph, const Hit& hit, TokenRange sentence,
                   std::size_t free_from) {
    const Rule& rule = grammar.rules[hit.rule];
    const Span found = place_of(paragraph, hit.tokens);
    FittedSuggestions suggestions = fit_suggestions(grammar, paragraph, hit, free_from);
    return {place_of(paragraph, suggestions.tokens), &rule,
            filled_in(rule.message, paragraph.text().substr(found.begin, found.size())), std::move(suggestions.texts),
            place_of(paragraph, sentence)};
}

}  // namespace

Result Checker::check(std::string_view text, const Context& context) const {
    const Grammar& grammar = book_->grammar();
    Paragraph paragraph(text);
    grammar.vocabulary.look_up(paragraph);
    HitFinder finder(grammar, paragraph, context);
    Result result;
    std::size_t free_from = 0;
    for (const Hit& hit : settle(finder.find(), grammar.rules)) {
        result.findings.push_back(to_finding(grammar, paragraph, hit, finder.sentence_from(hit.sentence), free_from));
        free_from = hit.tokens.last;
    }
    result.skipped.assign(finder.skipped().begin(), finder.skipped().end());
    result.cues = finder.cues();
    result.words = paragraph.tokens().size();
    return result;
}

Preview Checker::preview(std::string_view text, const Context& context) const {
    const Grammar& grammar = book_->grammar();
    Paragraph paragraph(text);
    grammar.vocabulary.look_up(paragraph);
    HitFinder finder(grammar, paragraph, context);
    return {.cues = finder.cues(), .words = paragraph.tokens().size(), .may_find = finder.may_find()};
}

}  // namespace peerword
