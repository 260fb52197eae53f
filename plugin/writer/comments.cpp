// SPDX-License-Identifier: MPL-2.0
#include "comments.hpp"

namespace peerword::writer {
namespace {

constexpr std::size_t kMenuWidth = 70;
constexpr std::size_t kDialogWidth = 88;

bool begins_character(char unit) { return (static_cast<unsigned char>(unit) & 0xC0) != 0x80; }

/// Where so many characters end.
std::size_t behind_characters(std::string_view text, std::size_t start, std::size_t count) {
    for (auto at = start; at < text.size(); ++at) {
        if (begins_character(text[at]) && count-- == 0) return at;
    }
    return text.size();
}

bool is_low_surrogate(char16_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

std::size_t last_word_end(std::u16string_view text, std::size_t limit) {
    const auto space = text.rfind(u' ', limit);
    if (space != std::u16string_view::npos && space > 0) return space;
    return is_low_surrogate(text[limit]) ? limit - 1 : limit;
}

// The dialog of LibreOffice 7 does not break lines by itself, and grows as wide as the longest.
std::string broken_into_lines(std::string text) {
    std::size_t start = 0;
    for (auto end = behind_characters(text, start, kDialogWidth); end < text.size();
         end = behind_characters(text, start, kDialogWidth)) {
        const auto space = text.rfind(' ', end);
        if (space == std::string::npos || space <= start) break;
        text[space] = '\n';
        start = space + 1;
    }
    return text;
}

std::string explanation(const Finding& finding, const Rulebook& book) {
    std::string text = finding.message;
    for (const auto sentence : {std::string_view(finding.rule->why), book.agreement(*finding.rule)}) {
        if (!sentence.empty()) text.append(" ").append(sentence);
    }
    return text;
}

std::string passages(const Rule& rule, const Rulebook& book) {
    std::string all;
    for (const auto& code : rule.declaration) {
        const auto passage = book.passage(code);
        if (!passage.empty()) all.append("\n").append(broken_into_lines(code + ": " + std::string(passage)));
    }
    // No empty line: where LibreOffice draws the dialog itself, each line is taken from the list of suggestions.
    return all.empty() ? all : "\n" + std::string(book.credit()) + ":" + all;
}

}  // namespace

std::u16string menu_line(std::u16string_view message) {
    if (message.size() <= kMenuWidth) return std::u16string(message);
    return std::u16string(message.substr(0, last_word_end(message, kMenuWidth - 1))) + u"…";
}

std::string full_comment(const Finding& finding, const Rulebook& book) {
    return broken_into_lines(explanation(finding, book)) + passages(*finding.rule, book);
}

}  // namespace peerword::writer
