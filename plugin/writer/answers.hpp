// SPDX-License-Identifier: MPL-2.0
// Remembers what was found in paragraphs, because Writer asks about one in five of them twice, and about every sentence.
//
// Limits.  Holds about eight megabytes of text and of what was found in it; what was not asked for longest goes first.
// Threads. Not guarded.
// Privacy. In memory only.
#pragma once
#include <memory>
#include <peerword/checker.hpp>
#include <string_view>
#include <vector>

#include "recent.hpp"

namespace peerword::writer {

struct Answer {
    std::vector<Finding> findings;  ///< spans in UTF-16 units of the paragraph
    Cues cues;                      ///< of the paragraph
};

class Answers {
public:
    explicit Answers(std::size_t most_bytes = 8'000'000) : recent_(most_bytes) {}

    /// The answer for this paragraph in a document with these cues, or null.
    [[nodiscard]] std::shared_ptr<const Answer> find(std::u16string_view paragraph, const Leanings& document);
    void keep(std::u16string_view paragraph, const Leanings& document, std::shared_ptr<const Answer> answer);

private:
    struct Entry {
        Leanings document;
        std::shared_ptr<const Answer> answer;
    };

    Recent<Entry> recent_;
};

}  // namespace peerword::writer
