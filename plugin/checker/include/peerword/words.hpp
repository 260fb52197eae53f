// SPDX-License-Identifier: MPL-2.0
// The words of a text as rules see them, to tell whether two texts say the same.
//
//   words_of("The “CLIENT’S”\n  own-story");  // "the client's own story"
//
// Throws only std::bad_alloc. May be called from any thread.
#pragma once
#include <string>
#include <string_view>

namespace peerword {

/// In lower case, with straight apostrophes, one blank between; what stands between words is left out.
[[nodiscard]] std::string words_of(std::string_view text);

}  // namespace peerword
