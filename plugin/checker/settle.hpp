// SPDX-License-Identifier: MPL-2.0
// Of overlapping hits one is kept.
#pragma once
#include <vector>

#include "hits.hpp"

namespace peerword {

/// The longest hit wins, then the earliest, then the one of a later folder, then the louder rule, then the one written first.
/// In the order of the text.
[[nodiscard]] std::vector<Hit> settle(std::vector<Hit> hits, const std::vector<Rule>& rules);

}  // namespace peerword
