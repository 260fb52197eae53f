// SPDX-License-Identifier: MPL-2.0
// Where rules match in a paragraph, guards and settings already asked; overlaps not yet settled.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "grammar.hpp"
#include "sentence.hpp"
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
    [[nodiscard]] const Cues& cues() const { return cues_; }
    [[nodiscard]] const std::set<std::string>& skipped() const { return skipped_; }

private:
    void find_in(std::size_t sentence);
    void find_words(std::size_t sentence);
    void find_phrases(std::size_t sentence);
    void try_phrase(const Phrase& phrase, std::size_t sentence);
    void try_everywhere(const Phrase& phrase, std::size_t sentence);
    void try_where_it_begins(const Phrase& phrase, std::size_t sentence);
    std::size_t take(const Phrase& phrase, std::size_t sentence);
    void keep(Hit hit, std::size_t sentence);
    [[nodiscard]] bool is_wanted(std::uint32_t rule) const;
    [[nodiscard]] bool setting_holds(std::size_t setting, std::size_t sentence) const;
    [[nodiscard]] bool is_guarded(const Hit& hit, std::size_t sentence);
    [[nodiscard]] Outcome guard_holds(std::size_t guard, std::size_t sentence);
    [[nodiscard]] std::vector<std::string> captures(const Phrase& phrase, const AnnotatedSentence& sentence) const;
    const AnnotatedSentence& annotated(std::size_t sentence);

    const Grammar& grammar_;
    const Paragraph& paragraph_;
    const Context& context_;
    Spared spared_;
    Cues cues_;
    std::vector<TokenRange> sentences_;
    std::vector<std::optional<AnnotatedSentence>> annotated_;  // of each sentence, once needed
    std::vector<AnnotatedSentence> lead_in_;
    std::vector<std::uint32_t> triggered_;             // phrases, in the sentence at hand
    std::vector<std::optional<Outcome>> guards_here_;  // what each guard says of the sentence at hand, once asked
    std::map<std::size_t, std::vector<std::size_t>> beginnings_here_;  // where patterns can begin, by their first words
    std::vector<Span> groups_;                                         // of the match at hand
    std::vector<Hit> hits_;
    std::map<std::uint32_t, int> gave_up_;  // by rule: hits whose contexts could not be tried to the end
    std::set<std::string> skipped_;         // ids; a rule that ran out of its budget is not tried again
};

}  // namespace peerword
