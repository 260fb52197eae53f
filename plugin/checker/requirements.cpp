// SPDX-License-Identifier: MPL-2.0
#include "requirements.hpp"

#include <algorithm>
#include <functional>
#include <string>

#include "vocabulary.hpp"

namespace peerword {
namespace {

std::size_t hash_of(std::string_view word) { return std::hash<std::string_view>{}(word); }

/// How a word is written is not in a profile.
bool is_written(std::string_view name) { return name == kCapital || name == kCaps || name == kFirst || name == kNumber; }

/// What a class asks of a sentence: for each alternative, the classes that must be there. None where one alternative asks
/// nothing.
Requirement ask(const ClassExpression& expression) {
    Requirement requirement;
    for (const auto& terms : expression) {
        std::vector<ClassId> ids;
        for (const auto& term : terms) {
            if (!term.negated && !is_written(term.name)) ids.push_back(term.id);
        }
        if (ids.empty()) return {};
        requirement.classes.push_back(std::move(ids));
    }
    return requirement;
}

/// Of several, the one that holds least often; as good a guess as any is the one with the fewest ways to hold.
Requirement either(const std::vector<Requirements>& all) {
    Requirement any;
    for (const Requirements& requirements : all) {
        const auto least = std::min_element(requirements.begin(), requirements.end(),
                                            [](const auto& a, const auto& b) { return a.size() < b.size(); });
        if (least == requirements.end()) return {};
        any.words.insert(any.words.end(), least->words.begin(), least->words.end());
        any.classes.insert(any.classes.end(), least->classes.begin(), least->classes.end());
    }
    return any;
}

bool is_edge(const PatternNode& node) { return node.kind == PatternNode::Kind::gap && !node.optional; }

Requirements of_alternatives(const std::vector<PatternSequence>& alternatives, bool edge_before, bool edge_after);

/// Letters are a word where a gap, or the pattern's end, stands on both sides.
Requirements of_sequence(const PatternSequence& nodes, bool edge_before, bool edge_after) {
    Requirements found;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const PatternNode& node = nodes[i];
        if (node.optional) continue;
        const bool begins = i == 0 ? edge_before : is_edge(nodes[i - 1]);
        const bool ends = i + 1 == nodes.size() ? edge_after : is_edge(nodes[i + 1]);
        if (node.kind == PatternNode::Kind::letters && begins && ends && node.whole)
            found.push_back({{hash_of(node.text)}, {}});
        if (node.kind == PatternNode::Kind::word_class) found.push_back(ask(node.expression));
        if (node.kind == PatternNode::Kind::alternatives) {
            const Requirements inside = of_alternatives(node.alternatives, begins, ends);
            found.insert(found.end(), inside.begin(), inside.end());
        }
    }
    std::erase_if(found, [](const Requirement& requirement) { return requirement.size() == 0; });
    return found;
}

Requirements of_alternatives(const std::vector<PatternSequence>& alternatives, bool edge_before, bool edge_after) {
    std::vector<Requirements> all;
    all.reserve(alternatives.size());
    for (const PatternSequence& nodes : alternatives) all.push_back(of_sequence(nodes, edge_before, edge_after));
    return all.size() == 1 ? std::move(all.front()) : Requirements{either(all)};
}

}  // namespace

SentenceProfile::SentenceProfile(const Paragraph& paragraph, TokenRange range) {
    for (std::size_t i = range.first; i < range.last; ++i) {
        const Token& token = paragraph.tokens()[i];
        words_.set(hash_of(paragraph.folded(token)) % kWordBits);
        if (token.word == nullptr) continue;
        for (const ClassId id : token.word->classes) classes_.set(id);
    }
}

bool Requirement::holds(const SentenceProfile& sentence) const {
    return std::any_of(words.begin(), words.end(), [&](std::size_t word) { return sentence.has_word(word); }) ||
           std::any_of(classes.begin(), classes.end(), [&](const auto& ids) {
               return std::all_of(ids.begin(), ids.end(), [&](ClassId id) { return sentence.has_class(id); });
           });
}

bool hold(const Requirements& requirements, const SentenceProfile& sentence) {
    return std::all_of(requirements.begin(), requirements.end(),
                       [&](const Requirement& requirement) { return requirement.holds(sentence); });
}

Requirements requirements_of(const std::vector<PatternSequence>& pattern) { return of_alternatives(pattern, true, true); }

}  // namespace peerword
