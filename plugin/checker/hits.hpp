// SPDX-License-Identifier: MPL-2.0
// Where rules match in a paragraph, guards and settings already asked; overlaps not yet settled.
#pragma once
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "grammar.hpp"
#include "outline.hpp"
#include "spared.hpp"

namespace peerword {

struct Hit {
    TokenRange tokens;
    std::uint32_t rule = 0;
    std::vector<std::string> captures;  ///< the groups of the pattern, as written in the text
    std::size_t sentence = 0;           ///< the first token of its sentence
};

class HitFinder {
public:
    /// `paragraph` has its words looked up.
    HitFinder(const Grammar& grammar, const Paragraph& paragraph, const Context& context);

    [[nodiscard]] std::vector<Hit> find();
    /// Whether find() may find something or skip a rule; regular expressions, guards and settings are not asked.
    [[nodiscard]] bool may_find();
    [[nodiscard]] const Cues& cues() const { return cues_; }
    /// The sentence that begins with this token (Hit::sentence).
    [[nodiscard]] TokenRange sentence_from(std::size_t token) const;
    [[nodiscard]] const std::set<std::string>& skipped() const { return skipped_; }

private:
    /// A phrase that is tried in a sentence.
    struct Attempt {
        const CompiledPattern& pattern;
        std::uint32_t rule;
        std::size_t sentence;
    };

    [[nodiscard]] bool may_find_word(std::size_t sentence) const;
    void find_words(std::size_t sentence);
    void find_phrases(std::size_t sentence);
    [[nodiscard]] const std::vector<std::uint32_t>& triggered_in(std::size_t sentence);
    [[nodiscard]] Places chances(std::uint32_t index, std::size_t sentence);
    void try_phrase(const Phrase& phrase, std::size_t sentence, const Places& begins);
    [[nodiscard]] Outcome try_everywhere(const Attempt& attempt);
    [[nodiscard]] Outcome try_at_words(const Attempt& attempt, const PlaceSet& words);
    std::size_t take(const Attempt& attempt);
    void keep(Hit hit, std::size_t sentence);
    [[nodiscard]] bool is_wanted(std::uint32_t rule) const;
    [[nodiscard]] bool setting_holds(std::size_t setting, std::size_t sentence) const;
    [[nodiscard]] bool is_guarded(const Hit& hit, std::size_t sentence);
    [[nodiscard]] Outcome guard_holds(std::size_t guard, std::size_t sentence);
    [[nodiscard]] Budget& budget_of(std::uint32_t rule);
    [[nodiscard]] std::vector<std::string> captures(const CompiledPattern& pattern, const AnnotatedSentence& sentence) const;
    [[nodiscard]] const Sentence& sentence_at(std::size_t number);
    [[nodiscard]] const std::vector<Sentence>& lead_in_sentences();

    const Grammar& grammar_;
    const Paragraph& paragraph_;
    const Context& context_;
    Spared spared_;
    Cues cues_;
    std::vector<TokenRange> sentences_;
    std::array<std::optional<Sentence>, 2> near_;  // the sentence at hand and the one before, once needed
    Paragraph lead_in_;
    std::vector<Sentence> lead_in_sentences_;          // once needed
    std::vector<std::uint32_t> triggered_;             // phrases, in the sentence at hand
    std::vector<std::optional<Outcome>> guards_here_;  // what each guard says of the sentence at hand, once asked
    std::vector<Span> groups_;                         // of the match at hand
    std::map<std::uint32_t, Budget> budgets_;          // of the rules tried so far, for the whole paragraph
    std::vector<Hit> hits_;
    std::map<std::uint32_t, int> gave_up_;  // by rule: hits whose contexts could not be tried to the end
    std::set<std::string> skipped_;         // ids; a rule that ran out of its budget is not tried again
};

}  // namespace peerword
