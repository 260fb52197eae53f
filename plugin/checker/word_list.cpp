// SPDX-License-Identifier: MPL-2.0
#include "word_list.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <sstream>
#include <string_view>

#include "dictionary_file.hpp"
#include "utf8.hpp"

namespace peerword {
namespace {

constexpr std::array<std::string_view, 6> kFields{"po:", "st:", "al:", "is:", "wc:", "ru:"};

constexpr std::string_view kBlanks = " \t";
constexpr std::size_t kMostToCome = 1000;  // words that the first line may count before they are written

bool is_field(std::string_view text) {
    return text.size() > 3 && std::find(kFields.begin(), kFields.end(), text.substr(0, 3)) != kFields.end();
}

struct Line {
    const std::filesystem::path& path;
    std::size_t number;
    std::vector<Problem>& problems;

    void complain(std::size_t column, std::string message) const {
        problems.push_back({path, number, column, std::move(message)});
    }
};

void take_field(std::string_view field, const Line& line, WordList& words) {
    const std::string_view tag = field.substr(0, 3);
    const std::string value(field.substr(3));
    if (tag == "st:" || tag == "wc:") words.names.insert(value);
    if (tag == "wc:") words.classes.insert(value);
    if (tag == "po:" || tag == "is:") words.names.insert("." + value);
    if (tag == "ru:") words.rules.emplace(value, Place{line.path, line.number});
}

void take_line(std::string_view text, const Line& line, WordList& words) {
    words.names.emplace(text.substr(0, text.find_first_of("/ \t")));
    for (std::size_t end = text.find_first_of(kBlanks); end != std::string_view::npos;) {
        const std::size_t begin = text.find_first_not_of(kBlanks, end);
        if (begin == std::string_view::npos) return;
        end = text.find_first_of(kBlanks, begin);
        const std::string_view part = text.substr(begin, end - begin);
        if (is_field(part)) {
            take_field(part, line, words);
        } else {
            line.complain(begin + 1, "\"" + std::string(part) +
                                         "\" is not a field; a field is one of po: st: al: is: wc: ru: and a value.");
        }
    }
}

bool is_text(std::string_view line) {
    for (std::size_t at = 0; at < line.size();) {
        const auto byte = static_cast<unsigned char>(line[at]);
        const Character character = byte < 0x80 ? Character{byte, 1} : decode(line, at);
        if (byte == 0 || (character.code == kReplacement && character.size == 1)) return false;
        at += character.size;
    }
    return true;
}

bool is_count(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789 \t") == std::string_view::npos;
}

/// Whether Hunspell may have the file: it makes room for as many words as the first line says before it reads any.
bool take_count(const std::string& text, std::size_t size, const Line& line) {
    if (!is_count(text)) {
        line.complain(1, "The first line must be the number of words, as Hunspell asks.");
    } else if (std::strtoull(text.c_str(), nullptr, 10) > size + kMostToCome) {
        line.complain(1, "The file is too short for so many words and was left out; write how many there are.");
        return false;
    }
    return true;
}

}  // namespace

bool read_word_list(const std::filesystem::path& path, WordList& words, std::vector<Problem>& problems) {
    const auto bytes = read_file(path, problems);
    if (!bytes) return false;
    std::istringstream file(*bytes);
    std::string text;
    bool usable = true;
    for (std::size_t number = 1; usable && std::getline(file, text); ++number) {
        if (!text.empty() && text.back() == '\r') text.pop_back();
        const Line line{path, number, problems};
        if (number == 1) {
            usable = take_count(text, bytes->size(), line);
        } else if (!is_text(text)) {
            line.complain(0, "This line is not UTF-8; save the file as UTF-8.");
        } else if (!text.empty() && text.front() != '#') {
            take_line(text, line, words);
        }
    }
    return usable;
}

}  // namespace peerword
