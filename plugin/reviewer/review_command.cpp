// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <string_view>
#include <utility>

#include "baseline.hpp"
#include "commands.hpp"
#include "copies.hpp"
#include "files.hpp"
#include "in_order.hpp"
#include "manners.hpp"
#include "notes.hpp"
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

/// On its way from a name to what is told of it. Without a name: only problems.
struct Document {
    std::string path = {};
    const Manner* manner = nullptr;
    std::optional<Prose> prose = {};
    Review review = {};
    std::vector<Problem> problems = {};
    std::optional<std::filesystem::path> copy = {};  ///< where one with comments goes
};

class ReviewRun {
public:
    explicit ReviewRun(const ReviewRequest& request)
        : request_(request),
          manners_(request, problems_),
          copies_(request.comments),
          report_(make_report(request, manners_.plain().checker.book())),
          progress_(std::cerr, progress_is_welcome(request)),
          documents_(
              request.jobs, [this] { return worker(); }, [this](Document document) { take(std::move(document)); }) {
        remember_interrupts();
    }

    int run() {
        tell(problems_);
        if (read_baseline()) add_what_is_asked();
        documents_.finish();
        if (interrupted())
            take({.problems = {
                      {.path = "peerword", .message = "Interrupted; the files after the last one told are not reviewed."}}});
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
        take({.problems = std::move(problems)});
        return baseline_.has_value();
    }

    void add_what_is_asked() {
        std::vector<Problem> problems;
        std::vector<std::pair<std::string, std::string>> files;  // and where they were found
        for (const std::string& root : request_.files) {
            for (auto& file : documents_of(root, problems)) files.emplace_back(std::move(file), root);
        }
        progress_.expect(request_.list.empty() ? std::optional(files.size()) : std::nullopt);
        documents_.give({.problems = std::move(problems)});
        for (const auto& [file, root] : files) add(file, root);
        if (!request_.list.empty()) add_listed();
    }

    static std::vector<std::string> documents_of(const std::string& path, std::vector<Problem>& problems) {
        return path == "-" ? std::vector{path} : documents_at(path, problems);
    }

    void add_listed() {
        const auto each = [this](const std::string& root) {
            std::vector<Problem> problems;
            const auto files = documents_of(root, problems);
            documents_.give({.problems = std::move(problems)});
            for (const std::string& file : files) add(file, root);
        };
        if (request_.list == "-") return for_each_name(std::cin, each);
        std::ifstream list(request_.list);
        if (list.is_open()) return for_each_name(list, each);
        documents_.give({.problems = {{.path = request_.list, .message = "This list of files cannot be read."}}});
    }

    void add(const std::string& path, const std::string& root) {
        if (interrupted() || nobody_reads_) return;
        Document document{.path = path};
        document.manner = &manners_.of(path, document.problems);
        // Here, where a Ctrl-C is noticed while it waits for more.
        if (path == "-") document.prose = read_prose(path, document.problems);
        if (copies_.are_wanted() && holds_comments(path)) document.copy = copies_.place(path, root, document.problems);
        documents_.give(std::move(document));
    }

    /// Reads and reviews, with an office of its own.
    InOrder<Document>::Work worker() {
        return [this, office = std::make_shared<OfficeDocuments>()](Document& document) {
            if (document.path.empty() || interrupted()) return;
            if (document.path != "-") document.prose = read(*office, document.path, document.problems);
            if (document.prose) review_it(document);
            if (copies_.are_wanted() && !document.review.findings.empty()) comment_on(document, *office);
        };
    }

    static std::optional<Prose> read(OfficeDocuments& office, const std::string& path, std::vector<Problem>& problems) {
        return is_office_document(path) ? office.read(path, problems) : read_prose(path, problems);
    }

    void review_it(Document& document) {
        const auto& [checker, wanted, allowed] = *document.manner;
        document.review = review(checker, *document.prose, {.wanted = wanted, .spared = allowed});
        if (baseline_) baseline_->leave_new(document.path, document.review.findings);
        add_skipped(document.path, document.review, document.problems);
    }

    static void comment_on(Document& document, OfficeDocuments& office) {
        if (!holds_comments(document.path)) {
            document.problems.push_back(
                {.path = document.path, .message = "No commented copy is made: a file of this kind holds no comments."});
        } else if (document.copy) {
            const auto notes = notes_on(document.review.findings, *document.prose, document.manner->checker.book());
            office.write_copy(document.path, *document.copy, notes, document.problems);
        }
    }

    /// One by one, in order.
    void take(Document document) {
        const std::size_t findings = document.review.findings.size();
        if (document.prose || !document.problems.empty()) progress_.clear();
        if (document.prose)
            report_->add({document.path, *document.prose, std::move(document.review), document.manner->checker.book()});
        tell(document.problems);
        std::move(document.problems.begin(), document.problems.end(), std::back_inserter(problems_));
        findings_ += findings;
        nobody_reads_ = !std::cout.flush();
        if (!document.path.empty()) progress_.document_done(findings);
    }

    const ReviewRequest& request_;
    std::vector<Problem> problems_;
    Manners manners_;
    Copies copies_;
    std::optional<Baseline> baseline_;
    std::unique_ptr<Report> report_;
    Progress progress_;
    std::size_t findings_ = 0;
    std::atomic<bool> nobody_reads_ = false;
    InOrder<Document> documents_;
};

}  // namespace

int review(const ReviewRequest& request) { return ReviewRun(request).run(); }

void tell(const std::vector<Problem>& problems) {
    if (problems.empty()) return;
    std::cout.flush();  // on a terminal both go to one place, in the order they happened
    for (const Problem& problem : problems) std::cerr << problem.text() << '\n';
}

}  // namespace peerword::reviewer
