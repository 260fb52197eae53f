// SPDX-License-Identifier: MPL-2.0
// A sentence as sets of places: which words are of a class, which gaps hold a comma. Made once, asked by many patterns.
#pragma once
#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "class_expression.hpp"
#include "imprint.hpp"
#include "paragraph.hpp"
#include "sentence.hpp"

namespace peerword {

/// Words, or gaps, of a sentence by their number; gap i stands before word i, the last behind the last word.
using PlaceSet = std::bitset<256>;
static_assert(kLongestSentence < PlaceSet().size());

class Outline {
public:
    Outline(const Paragraph& paragraph, TokenRange range, const ClassTable& classes);

    [[nodiscard]] std::size_t size() const { return range_.size(); }
    [[nodiscard]] TokenRange range() const { return range_; }
    [[nodiscard]] const Imprint& imprint() const { return imprint_; }
    [[nodiscard]] const PlaceSet& all_words() const { return all_words_; }
    [[nodiscard]] const PlaceSet& all_gaps() const { return all_gaps_; }
    [[nodiscard]] PlaceSet words_of(const ClassExpression& expression) const;
    /// Words that have all letters of `text`, in any order: no other one holds it.
    [[nodiscard]] PlaceSet words_with(std::string_view text) const;
    /// Gaps of one blank or hyphen, and longer ones that hold such a byte.
    [[nodiscard]] const PlaceSet& plain_gaps() const { return plain_gaps_; }
    [[nodiscard]] const PlaceSet& long_gaps() const { return long_gaps_; }
    [[nodiscard]] std::string_view word(std::size_t i) const;
    [[nodiscard]] std::string_view gap(std::size_t i) const;

private:
    void add(ClassId id, std::size_t word);
    [[nodiscard]] const PlaceSet& words_of(ClassId id) const;

    const Paragraph& paragraph_;
    TokenRange range_;
    Imprint imprint_;
    std::vector<std::uint16_t> index_;  // class -> its set; 0: in no word
    std::vector<PlaceSet> sets_;
    static constexpr std::size_t kLetters = 32;
    static std::size_t letter(char byte) { return static_cast<unsigned char>(byte) % kLetters; }

    std::array<PlaceSet, kLetters> words_with_;  // by letter; some share a set
    PlaceSet all_words_, all_gaps_, plain_gaps_, long_gaps_;
};

/// One sentence of a paragraph; the annotated copy is made when a regular expression asks for it.
class Sentence {
public:
    Sentence(const Paragraph& paragraph, TokenRange range, const ClassTable& classes)
        : paragraph_(paragraph), classes_(classes), outline_(paragraph, range, classes) {}

    [[nodiscard]] TokenRange range() const { return outline_.range(); }
    [[nodiscard]] const Outline& outline() const { return outline_; }
    [[nodiscard]] const AnnotatedSentence& annotated() const {
        if (!annotated_) annotated_.emplace(paragraph_, range(), classes_);
        return *annotated_;
    }

private:
    const Paragraph& paragraph_;
    const ClassTable& classes_;
    Outline outline_;
    mutable std::optional<AnnotatedSentence> annotated_;
};

}  // namespace peerword
