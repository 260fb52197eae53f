// SPDX-License-Identifier: MPL-2.0
// A TOML file as plain values that know their places. toml++ reads it; this is the one file that knows it.
#pragma once
#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "peerword/problem.hpp"

namespace peerword {

struct TomlMember;

struct TomlValue {
    enum class Kind : std::uint8_t { text, boolean, list, table, other };

    Kind kind = Kind::other;
    bool boolean = false;
    std::uint32_t line = 0;           ///< from 1
    std::uint32_t column = 0;         ///< from 1, in bytes
    std::string_view text = {};       ///< stands in the file's texts
    std::string_view demands = {};    ///< of a pattern that was packed, as bytes (imprint.hpp); stands there too
    std::vector<TomlValue> items;     ///< of a list
    std::vector<TomlMember> members;  ///< of a table, in the order of the file

    [[nodiscard]] const TomlValue* find(std::string_view key) const;
};

struct TomlMember {
    std::string_view key;
    TomlValue value;
};

/// The table a file holds, and the bytes its texts and keys stand in.
struct TomlFile {
    TomlValue root;
    std::shared_ptr<std::deque<std::string>> texts;
};

/// A file, or nullopt and a problem with its place.
[[nodiscard]] std::optional<TomlFile> read_toml(const std::filesystem::path& path, std::vector<Problem>& problems);

/// Where a reader of files has its values from: read_toml, or what was read before.
using ReadToml = std::function<std::optional<TomlFile>(const std::filesystem::path& path, std::vector<Problem>& problems)>;

/// They stand in the table that is read.
using TomlValues = std::vector<std::reference_wrapper<const TomlValue>>;

/// Takes values out of one table of a file; what has the wrong type, is missing or is not known becomes a problem.
class TomlReader {
public:
    TomlReader(const TomlValue& table, const std::filesystem::path& path, std::vector<Problem>& problems)
        : table_(table), path_(path), problems_(problems) {}

    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] bool boolean(std::string_view key) const;
    /// A list of strings with their places.
    [[nodiscard]] TomlValues texts(std::string_view key) const;
    [[nodiscard]] std::vector<std::string> plain_texts(std::string_view key) const;
    /// A list of tables ([[key]]).
    [[nodiscard]] TomlValues tables(std::string_view key) const;

    bool require(std::initializer_list<std::string_view> keys) const;
    /// `help` ends the sentence that an unknown key gets.
    void allow(std::initializer_list<std::string_view> keys, std::string_view help = "see dictionaries/README.md") const;
    void complain(const TomlValue& where, std::string message) const;
    void complain_inside(const TomlValue& text, std::size_t byte, std::string message) const;
    [[nodiscard]] const TomlValue& table() const { return table_; }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    [[nodiscard]] const TomlValue* typed(std::string_view key, TomlValue::Kind kind, std::string_view wanted) const;
    [[nodiscard]] TomlValues list(std::string_view key, TomlValue::Kind kind, std::string_view wanted) const;

    const TomlValue& table_;
    const std::filesystem::path& path_;
    std::vector<Problem>& problems_;
};

}  // namespace peerword
