// SPDX-License-Identifier: MPL-2.0
#include "packed_folder.hpp"

#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>
#include <utility>

#include "dictionary_file.hpp"

namespace peerword {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFormat = "Peerword dictionary, packed 2\n";
constexpr std::size_t kHashSize = 8;

/// Nothing where it cannot be read: whoever reads the folder itself says so.
std::string read_bytes(const fs::path& path) {
    std::vector<Problem> ignored;
    return read_file(path, ignored).value_or("");
}

std::string hash_of(std::string_view bytes) {
    const std::uint64_t hash = std::hash<std::string_view>{}(bytes);
    std::string text;
    for (unsigned shift = 0; shift < 64; shift += 8) text += static_cast<char>(static_cast<unsigned char>(hash >> shift));
    return text;
}

std::string hash_of_sources(const fs::path& folder) {
    std::string hashes;
    for (const auto& name : source_names(folder)) hashes += name + hash_of(read_bytes(folder / name));
    return hash_of(hashes);
}

class Writer {
public:
    void number(std::size_t value) {
        for (unsigned shift = 0; shift < 32; shift += 8) bytes += static_cast<char>(static_cast<unsigned char>(value >> shift));
    }

    void text(std::string_view value) {
        number(value.size());
        bytes += value;
    }

    void list(const auto& items, auto write) {
        number(items.size());
        for (const auto& item : items) write(item);
    }

    /// Of each kind only what it has.
    void value(const TomlValue& value) {
        number(static_cast<std::size_t>(value.kind) * 2 + (value.boolean ? 1 : 0));
        number(value.line);
        number(value.column);
        switch (value.kind) {
            case TomlValue::Kind::text:
                text(value.text);
                return text(value.demands);
            case TomlValue::Kind::list:
                return list(value.items, [this](const TomlValue& item) { this->value(item); });
            case TomlValue::Kind::table:
                return list(value.members, [this](const TomlMember& member) {
                    text(member.key);
                    this->value(member.value);
                });
            default:
                return;
        }
    }

    std::string bytes;
};

/// What it reads has been found whole before, so it asks no questions but for the end.
class Reader {
public:
    explicit Reader(std::string_view bytes) : rest_(bytes) {}

    std::size_t number() {
        if (rest_.size() < 4) return rest_ = {}, 0;
        const auto byte = [&](std::size_t i) { return std::size_t{static_cast<unsigned char>(rest_[i])} << (8 * i); };
        const std::size_t value = byte(0) | byte(1) | byte(2) | byte(3);
        rest_.remove_prefix(4);
        return value;
    }

    std::string_view text() {
        const auto size = std::min(number(), rest_.size());
        const auto value = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return value;
    }

    void list(auto read) {
        for (std::size_t left = number(); left > 0 && !rest_.empty(); --left) read();
    }

    template <class Item>
    std::vector<Item> vector(auto read) {
        std::vector<Item> items;
        const std::size_t size = number();
        items.reserve(std::min(size, rest_.size()));
        for (std::size_t left = size; left > 0 && !rest_.empty(); --left) items.push_back(read());
        return items;
    }

    TomlValue value() {
        TomlValue value;
        const std::size_t kind = number();
        value.kind = static_cast<TomlValue::Kind>(kind / 2);
        value.boolean = kind % 2 == 1;
        value.line = static_cast<std::uint32_t>(number());
        value.column = static_cast<std::uint32_t>(number());
        if (value.kind == TomlValue::Kind::text) {
            value.text = text();
            value.demands = text();
        } else if (value.kind == TomlValue::Kind::list) {
            value.items = vector<TomlValue>([this] { return this->value(); });
        } else if (value.kind == TomlValue::Kind::table) {
            value.members = vector<TomlMember>([this] { return member(); });
        }
        return value;
    }

private:
    TomlMember member() {
        const auto key = text();
        return {key, value()};
    }

    std::string_view rest_;
};

}  // namespace

std::vector<std::string> source_names(const fs::path& folder) {
    std::vector<std::string> names;
    for (const char* name : {"words.aff", "words.dic", "language.toml", "guards.toml", "passages.toml"}) {
        if (is_there(folder / name)) names.emplace_back(name);
    }
    const auto first_rules = static_cast<std::ptrdiff_t>(names.size());
    std::error_code error;
    for (fs::directory_iterator file(folder / "rules", error), end; !error && file != end; file.increment(error)) {
        if (file->path().extension() == ".toml") names.push_back("rules/" + file->path().filename().string());
    }
    std::sort(names.begin() + first_rules, names.end());
    return names;
}

PackedFolder::PackedFolder(std::string bytes, std::size_t begin, const fs::path& folder)
    : bytes_(std::make_shared<std::deque<std::string>>()) {
    Reader reader(std::string_view(bytes_->emplace_back(std::move(bytes))).substr(begin));
    reader.list([&] { class_names.emplace_back(reader.text()); });
    reader.list([&] { words.classes.emplace(reader.text()); });
    reader.list([&] {
        std::string rule(reader.text());
        words.rules.emplace(std::move(rule), Place{folder / "words.dic", reader.number()});
    });
    reader.list([&] {
        std::string name(reader.text());
        files_.emplace(std::move(name), reader.text());
    });
}

std::optional<TomlFile> PackedFolder::file(const std::string& name) const {
    const auto found = files_.find(name);
    if (found == files_.end()) return std::nullopt;
    return TomlFile{Reader(found->second).value(), bytes_};
}

std::optional<PackedFolder> read_packed(const fs::path& file, const fs::path& folder) {
    std::string bytes = read_bytes(file);
    constexpr std::size_t kBegin = kFormat.size() + 2 * kHashSize;
    if (!bytes.starts_with(kFormat) || bytes.size() < kBegin) return std::nullopt;
    const std::string_view all = bytes;
    if (all.substr(kFormat.size(), kHashSize) != hash_of(all.substr(kBegin))) return std::nullopt;
    if (all.substr(kFormat.size() + kHashSize, kHashSize) != hash_of_sources(folder)) return std::nullopt;
    return PackedFolder(std::move(bytes), kBegin, folder);
}

bool write_packed(const FolderContents& contents, const fs::path& file, const fs::path& folder) {
    Writer writer;
    writer.list(contents.class_names, [&](const auto& name) { writer.text(name); });
    writer.list(contents.words.classes, [&](const auto& name) { writer.text(name); });
    writer.list(contents.words.rules, [&](const auto& rule) {
        writer.text(rule.first);
        writer.number(rule.second.line);
    });
    writer.list(contents.files, [&](const auto& source) {
        Writer one;
        one.value(source.second.root);
        writer.text(source.first);
        writer.text(one.bytes);
    });
    std::ofstream out(file, std::ios::binary);
    out << kFormat << hash_of(writer.bytes) << hash_of_sources(folder) << writer.bytes;
    return out.flush().good();
}

}  // namespace peerword
