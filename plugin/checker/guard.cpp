// SPDX-License-Identifier: MPL-2.0
#include "guard.hpp"

#include <array>

namespace peerword {
namespace {

bool may_end_at(const LazyPattern& pattern, const Sentence& sentence, const Places& ends) {
    return pattern.beginnings(sentence.outline(), ends).any();
}

bool may_begin_at(const LazyPattern& pattern, const Sentence& sentence, std::size_t gap) {
    const Places begins = pattern.beginnings(sentence.outline(), anywhere(sentence.outline()));
    return begins.gaps[gap] || begins.words[gap];
}

bool may_occur(const LazyPattern& pattern, const Sentence& sentence) {
    return may_end_at(pattern, sentence, anywhere(sentence.outline()));
}

Outcome occurs(const LazyPattern& pattern, std::string_view text, Span where) {
    std::vector<Span> groups;
    Budget budget;
    return pattern.compiled()->pattern.search(text, where.begin, where.end, groups, budget);
}

Outcome any(const std::vector<LazyPattern>& patterns, auto ask) {
    Outcome outcome = Outcome::none;
    for (const LazyPattern& pattern : patterns) ask_on(outcome, [&] { return ask(pattern); });
    return outcome;
}

Outcome any_occurs(const std::vector<LazyPattern>& patterns, const Sentence& sentence) {
    return any(patterns, [&](const LazyPattern& pattern) {
        if (!may_occur(pattern, sentence)) return Outcome::none;
        const std::string& text = sentence.annotated().text();
        return occurs(pattern, text, {0, text.size()});
    });
}

Outcome covers(const LazyPattern& pattern, const AnnotatedSentence& sentence, TokenRange span, Span window) {
    const std::size_t span_begin = sentence.bytes_of(span).begin;
    const auto compiled = pattern.compiled();
    std::vector<Span> groups;
    Budget budget;
    for (std::size_t from = window.begin; from <= span_begin;) {
        const Outcome outcome = compiled->pattern.search(sentence.text(), from, window.end, groups, budget);
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

void SidePatterns::add(LazyPattern pattern, Shape shape) {
    auto& list = shape == Shape::before         ? before
                 : shape == Shape::after        ? after
                 : shape == Shape::within_reach ? within_reach
                                                : around;
    list.push_back(std::move(pattern));
}

Outcome excused(const SidePatterns& unless, const Sentence& sentence, TokenRange span) {
    const AnnotatedSentence& annotated = sentence.annotated();
    const Span bytes = annotated.bytes_of(span);
    const Span window = window_around(annotated, span);
    const std::string& text = annotated.text();
    const std::size_t first = sentence.range().first;
    auto asked = [](bool may, auto ask) { return may ? ask() : Outcome::none; };
    Outcome outcome = any(unless.before, [&](const LazyPattern& pattern) {
        return asked(may_end_at(pattern, sentence, around_gap(span.first - first)), [&] {
            return occurs(pattern, text, {window.begin, bytes.begin});
        });
    });
    ask_on(outcome, [&] {
        return any(unless.after, [&](const LazyPattern& pattern) {
            return asked(may_begin_at(pattern, sentence, span.last - first), [&] {
                return occurs(pattern, text, {bytes.end, window.end});
            });
        });
    });
    ask_on(outcome, [&] {
        return any(unless.within_reach, [&](const LazyPattern& pattern) {
            return asked(may_occur(pattern, sentence), [&] { return occurs(pattern, text, window); });
        });
    });
    ask_on(outcome, [&] {
        return any(unless.around, [&](const LazyPattern& pattern) {
            return asked(may_occur(pattern, sentence), [&] { return covers(pattern, annotated, span, window); });
        });
    });
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
