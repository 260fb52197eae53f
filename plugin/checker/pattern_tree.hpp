// SPDX-License-Identifier: MPL-2.0
// The shape of a pattern, as far as it helps to tell where it cannot match: read once, while loading.
#pragma once
#include <string_view>
#include <vector>

#include "class_expression.hpp"
#include "pattern_syntax.hpp"

namespace peerword {

struct PatternNode {
    enum class Kind {
        letters,       ///< as they stand, of one word or a part of it
        word_class,    ///< one word: {place.pp}
        gap,           ///< a space
        alternatives,  ///< a group or a chunk
        look_around,   ///< (?= and its kind: takes in nothing
        other,         ///< anything else
    };

    Kind kind = Kind::other;
    bool optional = false;            ///< may be missing
    bool whole = true;                ///< letters: none of them may be missing or repeated
    std::string_view text = {};       ///< of letters, without a last one that may be missing
    ClassExpression expression = {};  ///< of a class; empty: any word
    std::vector<std::vector<PatternNode>> alternatives = {};
};

using PatternSequence = std::vector<PatternNode>;

/// The alternatives of a pattern that has been translated without a fault (pattern_syntax.hpp). Views into it and the chunks.
[[nodiscard]] std::vector<PatternSequence> parse_pattern(std::string_view pattern, const Chunks& chunks, ClassTable& classes);

}  // namespace peerword
