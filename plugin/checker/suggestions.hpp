// SPDX-License-Identifier: MPL-2.0
// Makes an author's suggestions fit the text: number, possessive, tense, article, capitals.
#pragma once
#include <string>
#include <vector>

#include "grammar.hpp"
#include "hits.hpp"

namespace peerword {

struct FittedSuggestions {
    TokenRange tokens;               ///< what they replace: the hit, and the article before it where that must change
    std::vector<std::string> texts;  ///< without those that cannot be made to fit
};

/// Tokens before `free_from` belong to the hit before this one.
[[nodiscard]] FittedSuggestions fit_suggestions(const Grammar& grammar, const Paragraph& paragraph, const Hit& hit,
                                                std::size_t free_from);

}  // namespace peerword
