// SPDX-License-Identifier: MPL-2.0
#include "guard.hpp"

#include <array>

namespace peerword {
namespace {

Outcome occurs(const CompiledPattern& pattern, std::string_view text, std::size_t from, std::size_t end) {
    std::vector<Span> groups;
    return pattern.pattern.search(text, from, end, groups);
}

Outcome any(const std::vector<CompiledPattern>& patterns, auto ask) {
    Outcome outcome = Outcome::none;
    for (const CompiledPattern& pattern : patterns) ask_on(outcome, [&] { return ask(pattern); });
    return outcome;
}

Outcome any_occurs(const std::vector<CompiledPattern>& patterns, const AnnotatedSentence& sentence) {
    return any(patterns,
               [&](const CompiledPattern& pattern) { return occurs(pattern, sentence.text(), 0, sentence.text().size()); });
}

Outcome covers(const CompiledPattern& pattern, const AnnotatedSentence& sentence, TokenRange span, Span window) {
    const std::size_t span_begin = sentence.bytes_of(span).begin;
    std::vector<Span> groups;
    for (std::size_t from = window.begin; from <= span_begin;) {
        const Outcome outcome = pattern.pattern.search(sentence.text(), from, window.end, groups);
        if (outcome != Outcome::found) return outcome;
        const TokenRange match = sentence.tokens_in(groups[0]);
        if (match.first > span.first) return Outcome::none;
        if (match.last >= span.last) return Outcome::found;
        from = groups[0].begin + 1;
    }
    return Outcome::none;
}

/// The span and the words within reach of it; with what stands at the sentence's edges where they are in reach.
Span window_around(const AnnotatedSentence& sentence, TokenRange span) {
    const TokenRange all = sentence.range();
    const bool reaches_start = span.first - all.first <= kReach;
    const bool reaches_end = all.last - span.last <= kReach;
    const std::size_t begin = reaches_start ? 0 : sentence.bytes_of({span.first - kReach, span.first}).begin;
    const std::size_t end = reaches_end ? sentence.text().size() : sentence.bytes_of({span.last, span.last + kReach}).end;
    return {begin, end};
}

}  // namespace

void SidePatterns::add(CompiledPattern pattern, Side side) {
    const std::array lists{&before, &after, &around, &within_reach};  // in the order of Side
    lists[static_cast<std::size_t>(side)]->push_back(std::move(pattern));
}

Outcome excused(const SidePatterns& unless, const AnnotatedSentence& sentence, TokenRange span) {
    const Span bytes = sentence.bytes_of(span);
    const Span window = window_around(sentence, span);
    const std::string& text = sentence.text();
    auto between = [&](const std::vector<CompiledPattern>& patterns, std::size_t from, std::size_t end) {
        return any(patterns, [&, from, end](const auto& pattern) { return occurs(pattern, text, from, end); });
    };
    auto over = [&](const CompiledPattern& pattern) { return covers(pattern, sentence, span, window); };
    Outcome outcome = between(unless.before, window.begin, bytes.begin);
    ask_on(outcome, [&] { return between(unless.after, bytes.end, window.end); });
    ask_on(outcome, [&] { return between(unless.within_reach, window.begin, window.end); });
    ask_on(outcome, [&] { return any(unless.around, over); });
    return outcome;
}

Outcome drops_all(const Guard& guard, const Surroundings& around) {
    Outcome outcome = any_occurs(guard.sentence, around.sentence);
    ask_on(outcome, [&] { return any_occurs(guard.nearby, around.sentence); });
    if (around.sentence_before != nullptr) ask_on(outcome, [&] { return any_occurs(guard.nearby, *around.sentence_before); });
    for (const auto& line : around.lead_in) ask_on(outcome, [&] { return any_occurs(guard.lead_in, line); });
    return outcome;
}

}  // namespace peerword
