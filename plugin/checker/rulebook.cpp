// SPDX-License-Identifier: MPL-2.0
#include "peerword/rulebook.hpp"

#include <utility>

#include "affix_file.hpp"
#include "demands.hpp"
#include "dictionary_file.hpp"
#include "grammar.hpp"
#include "language_reader.hpp"
#include "packed_folder.hpp"
#include "rule_reader.hpp"

namespace peerword {
namespace {

namespace fs = std::filesystem;

bool is_readable_folder(const fs::path& folder, std::vector<Problem>& problems) {
    std::error_code error;
    if (fs::is_directory(folder, error)) {
        fs::directory_iterator probe(folder, error);
        if (!error) return true;
    }
    problems.push_back({folder, 0, 0, "The dictionary folder cannot be read; check the path and its permissions."});
    return false;
}

std::vector<fs::path> rule_files(const fs::path& folder, std::vector<Problem>& problems) {
    std::vector<fs::path> files;
    for (const auto& name : source_names(folder)) {
        if (name.starts_with("rules/")) files.push_back(folder / name);
    }
    if (files.empty()) problems.push_back({folder, 0, 0, "There are no rules here: a dictionary folder holds rules/*.toml."});
    return files;
}

/// As files are named where they are packed: "rules/label.toml".
std::string name_in(const fs::path& folder, const fs::path& path) { return path.lexically_relative(folder).generic_string(); }

/// Reads folders one after the other into one grammar.
class Loader {
public:
    Loader(Grammar& grammar, std::vector<Problem>& problems) : grammar_(grammar), problems_(problems) {}

    void add(const fs::path& folder, Scrutiny scrutiny, const ReadToml& read = read_toml) {
        if (!is_readable_folder(folder, problems_)) return;
        if (scrutiny != Scrutiny::none) read_what_was_packed();
        begin_chunks();
        add_words(folder, scrutiny);
        read_language(folder, scrutiny, read, grammar_, problems_);
        const auto first = grammar_.rules.size();
        for (const auto& file : rule_files(folder, problems_)) read_rules(file, words_, scrutiny, read, grammar_, problems_);
        for (auto i = first; i < grammar_.rules.size(); ++i) grammar_.rules[i].folder = folders_;
        ++folders_;
    }

    void add_packed(const fs::path& folder, const PackedFolder& packed) {
        for (const auto& name : packed.class_names) grammar_.vocabulary.ties.classes.intern(name);
        words_ = packed.words;
        add(folder, Scrutiny::none, [&](const fs::path& path, std::vector<Problem>& problems) {
            auto file = packed.file(name_in(folder, path));
            return file ? std::move(file) : read_toml(path, problems);
        });
    }

    [[nodiscard]] const WordList& words() const { return words_; }

    /// Ties the words to the rules; words that carry a rule nobody wrote are problems.
    void finish() {
        grammar_.vocabulary.ties.class_names = words_.classes;
        for (const auto& [id, place] : words_.rules) {
            if (!grammar_.vocabulary.ties.rule_of.contains(id)) {
                problems_.push_back(
                    {place.path, place.line, 0, "No rule has the id \"" + id + "\"; write one, or mend the ru: field."});
            }
        }
    }

private:
    /// Patterns that are looked over may name the words of a packed folder.
    void read_what_was_packed() {
        if (!unread_.empty()) read_word_list(std::exchange(unread_, {}), words_, problems_);
    }

    /// A folder's patterns see its own chunks and those of the folders before it.
    void begin_chunks() {
        auto& compilers = grammar_.compilers;
        compilers.emplace_back(compilers.empty() ? Chunks{} : compilers.back().chunks(), grammar_.vocabulary.ties.classes);
    }

    /// A folder without a words.aff inflects its words as the first folder does.
    void add_words(const fs::path& folder, Scrutiny scrutiny) {
        const auto dic = folder / "words.dic";
        const auto own_aff = folder / "words.aff";
        const bool has_own = is_there(own_aff);
        if (has_own && !is_usable_affix_file(own_aff, problems_)) return;
        if (has_own && first_aff_.empty()) first_aff_ = own_aff;
        if (!is_there(dic)) {
            if (has_own) problems_.push_back({dic, 0, 0, "The word list is missing beside words.aff."});
            return;
        }
        const auto& aff = has_own ? own_aff : first_aff_;
        if (aff.empty())
            return problems_.push_back({own_aff, 0, 0, "words.aff is missing: without it no word can be looked up."});
        if (scrutiny == Scrutiny::none) {
            unread_ = dic;
        } else if (!read_word_list(dic, words_, problems_)) {
            return;
        }
        grammar_.vocabulary.lexicon.add(aff, dic);
    }

    Grammar& grammar_;
    std::vector<Problem>& problems_;
    WordList words_;
    fs::path first_aff_;
    fs::path unread_;  // the word list of a packed folder
    std::size_t folders_ = 0;
};

/// They are a third of the rules, and of no use where the rules are.
void drop_examples(TomlValue& rule) {
    std::erase_if(rule.members, [](const TomlMember& member) { return member.key == "flags" || member.key == "passes"; });
}

/// Beside each pattern of a rule or guard, so that it need not be read to learn them.
void add_demands(TomlValue& rule, const PatternCompiler& compiler, std::deque<std::string>& texts) {
    for (auto& [key, list] : rule.members) {
        const bool is_context = key == "unless";
        if (!is_context && key != "phrases" && key != "sentence" && key != "nearby" && key != "lead_in") continue;
        for (TomlValue& pattern : list.items) {
            const Shape shape = is_context ? shape_of_context(pattern.text) : Shape::phrase;
            pattern.demands = texts.emplace_back(bytes_of(demands_of(*compiler.tree(pattern.text, shape))));
        }
    }
}

void prepare(TomlFile& file, const PatternCompiler& compiler) {
    for (auto& [key, list] : file.root.members) {
        if (key != "rule" && key != "guard") continue;
        for (TomlValue& table : list.items) {
            drop_examples(table);
            add_demands(table, compiler, *file.texts);
        }
    }
}

}  // namespace

Rulebook::Rulebook(std::unique_ptr<Grammar> grammar) : grammar_(std::move(grammar)) {}
Rulebook::~Rulebook() = default;

const std::vector<Rule>& Rulebook::rules() const { return grammar_->rules; }

const Rule* Rulebook::find(std::string_view id) const {
    const auto found = grammar_->vocabulary.ties.rule_of.find(id);
    return found == grammar_->vocabulary.ties.rule_of.end() ? nullptr : &grammar_->rules[found->second];
}

std::string_view Rulebook::passage(std::string_view code) const {
    const auto found = grammar_->passages.find(code);
    return found == grammar_->passages.end() ? std::string_view() : found->second;
}

std::string_view Rulebook::agreement(const Rule& rule) const {
    const auto found = grammar_->agreements.find(rule.agreement);
    return found == grammar_->agreements.end() ? std::string_view() : found->second;
}

std::string_view Rulebook::credit() const { return grammar_->credit; }

std::shared_ptr<const Rulebook> load_rulebook(const std::vector<std::filesystem::path>& folders, std::vector<Problem>& problems,
                                              const std::filesystem::path& packed) {
    auto grammar = std::make_unique<Grammar>();
    Loader loader(*grammar, problems);
    const auto first = packed.empty() || folders.empty() ? std::nullopt : read_packed(packed, folders.front());
    // The first folder is large and has been tested; those of one's own are small, and their author wants to know now.
    for (const auto& folder : folders) {
        const bool is_first = &folder == &folders.front();
        if (is_first && first) {
            loader.add_packed(folder, *first);
        } else {
            loader.add(folder, is_first ? Scrutiny::syntax : Scrutiny::full);
        }
    }
    loader.finish();
    return std::make_shared<const Rulebook>(std::move(grammar));
}

std::vector<Problem> pack_folder(const fs::path& folder, const fs::path& packed) {
    std::vector<Problem> problems;
    Grammar grammar;
    FolderContents contents;
    Loader loader(grammar, problems);
    loader.add(folder, Scrutiny::full, [&](const fs::path& path, std::vector<Problem>& faults) {
        auto file = read_toml(path, faults);
        if (file) contents.files.emplace(name_in(folder, path), *file);
        return file;
    });
    loader.finish();
    if (!problems.empty()) return problems;
    for (auto& [name, file] : contents.files) prepare(file, grammar.compilers.back());
    contents.class_names = grammar.vocabulary.ties.classes.names();
    contents.words = loader.words();
    if (!write_packed(contents, packed, folder))
        problems.push_back({packed, 0, 0, "The packed dictionary cannot be written here."});
    return problems;
}

}  // namespace peerword
