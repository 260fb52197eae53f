// SPDX-License-Identifier: MPL-2.0
#include "pattern_syntax.hpp"

#include <algorithm>
#include <cctype>

#include "class_expression.hpp"
#include "fold.hpp"
#include "pattern_shelf.hpp"

namespace peerword {
namespace {

// In annotated text a word is preceded by \x06 and followed by \x01, its classes and \x02. A class in a pattern takes its
// classes in; a literal word does not, so what comes behind a word first passes over them. What may come before a word takes in
// its \x06.
constexpr std::string_view kPassTags = "(?:\x01[^\x02]*\x02)?";
constexpr std::string_view kMarkIfAny = "(?:\x06|(?!\x06))";
constexpr std::string_view kNotInsideWord = "(?:(?<![a-z0-9'\x80-\xff])|(?![a-z0-9'\x80-\xff]))";
constexpr std::string_view kOpening = "“";
constexpr std::string_view kClosing = "”";
constexpr std::string_view kLongDash = "—";
constexpr std::string_view kPunctuation = ",;:!\"%/&-<>=#@~";
constexpr std::size_t kLongestRegex = 200'000;  // bytes

/// One pass over an author's pattern.
class Translation {
public:
    Translation(std::string_view pattern, bool captures, const Chunks& chunks, ClassTable& classes)
        : pattern_(pattern), captures_(captures), chunks_(chunks), classes_(classes) {}

    void run() {
        while (at_ < pattern_.size()) step();
        if (!open_.empty()) fail_at(open_.back(), "( without ).");
    }

    std::string regex;
    std::size_t span_group = 0;
    std::vector<std::size_t> capture_groups;
    std::vector<std::string> names;

private:
    [[nodiscard]] bool starts(std::string_view text) const { return pattern_.substr(at_, text.size()) == text; }
    [[noreturn]] static void fail_at(std::size_t at, const std::string& what) { throw PatternError(what, at); }
    [[noreturn]] void fail(const std::string& what) const { fail_at(at_, what); }

    void step() {
        const char here = pattern_[at_];
        if (here == '*' || here == '+' || here == '?') return repeat(here);
        if (here == '|') return alternative();
        if (here == '^' && at_ == 0) return take(1, "");  // whole_words() sees to it
        translate(here);
        repeated_ = 0;
    }

    void translate(char here) {
        if (here == '\\') return escape();
        if (starts("[[")) return open_span();
        if (starts("]]")) return close_span();
        if (here == '[') return bracket();
        if (here == '{') return brace();
        if (here == '(') return group();
        if (here == ')') return close_group();
        if (here == ' ') return mark(1, "[ -]");
        if (starts(kOpening)) return mark(kOpening.size(), {&kOpeningQuote, 1});
        if (starts(kClosing)) return mark(kClosing.size(), {&kClosingQuote, 1});
        if (starts(kLongDash)) return mark(kLongDash.size(), {&kDash, 1});
        if (kPunctuation.find(here) != std::string_view::npos) return mark(1, {&here, 1});
        if (here >= 'A' && here <= 'Z') fail("Patterns see lower case text; write a small letter, or {.capital}.");
        take(1, {&here, 1});
    }

    void take(std::size_t size, std::string_view replacement) {
        if (regex.size() + replacement.size() > kLongestRegex) fail("The pattern is too long, with the chunks it names.");
        regex += replacement;
        at_ += size;
        nothing_to_repeat_ = false;
    }

    /// * + ? behind something; one more ? or + behind a repeat says how greedy it is.
    void repeat(char sign) {
        if (nothing_to_repeat_ || repeated_ > 1 || (repeated_ == 1 && sign == '*'))
            fail("There is nothing to repeat before this.");
        ++repeated_;
        regex += sign;
        ++at_;
    }

    void alternative() {
        take(1, "|");
        nothing_to_repeat_ = true;
    }

    /// What stands between words.
    void mark(std::size_t size, std::string_view between) {
        take(size, "(?:" + std::string(kPassTags) + std::string(between) + std::string(kMarkIfAny) + ")");
    }

    void escape() {
        if (at_ + 1 == pattern_.size()) fail("A pattern cannot end in a backslash.");
        const char escaped = pattern_[at_ + 1];
        const std::string both(pattern_.substr(at_, 2));
        const bool is_letter = std::isalnum(static_cast<unsigned char>(escaped)) != 0;
        if (escaped == 's') return mark(2, "[ -]");
        if (escaped == 'b' && at_ == 0) return take(2, "");  // whole words are understood
        if (!is_letter) return mark(2, both);
        take(2, both);
    }

    void open_span() {
        if (span_group != 0) fail("A pattern has one [[ ]] at most.");
        span_group = ++groups_;
        take(2, "(");
    }

    void close_span() {
        if (span_group == 0) fail("]] without [[.");
        take(2, ")");
    }

    /// A set of characters. One that is not of letters may stand behind a word; one without blanks stays inside a word.
    void bracket() {
        const auto end = pattern_.find(']', at_ + 2);
        if (end == std::string_view::npos) fail("[ without ].");
        std::string set(pattern_.substr(at_, end + 1 - at_));
        replace(set, kOpening, kOpeningQuote);
        replace(set, kClosing, kClosingQuote);
        replace(set, kLongDash, kDash);
        const bool negated = set[1] == '^';
        const bool of_letters = std::any_of(set.begin(), set.end(), [](unsigned char c) { return std::isalnum(c) != 0; });
        if (!negated && !of_letters) return mark(end + 1 - at_, set);
        if (negated && set.find(' ') != std::string::npos) set.insert(2, {kTagsBegin, kTagsEnd, kWordBegins});
        take(end + 1 - at_, set);
    }

    static void replace(std::string& set, std::string_view what, char with) {
        for (auto at = set.find(what); at != std::string::npos; at = set.find(what)) set.replace(at, what.size(), 1, with);
    }

    void brace() {
        const auto end = pattern_.find('}', at_);
        if (end == std::string_view::npos) fail("{ without }.");
        const auto inside = pattern_.substr(at_ + 1, end - at_ - 1);
        const bool is_count = !inside.empty() && inside.find_first_not_of("0123456789,") == std::string_view::npos;
        if (is_count) return take(inside.size() + 2, pattern_.substr(at_, inside.size() + 2));
        if (const auto chunk = chunks_.find(inside); chunk != chunks_.end()) return insert_chunk(inside, chunk->second);
        const auto expression = parse_class_expression(inside, classes_);
        if (!expression)
            fail("{" + std::string(inside) +
                 "} is not a class, a stem or a chunk; see \"Patterns\" in dictionaries/README.md.");
        for (const auto& terms : *expression) {
            for (const auto& term : terms) names.push_back(classes_.name_of(term.id));
        }
        take(inside.size() + 2, to_regex(*expression));
    }

    void insert_chunk(std::string_view name, const Chunk& chunk) {
        names.insert(names.end(), chunk.names.begin(), chunk.names.end());
        take(name.size() + 2, "(?:" + chunk.regex + ")");
    }

    void group() {
        open_.push_back(at_);
        if (starts("(?")) {
            // Copy what says which kind of group it is; its "!" "=" ":" "<" are not text.
            const auto end = pattern_.find_first_of(":!=", at_ + 2);
            if (end == std::string_view::npos) fail("(? without a kind of group, such as (?: or (?!.");
            take(end + 1 - at_, pattern_.substr(at_, end + 1 - at_));
        } else if (captures_) {
            capture_groups.push_back(++groups_);
            take(1, "(");
        } else {
            take(1, "(?:");
        }
        nothing_to_repeat_ = true;
    }

    void close_group() {
        if (open_.empty()) fail(") without (.");
        open_.pop_back();
        take(1, ")");
    }

    std::string_view pattern_;
    bool captures_;
    const Chunks& chunks_;
    ClassTable& classes_;
    std::size_t at_ = 0;
    std::size_t groups_ = 0;
    std::vector<std::size_t> open_;  // places of ( not yet closed
    bool nothing_to_repeat_ = true;
    int repeated_ = 0;  // signs of repetition just before
};

/// Whether a pattern can only begin with a word, so that the search may leap from word to word.
bool begins_with_word(std::string_view pattern) {
    if (pattern.substr(0, 2) == "\\b") pattern.remove_prefix(2);
    const auto first = pattern.find_first_not_of("(?:[");
    return first != std::string_view::npos && (pattern[first] == '{' || (pattern[first] >= 'a' && pattern[first] <= 'z'));
}

/// The mark before the first word; behind what may stand before it, where the pattern begins with its sentence.
std::string beginning_of(std::string_view pattern) {
    if (pattern.starts_with('^')) return "\\A[^\x06]*\x06";
    return std::string(begins_with_word(pattern) ? std::string_view(&kWordBegins, 1) : kMarkIfAny);
}

std::string whole_words(std::string_view pattern, const std::string& regex) {
    return beginning_of(pattern) + "(?:" + regex + ")" + std::string(kNotInsideWord);
}

/// ".*\b(one|other)\b.*": the words may stand anywhere. Searched for as they are; with the dots each search would walk from
/// every place to the end and back.
bool is_anywhere(std::string_view pattern) {
    if (pattern.size() < 9 || !pattern.starts_with(".*\\b") || !pattern.ends_with("\\b.*")) return false;
    int depth = 0;
    for (const char c : pattern) {
        depth += (c == '(') - (c == ')');
        if (c == '|' && depth == 0) return false;
    }
    return true;
}

/// Without the sign that says on which side of a span it stands.
std::string_view body_of(std::string_view pattern, Shape shape) {
    if (shape == Shape::after) return pattern.substr(1);
    if (shape == Shape::before) return pattern.substr(0, pattern.size() - 1);
    if (shape == Shape::within_reach) return pattern.substr(2, pattern.size() - 4);
    return pattern;
}

}  // namespace

Shape shape_of_context(std::string_view pattern) {
    if (pattern.starts_with('^')) return Shape::after;
    if (pattern.ends_with('$')) return Shape::before;
    return is_anywhere(pattern) ? Shape::within_reach : Shape::phrase;
}

PatternCompiler::PatternCompiler(Chunks chunks, ClassTable& classes)
    : chunks_(std::move(chunks)), classes_(classes), shelf_(std::make_unique<PatternShelf>()) {}

PatternCompiler::~PatternCompiler() = default;
PatternCompiler::PatternCompiler(PatternCompiler&&) noexcept = default;

void PatternCompiler::add_chunk(const std::string& name, std::string_view pattern) {
    Translation translation(pattern, false, chunks_, classes_);
    translation.run();
    if (translation.span_group != 0) throw PatternError("A chunk holds no [[ ]]; only phrases do.", pattern.find("[["));
    chunks_[name] = {std::move(translation.regex), tree(pattern, Shape::phrase), std::move(translation.names)};
}

CompiledPattern PatternCompiler::compile(std::string_view pattern, Shape shape) const {
    const std::string_view body = body_of(pattern, shape);
    Translation translation(body, shape == Shape::phrase_with_captures, chunks_, classes_);
    translation.run();
    std::string regex = whole_words(body, translation.regex);
    if (shape == Shape::after) regex.insert(0, "\\A");
    if (shape == Shape::before) regex += "\\z";
    return {Pattern(std::move(regex)), translation.span_group, std::move(translation.capture_groups),
            std::move(translation.names)};
}

std::shared_ptr<const CompiledPattern> PatternCompiler::compiled(std::string_view pattern, Shape shape) const {
    return shelf_->get(pattern, shape, *this);
}

SharedTree PatternCompiler::tree(std::string_view pattern, Shape shape) const {
    const auto tree_of_chunk = [this](std::string_view name) {
        const auto chunk = chunks_.find(name);
        return chunk == chunks_.end() ? nullptr : chunk->second.tree;
    };
    return parse_pattern(body_of(pattern, shape), tree_of_chunk, classes_);
}

}  // namespace peerword
