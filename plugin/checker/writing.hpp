// SPDX-License-Identifier: MPL-2.0
// The classes a token has from how it is written, beside those of its word.
#pragma once
#include <optional>
#include <string_view>

#include "classes.hpp"
#include "paragraph.hpp"

namespace peerword {

class Writing {
public:
    explicit Writing(const ClassTable& classes)
        : capital_(id(classes, kCapital)),
          caps_(id(classes, kCaps)),
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
