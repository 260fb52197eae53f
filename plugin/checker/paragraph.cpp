// SPDX-License-Identifier: MPL-2.0
#include "paragraph.hpp"

#include "peerword/words.hpp"
#include "tokenizer.hpp"

namespace peerword {

Paragraph::Paragraph(std::string_view text) : text_(text) { Tokenizer(text, folded_, tokens_).run(); }

std::string_view Paragraph::gap(std::size_t i) const {
    const std::size_t begin = i == 0 ? 0 : tokens_[i - 1].end;
    const std::size_t end = i == tokens_.size() ? folded_.size() : tokens_[i].begin;
    return view(begin, end);
}

std::string words_of(std::string_view text) {
    const Paragraph paragraph(text);
    std::string words;
    for (const Token& token : paragraph.tokens()) {
        if (!words.empty()) words += ' ';
        words += paragraph.folded(token);
    }
    return words;
}

}  // namespace peerword
