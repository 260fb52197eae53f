// SPDX-License-Identifier: MPL-2.0
// Words that a sentence must hold, in this order, for a pattern to have a chance there: the cheapest question of all.
#pragma once
#include <string_view>
#include <vector>

#include "outline.hpp"
#include "pattern_tree.hpp"

namespace peerword {

/// Any of these. They stand in the tree they were taken from.
struct Landmark {
    std::vector<std::string_view> words = {};
    std::vector<std::string_view> parts = {};  ///< letters of a word
    std::vector<const ClassExpression*> classes = {};
    bool ahead = false;  ///< seen from here, but what comes next may stand before it

    [[nodiscard]] std::size_t size() const { return words.size() + parts.size() + classes.size(); }
};

using Landmarks = std::vector<Landmark>;

[[nodiscard]] Landmarks landmarks_of(const PatternTree& pattern);

[[nodiscard]] bool are_there(const Landmarks& landmarks, const Outline& sentence);

}  // namespace peerword
