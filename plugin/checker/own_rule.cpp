// SPDX-License-Identifier: MPL-2.0
#include "own_rule.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "paragraph.hpp"

namespace peerword {
namespace {

using Texts = std::vector<std::string>;

constexpr std::size_t kMostQuoted = 5;  // words: the guard "mention" knows no longer quotation
constexpr std::size_t kMostWords = 30;
constexpr std::string_view kSigns = "/&,-";  // may stand between the words of a phrase
constexpr std::string_view kBehind = "^ ";
constexpr std::string_view kBefore = " $";

bool is_plain(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == ' ' || byte == '\'' ||
           static_cast<unsigned char>(byte) >= 0x80;
}

/// The phrase as the text is seen: folded, from the first word to the last.
std::string folded(const Paragraph& phrase) {
    std::string text;
    for (std::size_t i = 0; i < phrase.tokens().size(); ++i) {
        if (i > 0) text += phrase.gap(i) == "-" ? " " : phrase.gap(i);
        text += phrase.folded(phrase.tokens()[i]);
    }
    return text;
}

std::string as_written(const Paragraph& phrase) {
    const auto begin = phrase.tokens().front().place.begin;
    return std::string(phrase.text().substr(begin, phrase.tokens().back().place.end - begin));
}

std::string pattern(std::string_view folded) {
    std::string escaped;
    for (const char byte : folded) {
        if (!is_plain(byte)) escaped += '\\';
        escaped += byte;
    }
    return escaped;
}

std::string without_escapes(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) ++i;
        plain += text[i];
    }
    return plain;
}

/// A basic string of TOML. Control characters have no place in words.
std::string toml_string(std::string_view text) {
    std::string out = "\"";
    for (const char byte : text) {
        if (byte == '"' || byte == '\\') out += '\\';
        out += static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F ? ' ' : byte;
    }
    return out + '"';
}

std::string list(const Texts& texts) {
    std::string out;
    for (const auto& text : texts) out += (out.empty() ? "" : ", ") + toml_string(text);
    return "[" + out + "]";
}

void line(std::string& text, std::string_view key, const std::string& value) {
    text.append(key).append(12 - key.size(), ' ').append("= ").append(value).append("\n");
}

/// The parts between commas, folded; those without a word in them left out.
Texts contexts_of(std::string_view not_in) {
    Texts all;
    while (!not_in.empty()) {
        const auto comma = not_in.find(',');
        if (auto text = folded(Paragraph(not_in.substr(0, comma))); !text.empty()) all.push_back(std::move(text));
        not_in.remove_prefix(comma == std::string_view::npos ? not_in.size() : comma + 1);
    }
    return all;
}

bool holds_word_by_word(const std::string& context, const std::string& phrase) {
    return (" " + context + " ").find(" " + phrase + " ") != std::string::npos;
}

std::string passing(const Paragraph& phrase) {
    const auto text = folded(phrase);
    if (phrase.tokens().size() <= kMostQuoted) return "“" + text + "”";
    return text.substr(0, text.rfind(' '));
}

/// The strings of the list behind this key.
Texts strings_of(std::string_view rule, std::string_view key) {
    Texts all;
    const auto at = rule.find("\n" + std::string(key) + " ");
    if (at == std::string_view::npos) return all;
    const auto value = rule.substr(at + 1, rule.find('\n', at + 1) - at - 1);
    for (std::size_t i = value.find('"'); i < value.size(); i = value.find('"', i + 1)) {
        auto end = i + 1;
        while (end < value.size() && value[end] != '"') end += value[end] == '\\' ? 2 : 1;
        if (end >= value.size()) return all;
        all.push_back(without_escapes(value.substr(i + 1, end - i - 1)));
        i = end;
    }
    return all;
}

std::string first(const Texts& texts) { return texts.empty() ? std::string() : texts.front(); }

std::string joined_contexts(const Texts& unless) {
    std::string text;
    for (const auto& one : unless) {
        if (one.ends_with('$')) continue;  // the twin of one that starts with ^
        const auto context = without_escapes(one.starts_with('^') ? one.substr(kBehind.size()) : one);
        text += (text.empty() ? "" : ", ") + context;
    }
    return text;
}

std::string_view without_blank_lines_behind(std::string_view text) {
    while (text.ends_with("\n\n")) text.remove_suffix(1);
    return text;
}

}  // namespace

bool can_be_found(std::string_view phrase) {
    const Paragraph words(phrase);
    if (words.tokens().empty() || words.tokens().size() > kMostWords) return false;
    const auto text = folded(words);
    return std::all_of(text.begin(), text.end(),
                       [](char byte) { return is_plain(byte) || kSigns.find(byte) != std::string_view::npos; });
}

std::string own_rule(const OwnWord& word, std::string_view id, std::string_view message) {
    const Paragraph phrase(word.phrase);
    const auto& tokens = phrase.tokens();
    const auto longest = std::max_element(tokens.begin(), tokens.end(),
                                          [](const Token& a, const Token& b) { return a.end - a.begin < b.end - b.begin; });
    Texts unless;
    Texts passes;
    for (const auto& context : contexts_of(word.not_in)) {
        const bool around = holds_word_by_word(context, folded(phrase));
        passes.push_back(around ? context : folded(phrase) + " " + context);
        unless.push_back((around ? "" : std::string(kBehind)) + pattern(context));
        if (!around) unless.push_back(pattern(context) + std::string(kBefore));
    }
    if (passes.empty()) passes.push_back(passing(phrase));

    std::string text = "[[rule]]\n";
    line(text, "id", toml_string(id));
    line(text, "category", toml_string("own"));
    line(text, "level", toml_string("flag"));
    line(text, "phrases", list({pattern(folded(phrase))}));
    line(text, "triggers", list({std::string(phrase.folded(*longest))}));
    line(text, "guards", list({"mention"}));
    if (!unless.empty()) line(text, "unless", list(unless));
    if (!word.instead.empty()) line(text, "suggest", list({word.instead}));
    line(text, "message", toml_string(message));
    line(text, "flags", list({"[[" + as_written(phrase) + "]]"}));
    line(text, "passes", list(passes));
    return text;
}

std::optional<OwnWord> read_own_rule(std::string_view text) {
    auto phrase = first(strings_of(text, "flags"));
    if (phrase.size() < 4 || !can_be_found(phrase)) return std::nullopt;
    phrase = phrase.substr(2, phrase.size() - 4);
    OwnWord word{phrase, first(strings_of(text, "suggest")), joined_contexts(strings_of(text, "unless"))};
    const auto again = own_rule(word, id_of_rule(text), first(strings_of(text, "message")));
    return again == without_blank_lines_behind(text) ? std::optional(word) : std::nullopt;
}

std::string id_of_rule(std::string_view text) { return first(strings_of(text, "id")); }

std::string own_id(std::string_view phrase) {
    std::string id;
    const auto text = folded(Paragraph(phrase));
    for (const char byte : text) {
        const bool is_letter = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
        if (is_letter) id += byte;
        if (!is_letter && !id.empty() && id.back() != '-' && byte != '\'') id += '-';
    }
    while (id.ends_with('-')) id.pop_back();
    return "mine." + (id.empty() ? "word" : id);
}

bool same_words(std::string_view one, std::string_view other) { return folded(Paragraph(one)) == folded(Paragraph(other)); }

}  // namespace peerword
