// SPDX-License-Identifier: MPL-2.0
// A stretch of a paragraph as patterns see it: a mark before every word, and the codes of its classes behind it.
//
//   she was placed there  ->  \x06she\x01PP\x02 \x06was\x01BB\x02 \x06placed\x01MM\x02 \x06there\x01\x02
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "classes.hpp"
#include "paragraph.hpp"

namespace peerword {

/// Tokens [first, last) of a paragraph.
struct TokenRange {
    std::size_t first = 0;
    std::size_t last = 0;

    [[nodiscard]] std::size_t size() const { return last - first; }
};

/// A sentence longer than this is cut, so that no pattern walks over a book.
inline constexpr std::size_t kLongestSentence = 200;  // tokens

/// Cuts a paragraph at full stops, question and exclamation marks. Needs the words looked up (abbreviations).
[[nodiscard]] std::vector<TokenRange> split_sentences(const Paragraph& paragraph);

class AnnotatedSentence {
public:
    AnnotatedSentence(const Paragraph& paragraph, TokenRange range, const ClassTable& classes);

    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] TokenRange range() const { return range_; }
    /// The tokens that bytes [span.begin, span.end) of text() touch.
    [[nodiscard]] TokenRange tokens_in(Span span) const;
    /// Bytes of text() that the tokens take, the codes behind the last one included.
    [[nodiscard]] Span bytes_of(TokenRange tokens) const;

private:
    TokenRange range_;
    std::string text_;
    std::vector<std::uint32_t> begins_;  // of each token, in text_
    std::vector<std::uint32_t> ends_;    // behind its codes
};

}  // namespace peerword
