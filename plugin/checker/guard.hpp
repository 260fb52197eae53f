// SPDX-License-Identifier: MPL-2.0
// Contexts in which a finding is dropped.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "pattern_syntax.hpp"
#include "sentence.hpp"

namespace peerword {

/// Patterns that speak about what stands right before, right behind or around a span, or anywhere within reach of it.
struct SidePatterns {
    std::vector<CompiledPattern> before;
    std::vector<CompiledPattern> after;
    std::vector<CompiledPattern> around;
    std::vector<CompiledPattern> within_reach;

    void add(CompiledPattern pattern, Side side);
};

struct Guard {
    std::string id;
    SidePatterns unless;
    std::vector<CompiledPattern> sentence;  ///< anywhere in the sentence
    std::vector<CompiledPattern> nearby;    ///< in this sentence or the one before
    std::vector<CompiledPattern> lead_in;   ///< in the line that leads in the list
};

/// Where a finding may stand: the sentence, and what is known around it. Null: there is none.
struct Surroundings {
    const AnnotatedSentence& sentence;
    const AnnotatedSentence* sentence_before = nullptr;
    const std::vector<AnnotatedSentence>& lead_in;
};

/// Asks further until something is found; that a search failed is remembered.
void ask_on(Outcome& so_far, auto ask) {
    if (so_far == Outcome::found) return;
    if (const Outcome answer = ask(); answer != Outcome::none) so_far = answer;
}

/// Patterns beside a span see this many words to either side.
inline constexpr std::size_t kReach = 25;

/// Whether a pattern beside the span makes it innocent. `failed`: none was found, and a search gave up.
[[nodiscard]] Outcome excused(const SidePatterns& unless, const AnnotatedSentence& sentence, TokenRange span);

/// Whether the guard drops every finding of the sentence, whatever the span.
[[nodiscard]] Outcome drops_all(const Guard& guard, const Surroundings& around);

}  // namespace peerword
