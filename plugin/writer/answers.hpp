// SPDX-License-Identifier: MPL-2.0
// Remembers what was found in paragraphs, because Writer asks about one in five of them twice.
//
// Limits.  Holds about eight megabytes of text and of what was found in it; what was not asked for longest goes first.
// Threads. Not guarded.
// Privacy. In memory only.
#pragma once
#include <memory>
#include <peerword/checker.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace peerword::writer {

struct Answer {
    std::vector<Finding> findings;  ///< spans in UTF-16 units of the paragraph
    Cues cues;                      ///< of the paragraph
};

class Answers {
public:
    explicit Answers(std::size_t most_bytes = 8'000'000) : most_bytes_(most_bytes) {}

    /// The answer for this paragraph in a document with these cues, or null.
    [[nodiscard]] std::shared_ptr<const Answer> find(std::u16string_view paragraph, const Leanings& document);
    void keep(std::u16string_view paragraph, const Leanings& document, std::shared_ptr<const Answer> answer);

private:
    struct Entry {
        Leanings document;
        std::shared_ptr<const Answer> answer;
    };
    using Generation = std::unordered_map<std::u16string, Entry>;

    // Two generations: when the young one is full it becomes the old one, and the old one is dropped.
    Generation young_;
    Generation old_;
    std::size_t young_bytes_ = 0;
    std::size_t most_bytes_;
};

}  // namespace peerword::writer
