// SPDX-License-Identifier: MPL-2.0
#include "hits.hpp"

#include <algorithm>

namespace peerword {
namespace {

// A word beside the hit says more about it than the page it stands on.
constexpr int kWeightOfSentence = 2;
constexpr int kWeightOfDocument = 4;
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

std::vector<AnnotatedSentence> annotate(std::string_view text, const Vocabulary& vocabulary) {
    std::vector<AnnotatedSentence> sentences;
    Paragraph line(text);
    vocabulary.look_up(line);
    for (const TokenRange range : split_sentences(line)) sentences.emplace_back(line, range, vocabulary.ties.classes);
    return sentences;
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
      annotated_(sentences_.size()),
      lead_in_(annotate(end_of(context.lead_in), grammar.vocabulary)) {}

std::vector<Hit> HitFinder::find() {
    for (std::size_t sentence = 0; sentence < sentences_.size(); ++sentence) find_in(sentence);
    return std::move(hits_);
}

void HitFinder::find_in(std::size_t sentence) {
    triggered_.clear();
    beginnings_here_.clear();
    guards_here_.assign(grammar_.guards.size(), std::nullopt);
    find_words(sentence);
    find_phrases(sentence);
}

void HitFinder::find_words(std::size_t sentence) {
    const TokenRange range = sentences_[sentence];
    for (std::size_t i = range.first; i < range.last; ++i) {
        const Word* word = paragraph_.tokens()[i].word;
        if (word == nullptr) continue;
        for (const WordRule& carried : word->rules) keep({{i, i + 1}, carried.rule, {}, range.first}, sentence);
        triggered_.insert(triggered_.end(), word->phrases.begin(), word->phrases.end());
    }
}

void HitFinder::find_phrases(std::size_t sentence) {
    std::sort(triggered_.begin(), triggered_.end());
    triggered_.erase(std::unique(triggered_.begin(), triggered_.end()), triggered_.end());
    if (triggered_.empty()) return;
    const SentenceProfile profile(paragraph_, sentences_[sentence]);
    for (const std::uint32_t index : triggered_) {
        const Phrase& phrase = grammar_.phrases[index];
        if (is_wanted(phrase.rule) && hold(phrase.needs, profile)) try_phrase(phrase, sentence);
    }
}

void HitFinder::try_phrase(const Phrase& phrase, std::size_t sentence) {
    if (phrase.beginning) {
        try_where_it_begins(phrase, sentence);
    } else {
        try_everywhere(phrase, sentence);
    }
}

void HitFinder::try_everywhere(const Phrase& phrase, std::size_t sentence) {
    const std::string& text = annotated(sentence).text();
    for (std::size_t from = 0; from < text.size();) {
        const Outcome outcome = phrase.pattern.pattern.search(text, from, text.size(), groups_);
        if (outcome == Outcome::failed) skipped_.insert(grammar_.rules[phrase.rule].id);
        if (outcome != Outcome::found) return;
        from = std::max(take(phrase, sentence), from + 1);
    }
}

void HitFinder::try_where_it_begins(const Phrase& phrase, std::size_t sentence) {
    const AnnotatedSentence& annotation = annotated(sentence);
    auto [place, is_new] = beginnings_here_.try_emplace(*phrase.beginning);
    if (is_new)
        place->second =
            grammar_.beginnings.find(*phrase.beginning, paragraph_, sentences_[sentence], grammar_.vocabulary.ties.classes);
    std::size_t end = 0;
    for (const std::size_t token : place->second) {
        const std::size_t from = annotation.bytes_of({token, token + 1}).begin - 1;  // the mark before the word
        if (from < end) continue;
        const Outcome outcome = phrase.pattern.pattern.match_at(annotation.text(), from, annotation.text().size(), groups_);
        if (outcome == Outcome::failed) skipped_.insert(grammar_.rules[phrase.rule].id);
        if (outcome == Outcome::failed) return;
        if (outcome == Outcome::found) end = take(phrase, sentence);
    }
}

/// Keeps the match in groups_. Where its span ends, in the annotated sentence.
std::size_t HitFinder::take(const Phrase& phrase, std::size_t sentence) {
    const Span span = groups_[phrase.pattern.span_group];
    const TokenRange tokens = annotated(sentence).tokens_in(span);
    if (tokens.size() > 0)
        keep({tokens, phrase.rule, captures(phrase, annotated(sentence)), annotated(sentence).range().first}, sentence);
    return span.end;
}

std::vector<std::string> HitFinder::captures(const Phrase& phrase, const AnnotatedSentence& sentence) const {
    std::vector<std::string> texts;
    for (const std::size_t group : phrase.pattern.captures) {
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
    const AnnotatedSentence& here = annotated(sentence);
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
        const AnnotatedSentence* before = sentence > 0 ? &annotated(sentence - 1) : nullptr;
        answer = drops_all(grammar_.guards[guard], {annotated(sentence), before, lead_in_});
    }
    return *answer;
}

const AnnotatedSentence& HitFinder::annotated(std::size_t sentence) {
    auto& slot = annotated_[sentence];
    if (!slot) slot.emplace(paragraph_, sentences_[sentence], grammar_.vocabulary.ties.classes);
    return *slot;
}

}  // namespace peerword
