// SPDX-License-Identifier: MPL-2.0
#include "document_cues.hpp"

#include <algorithm>
#include <functional>

namespace peerword::writer {
namespace {

constexpr std::size_t kMostParagraphs = 4096;
constexpr int kClear = 8;

std::size_t hash_of(std::u16string_view text) { return std::hash<std::u16string_view>{}(text); }

std::size_t common_start(std::u16string_view one, std::u16string_view other) {
    return static_cast<std::size_t>(std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin());
}

std::size_t common_end(std::u16string_view one, std::u16string_view other) {
    return static_cast<std::size_t>(std::mismatch(one.rbegin(), one.rend(), other.rbegin(), other.rend()).first - one.rbegin());
}

bool is_edit(std::u16string_view before, std::u16string_view after) {
    const auto unchanged = common_start(before, after) + common_end(before, after);
    return unchanged * 4 >= std::max(before.size(), after.size()) * 3;
}

int leaning(int cue) { return (cue > 0) - (cue < 0); }

bool leans_alike(const Cues& one, const Cues& other) {
    const auto at = [](const Cues& cues, std::size_t i) { return i < cues.size() ? leaning(cues[i]) : 0; };
    for (std::size_t i = 0; i < std::max(one.size(), other.size()); ++i) {
        if (at(one, i) != at(other, i)) return false;
    }
    return true;
}

Cues opposite(Cues cues) {
    std::transform(cues.begin(), cues.end(), cues.begin(), std::negate<>());
    return cues;
}

}  // namespace

bool DocumentCues::count(std::u16string_view paragraph, const Cues& cues) {
    if (paragraph == last_) return false;
    const auto before = total_;
    if (!counted_.contains(hash_of(paragraph))) {
        if (is_edit(last_, paragraph)) remove(last_);
        add(paragraph, cues);
    }
    last_ = paragraph;
    return !leans_alike(before, total_);
}

Cues DocumentCues::total() const {
    auto bounded = total_;
    for (auto& cue : bounded) cue = std::clamp(cue, -kClear, kClear);
    return bounded;
}

void DocumentCues::add(std::u16string_view paragraph, const Cues& cues) {
    if (counted_.size() >= kMostParagraphs) return;
    counted_.emplace(hash_of(paragraph), cues);
    add_cues(total_, cues);
}

void DocumentCues::remove(std::u16string_view paragraph) {
    const auto found = counted_.find(hash_of(paragraph));
    if (found == counted_.end()) return;
    add_cues(total_, opposite(found->second));
    counted_.erase(found);
}

}  // namespace peerword::writer
