// SPDX-License-Identifier: MPL-2.0
// How a finding is shown in the panel, in comments and in the report.
//
//   line_of(entry);  // "…said that the [client] refused to come"
//
// Units. UTF-8; a length is in characters.
#pragma once
#include <string>

#include "document_review.hpp"

namespace peerword::writer {

/// What stands around a finding, cut at words.
struct Around {
    std::string before;
    std::string after;
};

/// At most so many characters on each side; "…" where something is left out.
[[nodiscard]] Around around(const Entry& entry, std::size_t before, std::size_t after);

/// One short line for a list.
[[nodiscard]] std::string line_of(const Entry& entry);

/// “a”, “b”: the suggestions in one line; empty where there are none.
[[nodiscard]] std::string suggestions_of(const Entry& entry);

/// What a comment in the document says: the message, the suggestions behind `instead` ("Instead: "), and a passage.
[[nodiscard]] std::string note_of(const Entry& entry, const std::string& instead);

}  // namespace peerword::writer
