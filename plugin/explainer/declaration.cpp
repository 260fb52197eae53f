// SPDX-License-Identifier: MPL-2.0
#include "declaration.hpp"

#include <md4c-html.h>

#include <fstream>
#include <regex>
#include <stdexcept>

namespace peerword::explainer {
namespace {

std::string html(const std::string& markdown) {
    std::string result;
    const auto add = [](const MD_CHAR* text, MD_SIZE size, void* to) { static_cast<std::string*>(to)->append(text, size); };
    if (md_html(markdown.data(), static_cast<MD_SIZE>(markdown.size()), add, &result, 0, 0) != 0)
        throw std::runtime_error("The Declaration could not be turned into HTML.");
    return result;
}

/// "V" below the heading of the values, "A" below that of the actions, "" elsewhere.
std::string kind_below(const std::string& line, const std::string& kind) {
    if (line.starts_with("**Our Values:**")) return "V";
    if (line.starts_with("**Our Actions:**")) return "A";
    return line.starts_with("**") ? "" : kind;
}

}  // namespace

Declaration::Declaration(const std::filesystem::path& markdown) {
    std::ifstream file(markdown);
    if (!file) throw std::runtime_error(markdown.string() + " cannot be read.");
    static const std::regex item(R"((\d+)\. (.*))");
    std::string kind, code;
    for (std::string line; std::getline(file, line);) {
        kind = kind_below(line, kind);
        std::smatch match;
        if (kind.empty()) {
            code.clear();
        } else if (std::regex_match(line, match, item)) {
            code = kind + match[1].str();
            passages_[code] = match[2].str() + "\n";
            line = match[1].str() + ". <span id=\"" + code + "\"></span>" + match[2].str();
        } else if (!code.empty()) {
            passages_[code] += line + "\n";
        }
        whole_ += line + "\n";
    }
}

std::string Declaration::passage(const std::string& code) const {
    const auto found = passages_.find(code);
    return found == passages_.end() ? std::string() : html(found->second);
}

std::string Declaration::whole() const { return html(whole_); }

}  // namespace peerword::explainer
