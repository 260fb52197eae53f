// SPDX-License-Identifier: MPL-2.0
// Who checks the grammar in a running office.
#pragma once
#include <set>
#include <string>
#include <vector>

#include "office.hpp"
#include "settings.hpp"

namespace peerword::testing {

constexpr const char* kPeerword = "org.peerword.Proofreader";
constexpr const char* kLightproof = "org.openoffice.comp.pyuno.Lightproof.lightproof_en";

/// For each language Peerword reads, in their order; empty where nobody does.
[[nodiscard]] std::vector<std::string> active_checkers(const Office& office);

/// The same, each once.
[[nodiscard]] std::set<std::string> who_checks(const Office& office);

/// As Writing Aids stores it, for each of these languages. Not through the service that Writing Aids uses: called from here
/// it gets in the way of the office's main thread, and both wait for good.
void choose_checker(const Office& office, const std::string& checker);

/// As somebody does on Peerword's page.
void choose(const Office& office, writer::BesideOthers beside);

}  // namespace peerword::testing
