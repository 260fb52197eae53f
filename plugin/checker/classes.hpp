// SPDX-License-Identifier: MPL-2.0
// The names patterns use for words ("staff", "place", ".past") and the two bytes each is written with in annotated text.
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace peerword {

using ClassId = std::uint16_t;

/// The most names that patterns of one rulebook may use.
inline constexpr std::size_t kMostClasses = 4096;

/// The names in use. A name that no pattern mentions is not here, so annotated text stays short.
class ClassTable {
public:
    /// The id of a name, made if new. Past kMostClasses every new name shares the last id.
    ClassId intern(std::string_view name);
    /// The id of a name in use, or nullptr.
    [[nodiscard]] const ClassId* find(std::string_view name) const;
    /// All of them, in the order of their ids.
    [[nodiscard]] std::vector<std::string> names() const;
    [[nodiscard]] const std::string& name_of(ClassId id) const { return names_[id]; }
    [[nodiscard]] std::size_t size() const { return ids_.size(); }

    /// The two bytes of an id: the first in 80…BF, the second in C0…FF, so that codes never match out of step.
    [[nodiscard]] static std::string code(ClassId id);

private:
    std::map<std::string, ClassId, std::less<>> ids_;
    std::vector<std::string> names_;  // by id; of names that share one the first
};

// Names the checker itself gives, from how a word is written.
inline constexpr std::string_view kCapital = ".capital";
inline constexpr std::string_view kCaps = ".caps";
inline constexpr std::string_view kFirst = ".first";
inline constexpr std::string_view kNumber = ".number";
inline constexpr std::string_view kKnown = ".known";  ///< stands in a words.dic

}  // namespace peerword
