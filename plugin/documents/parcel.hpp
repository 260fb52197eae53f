// SPDX-License-Identifier: MPL-2.0
// Paragraphs as one row of bytes, to go from the office to whoever asked for them in one answer.
//
//   unpack(pack(paragraphs)) == paragraphs
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "peerword/document_reader.hpp"

namespace peerword::documents {

[[nodiscard]] std::string pack(const std::vector<Paragraph>& paragraphs);

/// Throws std::runtime_error on what pack() did not give.
[[nodiscard]] std::vector<Paragraph> unpack(std::string_view parcel);

}  // namespace peerword::documents
