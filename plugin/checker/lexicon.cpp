// SPDX-License-Identifier: MPL-2.0
#include "lexicon.hpp"

#include <algorithm>
#include <hunspell/hunspell.hxx>
#include <utility>

namespace peerword {
namespace {

/// Hunspell takes UTF-8 paths; on Windows the prefix says so.
std::string hunspell_path(const std::filesystem::path& path) {
    const auto utf8 = path.u8string();
    std::string text(utf8.begin(), utf8.end());
#ifdef _WIN32
    text = "\\\\?\\" + text;
#endif
    return text;
}

void add_field(Reading& reading, std::string_view field) {
    const auto tag = field.substr(0, 3);
    const std::string value(field.substr(3));
    if (tag == "st:") reading.stem = value;
    if (tag == "po:") reading.kind = value;
    if (tag == "is:") reading.forms.push_back(value);
    if (tag == "wc:") reading.classes.push_back(value);
    if (tag == "ru:") reading.rules.push_back(value);
}

/// " st:client po:noun ru:label.client is:plural"
Reading parse(std::string_view analysis) {
    Reading reading;
    while (!analysis.empty()) {
        const auto end = std::min(analysis.find_first_of(" \t\n"), analysis.size());
        if (end > 3) add_field(reading, analysis.substr(0, end));
        analysis.remove_prefix(std::min(end + 1, analysis.size()));
    }
    return reading;
}

/// How words.aff and words.dic may write a form: a regular past is both past and participle.
std::vector<std::string> descriptions(std::string_view form) {
    if (form == "past" || form == "pp") return {" is:" + std::string(form), " is:past is:pp"};
    if (form == "plural poss") return {" is:plural is:poss"};
    return {" is:" + std::string(form)};
}

}  // namespace

struct Lexicon::Handles {
    // spell() and analyze() are not const in Hunspell.
    std::vector<std::unique_ptr<Hunspell>> all;
};

bool Reading::has_form(std::string_view form) const { return std::find(forms.begin(), forms.end(), form) != forms.end(); }

Lexicon::Lexicon() : handles_(std::make_unique<Handles>()) {}
Lexicon::~Lexicon() = default;

void Lexicon::add(const std::filesystem::path& aff, const std::filesystem::path& dic) {
    handles_->all.push_back(std::make_unique<Hunspell>(hunspell_path(aff).c_str(), hunspell_path(dic).c_str()));
}

std::vector<Reading> Lexicon::analyze(const std::string& word) const {
    std::vector<Reading> readings;
    for (const auto& handle : handles_->all) {
        if (!handle->spell(word)) continue;  // far cheaper than analyze, and mostly the answer
        for (const auto& analysis : handle->analyze(word)) readings.push_back(parse(analysis));
    }
    return readings;
}

std::optional<std::string> Lexicon::inflect(const std::string& stem, std::string_view form) const {
    for (const auto& handle : handles_->all) {
        for (const auto& description : descriptions(form)) {
            const auto forms = handle->generate(stem, std::vector<std::string>{description});
            if (!forms.empty()) return forms.front();
        }
    }
    return std::nullopt;
}

}  // namespace peerword
