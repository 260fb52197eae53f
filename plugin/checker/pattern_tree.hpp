// SPDX-License-Identifier: MPL-2.0
// The shape of a pattern, as far as it helps to tell where it cannot match (glance.hpp).
#pragma once
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "class_expression.hpp"
#include "imprint.hpp"

namespace peerword {

struct PatternNode;

struct PatternSequence {
    std::vector<PatternNode> nodes;
    Demands demands;  ///< of the sentence; where they are not met nothing need be looked for
};

/// The alternatives of a pattern or of a part of it.
using PatternTree = std::vector<PatternSequence>;
using SharedTree = std::shared_ptr<const PatternTree>;

struct PatternNode {
    enum class Kind {
        letters,     ///< as they stand in a word; of several rows in `text`, with blanks between, one
        inside,      ///< what stays inside a word or inside a gap: [a-z]
        word_class,  ///< one word: {place.pp}
        gap,         ///< a space
        mark,        ///< one of the bytes of `text` between two words; any, where it is empty
        clause,      ///< any text without the bytes of `text`: [^,;:]
        start,       ///< of the sentence
        group,       ///< a group or a chunk
        ahead,       ///< what must follow: (?=
        nothing,     ///< takes in nothing, and what it asks for is not looked at
    };
    static constexpr unsigned kNoLimit = 1000;

    Kind kind = Kind::nothing;
    unsigned least = 1;  ///< how often it must be there
    unsigned most = 1;   ///< and may be there, up to kNoLimit
    std::string text = {};
    ClassExpression expression = {};
    SharedTree group = {};
};

/// Takes the rows of a node of letters one by one.
void for_each_row(std::string_view rows, auto take) {
    while (true) {
        const auto end = rows.find(' ');
        take(rows.substr(0, end));
        if (end == std::string_view::npos) return;
        rows.remove_prefix(end + 1);
    }
}

/// The tree of a chunk by its name, or nullptr.
using ChunkTrees = std::function<SharedTree(std::string_view name)>;

/// Reads a pattern that has been translated without a fault (pattern_syntax.hpp).
[[nodiscard]] SharedTree parse_pattern(std::string_view pattern, const ChunkTrees& chunks, ClassTable& classes);

/// Whether it can begin with a word only, so that it need not be tried anywhere else.
[[nodiscard]] bool begins_with_word(const PatternTree& tree);

}  // namespace peerword
