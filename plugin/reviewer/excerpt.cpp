// SPDX-License-Identifier: MPL-2.0
#include "excerpt.hpp"

#include <algorithm>
#include <utility>

#include "glyphs.hpp"

namespace peerword::reviewer {
namespace {

constexpr std::size_t kCellsBefore = 50;
constexpr std::size_t kCellsAfter = 40;
constexpr std::size_t kMostMarked = 60;
constexpr std::size_t kBytesPerCell = 8;            // more than any text needs
constexpr std::size_t kReach = 60 * kBytesPerCell;  // how far to look for the ends of a line, which may be a whole book

std::string_view last_bytes(std::string_view text, std::size_t most) {
    std::size_t begin = text.size() > most ? text.size() - most : 0;
    while (begin < text.size() && begin > 0 && continues_character(text[begin])) ++begin;
    return text.substr(begin);
}

std::string_view first_bytes(std::string_view text, std::size_t most) {
    std::size_t end = std::min(text.size(), most);
    while (end > 0 && end < text.size() && continues_character(text[end])) --end;
    return text.substr(0, end);
}

std::string_view without_line_end(std::string_view line) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

const Glyph kMore{u"…", 1};

/// The last glyphs that fit, behind "…" where some were left out.
Glyphs tail(std::string_view text, std::size_t most_cells) {
    const std::string_view end = last_bytes(text, most_cells * kBytesPerCell);
    Glyphs all = glyphs(end);
    auto begin = all.end();
    for (std::size_t cells = 0; begin != all.begin(); --begin) {
        cells += (begin - 1)->cells;
        if (cells > most_cells) break;
    }
    const bool cut = begin != all.begin() || end.size() < text.size();
    all.erase(all.begin(), begin);
    if (cut) all.insert(all.begin(), kMore);
    return all;
}

/// The first glyphs that fit, before "…" where some were left out.
Glyphs head(std::string_view text, std::size_t most_cells) {
    const std::string_view beginning = first_bytes(text, most_cells * kBytesPerCell);
    Glyphs all = glyphs(beginning);
    auto end = all.begin();
    for (std::size_t cells = 0; end != all.end(); ++end) {
        cells += end->cells;
        if (cells > most_cells) break;
    }
    const bool cut = end != all.end() || beginning.size() < text.size();
    all.erase(end, all.end());
    if (cut) all.push_back(kMore);
    return all;
}

MarkedLine mark(std::string_view line, Span span, char first_mark) {
    const Glyphs before = tail(line.substr(0, span.begin), kCellsBefore);
    const Glyphs marked = head(line.substr(span.begin, span.size()), kMostMarked);
    const Glyphs after = head(without_line_end(line.substr(span.end)), kCellsAfter);
    std::string marks(cells_of(before), ' ');
    marks += first_mark;
    marks.append(std::max<std::size_t>(cells_of(marked), 1) - 1, '~');
    return {text_of(before) + text_of(marked) + text_of(after), std::move(marks)};
}

std::size_t line_begin(std::string_view content, std::size_t at) {
    const std::size_t from = at - std::min(at, kReach);
    const std::size_t line_break = content.substr(from, at - from).rfind('\n');
    return line_break == std::string_view::npos ? from : from + line_break + 1;
}

}  // namespace

std::vector<MarkedLine> excerpt(std::string_view content, Span span) {
    content = content.substr(0, span.end + kReach);
    std::vector<MarkedLine> lines;
    for (std::size_t begin = line_begin(content, span.begin); begin < span.end;) {
        const std::size_t end = std::min(content.find('\n', begin), content.size());
        const std::string_view line = content.substr(begin, end - begin);
        const std::size_t from = std::max(span.begin, begin) - begin;
        const std::size_t to = std::min(span.end, end) - begin;
        lines.push_back(mark(line, {from, std::max(from, to)}, lines.empty() ? '^' : '~'));
        begin = end + 1;
    }
    return lines;
}

std::string printable(std::string_view text) { return text_of(glyphs(text)); }

}  // namespace peerword::reviewer
