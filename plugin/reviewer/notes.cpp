// SPDX-License-Identifier: MPL-2.0
#include "notes.hpp"

namespace peerword::reviewer {

std::string quoted(const std::vector<std::string>& suggestions) {
    std::string all;
    for (const auto& suggestion : suggestions) all.append(all.empty() ? "“" : ", “").append(suggestion).append("”");
    return all;
}

std::string note_on(const Finding& finding, const Rulebook& book, const std::string& instead) {
    std::string note = finding.message;
    if (!finding.suggestions.empty()) note.append("\n").append(instead).append(" ").append(quoted(finding.suggestions));
    for (const auto& code : finding.rule->declaration) {
        const auto passage = book.passage(code);
        if (!passage.empty()) return note.append("\n").append(code).append(": ").append(passage);
    }
    return note;
}

std::vector<documents::Note> notes_on(const std::vector<DocumentFinding>& findings, const Prose& prose, const Rulebook& book) {
    std::vector<documents::Note> notes;
    for (const DocumentFinding& finding : findings) {
        const Location* paragraph = prose.location(finding.span.begin);
        if (paragraph == nullptr) continue;
        notes.push_back({paragraph->paragraph, finding.span.begin - paragraph->begin, finding.span.end - paragraph->begin,
                         note_on(finding, book, "Instead:")});
    }
    return notes;
}

}  // namespace peerword::reviewer
