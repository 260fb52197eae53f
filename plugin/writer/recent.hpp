// SPDX-License-Identifier: MPL-2.0
// Values by text, as many as a bound allows; what was not asked for longest goes first.
//
//   Recent<int> recent(1'000'000);
//   recent.keep(u"The client came.", 1);
//   recent.find(u"The client came.");  // points to 1 until the next call
//
// Limits.  Counts the bytes of the texts, of the values, and what a value is said to hold besides.
// Threads. Not guarded.
// Privacy. In memory only.
#pragma once
#include <string>
#include <unordered_map>
#include <utility>

namespace peerword::writer {

template <class Value>
class Recent {
public:
    explicit Recent(std::size_t most_bytes) : most_bytes_(most_bytes) {}

    [[nodiscard]] const Value* find(const std::u16string& text) {
        if (const auto found = young_.find(text); found != young_.end()) return &found->second.value;
        const auto found = old_.find(text);
        if (found == old_.end()) return nullptr;
        auto entry = std::move(found->second);
        return &keep(text, std::move(entry.value), entry.held_bytes);
    }

    /// `held_bytes` is what the value holds outside itself.
    const Value& keep(const std::u16string& text, Value value, std::size_t held_bytes = 0) {
        const std::size_t bytes = text.size() * sizeof(char16_t) + sizeof(Entry) + held_bytes;
        if (young_bytes_ + bytes > most_bytes_ / 2) {
            old_ = std::exchange(young_, {});
            young_bytes_ = 0;
        }
        const auto [place, is_new] = young_.insert_or_assign(text, Entry{std::move(value), held_bytes});
        if (is_new) young_bytes_ += bytes;
        return place->second.value;
    }

    void clear() {
        young_.clear();
        old_.clear();
        young_bytes_ = 0;
    }

private:
    struct Entry {
        Value value;
        std::size_t held_bytes = 0;
    };
    using Generation = std::unordered_map<std::u16string, Entry>;

    // Two generations: when the young one is full it becomes the old one, and the old one is dropped.
    Generation young_;
    Generation old_;
    std::size_t young_bytes_ = 0;
    std::size_t most_bytes_;
};

}  // namespace peerword::writer
