// SPDX-License-Identifier: MPL-2.0
#include "word_list.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <string_view>

namespace peerword {
namespace {

constexpr std::array<std::string_view, 6> kFields{"po:", "st:", "al:", "is:", "wc:", "ru:"};

constexpr std::string_view kBlanks = " \t";

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

bool is_count(const std::string& text) { return !text.empty() && text.find_first_not_of("0123456789 \t") == std::string::npos; }

}  // namespace

void read_word_list(const std::filesystem::path& path, WordList& words, std::vector<Problem>& problems) {
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        problems.push_back({path, 0, 0, "The word list cannot be read; check that the file is there and may be read."});
        return;
    }
    std::string text;
    for (std::size_t number = 1; std::getline(file, text); ++number) {
        if (!text.empty() && text.back() == '\r') text.pop_back();
        const Line line{path, number, problems};
        if (number == 1 && !is_count(text)) line.complain(1, "The first line must be the number of words, as Hunspell asks.");
        if (number == 1 || text.empty() || text.front() == '#') continue;
        take_line(text, line, words);
    }
}

}  // namespace peerword
