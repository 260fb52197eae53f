// SPDX-License-Identifier: MPL-2.0
// Checks the paragraphs of one document, each in the light of the whole.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "peerword/checker.hpp"
#include "prose.hpp"

namespace peerword::reviewer {

/// Of a document: its spans are bytes of Prose::content.
struct DocumentFinding : Finding {
    /// The same for the same rule, words and sentence, wherever they stand: UUID version 5 of the rule's id, words_of() what
    /// was found and words_of() its sentence, a line each, in the namespace that review.cpp names.
    std::string fingerprint;
};

struct Review {
    std::vector<DocumentFinding> findings;  ///< in order
    std::vector<std::string> skipped;       ///< ids of rules that could not be tried everywhere, each once
    std::size_t words = 0;
};

/// What the context says of the document and of lead-ins is found here.
[[nodiscard]] Review review(const Checker& checker, const Prose& prose, Context context = {});

}  // namespace peerword::reviewer
