// SPDX-License-Identifier: MPL-2.0
#include "prose.hpp"

#include <algorithm>
#include <iterator>

namespace peerword::reviewer {
namespace {

std::size_t place_in_file(const std::vector<Piece>& pieces, std::size_t at) {
    const auto after = std::upper_bound(pieces.begin(), pieces.end(), at,
                                        [](std::size_t place, const Piece& piece) { return place < piece.in_text; });
    if (after == pieces.begin()) return pieces.front().in_file;
    const Piece& piece = *std::prev(after);
    return piece.in_file + (at - piece.in_text);
}

bool can_lead(const Prose& prose, const Paragraph& paragraph) {
    return paragraph.heading || prose.text(paragraph).ends_with(':');
}

/// Whether a list is over for its leader: it goes on with an item that is not below it.
bool is_over(const Paragraph& leader, const Paragraph& next) {
    const bool bullet_below_number = leader.depth > 0 && leader.numbered && !next.numbered;
    return leader.depth > next.depth || (leader.depth == next.depth && !bullet_below_number);
}

}  // namespace

std::string_view Prose::text(const Paragraph& paragraph) const {
    return text().substr(paragraph.span.begin, paragraph.span.size());
}

std::string_view Prose::lead_in(const Paragraph& paragraph) const {
    return paragraph.lead_in ? text(paragraphs[*paragraph.lead_in]) : std::string_view{};
}

Span Prose::in_file(Span part) const {
    if (pieces.empty()) return part;
    const std::size_t begin = place_in_file(pieces, part.begin);
    // From the last byte, not from the end: markup may stand between this part and what follows.
    return {begin, part.size() == 0 ? begin : place_in_file(pieces, part.end - 1) + 1};
}

const Location* Prose::location(std::size_t in_content) const {
    const auto after = std::upper_bound(locations.begin(), locations.end(), in_content,
                                        [](std::size_t at, const Location& location) { return at < location.begin; });
    return after == locations.begin() ? nullptr : &*std::prev(after);
}

std::size_t byte_order_mark(std::string_view content) { return content.starts_with("\xEF\xBB\xBF") ? 3 : 0; }

void find_lead_ins(Prose& prose) {
    std::vector<std::size_t> leads;  // the innermost last
    for (std::size_t i = 0; i < prose.paragraphs.size(); ++i) {
        Paragraph& paragraph = prose.paragraphs[i];
        while (!leads.empty() && is_over(prose.paragraphs[leads.back()], paragraph)) leads.pop_back();
        if (!leads.empty()) paragraph.lead_in = leads.back();
        if (can_lead(prose, paragraph)) leads.push_back(i);
    }
}

}  // namespace peerword::reviewer
