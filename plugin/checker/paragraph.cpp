// SPDX-License-Identifier: MPL-2.0
#include "paragraph.hpp"

#include "tokenizer.hpp"

namespace peerword {

Paragraph::Paragraph(std::string_view text) : text_(text) { Tokenizer(text, folded_, tokens_).run(); }

std::string_view Paragraph::gap(std::size_t i) const {
    const std::size_t begin = i == 0 ? 0 : tokens_[i - 1].end;
    const std::size_t end = i == tokens_.size() ? folded_.size() : tokens_[i].begin;
    return view(begin, end);
}

}  // namespace peerword
