// SPDX-License-Identifier: MPL-2.0
// Contexts in which a finding is dropped.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "lazy_pattern.hpp"
#include "outline.hpp"

namespace peerword {

/// Patterns that speak about what stands right before, right behind or around a span, or anywhere within reach of it.
struct SidePatterns {
    std::vector<LazyPattern> before;
    std::vector<LazyPattern> after;
    std::vector<LazyPattern> around;
    std::vector<LazyPattern> within_reach;

    void add(LazyPattern pattern, Shape shape);
};

struct Guard {
    std::string id;
    SidePatterns unless;
    std::vector<LazyPattern> sentence;  ///< anywhere in the sentence
    std::vector<LazyPattern> nearby;    ///< in this sentence or the one before
    std::vector<LazyPattern> lead_in;   ///< in the line that leads in the list
};

/// Where a finding may stand: the sentence, and what is known around it. Null: there is none.
struct Surroundings {
    const Sentence& sentence;
    const Sentence* sentence_before = nullptr;
    const std::vector<Sentence>& lead_in;
};

/// Asks further until something is found; that a search failed is remembered.
void ask_on(Outcome& so_far, auto ask) {
    if (so_far == Outcome::found) return;
    if (const Outcome answer = ask(); answer != Outcome::none) so_far = answer;
}

/// Patterns beside a span see this many words to either side.
inline constexpr std::size_t kReach = 25;

/// Whether a pattern beside the span makes it innocent. `failed`: none was found, and a search gave up.
[[nodiscard]] Outcome excused(const SidePatterns& unless, const Sentence& sentence, TokenRange span);

/// Whether the guard drops every finding of the sentence, whatever the span.
[[nodiscard]] Outcome drops_all(const Guard& guard, const Surroundings& around);

}  // namespace peerword
