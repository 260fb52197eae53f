// SPDX-License-Identifier: MPL-2.0
#include "demands.hpp"

#include <algorithm>
#include <optional>

namespace peerword {
namespace {

using Kind = PatternNode::Kind;
using Bits = std::vector<Imprint::Bit>;

constexpr std::size_t kMostGroups = 6;
// A longer list is met by nearly every sentence.
constexpr std::size_t kLongestGroup = 100;

void append(auto& list, const auto& more) { list.insert(list.end(), more.begin(), more.end()); }

void append_group(const Bits& any, Demands& demands) {
    if (any.size() > kLongestGroup) return;
    demands.push_back(static_cast<Imprint::Bit>(any.size()));
    append(demands, any);
}

/// The smallest groups, in their order.
Demands best_of(const Demands& demands) {
    std::vector<Demands::const_iterator> groups;
    for (auto group = demands.begin(); group != demands.end(); group += 1 + *group) groups.push_back(group);
    std::stable_sort(groups.begin(), groups.end(), [](auto a, auto b) { return *a < *b; });
    groups.resize(std::min(groups.size(), kMostGroups));
    Demands best;
    for (const auto group : groups) best.insert(best.end(), group, group + 1 + *group);
    return best;
}

/// A class that all of the terms ask for, or nullopt; of several one that is no form: those are rarer.
std::optional<ClassId> asked_for(const std::vector<ClassTerm>& terms) {
    std::optional<ClassId> asked;
    for (const ClassTerm& term : terms) {
        if (!term.negated && (!asked || !term.is_form)) asked = term.id;
    }
    return asked;
}

void append_classes(const ClassExpression& expression, Demands& demands) {
    Bits any;
    for (const auto& terms : expression) {
        const auto asked = asked_for(terms);
        if (!asked) return;
        any.push_back(Imprint::of(*asked));
    }
    append_group(any, demands);
}

void append_letters(std::string_view rows, Demands& demands) {
    Bits any;
    bool all_known = true;
    for_each_row(rows, [&](std::string_view letters) {
        all_known = all_known && letters.size() >= Imprint::kFewestLetters;
        if (all_known) any.push_back(Imprint::of(letters));
    });
    if (all_known) append_group(any, demands);
}

void append_node(const PatternNode& node, Demands& demands) {
    switch (node.kind) {
        case Kind::letters:
            return append_letters(node.text, demands);
        case Kind::word_class:
            return append_classes(node.expression, demands);
        case Kind::group:
        case Kind::ahead:
            return append(demands, demands_of(*node.group));
        default:
            break;
    }
}

}  // namespace

Demands demands_of(const std::vector<PatternNode>& nodes) {
    Demands all;
    for (const PatternNode& node : nodes) {
        if (node.least > 0) append_node(node, all);
    }
    return nodes.size() > 1 ? best_of(all) : all;
}

Demands demands_of(const PatternTree& tree) {
    if (tree.size() == 1) return tree.front().demands;
    Bits any;
    for (const PatternSequence& sequence : tree) {
        const Demands& demands = sequence.demands;
        if (demands.empty()) return {};
        any.insert(any.end(), demands.begin() + 1, demands.begin() + 1 + demands.front());
    }
    std::sort(any.begin(), any.end());
    any.erase(std::unique(any.begin(), any.end()), any.end());
    Demands demands;
    append_group(any, demands);
    return demands;
}

}  // namespace peerword
