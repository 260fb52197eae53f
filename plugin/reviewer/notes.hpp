// SPDX-License-Identifier: MPL-2.0
// What a comment beside a finding says, and where it goes.
#pragma once
#include <string>
#include <vector>

#include "peerword/checker.hpp"
#include "peerword/document_reader.hpp"
#include "review.hpp"

namespace peerword::reviewer {

/// “a”, “b”: in one line; empty where there are none.
[[nodiscard]] std::string quoted(const std::vector<std::string>& suggestions);

/// The message, the suggestions behind `instead` ("Instead:"), and a passage: a line each.
[[nodiscard]] std::string note_on(const Finding& finding, const Rulebook& book, const std::string& instead);

/// A comment for each finding in an office document.
[[nodiscard]] std::vector<documents::Note> notes_on(const std::vector<DocumentFinding>& findings, const Prose& prose,
                                                    const Rulebook& book);

}  // namespace peerword::reviewer
