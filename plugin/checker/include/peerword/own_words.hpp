// SPDX-License-Identifier: MPL-2.0
// Words of one's own, kept as rules: a file that people may share and edit by hand.
//
//   auto words = OwnWords::read("my-words/rules/mine.toml");
//   words.add({"frequent flyer", "person who comes often", "frequent flyer miles"}, "“{found}” is on my list.");
//   words.write("my-words/rules/mine.toml");
//   load_rulebook({"dictionaries/en", "my-words"}, problems);
//
// Format.  A word is a [[rule]] of a fixed shape (dictionaries/README.md says what a rule is). All else in the file, a rule
//          somebody edited by hand too, is kept as it stands, byte by byte.
// Errors.  read() takes a file that is missing for an empty one. Both throw std::filesystem::filesystem_error where the file
//          cannot be read or written; what was there before stays then.
// Threads. A value; not guarded.
#pragma once
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace peerword {

struct OwnWord {
    std::string phrase;   ///< a word, or several
    std::string instead;  ///< what to write; may be empty
    std::string not_in;   ///< where it does not count: longer phrases, or words right beside it, with commas between

    bool operator==(const OwnWord&) const = default;
};

/// Whether the phrase is made of words, with blanks, hyphens, slashes, commas or & between: those can be looked for.
[[nodiscard]] bool can_be_found(std::string_view phrase);

class OwnWords {
public:
    [[nodiscard]] static OwnWords read(const std::filesystem::path& file);
    /// Replaces the file at once or not at all; makes its folder where there is none.
    void write(const std::filesystem::path& file) const;

    [[nodiscard]] std::vector<OwnWord> words() const;
    /// The ids of the rules that are not of the shape of a word.
    [[nodiscard]] std::vector<std::string> others() const;

    /// `message` is what a finding says. False, and nothing happens, where the phrase cannot be found or is there already.
    bool add(const OwnWord& word, std::string_view message);
    void remove(std::string_view phrase);

    bool operator==(const OwnWords&) const = default;

private:
    struct Part {
        std::string text;             ///< as it stands in the file
        std::optional<OwnWord> word;  ///< nullopt: not of that shape

        bool operator==(const Part&) const = default;
    };

    [[nodiscard]] std::string new_id(std::string_view phrase) const;

    std::string head_;  ///< what stands before the first rule
    std::vector<Part> parts_;
};

}  // namespace peerword
