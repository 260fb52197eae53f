// SPDX-License-Identifier: MPL-2.0
#include "answers.hpp"

namespace peerword::writer {
namespace {

/// What was found takes several times the room of the text.
std::size_t size_of(const Answer& answer) {
    std::size_t bytes = sizeof(Answer);
    for (const Finding& finding : answer.findings) {
        bytes += sizeof(Finding) + finding.message.size();
        for (const auto& suggestion : finding.suggestions) bytes += sizeof(suggestion) + suggestion.size();
    }
    return bytes;
}

}  // namespace

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
    const std::size_t bytes = paragraph.size() * sizeof(char16_t) + sizeof(Entry) + size_of(*answer);
    if (young_bytes_ + bytes > most_bytes_ / 2) {
        old_ = std::move(young_);
        young_.clear();
        young_bytes_ = 0;
    }
    if (young_.insert_or_assign(std::u16string(paragraph), Entry{document, std::move(answer)}).second) young_bytes_ += bytes;
}

}  // namespace peerword::writer
