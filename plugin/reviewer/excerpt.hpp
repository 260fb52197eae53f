// SPDX-License-Identifier: MPL-2.0
// Lines of a file for a terminal, with a span marked under them.
//
//   excerpt("We met the client.\n", {11, 17}).front();
//   // text  "We met the client."
//   // marks "           ^~~~~~"
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "peerword/span.hpp"

namespace peerword::reviewer {

struct MarkedLine {
    std::string text;   ///< printable; of a long line the part around the span, "…" for the rest
    std::string marks;  ///< blanks, then "^~~~" under the span
};

/// The lines the span touches: one, or several where it goes over a line break.
[[nodiscard]] std::vector<MarkedLine> excerpt(std::string_view content, Span span);

/// The text in one line, without what a terminal would take for a command. What is not UTF-8 becomes U+FFFD.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace peerword::reviewer
