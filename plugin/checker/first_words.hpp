// SPDX-License-Identifier: MPL-2.0
// The words a pattern can begin with, so that it is only tried where one of them stands.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "class_expression.hpp"
#include "paragraph.hpp"
#include "pattern_tree.hpp"
#include "sentence.hpp"

namespace peerword {

/// Any of these.
struct FirstWords {
    std::vector<std::string> prefixes;  ///< the word begins with these letters
    std::vector<ClassExpression> expressions;
};

/// The different sets of first words of a rulebook; many patterns begin alike.
class Beginnings {
public:
    /// The index of a pattern's set, made if new; nullopt where the pattern may begin with anything. While loading.
    std::optional<std::size_t> add(const std::vector<PatternSequence>& pattern);
    /// The tokens of a sentence that can begin a pattern of this set, ascending.
    [[nodiscard]] std::vector<std::size_t> find(std::size_t set, const Paragraph& paragraph, TokenRange sentence,
                                                const ClassTable& classes) const;

private:
    std::vector<FirstWords> sets_;
    std::map<std::string, std::size_t> index_;  // by how the set is written
};

}  // namespace peerword
