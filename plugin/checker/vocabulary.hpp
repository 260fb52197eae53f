// SPDX-License-Identifier: MPL-2.0
// What the checker knows of each word it has met, looked up once.
//
// Threads. One lock guards the cache and Hunspell; words are never moved or forgotten while the rulebook lives.
// Memory.  Words of the dictionaries are few. Ordinary words have kOrdinaryWords places; two that share one are looked up anew
// in turn.
#pragma once
#include <algorithm>
#include <cstdint>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "class_expression.hpp"
#include "classes.hpp"
#include "lexicon.hpp"
#include "paragraph.hpp"
#include "peerword/checker.hpp"

namespace peerword {

inline constexpr std::size_t kOrdinaryWords = 16'384;
inline constexpr std::size_t kLongestWord = 60;  ///< bytes; longer ones are in no dictionary

struct WordRule {
    std::uint32_t rule = 0;     ///< index of the rule
    std::uint32_t reading = 0;  ///< the reading that carries it
};

/// A word of the dictionaries, or one that triggers a phrase.
struct Word {
    bool known = false;
    bool abbreviation = false;     ///< a full stop behind it does not end the sentence
    std::string tags;              ///< codes of its classes, as in annotated text
    std::vector<ClassId> classes;  ///< the same, sorted
    std::vector<Reading> readings;
    std::vector<WordRule> rules;
    std::vector<std::uint32_t> phrases;  ///< indices of the phrases it triggers, ascending
    Cues cues;                           ///< empty, or one a setting

    [[nodiscard]] bool has_form(std::string_view form) const;
    [[nodiscard]] bool has_class(ClassId id) const { return std::binary_search(classes.begin(), classes.end(), id); }
};

/// The phrases [first, last) of a rule.
struct PhraseRange {
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    void append_to(std::vector<std::uint32_t>& phrases) const {
        for (auto phrase = first; phrase < last; ++phrase) phrases.push_back(phrase);
    }
};

/// The phrases that a class triggers, found by the classes of a word.
class ClassTriggers {
public:
    struct Trigger {
        ClassExpression expression;
        PhraseRange phrases;
    };

    void add(Trigger trigger);
    void append(const Word& word, std::vector<std::uint32_t>& phrases) const;

private:
    std::vector<Trigger> triggers_;
    std::vector<std::vector<std::uint32_t>> by_class_;  // triggers that ask for it; of some, only the first class is looked at
    std::vector<std::uint32_t> others_;                 // triggers that ask for no class in one of their alternatives
};

/// Lets a map of strings be asked with a view.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

template <class Value>
using ByText = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

/// How words are tied to rules; filled while loading, then frozen.
struct WordTies {
    ClassTable classes;
    std::set<std::string, std::less<>> class_names;     ///< wc: of the dictionaries; a stem of the same name is not meant
    ByText<std::uint32_t> rule_of;                      ///< rule id -> index
    ByText<std::vector<PhraseRange>> literal_triggers;  ///< folded word -> phrases
    ClassTriggers class_triggers;
    std::vector<std::map<std::string, int, std::less<>>> cue_weights;  ///< by setting: class -> +1 or -1
};

class Vocabulary {
public:
    Lexicon lexicon;  ///< filled while loading
    WordTies ties;    ///< filled while loading

    /// Sets `word` of every token; nullptr for an ordinary word.
    void look_up(Paragraph& paragraph) const;
    /// One word in a form ("plural poss"), or nullopt.
    [[nodiscard]] std::optional<std::string> inflect(const std::string& stem, std::string_view form) const;
    /// One folded word; nullptr for an ordinary one.
    [[nodiscard]] const Word* look_up(std::string_view folded) const;

private:
    const Word* find(std::string_view folded) const;
    [[nodiscard]] Word make(std::string_view folded) const;
    void add_classes(Word& word) const;
    void add_triggers(std::string_view folded, Word& word) const;
    void add_cues(Word& word) const;

    mutable std::mutex lock_;
    mutable ByText<Word> words_;
    mutable std::vector<std::string> ordinary_ = std::vector<std::string>(kOrdinaryWords);  // by their hash
};

}  // namespace peerword
