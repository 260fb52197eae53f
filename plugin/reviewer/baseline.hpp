// SPDX-License-Identifier: MPL-2.0
// What an earlier review had found, so that only what is new is told.
//
//   if (const auto baseline = Baseline::read("last.json", problems)) baseline->leave_new("policy.odt", review.findings);
//
// The same is what has the same fingerprint (review.hpp) in a document of the same path, as often as the report has it.
#pragma once
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "peerword/problem.hpp"
#include "review.hpp"

namespace peerword::reviewer {

class Baseline {
public:
    /// Reads a report that json_report() has written; anything else is a problem.
    [[nodiscard]] static std::optional<Baseline> read(const std::string& path, std::vector<Problem>& problems);

    /// Takes out of the findings of a document what the report has.
    void leave_new(const std::string& document, std::vector<DocumentFinding>& findings) const;

private:
    using Counts = std::map<std::string, std::size_t>;  // by fingerprint
    std::map<std::string, Counts> documents_;
};

}  // namespace peerword::reviewer
