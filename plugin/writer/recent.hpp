// SPDX-License-Identifier: MPL-2.0
// Values by text, as many as a bound allows; what was not asked for longest goes first.
//
//   Recent<int> recent(1'000'000);
//   recent.keep(u"The client came.", 1);
//   recent.find(u"The client came.");  // points to 1 until the next call
//
// Limits.  Counts UTF-16 units of the texts.
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
    explicit Recent(std::size_t most_units) : most_units_(most_units) {}

    [[nodiscard]] const Value* find(const std::u16string& text) {
        if (const auto found = young_.find(text); found != young_.end()) return &found->second;
        const auto found = old_.find(text);
        if (found == old_.end()) return nullptr;
        auto value = std::move(found->second);
        return &keep(text, std::move(value));
    }

    const Value& keep(const std::u16string& text, Value value) {
        if (young_units_ + text.size() > most_units_ / 2) {
            old_ = std::exchange(young_, {});
            young_units_ = 0;
        }
        const auto [place, is_new] = young_.insert_or_assign(text, std::move(value));
        if (is_new) young_units_ += text.size() + sizeof(Value);
        return place->second;
    }

    void clear() {
        young_.clear();
        old_.clear();
        young_units_ = 0;
    }

private:
    using Generation = std::unordered_map<std::u16string, Value>;

    // Two generations: when the young one is full it becomes the old one, and the old one is dropped.
    Generation young_;
    Generation old_;
    std::size_t young_units_ = 0;
    std::size_t most_units_;
};

}  // namespace peerword::writer
