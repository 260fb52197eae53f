// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <string_view>
#include <utility>

#include "baseline.hpp"
#include "commands.hpp"
#include "files.hpp"
#include "manners.hpp"
#include "office_documents.hpp"
#include "platform.hpp"
#include "progress.hpp"
#include "report.hpp"
#include "text_file.hpp"

namespace peerword::reviewer {
namespace {

bool is_set(const char* variable) {
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

bool terminal_is_dumb() {
    const char* terminal = std::getenv("TERM");
    return terminal != nullptr && std::string_view(terminal) == "dumb";
}

// https://no-color.org
bool colours_are_welcome() { return output_is_terminal() && !is_set("NO_COLOR") && !terminal_is_dumb(); }

bool reads_what_is_typed(const ReviewRequest& request) {
    const auto& files = request.files;
    return input_is_terminal() && (request.list == "-" || std::find(files.begin(), files.end(), "-") != files.end());
}

/// JSON stops in the middle of a line, where one that comes and goes would take it along.
bool progress_is_welcome(const ReviewRequest& request) {
    const bool in_the_way = output_is_terminal() && request.format == Format::json;
    return error_is_terminal() && !terminal_is_dumb() && !in_the_way && !reads_what_is_typed(request);
}

std::unique_ptr<Report> make_report(const ReviewRequest& request, const Rulebook& book) {
    const std::string& since = request.baseline;
    if (request.format == Format::json) return json_report(std::cout, since);
    if (request.format == Format::jsonl) return json_lines_report(std::cout);
    if (request.format == Format::sarif) return sarif_report(std::cout, book, since);
    if (request.format == Format::html) return html_report(std::cout, book, since);
    return text_report(std::cout, book, since, colours_are_welcome());
}

void add_skipped(const std::string& path, const Review& review, std::vector<Problem>& problems) {
    for (const std::string& id : review.skipped) {
        problems.push_back(
            {.path = path, .message = "The rule " + id + " took too long on this text and was left out in places."});
    }
}

class ReviewRun {
public:
    explicit ReviewRun(const ReviewRequest& request)
        : request_(request),
          manners_(request, problems_),
          report_(make_report(request, manners_.plain().checker.book())),
          progress_(std::cerr, progress_is_welcome(request)) {}

    int run() {
        tell(problems_);
        if (read_baseline()) add_what_is_asked();
        if (interrupted())
            problem({.path = "peerword", .message = "Interrupted; the files after the last one told are not reviewed."});
        progress_.clear();
        report_->finish(problems_);
        if (!problems_.empty()) return kCouldNot;
        return findings_ > 0 ? kFindings : kClean;
    }

private:
    /// Without the baseline that is asked for nothing is reviewed: all would look new.
    bool read_baseline() {
        if (request_.baseline.empty()) return true;
        std::vector<Problem> problems;
        baseline_ = Baseline::read(request_.baseline, problems);
        take(std::move(problems));
        return baseline_.has_value();
    }

    void add_what_is_asked() {
        std::vector<std::string> files;
        for (const std::string& path : request_.files) {
            auto more = documents_of(path);
            std::move(more.begin(), more.end(), std::back_inserter(files));
        }
        progress_.expect(request_.list.empty() ? std::optional(files.size()) : std::nullopt);
        for (const std::string& file : files) add(file);
        if (!request_.list.empty()) add_listed();
    }

    std::vector<std::string> documents_of(const std::string& path) {
        if (path == "-") return {path};
        std::vector<Problem> problems;
        auto files = documents_at(path, problems);
        take(std::move(problems));
        return files;
    }

    void add_listed() {
        const auto each = [this](const std::string& path) {
            for (const std::string& file : documents_of(path)) add(file);
        };
        if (request_.list == "-") return for_each_name(std::cin, each);
        std::ifstream list(request_.list);
        if (!list.is_open()) return problem({.path = request_.list, .message = "This list of files cannot be read."});
        for_each_name(list, each);
    }

    std::optional<Prose> read(const std::string& path, std::vector<Problem>& problems) {
        return is_office_document(path) ? office_.read(path, problems) : read_prose(path, problems);
    }

    void add(const std::string& path) {
        if (interrupted() || !std::cout) return;
        std::vector<Problem> problems;
        std::size_t findings = 0;
        if (const auto prose = read(path, problems)) findings = report(path, *prose, problems);
        findings_ += findings;
        take(std::move(problems));
        if (output_is_terminal()) std::cout.flush();  // behind what was found, not before
        progress_.document_done(findings);
    }

    /// Returns how many findings there were.
    std::size_t report(const std::string& path, const Prose& prose, std::vector<Problem>& problems) {
        const auto& [checker, wanted, allowed] = manners_.of(path, problems);
        ReviewedDocument document{path, prose, review(checker, prose, {.wanted = wanted, .spared = allowed}), checker.book()};
        if (baseline_) baseline_->leave_new(path, document.review.findings);
        progress_.clear();
        report_->add(document);
        add_skipped(path, document.review, problems);
        return document.review.findings.size();
    }

    void problem(Problem one) { take({std::move(one)}); }

    void take(std::vector<Problem> problems) {
        if (problems.empty()) return;
        progress_.clear();
        tell(problems);
        std::move(problems.begin(), problems.end(), std::back_inserter(problems_));
    }

    const ReviewRequest& request_;
    std::vector<Problem> problems_;
    Manners manners_;
    std::optional<Baseline> baseline_;
    std::unique_ptr<Report> report_;
    OfficeDocuments office_;
    Progress progress_;
    std::size_t findings_ = 0;
};

}  // namespace

int review(const ReviewRequest& request) { return ReviewRun(request).run(); }

void tell(const std::vector<Problem>& problems) {
    if (problems.empty()) return;
    std::cout.flush();  // on a terminal both go to one place, in the order they happened
    for (const Problem& problem : problems) std::cerr << problem.text() << '\n';
}

}  // namespace peerword::reviewer
