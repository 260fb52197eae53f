// SPDX-License-Identifier: MPL-2.0
// A paragraph cut into words once, each with its place in the text and its folded form.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "peerword/span.hpp"

namespace peerword {

struct Word;

/// How a word is written; what the word means is the vocabulary's business.
struct Token {
    Span place;               ///< bytes of the text
    std::uint32_t begin = 0;  ///< bytes of folded()
    std::uint32_t end = 0;
    bool capital = false;        ///< begins with a capital
    bool caps = false;           ///< two letters or more, all capitals
    bool number = false;         ///< begins with a digit
    const Word* word = nullptr;  ///< set by the checker
};

class Paragraph {
public:
    /// Keeps a view of `text`.
    explicit Paragraph(std::string_view text);

    [[nodiscard]] std::string_view text() const { return text_; }
    [[nodiscard]] std::vector<Token>& tokens() { return tokens_; }
    [[nodiscard]] const std::vector<Token>& tokens() const { return tokens_; }
    [[nodiscard]] std::string_view folded(const Token& token) const { return view(token.begin, token.end); }
    /// What stands between token `i` - 1 and token `i`, folded; before the first, and after the last (i = tokens().size()).
    [[nodiscard]] std::string_view gap(std::size_t i) const;

private:
    [[nodiscard]] std::string_view view(std::size_t begin, std::size_t end) const {
        return std::string_view(folded_).substr(begin, end - begin);
    }

    std::string_view text_;
    std::string folded_;
    std::vector<Token> tokens_;
};

}  // namespace peerword
