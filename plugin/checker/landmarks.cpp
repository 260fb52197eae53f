// SPDX-License-Identifier: MPL-2.0
#include "landmarks.hpp"

#include <algorithm>

namespace peerword {
namespace {

using Kind = PatternNode::Kind;

void append(auto& list, const auto& more) { list.insert(list.end(), more.begin(), more.end()); }

// A list longer than this is in nearly every sentence, and takes longer to ask for than it saves.
constexpr std::size_t kLongest = 64;

/// As good a guess as any is that those with the fewest words are rarest.
const Landmark* rarest(const Landmarks& landmarks) {
    const auto found =
        std::min_element(landmarks.begin(), landmarks.end(), [](const auto& a, const auto& b) { return a.size() < b.size(); });
    return found == landmarks.end() ? nullptr : &*found;
}

void join(Landmark& any, const Landmark& more) {
    append(any.words, more.words);
    append(any.parts, more.parts);
    append(any.classes, more.classes);
    any.ahead = any.ahead || more.ahead;
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
    if (tree.size() == 1) return of_sequence(tree.front(), edge_before, edge_after);
    Landmark any;
    for (const PatternSequence& nodes : tree) {
        const Landmarks landmarks = of_sequence(nodes, edge_before, edge_after);
        const Landmark* one = rarest(landmarks);
        if (one == nullptr || any.size() + one->size() > kLongest) return {};
        join(any, *one);
    }
    return {std::move(any)};
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
