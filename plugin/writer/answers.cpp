// SPDX-License-Identifier: MPL-2.0
#include "answers.hpp"

namespace peerword::writer {

std::shared_ptr<const Answer> Answers::find(std::u16string_view paragraph, const Leanings& document) {
    const auto* known = recent_.find(std::u16string(paragraph));
    return known && known->document == document ? known->answer : nullptr;
}

void Answers::keep(std::u16string_view paragraph, const Leanings& document, std::shared_ptr<const Answer> answer) {
    recent_.keep(std::u16string(paragraph), {document, std::move(answer)});
}

}  // namespace peerword::writer
