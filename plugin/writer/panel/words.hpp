// SPDX-License-Identifier: MPL-2.0
// How a finding is shown in the panel and in the report.
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

}  // namespace peerword::writer
