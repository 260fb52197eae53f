// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <array>
#include <utility>

#include "prose.hpp"

namespace peerword::reviewer {
namespace {

constexpr std::string_view kBlanks = " \t\r\v\f";
constexpr std::string_view kNoBreakSpace = "\u00A0";
constexpr std::array<std::string_view, 8> kBullets = {"-", "*", "+", "•", "◦", "▪", "‣", "·"};
constexpr std::size_t kTabWidth = 4;
constexpr std::size_t kMostDigits = 2;  // "12." numbers an item; "1986." is a year that a line happens to begin with

std::size_t blanks_size(std::string_view text) {
    std::size_t size = 0;
    while (size < text.size()) {
        if (kBlanks.find(text[size]) != std::string_view::npos)
            ++size;
        else if (text.substr(size).starts_with(kNoBreakSpace))
            size += kNoBreakSpace.size();
        else
            break;
    }
    return size;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::size_t bullet_size(std::string_view text) {
    const auto bullet = std::find_if(kBullets.begin(), kBullets.end(), [&](auto mark) { return text.starts_with(mark); });
    return bullet == kBullets.end() ? 0 : bullet->size();
}

/// "1." "12)" "a)"
std::size_t number_size(std::string_view text) {
    const auto digits = static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin());
    if (digits > kMostDigits) return 0;
    if (digits > 0) return text.substr(digits).find_first_of(".)") == 0 ? digits + 1 : 0;
    return text.size() > 1 && is_letter(text[0]) && text[1] == ')' ? 2 : 0;
}

/// The marker that begins a list item and the blanks behind it, or 0.
std::size_t marker_size(std::string_view text) {
    const std::size_t mark = std::max(bullet_size(text), number_size(text));
    if (mark == 0) return 0;
    const std::size_t blanks = blanks_size(text.substr(mark));
    const bool holds_text = mark + blanks < text.size();
    return blanks > 0 && holds_text ? mark + blanks : 0;
}

std::size_t width_of(std::string_view indent) {
    const auto tabs = static_cast<std::size_t>(std::count(indent.begin(), indent.end(), '\t'));
    return indent.size() + tabs * (kTabWidth - 1);
}

class Splitter {
public:
    explicit Splitter(std::string_view content) : content_(content) {}

    std::vector<Paragraph> split() {
        for (std::size_t begin = byte_order_mark(content_); begin < content_.size();) {
            const std::size_t end = std::min(content_.find('\n', begin), content_.size());
            add_line({begin, end});
            begin = end + 1;
        }
        return std::move(paragraphs_);
    }

private:
    void add_line(Span line) {
        std::string_view text = content_.substr(line.begin, line.size());
        while (!text.empty() && kBlanks.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
        const std::size_t indent = blanks_size(text);
        if (indent == text.size()) {
            open_ = false;
            return;
        }
        const std::size_t marker = marker_size(text.substr(indent));
        if (marker > 0)
            begin_paragraph(line.begin + indent + marker, 1 + width_of(text.substr(0, indent)),
                            number_size(text.substr(indent)) > 0);
        else if (!open_)
            begin_paragraph(line.begin + indent, 0, false);
        paragraphs_.back().span.end = line.begin + text.size();
    }

    void begin_paragraph(std::size_t begin, std::size_t depth, bool numbered) {
        paragraphs_.push_back({.span = {begin, begin}, .depth = depth, .numbered = numbered});
        open_ = true;
    }

    std::string_view content_;
    std::vector<Paragraph> paragraphs_;
    bool open_ = false;
};

}  // namespace

Prose plain_text(std::string content) {
    Prose prose;
    prose.content = std::move(content);
    prose.paragraphs = Splitter(prose.content).split();
    find_lead_ins(prose);
    return prose;
}

}  // namespace peerword::reviewer
