// SPDX-License-Identifier: MPL-2.0
// The classes a token has from how it is written, beside those of its word.
#pragma once
#include <optional>
#include <string_view>

#include "classes.hpp"
#include "paragraph.hpp"
#include "sentence.hpp"

namespace peerword {

/// Written in capitals from end to end, as headings are: no capital says anything of its word there.
[[nodiscard]] inline bool is_shouted(const Paragraph& paragraph, TokenRange sentence) {
    constexpr std::size_t kFewestWords = 3;
    std::size_t shouted = 0;
    for (std::size_t i = sentence.first; i < sentence.last; ++i) {
        const Token& token = paragraph.tokens()[i];
        if (!token.caps && !token.number && token.end - token.begin > 1) return false;
        shouted += token.caps ? 1 : 0;
    }
    return shouted >= kFewestWords;
}

class Writing {
public:
    Writing(const ClassTable& classes, bool is_shouted)
        : capital_(is_shouted ? std::nullopt : id(classes, kCapital)),
          caps_(is_shouted ? std::nullopt : id(classes, kCaps)),
          first_(id(classes, kFirst)),
          number_(id(classes, kNumber)) {}

    /// Calls `take` with each class that a pattern mentions.
    void for_each(const Token& token, bool is_first, auto take) const {
        if (token.capital && capital_) take(*capital_);
        if (token.caps && caps_) take(*caps_);
        if (is_first && first_) take(*first_);
        if (token.number && number_) take(*number_);
    }

private:
    static std::optional<ClassId> id(const ClassTable& classes, std::string_view name) {
        const ClassId* found = classes.find(name);
        return found == nullptr ? std::nullopt : std::optional(*found);
    }

    std::optional<ClassId> capital_, caps_, first_, number_;
};

}  // namespace peerword
