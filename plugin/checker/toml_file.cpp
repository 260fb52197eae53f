// SPDX-License-Identifier: MPL-2.0
#include "toml_file.hpp"

#include <utility>

// What is wrong in a file is for the file's author to hear, not a reason to end the office: toml++ must neither throw nor
// assert.
#define TOML_HEADER_ONLY 1
#define TOML_EXCEPTIONS 0
#define TOML_ASSERT(condition) static_cast<void>(0)
#define TOML_MAX_NESTED_VALUES 16
#include <toml++/toml.h>

#include <algorithm>

#include "dictionary_file.hpp"

namespace peerword {
namespace {

constexpr std::size_t kMostKeyParts = 16;

using Texts = std::deque<std::string>;

std::string_view keep(std::string_view text, Texts& texts) { return texts.emplace_back(text); }

TomlValue convert(const toml::node& node, Texts& texts);

void fill(TomlValue& value, const toml::table& table, Texts& texts) {
    value.kind = TomlValue::Kind::table;
    for (const auto& [key, node] : table) value.members.push_back({keep(key.str(), texts), convert(node, texts)});
    auto earlier = [](const auto& a, const auto& b) {
        return std::pair(a.value.line, a.value.column) < std::pair(b.value.line, b.value.column);
    };
    std::stable_sort(value.members.begin(), value.members.end(), earlier);
}

TomlValue convert(const toml::node& node, Texts& texts) {
    TomlValue value;
    value.line = node.source().begin.line;
    value.column = node.source().begin.column;
    if (const auto* text = node.as_string()) {
        value.kind = TomlValue::Kind::text;
        value.text = keep(text->get(), texts);
    } else if (const auto* boolean = node.as_boolean()) {
        value.kind = TomlValue::Kind::boolean;
        value.boolean = boolean->get();
    } else if (const auto* list = node.as_array()) {
        value.kind = TomlValue::Kind::list;
        for (const auto& item : *list) value.items.push_back(convert(item, texts));
    } else if (const auto* table = node.as_table()) {
        fill(value, *table, texts);
    }
    return value;
}

/// Behind the string that begins at `at`; the end of the file where nothing closes it.
std::size_t end_of_string(std::string_view toml, std::size_t at) {
    const char quote = toml[at];
    const std::string_view thrice = quote == '"' ? R"(""")" : "'''";
    const std::string_view mark = toml.substr(at).starts_with(thrice) ? thrice : thrice.substr(0, 1);
    for (at += mark.size(); at < toml.size(); ++at) {
        if (toml.substr(at).starts_with(mark)) return at + mark.size();
        if (toml[at] == '\\' && quote == '"') ++at;
        if (toml[at] == '\n' && mark.size() == 1) return at;
    }
    return toml.size();
}

/// The first byte outside of strings and comments that `is_wrong`, or npos.
std::size_t find_outside(std::string_view toml, auto is_wrong) {
    for (std::size_t at = 0; at < toml.size(); ++at) {
        if (toml[at] == '"' || toml[at] == '\'') {
            at = end_of_string(toml, at) - 1;
        } else if (toml[at] == '#') {
            at = std::min(toml.find('\n', at), toml.size()) - 1;
        } else if (is_wrong(toml[at])) {
            return at;
        }
    }
    return std::string_view::npos;
}

/// Where a key has more parts than anybody writes ("a.b.c…"), or npos. toml++ puts a table for each part into the one before,
/// and takes them apart from within each other: on a key of many thousands the stack ends.
std::size_t find_endless_key(std::string_view toml) {
    return find_outside(toml, [parts = std::size_t{1}](char byte) mutable {
        if (std::string_view("=,[{\n").find(byte) != std::string_view::npos) parts = 1;
        return byte == '.' && ++parts > kMostKeyParts;
    });
}

/// Where a character that is not ASCII stands outside of strings and comments, or npos. TOML has none there, and toml++ 3.3
/// does what it likes with some.
std::size_t find_foreign(std::string_view toml) {
    const std::size_t begin = toml.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    const auto at = find_outside(toml.substr(begin), [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
    return at == std::string_view::npos ? at : begin + at;
}

/// The place of a byte of a file.
Problem problem_at(const std::filesystem::path& path, std::string_view file, std::size_t at, std::string message) {
    const auto before = file.substr(0, at);
    const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
    return {path, line, at - (before.rfind('\n') + 1) + 1, std::move(message)};
}

}  // namespace

const TomlValue* TomlValue::find(std::string_view key) const {
    const auto found = std::find_if(members.begin(), members.end(), [&](const auto& member) { return member.key == key; });
    return found == members.end() ? nullptr : &found->value;
}

std::optional<TomlFile> read_toml(const std::filesystem::path& path, std::vector<Problem>& problems) {
    const auto bytes = read_file(path, problems);
    if (!bytes) return std::nullopt;
    if (const auto at = find_endless_key(*bytes); at != std::string_view::npos) {
        problems.push_back(problem_at(path, *bytes, at, "A key has too many parts; rules need none with a dot."));
        return std::nullopt;
    }
    if (const auto at = find_foreign(*bytes); at != std::string_view::npos) {
        problems.push_back(problem_at(path, *bytes, at,
                                      "This character may only stand within straight quotation marks (\" or ') or behind #."));
        return std::nullopt;
    }
    const toml::parse_result result = toml::parse(*bytes);
    if (!result) {
        const auto& error = result.error();
        problems.push_back(
            {path, error.source().begin.line, error.source().begin.column, "Not TOML: " + std::string(error.description())});
        return std::nullopt;
    }
    auto texts = std::make_shared<Texts>();
    return TomlFile{convert(result.table(), *texts), texts};
}

const TomlValue* TomlReader::typed(std::string_view key, TomlValue::Kind kind, std::string_view wanted) const {
    const TomlValue* value = table_.find(key);
    if (value == nullptr || value->kind == kind) return value;
    complain(*value, "\"" + std::string(key) + "\" must be " + std::string(wanted) + ".");
    return nullptr;
}

std::string TomlReader::text(std::string_view key) const {
    const TomlValue* value = typed(key, TomlValue::Kind::text, "text in quotation marks");
    return std::string(value == nullptr ? std::string_view() : value->text);
}

bool TomlReader::boolean(std::string_view key) const {
    const TomlValue* value = typed(key, TomlValue::Kind::boolean, "true or false");
    return value != nullptr && value->boolean;
}

TomlValues TomlReader::list(std::string_view key, TomlValue::Kind kind, std::string_view wanted) const {
    TomlValues items;
    const TomlValue* value = typed(key, TomlValue::Kind::list, wanted);
    if (value == nullptr) return items;
    for (const auto& item : value->items) {
        if (item.kind == kind) {
            items.emplace_back(item);
        } else {
            complain(item, "\"" + std::string(key) + "\" must be " + std::string(wanted) + ".");
        }
    }
    return items;
}

TomlValues TomlReader::texts(std::string_view key) const {
    return list(key, TomlValue::Kind::text, "a list of texts in quotation marks");
}

std::vector<std::string> TomlReader::plain_texts(std::string_view key) const {
    std::vector<std::string> plain;
    for (const TomlValue& value : texts(key)) plain.emplace_back(value.text);
    return plain;
}

TomlValues TomlReader::tables(std::string_view key) const {
    return list(key, TomlValue::Kind::table, "written as [[" + std::string(key) + "]]");
}

bool TomlReader::require(std::initializer_list<std::string_view> keys) const {
    bool complete = true;
    for (const auto key : keys) {
        if (table_.find(key) != nullptr) continue;
        complain(table_, "\"" + std::string(key) + "\" is missing.");
        complete = false;
    }
    return complete;
}

void TomlReader::allow(std::initializer_list<std::string_view> keys, std::string_view help) const {
    for (const auto& [key, value] : table_.members) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            complain(value, "\"" + std::string(key) + "\" is not a key here; " + std::string(help) + ".");
    }
}

void TomlReader::complain(const TomlValue& where, std::string message) const {
    problems_.push_back({path_, where.line, where.column, std::move(message)});
}

void TomlReader::complain_inside(const TomlValue& text, std::size_t byte, std::string message) const {
    problems_.push_back({path_, text.line, text.column + 1 + byte, std::move(message)});
}

}  // namespace peerword
