// SPDX-License-Identifier: MPL-2.0
// What a pattern asks of a sentence, taken from its tree.
#pragma once
#include <vector>

#include "imprint.hpp"
#include "pattern_tree.hpp"

namespace peerword {

/// Of nodes in a row, whose groups know their own demands already.
[[nodiscard]] Demands demands_of(const std::vector<PatternNode>& nodes);
/// Of one of the alternatives.
[[nodiscard]] Demands demands_of(const PatternTree& tree);

}  // namespace peerword
