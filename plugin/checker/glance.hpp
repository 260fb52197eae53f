// SPDX-License-Identifier: MPL-2.0
// Where in a sentence a pattern may match: asked before the regular expression is, and wrong only by too much.
//
// A pattern is read from its end. Each part turns the set of places it may end at into the set it may begin at, for all of
// them at once, so that no time is lost with trying; most patterns have no place left after a word or two.
#pragma once
#include "outline.hpp"
#include "pattern_tree.hpp"

namespace peerword {

/// Places in a sentence that a match may have come to.
struct Places {
    PlaceSet words;   ///< at the first letter
    PlaceSet inside;  ///< behind some of the letters
    PlaceSet gaps;    ///< before, between or behind what stands in the gap

    [[nodiscard]] bool any() const { return words.any() || gaps.any() || inside.any(); }
    bool operator==(const Places&) const = default;
    Places& operator|=(const Places& other);
};

/// Right before a word, or in the gap before it.
[[nodiscard]] Places around_gap(std::size_t gap);
/// Every place between words.
[[nodiscard]] Places anywhere(const Outline& sentence);

/// The places where a match may begin that ends at one of `ends`.
[[nodiscard]] Places beginnings(const PatternTree& pattern, const Outline& sentence, const Places& ends);

}  // namespace peerword
