// SPDX-License-Identifier: MPL-2.0
// The explanations as pages for any browser: what Peerword is, all rules, one page a rule, and the Declaration.
//
//   write_explanations({"dictionaries/en", "manifests/windows/peerword_en_US.properties", "plugin/explainer/pages"}, "out");
//
//   out/index.html  out/rules.html  out/rules/label.client.html  out/declaration.html  out/style.css  …
//
// A page a rule, and not an anchor: what opens a link for the office (xdg-open, macOS) drops or refuses what stands behind "#".
// Errors. Throws std::runtime_error where something cannot be read or written, or where the rules have problems.
#pragma once
#include <filesystem>

namespace peerword::explainer {

struct Sources {
    std::filesystem::path dictionary;
    std::filesystem::path window_texts;
    std::filesystem::path pages;  ///< templates (.html), and files that go along as they are
};

void write_explanations(const Sources& sources, const std::filesystem::path& folder);

}  // namespace peerword::explainer
