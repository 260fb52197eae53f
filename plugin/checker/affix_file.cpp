// SPDX-License-Identifier: MPL-2.0
#include "affix_file.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <sstream>
#include <string>

#include "dictionary_file.hpp"

namespace peerword {
namespace {

constexpr std::array<std::string_view, 15> kOptions{"SET", "FLAG",  "LANG",  "TRY", "KEY", "WORDCHARS", "BREAK",   "NOSUGGEST",
                                                    "REP", "ICONV", "OCONV", "PFX", "SFX", "NEEDAFFIX", "KEEPCASE"};

bool is_number(const std::string& text) { return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos; }

/// How many lines the option says will follow; Hunspell makes room for them before it reads any. "SFX N Y 19", "REP 3".
unsigned long long lines_to_come(const std::string& line) {
    std::istringstream words(line);
    std::string option, flag, cross, count;
    words >> option >> flag >> cross >> count;
    if (option == "PFX" || option == "SFX") return is_number(count) ? std::strtoull(count.c_str(), nullptr, 10) : 0;
    return cross.empty() && is_number(flag) ? std::strtoull(flag.c_str(), nullptr, 10) : 0;
}

}  // namespace

bool is_usable_affix_file(const std::filesystem::path& path, std::vector<Problem>& problems) {
    const auto bytes = read_file(path, problems);
    if (!bytes) return false;
    const auto lines = static_cast<unsigned long long>(std::count(bytes->begin(), bytes->end(), '\n')) + 1;
    std::istringstream file(bytes->starts_with(kByteOrderMark) ? bytes->substr(kByteOrderMark.size()) : *bytes);
    const auto refuse = [&](std::size_t number, const std::string& message) {
        problems.push_back({path, number, 1, message + " The words of this folder were left out."});
        return false;
    };
    std::string line;
    for (std::size_t number = 1; std::getline(file, line); ++number) {
        const std::string option = line.substr(0, line.find_first_of(" \t\r"));
        if (option.empty() ? line.find_first_not_of(" \t\r") == std::string::npos : option.front() == '#') continue;
        if (std::find(kOptions.begin(), kOptions.end(), option) == kOptions.end())
            return refuse(number, "\"" + option + "\" is not an option that words.aff may hold; see dictionaries/README.md.");
        if (lines_to_come(line) > lines)
            return refuse(number, "The file is too short for so many lines of " + option + "; write how many there are.");
    }
    return true;
}

}  // namespace peerword
