// SPDX-License-Identifier: MPL-2.0
// Words and phrases of the user's that are left alone.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "paragraph.hpp"
#include "sentence.hpp"

namespace peerword {

class Spared {
public:
    explicit Spared(std::span<const std::string> phrases);

    /// Whether the hit stands inside one of the phrases. Case, quotes and hyphens of any kind make no difference.
    [[nodiscard]] bool cover(const Paragraph& paragraph, TokenRange hit) const;

private:
    using Phrase = std::vector<std::string>;  // its words, and the gaps between them
    std::vector<Phrase> phrases_;
};

}  // namespace peerword
