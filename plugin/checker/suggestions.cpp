// SPDX-License-Identifier: MPL-2.0
#include "suggestions.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include "utf8.hpp"

namespace peerword {
namespace {

constexpr std::string_view kAuxiliary = "auxiliary";    // class of words that a participle follows
constexpr std::string_view kIndefinite = "indefinite";  // class of "a" and "an"
constexpr std::string_view kArticle = "article";
constexpr std::string_view kDeterminer = "determiner";
constexpr std::string_view kNoun = "noun";
constexpr std::string_view kPronoun = "pron";
constexpr std::string_view kVerb = "verb";  // po:
constexpr std::array<std::string_view, 4> kVerbForms{"past", "pp", "ing", "s"};
constexpr std::size_t kFarthestAuxiliary = 3;  // tokens before the verb

bool has_class(const Word* word, std::string_view name) {
    return word != nullptr && std::any_of(word->readings.begin(), word->readings.end(), [&](const Reading& reading) {
               return std::find(reading.classes.begin(), reading.classes.end(), name) != reading.classes.end();
           });
}

bool has_kind(const Word* word, std::string_view kind) {
    return word != nullptr && std::any_of(word->readings.begin(), word->readings.end(),
                                          [&](const Reading& reading) { return reading.kind == kind; });
}

/// The form of what was found.
struct Found {
    bool plural = false;
    bool possessive = false;
    std::string_view verb_form;  ///< "" for none

    [[nodiscard]] std::string noun_form() const {
        if (plural && possessive) return "plural poss";
        return plural ? "plural" : possessive ? "poss" : "";
    }
};

class Fitter {
public:
    Fitter(const Grammar& grammar, const Paragraph& paragraph, const Hit& hit)
        : grammar_(grammar), paragraph_(paragraph), hit_(hit), found_{is_plural(), is_possessive(), verb_form()} {}

    FittedSuggestions run() {
        for (const auto& suggestion : grammar_.matches[hit_.rule].suggest) {
            if (auto text = inflected(with_captures(suggestion))) add(std::move(*text));
        }
        return with_article();
    }

private:
    [[nodiscard]] const Token& token(std::size_t i) const { return paragraph_.tokens()[i]; }
    [[nodiscard]] bool has_form(std::size_t i, std::string_view form) const {
        return token(i).word != nullptr && token(i).word->has_form(form);
    }

    /// The last noun with a number or a possessive decides.
    [[nodiscard]] bool last_has(std::string_view form) const {
        for (std::size_t i = hit_.tokens.last; i-- > hit_.tokens.first;) {
            if (has_form(i, "plural") || has_form(i, "poss")) return has_form(i, form);
        }
        return false;
    }
    [[nodiscard]] bool is_plural() const { return last_has("plural"); }
    [[nodiscard]] bool is_possessive() const { return last_has("poss"); }

    /// The first verb decides; one that is not inflected asks for none.
    [[nodiscard]] std::string_view verb_form() const {
        for (std::size_t i = hit_.tokens.first; i < hit_.tokens.last; ++i) {
            if (!has_kind(token(i).word, kVerb)) continue;
            for (const auto form : kVerbForms) {
                if (has_form(i, form)) return form == "past" && has_form(i, "pp") && follows_auxiliary(i) ? "pp" : form;
            }
            return "";
        }
        return "";
    }

    [[nodiscard]] bool follows_auxiliary(std::size_t i) const {
        for (std::size_t back = 1; back <= kFarthestAuxiliary && back <= i; ++back) {
            if (has_class(token(i - back).word, kAuxiliary)) return true;
        }
        return false;
    }

    [[nodiscard]] std::string with_captures(std::string suggestion) const {
        for (std::size_t i = 0; i < hit_.captures.size(); ++i) {
            const std::string name = "$" + std::to_string(i + 1);
            for (auto at = suggestion.find(name); at != std::string::npos;
                 at = suggestion.find(name, at + hit_.captures[i].size())) {
                suggestion.replace(at, name.size(), hit_.captures[i]);
            }
        }
        return suggestion;
    }

    [[nodiscard]] std::optional<std::string> inflected(const std::string& suggestion) const {
        if (const auto bar = suggestion.find(" / "); bar != std::string::npos) {
            const std::string chosen = found_.plural ? suggestion.substr(bar + 3) : suggestion.substr(0, bar);
            const bool is_phrase = chosen.find(' ') != std::string::npos;
            if (!found_.possessive) return chosen;
            return is_phrase ? std::nullopt : inflected_noun(found_.plural ? suggestion.substr(0, bar) : chosen);
        }
        const auto end = suggestion.find(' ');
        const std::string head = suggestion.substr(0, end);
        const Word* word = grammar_.vocabulary.look_up(head);
        if (!found_.verb_form.empty() && has_kind(word, kVerb)) {
            const auto verb = grammar_.vocabulary.inflect(head, found_.verb_form);
            return verb ? std::optional(*verb + suggestion.substr(head.size())) : std::nullopt;
        }
        if (end == std::string::npos && (has_kind(word, kNoun) || has_kind(word, kPronoun))) return inflected_noun(head);
        return suggestion;
    }

    [[nodiscard]] std::optional<std::string> inflected_noun(const std::string& noun) const {
        const std::string form = found_.noun_form();
        const Word* word = grammar_.vocabulary.look_up(noun);
        if (form.empty() || (form == "plural" && word != nullptr && word->has_form("plural"))) return noun;
        return grammar_.vocabulary.inflect(noun, form);
    }

    void add(std::string text) {
        if (!text.empty() && std::find(texts_.begin(), texts_.end(), text) == texts_.end()) texts_.push_back(std::move(text));
    }

    [[nodiscard]] const Word* first_word(const std::string& text) const {
        return grammar_.vocabulary.look_up(text.substr(0, text.find(' ')));
    }

    /// The article before the hit is taken in where a suggestion asks for another one, or for none.
    [[nodiscard]] FittedSuggestions with_article() {
        const std::size_t first = hit_.tokens.first;
        const Word* before = first > 0 ? token(first - 1).word : nullptr;
        if (!has_class(before, kDeterminer) || paragraph_.gap(first) != " ") return finished(hit_.tokens, texts_);
        const bool indefinite = has_class(before, kIndefinite);
        std::erase_if(texts_, [&](const std::string& text) { return cannot_follow(before, text); });
        const std::string written(paragraph_.folded(token(first - 1)));
        std::vector<std::string> whole;
        bool differs = false;
        for (const auto& text : texts_) {
            const std::string article = indefinite ? article_for(text) : written;
            const bool dropped = has_class(first_word(text), kDeterminer);
            differs = differs || dropped || article != written;
            whole.push_back(dropped ? text : article + ' ');
            if (!dropped) whole.back() += text;
        }
        return differs ? finished({first - 1, hit_.tokens.last}, whole) : finished(hit_.tokens, texts_);
    }

    /// "a people", "my someone".
    [[nodiscard]] bool cannot_follow(const Word* before, const std::string& text) const {
        const Word* head = first_word(text);
        if (has_class(before, kIndefinite) && head != nullptr && head->has_form("plural")) return true;
        return has_class(head, kDeterminer) && !has_class(before, kArticle);
    }

    [[nodiscard]] std::string article_for(const std::string& text) const {
        std::vector<Span> groups;
        Budget budget;
        for (const Article& article : grammar_.articles) {
            if (article.before.search(text, 0, text.size(), groups, budget) == Outcome::found) return article.word;
        }
        return "";
    }

    [[nodiscard]] FittedSuggestions finished(TokenRange tokens, std::vector<std::string> texts) const {
        const bool shouted = is_shouted(tokens);
        const bool starts = tokens.first == hit_.sentence && token(tokens.first).capital;
        const bool titled = token(tokens.first).capital && !token(tokens.first).caps;
        for (auto& text : texts) {
            if (shouted || starts || titled) capitalize(text, shouted);
        }
        const Span place{token(tokens.first).place.begin, token(tokens.last - 1).place.end};
        std::erase(texts, paragraph_.text().substr(place.begin, place.size()));
        return {tokens, std::move(texts)};
    }

    /// All capitals, and not as an abbreviation among other words.
    [[nodiscard]] bool is_shouted(TokenRange tokens) const {
        for (std::size_t i = tokens.first; i < tokens.last; ++i) {
            if (!token(i).caps) return false;
        }
        const bool alone = tokens.size() == paragraph_.tokens().size();
        return alone || (tokens.first > 0 && token(tokens.first - 1).caps) ||
               (tokens.last < paragraph_.tokens().size() && token(tokens.last).caps);
    }

    static void capitalize(std::string& text, bool all) {
        const std::size_t count = all ? text.size() : 1;
        for (std::size_t i = 0; i < count && i < text.size(); ++i) {
            const auto byte = static_cast<unsigned char>(text[i]);
            if (byte < 0x80) text[i] = static_cast<char>(std::toupper(byte));
        }
    }

    const Grammar& grammar_;
    const Paragraph& paragraph_;
    const Hit& hit_;
    Found found_;
    std::vector<std::string> texts_;
};

}  // namespace

FittedSuggestions fit_suggestions(const Grammar& grammar, const Paragraph& paragraph, const Hit& hit) {
    return Fitter(grammar, paragraph, hit).run();
}

}  // namespace peerword
