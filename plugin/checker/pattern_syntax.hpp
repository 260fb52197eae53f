// SPDX-License-Identifier: MPL-2.0
// From a pattern as authors write it (dictionaries/README.md) to a regular expression over annotated text (sentence.hpp).
#pragma once
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "classes.hpp"
#include "pattern.hpp"

namespace peerword {

/// A named part of patterns: as its author wrote it, and translated once for all patterns that use it.
struct Chunk {
    std::string pattern;
    std::string regex;
    std::vector<std::string> names;  ///< classes and stems it mentions
};

using Chunks = std::map<std::string, Chunk, std::less<>>;

/// Where a pattern of `unless` must stand: right before a span, right behind it, over it, or anywhere within reach.
enum class Side { before, after, around, within_reach };

struct CompiledPattern {
    Pattern pattern;
    std::size_t span_group = 0;         ///< of [[ ]]; 0: the whole match
    std::vector<std::size_t> captures;  ///< the groups that $1, $2 … stand for
    std::vector<std::string> names;     ///< classes and stems it mentions, for checking
};

/// Whether a fault that only the regular expression engine sees is wanted at once, or at the first search.
enum class Compile { at_once, at_first_use };

/// Translates the patterns of one folder. Throws PatternError, with the byte of the pattern where it goes wrong.
class PatternCompiler {
public:
    PatternCompiler(const Chunks& chunks, ClassTable& classes, Compile when)
        : chunks_(chunks), classes_(classes), when_(when) {}

    /// A phrase: whole words. With `captures`, plain groups can be taken out.
    [[nodiscard]] CompiledPattern phrase(std::string_view pattern, bool captures) const;
    /// A part for other patterns to use. A fault is reported here and not at every phrase that uses it.
    [[nodiscard]] Chunk chunk(std::string_view pattern) const;
    /// A context without a side: anywhere in a stretch of text.
    [[nodiscard]] CompiledPattern context(std::string_view pattern) const { return phrase(pattern, false); }
    /// A pattern beside a span; `side` says where it is to be tried.
    [[nodiscard]] CompiledPattern beside(std::string_view pattern, Side& side) const;

private:
    const Chunks& chunks_;
    ClassTable& classes_;
    Compile when_;
};

}  // namespace peerword
