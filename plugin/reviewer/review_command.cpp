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

#include "commands.hpp"
#include "dictionary.hpp"
#include "files.hpp"
#include "in_order.hpp"
#include "office_documents.hpp"
#include "platform.hpp"
#include "report.hpp"
#include "text_file.hpp"

namespace peerword::reviewer {
namespace {

std::shared_ptr<const Rulebook> load(const std::vector<std::filesystem::path>& dictionaries, std::vector<Problem>& problems) {
    std::vector<std::filesystem::path> folders = {built_in_dictionary()};
    folders.insert(folders.end(), dictionaries.begin(), dictionaries.end());
    return load_rulebook(folders, problems, packed_dictionary());
}

std::function<bool(const Rule&)> wanted(const ReviewRequest& request) {
    if (request.level.empty() && request.categories.empty()) return nullptr;
    return [&request](const Rule& rule) {
        const auto& categories = request.categories;
        const bool level = request.level.empty() || name_of(rule.level) == request.level;
        const bool category =
            categories.empty() || std::find(categories.begin(), categories.end(), rule.category) != categories.end();
        return rule.level != Level::off && level && category;
    };
}

bool is_set(const char* variable) {
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

// https://no-color.org
bool colours_are_welcome() {
    const char* terminal = std::getenv("TERM");
    const bool dumb = terminal != nullptr && std::string_view(terminal) == "dumb";
    return output_is_terminal() && !is_set("NO_COLOR") && !dumb;
}

std::unique_ptr<Report> make_report(Format format, const Rulebook& book) {
    if (format == Format::json) return json_report(std::cout);
    if (format == Format::jsonl) return json_lines_report(std::cout);
    if (format == Format::sarif) return sarif_report(std::cout, book);
    if (format == Format::html) return html_report(std::cout, book);
    return text_report(std::cout, book, colours_are_welcome());
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
    std::optional<Prose> prose = {};
    Review review = {};
    std::vector<Problem> problems = {};
};

class ReviewRun {
public:
    explicit ReviewRun(const ReviewRequest& request)
        : request_(request),
          wanted_(wanted(request)),
          checker_(load(request.dictionaries, problems_)),
          report_(make_report(request.format, checker_.book())),
          documents_(
              request.jobs, [this] { return worker(); }, [this](Document document) { take(std::move(document)); }) {}

    int run() {
        tell(problems_);
        for (const std::string& path : request_.files) add_all_at(path);
        if (!request_.list.empty()) add_listed();
        documents_.finish();
        if (interrupted())
            take({.problems = {
                      {.path = "peerword", .message = "Interrupted; the files after the last one told are not reviewed."}}});
        report_->finish(problems_);
        if (!problems_.empty()) return kCouldNot;
        return findings_ ? kFindings : kClean;
    }

private:
    void add_all_at(const std::string& path) {
        std::vector<Problem> problems;
        const auto files = path == "-" ? std::vector{path} : documents_at(path, problems);
        documents_.give({.problems = std::move(problems)});
        for (const std::string& file : files) add(file);
    }

    void add_listed() {
        const auto each = [this](const std::string& path) { add_all_at(path); };
        if (request_.list == "-") return for_each_name(std::cin, each);
        std::ifstream list(request_.list);
        if (list.is_open()) return for_each_name(list, each);
        documents_.give({.problems = {{.path = request_.list, .message = "This list of files cannot be read."}}});
    }

    void add(const std::string& path) {
        if (interrupted() || nobody_reads_) return;
        Document document{.path = path};
        // Here, where a Ctrl-C is noticed while it waits for more.
        if (path == "-") document.prose = read_prose(path, document.problems);
        documents_.give(std::move(document));
    }

    /// Reads and reviews in a thread of its own, with an office of its own.
    InOrder<Document>::Work worker() {
        return [this, office = std::make_shared<OfficeDocuments>()](Document& document) {
            if (interrupted()) return;
            if (is_office_document(document.path))
                document.prose = office->read(document.path, document.problems);
            else if (!document.path.empty() && document.path != "-")
                document.prose = read_prose(document.path, document.problems);
            if (!document.prose) return;
            document.review = review(checker_, *document.prose, {.wanted = wanted_});
            add_skipped(document.path, document.review, document.problems);
        };
    }

    /// One by one, in order.
    void take(Document document) {
        if (document.prose) {
            findings_ = findings_ || !document.review.findings.empty();
            report_->add({document.path, *document.prose, std::move(document.review)});
        }
        tell(document.problems);
        std::move(document.problems.begin(), document.problems.end(), std::back_inserter(problems_));
        nobody_reads_ = !std::cout.flush();
    }

    const ReviewRequest& request_;
    std::function<bool(const Rule&)> wanted_;
    std::vector<Problem> problems_;
    Checker checker_;
    std::unique_ptr<Report> report_;
    bool findings_ = false;
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
