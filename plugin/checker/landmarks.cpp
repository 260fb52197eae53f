// SPDX-License-Identifier: MPL-2.0
#include "landmarks.hpp"

#include <algorithm>

namespace peerword {
namespace {

using Kind = PatternNode::Kind;

void append(auto& list, const auto& more) { list.insert(list.end(), more.begin(), more.end()); }

/// Of several alternatives, each with its landmarks. As good a guess as any is that those with the fewest words are rarest.
Landmark either(const std::vector<Landmarks>& all) {
    Landmark any;
    for (const Landmarks& landmarks : all) {
        const auto rarest = std::min_element(landmarks.begin(), landmarks.end(),
                                             [](const auto& a, const auto& b) { return a.size() < b.size(); });
        if (rarest == landmarks.end()) return {};
        append(any.words, rarest->words);
        append(any.parts, rarest->parts);
        append(any.classes, rarest->classes);
        any.ahead = any.ahead || rarest->ahead;
    }
    return any;
}

bool is_edge(const PatternNode& node) { return node.kind == Kind::gap && node.least > 0; }

Landmarks of_tree(const PatternTree& tree, bool edge_before, bool edge_after);

/// `begins` and `ends`: whether a word begins and ends with the node.
Landmarks of_node(const PatternNode& node, bool begins, bool ends) {
    switch (node.kind) {
        case Kind::letters:
            if (begins && ends && node.most == 1) return {{.words = {node.text}}};
            return {{.parts = {node.text}}};
        case Kind::word_class:
            return {{.classes = {&node.expression}}};
        case Kind::group:
            return of_tree(*node.group, begins, ends);
        case Kind::ahead: {
            Landmarks landmarks = of_tree(*node.group, begins, false);
            for (Landmark& landmark : landmarks) landmark.ahead = true;
            return landmarks;
        }
        default:
            return {};
    }
}

Landmarks of_sequence(const PatternSequence& nodes, bool edge_before, bool edge_after) {
    Landmarks found;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].least == 0) continue;
        const bool begins = i == 0 ? edge_before : is_edge(nodes[i - 1]);
        const bool ends = i + 1 == nodes.size() ? edge_after : is_edge(nodes[i + 1]);
        append(found, of_node(nodes[i], begins, ends));
    }
    return found;
}

Landmarks of_tree(const PatternTree& tree, bool edge_before, bool edge_after) {
    std::vector<Landmarks> all;
    all.reserve(tree.size());
    for (const PatternSequence& nodes : tree) all.push_back(of_sequence(nodes, edge_before, edge_after));
    if (all.size() == 1) return std::move(all.front());
    Landmark any = either(all);
    return any.size() == 0 ? Landmarks{} : Landmarks{std::move(any)};
}

PlaceSet places_of(const Landmark& landmark, const Outline& sentence) {
    PlaceSet places;
    for (const auto word : landmark.words) places |= sentence.words_like(word);
    for (const auto part : landmark.parts) places |= sentence.words_with(part);
    for (const auto* expression : landmark.classes) places |= sentence.words_of(*expression);
    return places;
}

}  // namespace

Landmarks landmarks_of(const PatternTree& pattern) { return of_tree(pattern, true, true); }

bool are_there(const Landmarks& landmarks, const Outline& sentence) {
    PlaceSet left = sentence.all_words();
    for (const Landmark& landmark : landmarks) {
        const PlaceSet here = places_of(landmark, sentence) & left;
        if (here.none()) return false;
        const std::size_t first = here._Find_first();
        if (!landmark.ahead) left = left >> first << first;
    }
    return true;
}

}  // namespace peerword
