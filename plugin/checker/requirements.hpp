// SPDX-License-Identifier: MPL-2.0
// What a sentence must hold for a pattern to have a chance there. Asked before the regular expression is.
#pragma once
#include <bitset>
#include <cstdint>
#include <string_view>
#include <vector>

#include "class_expression.hpp"
#include "paragraph.hpp"
#include "pattern_tree.hpp"
#include "sentence.hpp"

namespace peerword {

/// The words and classes of a sentence, roughly: what is missing here is missing there.
class SentenceProfile {
public:
    SentenceProfile(const Paragraph& paragraph, TokenRange range);

    [[nodiscard]] bool has_word(std::size_t hash) const { return words_[hash % kWordBits]; }
    [[nodiscard]] bool has_class(ClassId id) const { return classes_[id]; }

private:
    static constexpr std::size_t kWordBits = 2048;
    std::bitset<kWordBits> words_;
    std::bitset<kMostClasses> classes_;
};

/// One of these words or classes must be there.
struct Requirement {
    std::vector<std::size_t> words;             ///< hashes of folded words
    std::vector<std::vector<ClassId>> classes;  ///< each: all of them, not always in one word

    [[nodiscard]] std::size_t size() const { return words.size() + classes.size(); }
    [[nodiscard]] bool holds(const SentenceProfile& sentence) const;
};

/// All of these.
using Requirements = std::vector<Requirement>;

[[nodiscard]] bool hold(const Requirements& requirements, const SentenceProfile& sentence);

[[nodiscard]] Requirements requirements_of(const std::vector<PatternSequence>& pattern);

}  // namespace peerword
