// SPDX-License-Identifier: MPL-2.0
#include "settle.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace peerword {

std::vector<Hit> settle(std::vector<Hit> hits, const std::vector<Rule>& rules) {
    auto rank = [&](const Hit& hit) {
        const Rule& rule = rules[hit.rule];
        return std::tuple(-static_cast<std::ptrdiff_t>(hit.tokens.size()), hit.tokens.first,
                          -static_cast<std::ptrdiff_t>(rule.folder), rule.level, hit.rule);
    };
    std::sort(hits.begin(), hits.end(), [&](const Hit& a, const Hit& b) { return rank(a) < rank(b); });
    std::map<std::size_t, Hit> kept;  // by first token; never overlapping
    for (Hit& hit : hits) {
        const auto next = kept.lower_bound(hit.tokens.first);
        const bool hits_next = next != kept.end() && next->second.tokens.first < hit.tokens.last;
        const bool hits_previous = next != kept.begin() && std::prev(next)->second.tokens.last > hit.tokens.first;
        if (!hits_next && !hits_previous) kept.emplace_hint(next, hit.tokens.first, std::move(hit));
    }
    std::vector<Hit> settled;
    settled.reserve(kept.size());
    for (auto& [first, hit] : kept) settled.push_back(std::move(hit));
    return settled;
}

}  // namespace peerword
