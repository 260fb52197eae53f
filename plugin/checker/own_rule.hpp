// SPDX-License-Identifier: MPL-2.0
// The text of a rule that stands for a word of one's own.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "peerword/own_words.hpp"

namespace peerword {

/// `word.phrase` can be found. Ends with a line break.
[[nodiscard]] std::string own_rule(const OwnWord& word, std::string_view id, std::string_view message);

/// The word a rule stands for, where own_rule() gives this very text for it (blank lines behind do not count).
[[nodiscard]] std::optional<OwnWord> read_own_rule(std::string_view text);

/// What stands behind `id =`, or "".
[[nodiscard]] std::string id_of_rule(std::string_view text);

/// "mine.frequent-flyer".
[[nodiscard]] std::string own_id(std::string_view phrase);

/// Whether both are found in the same places.
[[nodiscard]] bool same_words(std::string_view one, std::string_view other);

}  // namespace peerword
