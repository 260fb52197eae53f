// SPDX-License-Identifier: MPL-2.0
#include "office_prose.hpp"

#include <algorithm>

namespace peerword::reviewer {
namespace {

constexpr std::string_view kForeign = "``";  // no word, and no phrase goes over it

bool holds_english(const documents::Paragraph& paragraph) {
    return std::any_of(paragraph.runs.begin(), paragraph.runs.end(), [](const auto& run) { return run.english; });
}

void add(Prose& prose, const documents::Run& run) {
    prose.pieces.push_back({prose.stripped.size(), prose.content.size()});
    prose.stripped += run.english ? std::string_view(run.text) : kForeign;
    prose.content += run.text;
}

}  // namespace

Prose office_prose(const std::vector<documents::Paragraph>& paragraphs) {
    Prose prose;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const auto& paragraph = paragraphs[i];
        if (!holds_english(paragraph)) continue;
        const std::size_t begin = prose.stripped.size();
        prose.locations.push_back({prose.content.size(), paragraph.place, i});
        for (const auto& run : paragraph.runs) add(prose, run);
        prose.paragraphs.push_back({.span = {begin, prose.stripped.size()},
                                    .depth = paragraph.depth,
                                    .numbered = paragraph.numbered,
                                    .heading = paragraph.heading});
        prose.stripped += '\n';
        prose.content += '\n';
    }
    find_lead_ins(prose);
    return prose;
}

}  // namespace peerword::reviewer
