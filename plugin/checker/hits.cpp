// SPDX-License-Identifier: MPL-2.0
#include "hits.hpp"

#include <algorithm>

namespace peerword {
namespace {

// A word beside the hit says more about it than the page it stands on.
constexpr int kWeightOfSentence = 2;
constexpr int kWeightOfDocument = 4;
constexpr std::size_t kStepsPerByte = 8;  // what a long paragraph adds to a rule's budget
// A document about one thing mentions others too: it leans where some words agree, and most of those that speak.
constexpr int kFewestWords = 3;
constexpr int kClearMajority = 3;
constexpr int kMostFailures = 2;  // hits of a rule whose contexts cannot be tried to the end
// A lead-in is read once for each item of its list.
constexpr std::size_t kLongestLeadIn = 1000;  // bytes

Cues cues_in(const Paragraph& paragraph, TokenRange range, std::size_t settings) {
    Cues sum(settings);
    for (std::size_t i = range.first; i < range.last; ++i) {
        const Word* word = paragraph.tokens()[i].word;
        if (word != nullptr) add_cues(sum, word->cues);
    }
    return sum;
}

/// The end of a lead-in, from a blank on.
std::string_view end_of(std::string_view lead_in) {
    if (lead_in.size() <= kLongestLeadIn) return lead_in;
    lead_in.remove_prefix(lead_in.size() - kLongestLeadIn);
    return lead_in.substr(std::min(lead_in.find(' '), lead_in.size()));
}

int leaning(const Cue& cue) {
    if (cue.in_favour >= kFewestWords && cue.in_favour >= kClearMajority * cue.against) return 1;
    if (cue.against >= kFewestWords && cue.against >= kClearMajority * cue.in_favour) return -1;
    return 0;
}

}  // namespace

void add_cues(Cues& document, const Cues& paragraph) {
    if (document.size() < paragraph.size()) document.resize(paragraph.size());
    for (std::size_t i = 0; i < paragraph.size(); ++i) {
        document[i].in_favour += paragraph[i].in_favour;
        document[i].against += paragraph[i].against;
    }
}

Leanings leanings(const Cues& document) {
    Leanings all(document.size());
    std::transform(document.begin(), document.end(), all.begin(), leaning);
    return all;
}

HitFinder::HitFinder(const Grammar& grammar, const Paragraph& paragraph, const Context& context)
    : grammar_(grammar),
      paragraph_(paragraph),
      context_(context),
      spared_(context.spared),
      cues_(cues_in(paragraph, {0, paragraph.tokens().size()}, grammar.settings.size())),
      sentences_(split_sentences(paragraph)),
      lead_in_(end_of(context.lead_in)) {}

std::vector<Hit> HitFinder::find() {
    for (std::size_t sentence = 0; sentence < sentences_.size(); ++sentence) {
        guards_here_.assign(grammar_.guards.size(), std::nullopt);
        find_words(sentence);
        find_phrases(sentence);
    }
    return std::move(hits_);
}

TokenRange HitFinder::sentence_from(std::size_t token) const {
    return *std::lower_bound(sentences_.begin(), sentences_.end(), token,
                             [](const TokenRange& sentence, std::size_t at) { return sentence.first < at; });
}

bool HitFinder::may_find() {
    for (std::size_t sentence = 0; sentence < sentences_.size(); ++sentence) {
        if (may_find_word(sentence)) return true;
        const auto& triggered = triggered_in(sentence);
        if (std::any_of(triggered.begin(), triggered.end(), [&](auto phrase) { return chances(phrase, sentence).any(); }))
            return true;
    }
    return false;
}

bool HitFinder::may_find_word(std::size_t sentence) const {
    const TokenRange range = sentences_[sentence];
    for (std::size_t i = range.first; i < range.last; ++i) {
        const Word* word = paragraph_.tokens()[i].word;
        if (word == nullptr) continue;
        if (std::any_of(word->rules.begin(), word->rules.end(), [&](const auto& carried) { return is_wanted(carried.rule); }))
            return true;
    }
    return false;
}

void HitFinder::find_words(std::size_t sentence) {
    const TokenRange range = sentences_[sentence];
    for (std::size_t i = range.first; i < range.last; ++i) {
        const Word* word = paragraph_.tokens()[i].word;
        if (word == nullptr) continue;
        for (const WordRule& carried : word->rules) keep({{i, i + 1}, carried.rule, {}, range.first}, sentence);
    }
}

void HitFinder::find_phrases(std::size_t sentence) {
    for (const std::uint32_t index : triggered_in(sentence)) {
        const Places begins = chances(index, sentence);
        if (begins.any()) try_phrase(grammar_.phrases[index], sentence, begins);
    }
}

/// The phrases that the words of a sentence trigger, ascending.
const std::vector<std::uint32_t>& HitFinder::triggered_in(std::size_t sentence) {
    triggered_.clear();
    const TokenRange range = sentences_[sentence];
    for (std::size_t i = range.first; i < range.last; ++i) {
        const Word* word = paragraph_.tokens()[i].word;
        if (word != nullptr) triggered_.insert(triggered_.end(), word->phrases.begin(), word->phrases.end());
    }
    std::sort(triggered_.begin(), triggered_.end());
    triggered_.erase(std::unique(triggered_.begin(), triggered_.end()), triggered_.end());
    return triggered_;
}

/// The places where a phrase may begin; mostly none.
Places HitFinder::chances(std::uint32_t index, std::size_t sentence) {
    const Phrase& phrase = grammar_.phrases[index];
    const Outline& outline = sentence_at(sentence).outline();
    const Places begins = phrase.pattern.beginnings(outline, anywhere(outline));
    return begins.any() && is_wanted(phrase.rule) ? begins : Places{};
}

void HitFinder::try_phrase(const Phrase& phrase, std::size_t sentence, const Places& begins) {
    const auto pattern = phrase.pattern.compiled();
    const Attempt attempt{*pattern, phrase.rule, sentence};
    const Outcome outcome = phrase.pattern.begins_with_word() ? try_at_words(attempt, begins.words) : try_everywhere(attempt);
    if (outcome == Outcome::failed) skipped_.insert(grammar_.rules[phrase.rule].id);
}

Outcome HitFinder::try_everywhere(const Attempt& attempt) {
    const std::string& text = sentence_at(attempt.sentence).annotated().text();
    Outcome outcome = Outcome::found;
    for (std::size_t from = 0; from < text.size() && outcome == Outcome::found;) {
        outcome = attempt.pattern.pattern.search(text, from, text.size(), groups_, budget_of(attempt.rule));
        if (outcome == Outcome::found) from = std::max(take(attempt), from + 1);
    }
    return outcome;
}

Outcome HitFinder::try_at_words(const Attempt& attempt, const PlaceSet& words) {
    const AnnotatedSentence& annotated = sentence_at(attempt.sentence).annotated();
    std::size_t end = 0;
    for (std::size_t i = 0; i < annotated.range().size(); ++i) {
        const std::size_t token = annotated.range().first + i;
        const std::size_t from = annotated.bytes_of({token, token + 1}).begin - 1;  // the mark before the word
        if (!words[i] || from < end) continue;
        const Outcome outcome =
            attempt.pattern.pattern.match_at(annotated.text(), from, annotated.text().size(), groups_, budget_of(attempt.rule));
        if (outcome == Outcome::failed) return outcome;
        if (outcome == Outcome::found) end = take(attempt);
    }
    return Outcome::none;
}

/// Keeps the match in groups_. Where its span ends, in the annotated sentence.
std::size_t HitFinder::take(const Attempt& attempt) {
    const Span span = groups_[attempt.pattern.span_group];
    const AnnotatedSentence& annotated = sentence_at(attempt.sentence).annotated();
    const TokenRange tokens = annotated.tokens_in(span);
    if (tokens.size() > 0)
        keep({tokens, attempt.rule, captures(attempt.pattern, annotated), annotated.range().first}, attempt.sentence);
    return span.end;
}

std::vector<std::string> HitFinder::captures(const CompiledPattern& pattern, const AnnotatedSentence& sentence) const {
    std::vector<std::string> texts;
    for (const std::size_t group : pattern.captures) {
        auto& text = texts.emplace_back();
        if (groups_[group].begin == std::string_view::npos) continue;
        const TokenRange tokens = sentence.tokens_in(groups_[group]);
        if (tokens.size() == 0) continue;
        const Span place{paragraph_.tokens()[tokens.first].place.begin, paragraph_.tokens()[tokens.last - 1].place.end};
        text = paragraph_.text().substr(place.begin, place.size());
    }
    return texts;
}

void HitFinder::keep(Hit hit, std::size_t sentence) {
    const RuleMatch& match = grammar_.matches[hit.rule];
    if (!is_wanted(hit.rule)) return;
    if (match.needs && !setting_holds(*match.needs, sentence)) return;
    if (spared_.cover(paragraph_, hit.tokens)) return;
    if (!is_guarded(hit, sentence)) hits_.push_back(std::move(hit));
}

bool HitFinder::is_wanted(std::uint32_t rule) const {
    const Rule& face = grammar_.rules[rule];
    if (skipped_.contains(face.id)) return false;
    return context_.wanted ? context_.wanted(face) : face.level != Level::off;
}

bool HitFinder::setting_holds(std::size_t setting, std::size_t sentence) const {
    if (context_.about_people && grammar_.settings[setting].about_people) return true;
    const Cues here = cues_in(paragraph_, sentences_[sentence], grammar_.settings.size());
    const int document = setting < context_.document.size() ? context_.document[setting] : 0;
    const int balance = kWeightOfSentence * here[setting].balance() + cues_[setting].balance() + kWeightOfDocument * document;
    return balance == 0 ? grammar_.settings[setting].assumed : balance > 0;
}

/// A context that a search gave up on is taken for absent; a rule whose contexts take that long again is skipped.
bool HitFinder::is_guarded(const Hit& hit, std::size_t sentence) {
    const RuleMatch& match = grammar_.matches[hit.rule];
    const Sentence& here = sentence_at(sentence);
    Outcome outcome = excused(match.unless, here, hit.tokens);
    for (const std::size_t guard : match.guards) {
        ask_on(outcome, [&] { return guard_holds(guard, sentence); });
        ask_on(outcome, [&] { return excused(grammar_.guards[guard].unless, here, hit.tokens); });
    }
    if (outcome == Outcome::failed && ++gave_up_[hit.rule] == kMostFailures) skipped_.insert(grammar_.rules[hit.rule].id);
    return outcome == Outcome::found;
}

Outcome HitFinder::guard_holds(std::size_t guard, std::size_t sentence) {
    auto& answer = guards_here_[guard];
    if (!answer) {
        const Sentence* before = sentence > 0 ? &sentence_at(sentence - 1) : nullptr;
        answer = drops_all(grammar_.guards[guard], {sentence_at(sentence), before, lead_in_sentences()});
    }
    return *answer;
}

Budget& HitFinder::budget_of(std::uint32_t rule) {
    const Budget full{Budget().steps + kStepsPerByte * paragraph_.text().size()};
    return budgets_.try_emplace(rule, full).first->second;
}

/// Sentences are asked for in their order, and the one before again; no more than two are kept.
const Sentence& HitFinder::sentence_at(std::size_t number) {
    auto& slot = near_[number % near_.size()];
    if (!slot || slot->range().first != sentences_[number].first)
        slot.emplace(paragraph_, sentences_[number], grammar_.vocabulary.ties.classes);
    return *slot;
}

const std::vector<Sentence>& HitFinder::lead_in_sentences() {
    if (!lead_in_.text().empty() && lead_in_sentences_.empty()) {
        grammar_.vocabulary.look_up(lead_in_);
        for (const TokenRange range : split_sentences(lead_in_))
            lead_in_sentences_.emplace_back(lead_in_, range, grammar_.vocabulary.ties.classes);
    }
    return lead_in_sentences_;
}

}  // namespace peerword
