// SPDX-License-Identifier: MPL-2.0
// From a pattern as authors write it (dictionaries/README.md) to a regular expression over annotated text (sentence.hpp).
#pragma once
#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "classes.hpp"
#include "pattern.hpp"
#include "pattern_tree.hpp"

namespace peerword {

/// A named part of patterns: as its author wrote it, and translated once for all patterns that use it.
struct Chunk {
    std::string regex;
    SharedTree tree;
    std::vector<std::string> names;  ///< classes and stems it mentions
};

using Chunks = std::map<std::string, Chunk, std::less<>>;

/// What a pattern is for. A phrase is whole words; with captures, plain groups can be taken out. The others are contexts: right
/// before a span, right behind it, or anywhere within reach; a phrase as a context stands over its span.
enum class Shape { phrase, phrase_with_captures, before, after, within_reach };

/// Of a context pattern: its ^, $ or .* say.
[[nodiscard]] Shape shape_of_context(std::string_view pattern);

struct CompiledPattern {
    Pattern pattern;
    std::size_t span_group = 0;         ///< of [[ ]]; 0: the whole match
    std::vector<std::size_t> captures;  ///< the groups that $1, $2 … stand for
    std::vector<std::string> names;     ///< classes and stems it mentions, for checking
};

class PatternShelf;

/// Translates patterns. Throws PatternError, with the byte of the pattern where it goes wrong.
class PatternCompiler {
public:
    PatternCompiler(Chunks chunks, ClassTable& classes);
    ~PatternCompiler();
    PatternCompiler(PatternCompiler&& other) noexcept;

    [[nodiscard]] CompiledPattern compile(std::string_view pattern, Shape shape) const;
    /// The same, kept for whoever asks next.
    [[nodiscard]] std::shared_ptr<const CompiledPattern> compiled(std::string_view pattern, Shape shape) const;
    [[nodiscard]] SharedTree tree(std::string_view pattern, Shape shape) const;
    /// Adds a part for other patterns to use. A fault is reported here and not at every phrase that uses it.
    void add_chunk(const std::string& name, std::string_view pattern);
    [[nodiscard]] const Chunks& chunks() const { return chunks_; }

private:
    Chunks chunks_;
    ClassTable& classes_;  // where a pattern has been translated before, nothing new comes in
    std::unique_ptr<PatternShelf> shelf_;
};

}  // namespace peerword
