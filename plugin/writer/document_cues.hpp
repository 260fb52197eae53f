// SPDX-License-Identifier: MPL-2.0
// What the paragraphs of one document, checked one by one, say together about what the document is about.
//
// Writer sends a paragraph again after every edit and does not say which one it is. A paragraph that differs only a little
// from the one before is taken for the same, edited: otherwise each key press would count its words once more.
//
// Limits. Counts up to 4096 paragraphs.
#pragma once
#include <peerword/checker.hpp>
#include <string>
#include <string_view>
#include <unordered_map>

namespace peerword::writer {

class DocumentCues {
public:
    /// Counts a paragraph, once however often it comes. True when a setting now leans another way, so that paragraphs
    /// answered before may deserve another answer.
    bool count(std::u16string_view paragraph, const Cues& cues);
    /// What the paragraphs say together.
    [[nodiscard]] Leanings leanings() const { return peerword::leanings(total_); }

private:
    void add(std::u16string_view paragraph, const Cues& cues);
    void remove(std::u16string_view paragraph);

    std::unordered_map<std::size_t, Cues> counted_;  // by the hash of the paragraph
    Cues total_;
    std::u16string last_;
};

}  // namespace peerword::writer
