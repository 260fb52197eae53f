// SPDX-License-Identifier: MPL-2.0
// Folds a text and cuts it into words, in one pass.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fold.hpp"
#include "paragraph.hpp"

namespace peerword {

class Tokenizer {
public:
    Tokenizer(std::string_view text, std::string& folded, std::vector<Token>& tokens);
    void run();

private:
    struct Read {
        Folded folded;
        std::size_t size = 0;  ///< bytes of the text; 0 at its end
    };
    [[nodiscard]] Read read(std::size_t at) const;
    [[nodiscard]] Read read_visible(std::size_t at) const;
    void step(const Read& here);
    void letter(const Read& here);
    void take_small_letters();
    void space();
    void single_quote(const Read& here);
    void double_quote(const Read& here);
    void hyphen(const Read& here);
    void close_word();
    void separate(char byte);
    [[nodiscard]] bool next_is_letter(std::size_t after) const;

    std::string_view text_;
    std::string& folded_;
    std::vector<Token>& tokens_;
    std::size_t at_ = 0;
    bool in_word_ = false;
    std::size_t letters_ = 0;  // of the word so far
    std::size_t capitals_ = 0;
    std::optional<std::size_t> open_single_ = {};  // place in folded_ of a single quote that may prove an apostrophe
};

}  // namespace peerword
