// SPDX-License-Identifier: MPL-2.0
#include "word_list.hpp"

#include <array>
#include <fstream>
#include <sstream>
#include <string_view>

namespace peerword {
namespace {

constexpr std::array<std::string_view, 6> kFields{"po:", "st:", "al:", "is:", "wc:", "ru:"};

bool is_field(std::string_view text) {
    for (const auto field : kFields) {
        if (text.size() > 3 && text.substr(0, 3) == field) return true;
    }
    return false;
}

struct Line {
    const std::filesystem::path& path;
    std::size_t number;
    std::vector<Problem>& problems;

    void complain(std::size_t column, std::string message) const {
        problems.push_back({path, number, column, std::move(message)});
    }
};

void take_field(const std::string& field, const Line& line, WordList& words) {
    const std::string tag = field.substr(0, 3);
    const std::string value = field.substr(3);
    if (tag == "st:" || tag == "wc:") words.names.insert(value);
    if (tag == "po:" || tag == "is:") words.names.insert("." + value);
    if (tag == "ru:") words.rules.emplace(value, Place{line.path, line.number});
}

void take_line(const std::string& text, const Line& line, WordList& words) {
    std::istringstream parts(text);
    std::string part;
    parts >> part;
    words.names.insert(part.substr(0, part.find('/')));
    while (parts >> part) {
        const auto column = static_cast<std::size_t>(parts.tellg() == -1 ? static_cast<std::streamoff>(text.size())
                                                                         : static_cast<std::streamoff>(parts.tellg())) -
                            part.size() + 1;
        if (is_field(part)) {
            take_field(part, line, words);
        } else {
            line.complain(column, "\"" + part + "\" is not a field; a field is one of po: st: al: is: wc: ru: and a value.");
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
