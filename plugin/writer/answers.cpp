// SPDX-License-Identifier: MPL-2.0
#include "answers.hpp"

namespace peerword::writer {
namespace {

/// What was found takes several times the room of the text.
std::size_t size_of(const Answer& answer) {
    std::size_t bytes = sizeof(Answer);
    for (const Finding& finding : answer.findings) {
        bytes += sizeof(Finding) + finding.message.size();
        for (const auto& suggestion : finding.suggestions) bytes += sizeof(std::string) + suggestion.size();
    }
    return bytes;
}

}  // namespace

std::shared_ptr<const Answer> Answers::find(std::u16string_view paragraph, const Leanings& document) {
    const auto* known = recent_.find(std::u16string(paragraph));
    return known && known->document == document ? known->answer : nullptr;
}

void Answers::keep(std::u16string_view paragraph, const Leanings& document, std::shared_ptr<const Answer> answer) {
    const std::size_t held_bytes = size_of(*answer);
    recent_.keep(std::u16string(paragraph), {document, std::move(answer)}, held_bytes);
}

}  // namespace peerword::writer
