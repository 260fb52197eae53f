// SPDX-License-Identifier: MPL-2.0
// The explanations as pages for any browser: what Peerword is, all rules, one page a rule, and the Declaration.
//
//   auto problems =
//       write_explanations({"dictionaries/en", "manifests/windows/peerword_en_US.properties", "plugin/explainer/pages"},
//       "out");
//
//   out/index.html  out/rules.html  out/rules/label.client.html  out/declaration.html  out/style.css  …
//
// A page a rule, and not an anchor: what opens a link for the office (xdg-open, macOS) drops or refuses what stands behind "#".
// Errors. Gives back what is wrong with rules; all others have their pages. Throws std::runtime_error where a file of the pages
//         cannot be read or written.
#pragma once
#include <filesystem>
#include <peerword/problem.hpp>
#include <vector>

namespace peerword::explainer {

struct Sources {
    std::filesystem::path dictionary;
    std::filesystem::path window_texts;
    std::filesystem::path pages;  ///< templates (.html), and files that go along as they are
};

[[nodiscard]] std::vector<Problem> write_explanations(const Sources& sources, const std::filesystem::path& folder);

}  // namespace peerword::explainer
