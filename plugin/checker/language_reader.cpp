// SPDX-License-Identifier: MPL-2.0
#include "language_reader.hpp"

#include <algorithm>

#include "dictionary_file.hpp"
#include "pattern_reader.hpp"

namespace peerword {
namespace {

using TextMap = std::map<std::string, std::string, std::less<>>;

/// A table of texts, such as [passages].
void read_texts(const TomlReader& file, std::string_view key, const std::filesystem::path& path, std::vector<Problem>& problems,
                TextMap& texts) {
    const TomlValue* table = file.table().find(key);
    if (table == nullptr) return;
    const TomlReader reader(*table, path, problems);
    for (const auto& [name, value] : table->members) texts[std::string(name)] = reader.text(name);
}

class LanguageReader {
public:
    LanguageReader(const std::filesystem::path& path, Scrutiny scrutiny, Grammar& grammar, std::vector<Problem>& problems)
        : path_(path), compiler_(grammar.compilers.back()), scrutiny_(scrutiny), grammar_(grammar), problems_(problems) {}

    void language(const TomlValue& root) {
        const TomlReader file(root, path_, problems_);
        file.allow({"chunks", "setting", "article", "agreement"});
        if (const TomlValue* chunks = root.find("chunks")) read_chunks(*chunks);
        for (const TomlValue& setting : file.tables("setting")) read_setting(TomlReader(setting, path_, problems_));
        for (const TomlValue& article : file.tables("article")) read_article(TomlReader(article, path_, problems_));
        read_texts(file, "agreement", path_, problems_, grammar_.agreements);
    }

    void guards(const TomlValue& root) {
        const TomlReader file(root, path_, problems_);
        file.allow({"guard"});
        for (const TomlValue& guard : file.tables("guard")) read_guard(TomlReader(guard, path_, problems_));
    }

    void passages(const TomlValue& root) {
        const TomlReader file(root, path_, problems_);
        file.allow({"credit", "passages"});
        if (const auto credit = file.text("credit"); !credit.empty()) grammar_.credit = credit;
        read_texts(file, "passages", path_, problems_, grammar_.passages);
    }

private:
    void read_chunks(const TomlValue& table) {
        const TomlReader reader(table, path_, problems_);
        for (const auto& [name, value] : table.members) {
            const std::string body = reader.text(name);
            try {
                compiler_.add_chunk(std::string(name), body);
            } catch (const PatternError& error) {
                reader.complain_inside(value, error.position, error.what());
            }
        }
    }

    void read_setting(const TomlReader& setting) {
        setting.allow({"id", "for", "against", "assumed", "people"});
        if (!setting.require({"id", "for"})) return;
        std::map<std::string, int, std::less<>> weights;
        for (const auto& name : setting.plain_texts("for")) weights[name] = 1;
        for (const auto& name : setting.plain_texts("against")) weights[name] = -1;
        grammar_.settings.push_back({setting.text("id"), setting.boolean("assumed"), setting.boolean("people")});
        grammar_.vocabulary.ties.cue_weights.push_back(std::move(weights));
    }

    void read_article(const TomlReader& article) {
        article.allow({"word", "before"});
        if (!article.require({"word", "before"})) return;
        try {
            grammar_.articles.push_back({article.text("word"), Pattern(article.text("before"))});
            grammar_.articles.back().before.compile();
        } catch (const PatternError& error) {
            article.complain_inside(*article.table().find("before"), error.position, error.what());
        }
    }

    void read_guard(const TomlReader& reader) {
        reader.allow({"id", "note", "unless", "sentence", "nearby", "lead_in"});
        if (!reader.require({"id"})) return;
        Guard guard;
        guard.id = reader.text("id");
        const PatternReader patterns(compiler_, scrutiny_, reader);
        for (const TomlValue& value : reader.texts("unless")) {
            const Shape shape = shape_of_context(value.text);
            if (auto pattern = patterns.read(value, shape)) guard.unless.add(std::move(*pattern), shape);
        }
        read_contexts(patterns, reader.texts("sentence"), guard.sentence);
        read_contexts(patterns, reader.texts("nearby"), guard.nearby);
        read_contexts(patterns, reader.texts("lead_in"), guard.lead_in);
        grammar_.guards.push_back(std::move(guard));
    }

    static void read_contexts(const PatternReader& patterns, const TomlValues& values, std::vector<LazyPattern>& contexts) {
        for (const TomlValue& value : values) {
            if (auto pattern = patterns.read(value, Shape::phrase)) contexts.push_back(std::move(*pattern));
        }
    }

    const std::filesystem::path& path_;
    PatternCompiler& compiler_;
    Scrutiny scrutiny_;
    Grammar& grammar_;
    std::vector<Problem>& problems_;
};

}  // namespace

void read_language(const std::filesystem::path& folder, Scrutiny scrutiny, const ReadToml& read_file, Grammar& grammar,
                   std::vector<Problem>& problems) {
    auto read = [&](const char* name, auto take) {
        const auto path = folder / name;
        if (!is_there(path)) return;
        if (const auto file = read_file(path, problems)) take(LanguageReader(path, scrutiny, grammar, problems), file->root);
    };
    read("language.toml", [](LanguageReader reader, const TomlValue& root) { reader.language(root); });
    read("guards.toml", [](LanguageReader reader, const TomlValue& root) { reader.guards(root); });
    read("passages.toml", [](LanguageReader reader, const TomlValue& root) { reader.passages(root); });
}

}  // namespace peerword
