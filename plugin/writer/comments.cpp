// SPDX-License-Identifier: MPL-2.0
#include "comments.hpp"

#include <sstream>

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

/// Breaks one line.
std::string broken(std::string line) {
    std::size_t start = 0;
    for (auto end = behind_characters(line, start, kDialogWidth); end < line.size();
         end = behind_characters(line, start, kDialogWidth)) {
        const auto space = line.rfind(' ', end);
        if (space == std::string::npos || space <= start) break;
        line[space] = '\n';
        start = space + 1;
    }
    return line;
}

// The dialog of LibreOffice 7 does not break lines by itself, and grows as wide as the longest.
std::string broken_into_lines(const std::string& text) {
    std::string all;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) all += (all.empty() ? "" : "\n") + broken(line);
    return all;
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
        if (!passage.empty()) all.append("\n").append(code).append(": ").append(passage);
    }
    // No empty line: where LibreOffice draws the dialog itself, each line is taken from the list of suggestions.
    return all.empty() ? all : "\n" + std::string(book.credit()) + ":" + all;
}

}  // namespace

std::u16string menu_line(std::u16string_view message) {
    if (message.size() <= kMenuWidth) return std::u16string(message);
    return std::u16string(message.substr(0, last_word_end(message, kMenuWidth - 1))) + u"…";
}

std::string comment(const Finding& finding, const Rulebook& book) {
    return explanation(finding, book) + passages(*finding.rule, book);
}

std::string dialog_comment(const Finding& finding, const Rulebook& book) { return broken_into_lines(comment(finding, book)); }

}  // namespace peerword::writer
