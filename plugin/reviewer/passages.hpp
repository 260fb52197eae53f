// SPDX-License-Identifier: MPL-2.0
// The passages of the Declaration that a report names.
#pragma once
#include <map>
#include <string>
#include <string_view>
#include <tuple>

namespace peerword::reviewer {

/// V2 before V10, values before actions.
struct PassageOrder {
    bool operator()(std::string_view a, std::string_view b) const {
        return std::tuple(-a.front(), a.size(), a) < std::tuple(-b.front(), b.size(), b);
    }
};

/// What a passage says, by its code.
using Passages = std::map<std::string, std::string, PassageOrder>;

}  // namespace peerword::reviewer
