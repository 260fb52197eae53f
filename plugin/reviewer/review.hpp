// SPDX-License-Identifier: MPL-2.0
// Checks the paragraphs of one document, each in the light of the whole.
#pragma once
#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "peerword/checker.hpp"
#include "prose.hpp"

namespace peerword::reviewer {

using Wanted = std::function<bool(const Rule&)>;

struct Review {
    std::vector<Finding> findings;     ///< spans in the file, in order
    std::vector<std::string> skipped;  ///< ids of rules that could not be tried everywhere, each once
    std::size_t words = 0;
};

[[nodiscard]] Review review(const Checker& checker, const Prose& prose, const Wanted& wanted);

}  // namespace peerword::reviewer
