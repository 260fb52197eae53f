// SPDX-License-Identifier: MPL-2.0
// Contexts in which a finding is dropped.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "lazy_pattern.hpp"
#include "outline.hpp"

namespace peerword {

/// Patterns that speak about what stands right before, right behind or around a span.
struct SidePatterns {
    std::vector<LazyPattern> before;
    std::vector<LazyPattern> after;
    std::vector<LazyPattern> around;

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

/// Patterns beside a span see this many words to either side.
inline constexpr std::size_t kReach = 25;

/// Whether a pattern beside the span makes it innocent. A search that fails counts as no.
[[nodiscard]] bool excused(const SidePatterns& unless, const Sentence& sentence, TokenRange span, Budget& budget);

/// Whether the guard drops every finding of the sentence, whatever the span.
[[nodiscard]] bool drops_all(const Guard& guard, const Surroundings& around, Budget& budget);

}  // namespace peerword
