// SPDX-License-Identifier: MPL-2.0
// Reads the marks in a rule's examples.
//
//   auto example = peerword::parse_example("The [[client -> person]] came.");
//   example->text;      // "The client came."
//   example->marks[0];  // {4, 10}, "person"
//
// Spans are in bytes of `text`.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peerword/span.hpp"

namespace peerword {

struct Mark {
    Span span;
    std::optional<std::string> suggestion;  ///< what stands behind "->"
};

struct MarkedText {
    std::string text;  ///< without the marks
    std::vector<Mark> marks;
};

/// The text and what is to be found in it, or nullopt for [[ without ]].
[[nodiscard]] std::optional<MarkedText> parse_example(std::string_view example);

}  // namespace peerword
