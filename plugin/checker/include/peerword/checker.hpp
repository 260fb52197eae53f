// SPDX-License-Identifier: MPL-2.0
// Find the wording a rulebook flags in one paragraph.
//
//   std::vector<peerword::Problem> problems;
//   auto book = peerword::load_rulebook({"dictionaries/en"}, problems);
//   auto result = peerword::Checker(book).check("The client refused.");
//   result.findings[0].span;  // {4, 10}: the bytes of "client"
//
// Units.   Text is UTF-8, one paragraph. A span is half-open, in bytes of the text passed in. Writer counts UTF-16: see
//          offsets.hpp. Bytes that are not UTF-8 are passed over as if they were punctuation.
// Errors.  What is wrong with rules is found while loading. check() throws only std::bad_alloc.
// Limits.  A rule that runs out of its match budget on this text is named in Result::skipped; the others still answer.
// Order.   Findings are in the order of the text and do not overlap. The same text and context give the same answer.
// Threads. check() may be called from any thread.
// Privacy. Nothing here logs, stores or sends the text; a bounded cache in memory holds single words.
#pragma once
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "peerword/rulebook.hpp"
#include "peerword/span.hpp"

namespace peerword {

/// How many words of a text speak for one setting of the language, and how many against it.
struct Cue {
    int in_favour = 0;
    int against = 0;

    [[nodiscard]] int balance() const { return in_favour - against; }
    auto operator<=>(const Cue&) const = default;
};

/// What a text is about: one for each setting; empty: nothing known.
using Cues = std::vector<Cue>;

/// Adds the cues of a paragraph to those of the document so far.
void add_cues(Cues& document, const Cues& paragraph);

/// What the words of a whole document say of each setting: 1 for it, -1 against it; 0 where few speak, or where they disagree.
using Leanings = std::vector<int>;
[[nodiscard]] Leanings leanings(const Cues& document);

struct Finding {
    Span span;
    const Rule* rule = nullptr;            ///< lives as long as the rulebook
    std::string message;                   ///< the rule's, filled in
    std::vector<std::string> suggestions;  ///< exact texts that may replace the span, best first; often none
    Span sentence;                         ///< the sentence it stands in, from its first word to its last
};

/// What is known around a paragraph. The default suits a paragraph on its own.
struct Context {
    Leanings document = {};                             ///< of the document so far; empty: nothing known
    std::string_view lead_in = {};                      ///< the line that leads in the list this paragraph is an item of
    std::function<bool(const Rule&)> wanted = nullptr;  ///< which rules may speak; null: all but Level::off
    std::span<const std::string> spared = {};           ///< words and phrases that are left alone, whatever their case
    bool about_people = false;  ///< the settings that `people = true` marks hold, whatever the text says
};

struct Result {
    std::vector<Finding> findings;
    std::vector<std::string> skipped;  ///< ids of rules that could not be tried to the end
    Cues cues;                         ///< of this paragraph
    std::size_t words = 0;
};

/// What a paragraph tells before it is known what its document is about.
struct Preview {
    Cues cues;
    std::size_t words = 0;
    bool may_find = false;  ///< false: check() finds nothing here and skips nothing, whatever the document is about
};

class Checker {
public:
    explicit Checker(std::shared_ptr<const Rulebook> book) : book_(std::move(book)) {}

    [[nodiscard]] Result check(std::string_view text, const Context& context = {}) const;
    /// A document is read with this first, then what may hold findings is checked in the light of the whole.
    [[nodiscard]] Preview preview(std::string_view text, const Context& context = {}) const;
    [[nodiscard]] const Rulebook& book() const { return *book_; }

private:
    std::shared_ptr<const Rulebook> book_;
};

/// Runs the examples of the rules from `first_rule` on; each that fails is a Problem at its line and column.
[[nodiscard]] std::vector<Problem> check_examples(const std::shared_ptr<const Rulebook>& book, std::size_t first_rule = 0);

}  // namespace peerword
