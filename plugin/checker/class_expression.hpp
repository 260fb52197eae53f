// SPDX-License-Identifier: MPL-2.0
// What stands between braces in a pattern or a trigger: {place.pp}, {be|get}, {staff&!family}, {.capital&!.first}.
#pragma once
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "classes.hpp"

namespace peerword {

struct ClassTerm {
    ClassId id = 0;
    bool negated = false;
    bool is_form = false;  ///< ".plural": how a word is written or inflected, or of what kind it is
};

/// Any of the alternatives, all of the terms in one.
using ClassExpression = std::vector<std::vector<ClassTerm>>;

/// Reads the text between the braces; nullopt where it is not in the format. Names are interned.
[[nodiscard]] std::optional<ClassExpression> parse_class_expression(std::string_view text, ClassTable& classes);

/// Whether a word is meant; `has(id)` says whether it is of a class.
template <class Has>
[[nodiscard]] bool holds(const ClassExpression& expression, Has has) {
    return std::any_of(expression.begin(), expression.end(), [&](const auto& terms) {
        return std::all_of(terms.begin(), terms.end(), [&](const ClassTerm& term) { return has(term.id) != term.negated; });
    });
}

/// The regular expression for one annotated word that is meant.
[[nodiscard]] std::string to_regex(const ClassExpression& expression);

}  // namespace peerword
