// SPDX-License-Identifier: MPL-2.0
#include "answers.hpp"

namespace peerword::writer {

std::shared_ptr<const Answer> Answers::find(std::u16string_view paragraph, const Leanings& document) {
    const std::u16string key(paragraph);
    if (const auto found = young_.find(key); found != young_.end()) {
        return found->second.document == document ? found->second.answer : nullptr;
    }
    const auto found = old_.find(key);
    if (found == old_.end() || found->second.document != document) return nullptr;
    auto answer = found->second.answer;
    keep(paragraph, document, answer);
    return answer;
}

void Answers::keep(std::u16string_view paragraph, const Leanings& document, std::shared_ptr<const Answer> answer) {
    if (young_units_ + paragraph.size() > most_units_ / 2) {
        old_ = std::move(young_);
        young_.clear();
        young_units_ = 0;
    }
    if (young_.insert_or_assign(std::u16string(paragraph), Entry{document, std::move(answer)}).second) {
        young_units_ += paragraph.size() + sizeof(Entry);
    }
}

}  // namespace peerword::writer
