// SPDX-License-Identifier: MPL-2.0
#include "vocabulary.hpp"

#include <algorithm>

namespace peerword {
namespace {

constexpr std::string_view kAbbreviation = "abbreviation";

bool is_ordinary(const Word& word) { return !word.known && word.phrases.empty(); }

void sort_unique(auto& values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

}  // namespace

bool Word::has_form(std::string_view form) const {
    return std::any_of(readings.begin(), readings.end(), [&](const Reading& reading) { return reading.has_form(form); });
}

void ClassTriggers::add(Trigger trigger) {
    const auto number = static_cast<std::uint32_t>(triggers_.size());
    for (const auto& terms : trigger.expression) {
        const auto asked = std::find_if(terms.begin(), terms.end(), [](const ClassTerm& term) { return !term.negated; });
        if (asked == terms.end()) {
            others_.push_back(number);
            continue;
        }
        if (by_class_.size() <= asked->id) by_class_.resize(asked->id + 1);
        by_class_[asked->id].push_back(number);
    }
    triggers_.push_back(std::move(trigger));
}

void ClassTriggers::append(const Word& word, std::vector<std::uint32_t>& phrases) const {
    const auto append_if_held = [&](std::uint32_t number) {
        const Trigger& trigger = triggers_[number];
        if (!holds(trigger.expression, [&](ClassId id) { return word.has_class(id); })) return;
        trigger.phrases.append_to(phrases);
    };
    for (const ClassId id : word.classes) {
        if (id < by_class_.size()) std::for_each(by_class_[id].begin(), by_class_[id].end(), append_if_held);
    }
    std::for_each(others_.begin(), others_.end(), append_if_held);
}

void Vocabulary::look_up(Paragraph& paragraph) const {
    const std::lock_guard hold(lock_);
    for (Token& token : paragraph.tokens()) token.word = find(paragraph.folded(token));
}

const Word* Vocabulary::look_up(std::string_view folded) const {
    const std::lock_guard hold(lock_);
    return find(folded);
}

std::optional<std::string> Vocabulary::inflect(const std::string& stem, std::string_view form) const {
    const std::lock_guard hold(lock_);
    return lexicon.inflect(stem, form);
}

const Word* Vocabulary::find(std::string_view folded) const {
    if (folded.size() > kLongestWord) return nullptr;
    std::string& ordinary = ordinary_[TextHash()(folded) % kOrdinaryWords];
    if (ordinary == folded) return nullptr;
    if (const auto known = words_.find(folded); known != words_.end()) return &known->second;
    Word word = make(folded);
    if (!is_ordinary(word)) return &words_.emplace(folded, std::move(word)).first->second;
    ordinary = folded;
    return nullptr;
}

Word Vocabulary::make(std::string_view folded) const {
    Word word;
    word.readings = lexicon.analyze(std::string(folded));
    word.known = !word.readings.empty();
    add_classes(word);
    add_triggers(folded, word);
    add_cues(word);
    return word;
}

/// Classes, stems, kinds and forms, as far as patterns mention them; and the rules it carries.
void Vocabulary::add_classes(Word& word) const {
    auto add = [&](std::string_view name) {
        if (const ClassId* id = ties.classes.find(name)) word.classes.push_back(*id);
    };
    if (word.known) add(kKnown);
    for (std::uint32_t i = 0; i < word.readings.size(); ++i) {
        const Reading& reading = word.readings[i];
        if (!ties.class_names.contains(reading.stem)) add(reading.stem);
        add("." + reading.kind);
        for (const auto& form : reading.forms) add("." + form);
        for (const auto& name : reading.classes) {
            add(name);
            word.abbreviation = word.abbreviation || name == kAbbreviation;
        }
        for (const auto& id : reading.rules) {
            if (const auto rule = ties.rule_of.find(id); rule != ties.rule_of.end()) word.rules.push_back({rule->second, i});
        }
    }
    sort_unique(word.classes);
    for (const ClassId id : word.classes) word.tags += ClassTable::code(id);
}

void Vocabulary::add_triggers(std::string_view folded, Word& word) const {
    if (const auto literal = ties.literal_triggers.find(folded); literal != ties.literal_triggers.end()) {
        for (const PhraseRange& range : literal->second) range.append_to(word.phrases);
    }
    if (!word.classes.empty()) ties.class_triggers.append(word, word.phrases);
    sort_unique(word.phrases);
}

void Vocabulary::add_cues(Word& word) const {
    Cues cues(ties.cue_weights.size());
    for (std::size_t setting = 0; setting < cues.size(); ++setting) {
        for (const Reading& reading : word.readings) {
            for (const auto& name : reading.classes) {
                const auto weight = ties.cue_weights[setting].find(name);
                if (weight == ties.cue_weights[setting].end()) continue;
                cues[setting] = weight->second > 0 ? Cue{.in_favour = 1} : Cue{.against = 1};
            }
        }
    }
    if (std::any_of(cues.begin(), cues.end(), [](const Cue& cue) { return cue != Cue(); })) word.cues = std::move(cues);
}

}  // namespace peerword
