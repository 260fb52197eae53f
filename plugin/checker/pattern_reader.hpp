// SPDX-License-Identifier: MPL-2.0
// Takes patterns out of rule files; what is wrong in one becomes a problem at its place.
#pragma once
#include <functional>
#include <optional>

#include "lazy_pattern.hpp"
#include "toml_file.hpp"

namespace peerword {

/// How much of a folder is looked over while it is read: nothing where it has been before, the syntax of patterns, or
/// everything, what only the regular expression engine sees too.
enum class Scrutiny { none, syntax, full };

class PatternReader {
public:
    /// `check_name` hears each class and stem a pattern mentions, and where.
    using CheckName = std::function<void(const TomlValue& where, const std::string& name)>;

    PatternReader(const PatternCompiler& compiler, Scrutiny scrutiny, const TomlReader& reader, CheckName check_name = nullptr)
        : compiler_(compiler), scrutiny_(scrutiny), reader_(reader), check_name_(std::move(check_name)) {}

    /// nullopt where it has a fault.
    [[nodiscard]] std::optional<LazyPattern> read(const TomlValue& text, Shape shape) const;

private:
    [[nodiscard]] bool has_fault(const TomlValue& text, Shape shape) const;

    const PatternCompiler& compiler_;
    Scrutiny scrutiny_;
    const TomlReader& reader_;
    CheckName check_name_;
};

}  // namespace peerword
