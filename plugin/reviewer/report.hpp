// SPDX-License-Identifier: MPL-2.0
// How what was found is told.
#pragma once
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "peerword/problem.hpp"
#include "peerword/rulebook.hpp"
#include "review.hpp"

namespace peerword::reviewer {

struct ReviewedDocument {
    std::string path;
    const Prose& prose;
    Review review;
    const Rulebook& book;  ///< that it was reviewed with
};

/// One report over all documents: add() each as it is done, then finish() once.
class Report {
public:
    Report() = default;
    Report(const Report&) = delete;
    Report& operator=(const Report&) = delete;
    virtual ~Report() = default;

    virtual void add(const ReviewedDocument& document) = 0;
    virtual void finish(const std::vector<Problem>& problems) = 0;
};

// `baseline` is the file that what is not new was taken from, or "".

/// For people: each finding with its line, a summary at the end.
[[nodiscard]] std::unique_ptr<Report> text_report(std::ostream& out, const Rulebook& book, const std::string& baseline,
                                                  bool colours);
/// For programs: one JSON object, a finding a line. Bytes that are not UTF-8 become U+FFFD.
/// start, end:   bytes of the file; of an office document, of the paragraph that "paragraph" names.
/// line, column: from 1, columns in characters. Of a problem: 0 where it is about the file or the line as a whole.
/// fingerprint:  what a baseline knows a finding by; see review.hpp.
[[nodiscard]] std::unique_ptr<Report> json_report(std::ostream& out, const std::string& baseline);
/// The same, an object a line: one for each document, then one for each problem. Reports of many runs can be joined.
[[nodiscard]] std::unique_ptr<Report> json_lines_report(std::ostream& out);
/// For code viewers and services: SARIF 2.1.0, written at the end.
[[nodiscard]] std::unique_ptr<Report> sarif_report(std::ostream& out, const Rulebook& book, const std::string& baseline);

/// For people, to be kept and printed: one page that needs nothing else, written at the end.
[[nodiscard]] std::unique_ptr<Report> html_report(std::ostream& out, const Rulebook& book, const std::string& baseline);

}  // namespace peerword::reviewer
