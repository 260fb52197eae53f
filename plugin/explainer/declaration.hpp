// SPDX-License-Identifier: MPL-2.0
// The Declaration of Peer Roles, passage by passage and whole, as HTML.
//
//   const Declaration declaration("dictionaries/en/declaration-of-peer-roles.md");
//   declaration.passage("V3");  // "<p><strong>Dignity of Being a Whole Person:</strong> We are the experts …</p>"
//
// Errors. Throws std::runtime_error where the file cannot be read.
#pragma once
#include <filesystem>
#include <map>
#include <string>

namespace peerword::explainer {

class Declaration {
public:
    explicit Declaration(const std::filesystem::path& markdown);

    /// Value 1 to 12 ("V1"), action 1 to 13 ("A1"): its full text, or "" for an unknown code.
    [[nodiscard]] std::string passage(const std::string& code) const;
    /// Everything, with each passage's code as its anchor.
    [[nodiscard]] std::string whole() const;

private:
    std::string whole_;                            // Markdown
    std::map<std::string, std::string> passages_;  // Markdown
};

}  // namespace peerword::explainer
