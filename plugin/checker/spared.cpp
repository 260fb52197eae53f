// SPDX-License-Identifier: MPL-2.0
#include "spared.hpp"

#include <algorithm>

namespace peerword {
namespace {

// A hyphen joins two words as a blank does.
std::string_view plain(std::string_view gap) { return gap == "-" ? " " : gap; }

std::size_t words_of(const std::vector<std::string>& phrase) { return (phrase.size() + 1) / 2; }

bool stands_at(const Paragraph& paragraph, std::size_t first, const std::vector<std::string>& phrase) {
    for (std::size_t i = 0; i < words_of(phrase); ++i) {
        if (paragraph.folded(paragraph.tokens()[first + i]) != phrase[2 * i]) return false;
        if (i > 0 && plain(paragraph.gap(first + i)) != phrase[2 * i - 1]) return false;
    }
    return true;
}

}  // namespace

Spared::Spared(std::span<const std::string> phrases) {
    for (const auto& text : phrases) {
        const Paragraph words(text);
        Phrase phrase;
        for (std::size_t i = 0; i < words.tokens().size(); ++i) {
            if (i > 0) phrase.emplace_back(plain(words.gap(i)));
            phrase.emplace_back(words.folded(words.tokens()[i]));
        }
        if (!phrase.empty()) phrases_.push_back(std::move(phrase));
    }
}

bool Spared::cover(const Paragraph& paragraph, TokenRange hit) const {
    return std::any_of(phrases_.begin(), phrases_.end(), [&](const Phrase& phrase) {
        const std::size_t size = words_of(phrase);
        std::size_t first = hit.last > size ? hit.last - size : 0;
        for (; first <= hit.first && first + size <= paragraph.tokens().size(); ++first) {
            if (first + size >= hit.last && stands_at(paragraph, first, phrase)) return true;
        }
        return false;
    });
}

}  // namespace peerword
