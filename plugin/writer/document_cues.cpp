// SPDX-License-Identifier: MPL-2.0
#include "document_cues.hpp"

#include <algorithm>
#include <functional>

namespace peerword::writer {
namespace {

constexpr std::size_t kMostParagraphs = 4096;

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

Cues opposite(Cues cues) {
    for (Cue& cue : cues) cue = {-cue.in_favour, -cue.against};
    return cues;
}

}  // namespace

bool DocumentCues::count(std::u16string_view paragraph, const Cues& cues) {
    if (paragraph == last_) return false;
    auto before = leanings();
    if (!counted_.contains(hash_of(paragraph))) {
        if (is_edit(last_, paragraph)) remove(last_);
        add(paragraph, cues);
    }
    last_ = paragraph;
    before.resize(total_.size());
    return before != leanings();
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
