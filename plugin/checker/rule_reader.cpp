// SPDX-License-Identifier: MPL-2.0
#include "rule_reader.hpp"

#include <algorithm>

namespace peerword {
namespace {

bool is_id(std::string_view id) {
    const auto dot = id.find('.');
    return dot != std::string_view::npos && dot > 0 && dot + 1 < id.size() && std::all_of(id.begin(), id.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
           });
}

std::optional<Level> level_of(std::string_view name) {
    for (const Level level : {Level::flag, Level::consider, Level::off}) {
        if (name_of(level) == name) return level;
    }
    return std::nullopt;
}

template <class List, class Name>
std::optional<std::size_t> index_of(const List& list, const Name& name) {
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i].id == name) return i;
    }
    return std::nullopt;
}

/// One [[rule]] on its way into the grammar.
class RuleReader {
public:
    RuleReader(const TomlReader& reader, const WordList& words, Scrutiny scrutiny, Grammar& grammar)
        : reader_(reader),
          words_(words),
          scrutiny_(scrutiny),
          patterns_(grammar.compilers.back(), scrutiny, reader,
                    [this](const TomlValue& where, const std::string& name) { check_name(where, name); }),
          grammar_(grammar),
          index_(static_cast<std::uint32_t>(grammar.rules.size())) {}

    void run() {
        reader_.allow({"id", "category", "level", "words", "phrases", "triggers", "unless", "guards", "needs", "suggest",
                       "message", "why", "agreement", "declaration", "source", "flags", "passes"});
        const bool is_whole = reader_.require({"id", "category", "level", "message"});
        const bool is_shown = !has_examples() || reader_.require({"flags", "passes"});
        if (!is_whole || !is_shown) return;
        if (!read_head() || !check_words()) return;
        read_body();
        read_unless();
        read_guards();
        read_needs();
        match_.suggest = reader_.plain_texts("suggest");
        read_phrases();
        grammar_.vocabulary.ties.rule_of.emplace(rule_.id, index_);
        grammar_.rules.push_back(std::move(rule_));
        grammar_.matches.push_back(std::move(match_));
    }

private:
    void complain(std::string_view key, const std::string& message) const {
        const TomlValue* value = reader_.table().find(key);
        reader_.complain(value == nullptr ? reader_.table() : *value, message);
    }

    /// They are not packed.
    [[nodiscard]] bool has_examples() const { return scrutiny_ != Scrutiny::none; }

    bool read_head() {
        rule_.id = reader_.text("id");
        rule_.category = reader_.text("category");
        rule_.path = reader_.path();
        rule_.line = reader_.table().line;
        const auto level = level_of(reader_.text("level"));
        if (!is_id(rule_.id)) return complain("id", "An id is lower case, \"prefix.name\"."), false;
        const auto& known_rules = grammar_.vocabulary.ties.rule_of;
        if (const auto twin = known_rules.find(rule_.id); twin != known_rules.end()) {
            const Rule& other = grammar_.rules[twin->second];
            return complain("id", "The id \"" + rule_.id + "\" is taken by " + other.path.generic_string() + ":" +
                                      std::to_string(other.line) + "."),
                   false;
        }
        const auto& known = categories();
        if (std::find(known.begin(), known.end(), rule_.category) == known.end()) {
            return complain("category", "\"" + rule_.category + "\" is not a category; see dictionaries/README.md."), false;
        }
        if (!level) return complain("level", "A level is \"flag\", \"consider\" or \"off\"."), false;
        rule_.level = *level;
        return true;
    }

    bool check_words() {
        const bool wants_words = reader_.boolean("words");
        const bool has_words = words_.rules.find(rule_.id) != words_.rules.end();
        if (wants_words && !has_words) return complain("words", "No word in words.dic carries ru:" + rule_.id + "."), false;
        if (has_words && !wants_words) return complain("id", "Words carry ru:" + rule_.id + "; say words = true."), false;
        if (!wants_words && reader_.table().find("phrases") == nullptr)
            return complain("id", "A rule needs words = true or phrases."), false;
        return true;
    }

    void read_body() {
        rule_.message = reader_.text("message");
        rule_.why = reader_.text("why");
        rule_.agreement = reader_.text("agreement");
        rule_.declaration = reader_.plain_texts("declaration");
        rule_.source = reader_.plain_texts("source");
        if (has_examples()) {
            rule_.flags = read_examples("flags");
            rule_.passes = read_examples("passes");
        }
        if (!rule_.agreement.empty() && !grammar_.agreements.contains(rule_.agreement))
            complain("agreement", "\"" + rule_.agreement + "\" is not in [agreement] of language.toml.");
        for (const TomlValue& passage : reader_.texts("declaration")) {
            if (!grammar_.passages.contains(passage.text))
                reader_.complain(passage, "\"" + std::string(passage.text) + "\" is not in passages.toml.");
        }
    }

    std::vector<Example> read_examples(std::string_view key) {
        std::vector<Example> examples;
        for (const TomlValue& value : reader_.texts(key))
            examples.push_back({std::string(value.text), value.line, value.column});
        const bool is_list = reader_.table().find(key)->kind == TomlValue::Kind::list;
        if (is_list && examples.empty()) complain(key, "A rule needs at least one example under \"" + std::string(key) + "\".");
        return examples;
    }

    void read_unless() {
        for (const TomlValue& value : reader_.texts("unless")) {
            const Shape shape = shape_of_context(value.text);
            if (auto pattern = patterns_.read(value, shape)) match_.unless.add(std::move(*pattern), shape);
        }
    }

    void read_guards() {
        for (const TomlValue& name : reader_.texts("guards")) {
            if (const auto guard = index_of(grammar_.guards, name.text)) {
                match_.guards.push_back(*guard);
            } else {
                reader_.complain(name, "\"" + std::string(name.text) + "\" is not a guard in guards.toml.");
            }
        }
    }

    void read_needs() {
        const std::string name = reader_.text("needs");
        if (name.empty()) return;
        match_.needs = index_of(grammar_.settings, name);
        if (!match_.needs) complain("needs", "\"" + name + "\" is not a setting in language.toml.");
    }

    void read_phrases() {
        const bool captures = std::any_of(match_.suggest.begin(), match_.suggest.end(),
                                          [](const auto& s) { return s.find('$') != std::string::npos; });
        const auto first = static_cast<std::uint32_t>(grammar_.phrases.size());
        const Shape shape = captures ? Shape::phrase_with_captures : Shape::phrase;
        for (const TomlValue& value : reader_.texts("phrases")) {
            if (auto pattern = patterns_.read(value, shape)) grammar_.phrases.push_back({std::move(*pattern), index_});
        }
        const auto triggers = reader_.texts("triggers");
        if (grammar_.phrases.size() > first && triggers.empty())
            complain("phrases", "Phrases need triggers: words or classes that must be there.");
        for (const TomlValue& trigger : triggers) read_trigger(trigger, first);
    }

    void read_trigger(const TomlValue& trigger, std::uint32_t first) {
        auto& ties = grammar_.vocabulary.ties;
        const auto last = static_cast<std::uint32_t>(grammar_.phrases.size());
        if (trigger.text.find_first_of("{}") == std::string::npos) {
            if (trigger.text.find_first_of(" -") != std::string::npos)
                reader_.complain(trigger, "A trigger is one word; a hyphen parts words.");
            ties.literal_triggers[std::string(trigger.text)].push_back({first, last});
            return;
        }
        const bool braced = trigger.text.size() > 2 && trigger.text.front() == '{' && trigger.text.back() == '}';
        const auto expression =
            braced ? parse_class_expression(trigger.text.substr(1, trigger.text.size() - 2), ties.classes) : std::nullopt;
        if (!expression)
            return reader_.complain(trigger,
                                    "\"" + std::string(trigger.text) + "\" is not a trigger: a word, or one class in braces.");
        for (const auto& terms : *expression) {
            for (const auto& term : terms) check_name(trigger, ties.classes.name_of(term.id));
        }
        ties.class_triggers.add({*expression, {first, last}});
    }

    void check_name(const TomlValue& where, std::string_view name) const {
        if (scrutiny_ == Scrutiny::none || words_.names.contains(name) || name == kCapital || name == kCaps || name == kFirst ||
            name == kNumber || name == kKnown)
            return;
        reader_.complain(where, "{" + std::string(name) + "} is neither a chunk nor a stem or class of words.dic.");
    }

    const TomlReader& reader_;
    const WordList& words_;
    Scrutiny scrutiny_;
    PatternReader patterns_;
    Grammar& grammar_;
    std::uint32_t index_;
    Rule rule_;
    RuleMatch match_;
};

}  // namespace

void read_rules(const std::filesystem::path& path, const WordList& words, Scrutiny scrutiny, const ReadToml& read,
                Grammar& grammar, std::vector<Problem>& problems) {
    const auto toml = read(path, problems);
    if (!toml) return;
    const TomlReader file(toml->root, path, problems);
    file.allow({"rule"});
    for (const TomlValue& table : file.tables("rule"))
        RuleReader(TomlReader(table, path, problems), words, scrutiny, grammar).run();
}

}  // namespace peerword
