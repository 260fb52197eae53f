// SPDX-License-Identifier: MPL-2.0
#include "guard.hpp"

#include <algorithm>

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

bool occurs(const LazyPattern& pattern, std::string_view text, Span where, Budget& budget) {
    std::vector<Span> groups;
    return pattern.compiled().pattern.search(text, where.begin, where.end, groups, budget) == Outcome::found;
}

bool any_occurs(const std::vector<LazyPattern>& patterns, const Sentence& sentence, Budget& budget) {
    return std::any_of(patterns.begin(), patterns.end(), [&](const LazyPattern& pattern) {
        if (!may_occur(pattern, sentence)) return false;
        const std::string& text = sentence.annotated().text();
        return occurs(pattern, text, {0, text.size()}, budget);
    });
}

bool covers(const LazyPattern& pattern, const AnnotatedSentence& sentence, TokenRange span, Span window, Budget& budget) {
    const std::size_t span_begin = sentence.bytes_of(span).begin;
    std::vector<Span> groups;
    for (std::size_t from = window.begin; from <= span_begin;) {
        if (pattern.compiled().pattern.search(sentence.text(), from, window.end, groups, budget) != Outcome::found)
            return false;
        const TokenRange match = sentence.tokens_in(groups[0]);
        if (match.first > span.first) return false;
        if (match.last >= span.last) return true;
        from = groups[0].begin + 1;
    }
    return false;
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
    auto& list = shape == Shape::before ? before : shape == Shape::after ? after : around;
    list.push_back(std::move(pattern));
}

bool excused(const SidePatterns& unless, const Sentence& sentence, TokenRange span, Budget& budget) {
    const AnnotatedSentence& annotated = sentence.annotated();
    const Span bytes = annotated.bytes_of(span);
    const Span window = window_around(annotated, span);
    const std::string& text = annotated.text();
    const std::size_t first = sentence.range().first;
    auto any = [](const std::vector<LazyPattern>& patterns, auto holds) {
        return std::any_of(patterns.begin(), patterns.end(), holds);
    };
    auto before = [&](const LazyPattern& pattern) {
        return may_end_at(pattern, sentence, around_gap(span.first - first)) &&
               occurs(pattern, text, {window.begin, bytes.begin}, budget);
    };
    auto after = [&](const LazyPattern& pattern) {
        return may_begin_at(pattern, sentence, span.last - first) && occurs(pattern, text, {bytes.end, window.end}, budget);
    };
    auto around = [&](const LazyPattern& pattern) {
        return may_occur(pattern, sentence) && covers(pattern, annotated, span, window, budget);
    };
    return any(unless.before, before) || any(unless.after, after) || any(unless.around, around);
}

bool drops_all(const Guard& guard, const Surroundings& around, Budget& budget) {
    if (any_occurs(guard.sentence, around.sentence, budget) || any_occurs(guard.nearby, around.sentence, budget)) return true;
    if (around.sentence_before != nullptr && any_occurs(guard.nearby, *around.sentence_before, budget)) return true;
    return std::any_of(around.lead_in.begin(), around.lead_in.end(),
                       [&](const auto& line) { return any_occurs(guard.lead_in, line, budget); });
}

}  // namespace peerword
