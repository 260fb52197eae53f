// SPDX-License-Identifier: MPL-2.0
// Everything a rulebook knows, compiled: rules and how they match, guards, settings, words. Immutable once loaded.
#pragma once
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "guard.hpp"
#include "lazy_pattern.hpp"
#include "peerword/rule.hpp"
#include "vocabulary.hpp"

namespace peerword {

/// How a rule matches; stands beside its Rule at the same index.
struct RuleMatch {
    SidePatterns unless;
    std::vector<std::size_t> guards;   ///< indices
    std::optional<std::size_t> needs;  ///< index of a setting
    std::vector<std::string> suggest;  ///< as the author wrote them
};

struct Phrase {
    LazyPattern pattern;
    std::uint32_t rule = 0;
};

struct Setting {
    std::string id;
    bool assumed = false;       ///< what holds when no word speaks for or against it
    bool about_people = false;  ///< holds in every document about people and services
};

/// "a" or "an", and the words it goes before.
struct Article {
    std::string word;
    Pattern before;
};

class Grammar {
public:
    std::vector<Rule> rules;
    std::vector<RuleMatch> matches;
    std::vector<Phrase> phrases;
    std::vector<Guard> guards;
    std::vector<Setting> settings;
    std::vector<Article> articles;  ///< the first that fits a word is its article
    std::map<std::string, std::string, std::less<>> passages;
    std::map<std::string, std::string, std::less<>> agreements;
    std::string credit;
    Vocabulary vocabulary;
    std::deque<PatternCompiler> compilers;  ///< one a folder, with its chunks
};

}  // namespace peerword
