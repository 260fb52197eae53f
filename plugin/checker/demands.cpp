// SPDX-License-Identifier: MPL-2.0
#include "demands.hpp"

#include <algorithm>
#include <optional>

namespace peerword {
namespace {

using Kind = PatternNode::Kind;
using Group = std::vector<Imprint::Bit>;  // one of these
using Groups = std::vector<Group>;

constexpr std::size_t kMostGroups = 6;
// A longer list is met by nearly every sentence.
constexpr std::size_t kLongestGroup = 100;

void append(auto& list, const auto& more) { list.insert(list.end(), more.begin(), more.end()); }

Groups groups_of(const Demands& demands) {
    Groups groups;
    for (auto group = demands.begin(); group != demands.end(); group += 1 + *group)
        groups.emplace_back(group + 1, group + 1 + *group);
    return groups;
}

Demands flat(Groups groups) {
    std::stable_sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
    groups.resize(std::min(groups.size(), kMostGroups));
    Demands demands;
    for (const Group& group : groups) {
        demands.push_back(static_cast<Imprint::Bit>(group.size()));
        append(demands, group);
    }
    return demands;
}

/// A class that all of the terms ask for, or nullopt; of several one with a name of its own, which is rarer than ".plural".
std::optional<ClassId> asked_for(const std::vector<ClassTerm>& terms) {
    std::optional<ClassId> asked;
    for (const ClassTerm& term : terms) {
        if (!term.negated && (!asked || !term.name.starts_with('.'))) asked = term.id;
    }
    return asked;
}

Groups groups_of(const ClassExpression& expression) {
    Group any;
    for (const auto& terms : expression) {
        const auto asked = asked_for(terms);
        if (!asked) return {};
        any.push_back(Imprint::of(*asked));
    }
    return {std::move(any)};
}

Groups groups_of(const PatternNode& node) {
    switch (node.kind) {
        case Kind::letters:
            return node.text.size() < Imprint::kFewestLetters ? Groups() : Groups{{Imprint::of(node.text)}};
        case Kind::word_class:
            return groups_of(node.expression);
        case Kind::group:
        case Kind::ahead:
            return groups_of(demands_of(*node.group));
        default:
            return {};
    }
}

}  // namespace

Demands demands_of(const std::vector<PatternNode>& nodes) {
    Groups groups;
    for (const PatternNode& node : nodes) {
        if (node.least > 0) append(groups, groups_of(node));
    }
    return flat(std::move(groups));
}

Demands demands_of(const PatternTree& tree) {
    if (tree.size() == 1) return tree.front().demands;
    Group any;
    for (const PatternSequence& sequence : tree) {
        const Demands& demands = sequence.demands;
        if (demands.empty() || any.size() + demands.front() > kLongestGroup) return {};
        any.insert(any.end(), demands.begin() + 1, demands.begin() + 1 + demands.front());
    }
    std::sort(any.begin(), any.end());
    any.erase(std::unique(any.begin(), any.end()), any.end());
    return flat({std::move(any)});
}

}  // namespace peerword
