// SPDX-License-Identifier: MPL-2.0
// One page that holds everything: report.html around what is written here. The bars' widths are the only numbers of its look.
#include <algorithm>
#include <map>
#include <ostream>
#include <utility>

#include "counted.hpp"
#include "excerpt.hpp"
#include "passages.hpp"
#include "places.hpp"
#include "report.hpp"
#include "report_page.hpp"

namespace peerword::reviewer {
namespace {

constexpr const char* kLegend =
    "<p class=\"quiet\">flag: the Declaration and the guides agree. consider: other guides accept this wording, or they "
    "disagree.</p>\n";
constexpr std::size_t kMostContext = 160;  // bytes on each side of a finding

std::string escaped(std::string_view text) {
    std::string html;
    for (const char c : printable(text)) {
        if (c == '&')
            html += "&amp;";
        else if (c == '<')
            html += "&lt;";
        else if (c == '>')
            html += "&gt;";
        else if (c == '"')
            html += "&quot;";
        else
            html += c;
    }
    return html;
}

/// A path that may go on in the next line behind its slashes.
std::string with_breaks(const std::string& path) {
    std::string html;
    for (const char c : path) html += c == '/' ? "/<wbr>" : std::string(1, c);
    return html;
}

/// The end of a text, from a word on.
std::string last_words(std::string_view text, std::size_t most) {
    if (text.size() <= most) return escaped(text);
    text.remove_prefix(text.size() - most);
    const auto blank = text.find(' ');
    return "…" + escaped(blank == std::string_view::npos ? "" : text.substr(blank));
}

/// The beginning of a text, to a word's end.
std::string first_words(std::string_view text, std::size_t most) {
    if (text.size() <= most) return escaped(text);
    const auto blank = text.substr(0, most).rfind(' ');
    return escaped(blank == std::string_view::npos ? "" : text.substr(0, blank)) + " …";
}

/// The line a finding begins in, and the one it ends in, as far as they are near; the finding is marked.
std::string in_context(std::string_view content, Span span) {
    const auto line = content.substr(0, span.begin).rfind('\n') + 1;
    const auto end = std::min(content.find('\n', span.end), content.size());
    return last_words(content.substr(line, span.begin - line), kMostContext) + "<mark>" +
           escaped(content.substr(span.begin, span.size())) + "</mark>" +
           first_words(content.substr(span.end, end - span.end), kMostContext);
}

std::string place_of(const ReviewedDocument& document, const Finding& finding, Places& places) {
    if (const Location* location = document.prose.location(finding.span.begin)) return location->name;
    const Place place = places.at(finding.span.begin);
    return "line " + std::to_string(place.line) + ", column " + std::to_string(place.column);
}

class HtmlReport : public Report {
public:
    HtmlReport(std::ostream& out, const Rulebook& book, std::string baseline)
        : out_(out), book_(book), baseline_(std::move(baseline)) {}

    void add(const ReviewedDocument& document) override {
        ++documents_;
        words_ += document.review.words;
        const auto& findings = document.review.findings;
        if (findings.empty()) {
            clean_.push_back(document.path);
            return;
        }
        body_ += "<details open><summary><h2>" + with_breaks(escaped(document.path)) + "</h2> <span class=\"quiet\">" +
                 counted(findings.size(), "finding") + "</span></summary>\n";
        Places places(document.prose.content);
        for (const Finding& finding : findings) add(document, finding, places);
        body_ += "</details>\n";
    }

    void finish(const std::vector<Problem>& problems) override {
        const std::string_view page = kReportPage;
        const auto middle = page.find(kReportMark);
        out_ << page.substr(0, middle);
        write_summary();
        write_problems(problems);
        write_filter();
        out_ << "<main>\n" << body_ << "</main>\n";
        write_clean();
        write_passages();
        out_ << page.substr(middle + std::string_view(kReportMark).size());
    }

private:
    void add(const ReviewedDocument& document, const Finding& finding, Places& places) {
        const Rule& rule = *finding.rule;
        ++by_category_[rule.category];
        ++findings_;
        if (rule.level == Level::flag) ++flags_;
        body_ += "<article class=\"" + std::string(name_of(rule.level)) + "\" data-category=\"" + escaped(rule.category) +
                 "\">\n<p class=\"quiet\">" + escaped(place_of(document, finding, places)) + " · " +
                 std::string(name_of(rule.level)) + " · " + escaped(rule.category) + "</p>\n<blockquote>" +
                 in_context(document.prose.content, finding.span) + "</blockquote>\n<p>" + escaped(finding.message) + "</p>\n";
        add_advice(finding, document.book);
        body_ += "</article>\n";
    }

    void add_advice(const Finding& finding, const Rulebook& book) {
        std::string advice;
        for (const auto& suggestion : finding.suggestions)
            advice += (advice.empty() ? "" : ", ") + ("“" + escaped(suggestion) + "”");
        if (!advice.empty()) body_ += "<p>Instead: " + advice + "</p>\n";
        std::string links;
        for (const auto& code : finding.rule->declaration) {
            const auto passage = book.passage(code);
            if (passage.empty()) continue;
            passages_.emplace(code, passage);
            links += " <a href=\"#" + escaped(code) + "\">" + escaped(code) + "</a>";
        }
        if (!links.empty()) body_ += "<p class=\"quiet\">Declaration:" + links + "</p>\n";
    }

    void write_summary() {
        out_ << "<h1>Peerword: review</h1>\n<p>"
             << (findings_ == 0 ? "Nothing found"
                                : counted(findings_, "finding") + " (" + std::to_string(flags_) + " flag, " +
                                      std::to_string(findings_ - flags_) + " consider)")
             << (baseline_.empty() ? "" : " since " + escaped(baseline_)) << " in " << counted(documents_, "document") << ", "
             << counted(words_, "word") << ".</p>\n";
        if (findings_ > 0) out_ << kLegend;
        out_ << "<dl class=\"bars\">\n";
        std::size_t most = 1;
        for (const auto& [category, number] : by_category_) most = std::max(most, number);
        for (const auto& category : categories()) {
            const auto found = by_category_.find(category);
            if (found == by_category_.end()) continue;
            out_ << "<dt>" << escaped(category) << "</dt><dd><i data-category=\"" << escaped(category)
                 << "\" style=\"width:" << found->second * 100 / most << "%\"></i></dd><dd>" << found->second << "</dd>\n";
        }
        out_ << "</dl>\n";
    }

    void write_problems(const std::vector<Problem>& problems) {
        if (problems.empty()) return;
        out_ << "<h2>Could not be done</h2>\n<ul>\n";
        for (const Problem& problem : problems) out_ << "<li>" << escaped(problem.text()) << "</li>\n";
        out_ << "</ul>\n";
    }

    void write_filter() {
        out_ << "<form><label>Category<select name=\"category\"><option value=\"\">all</option>";
        for (const auto& [category, number] : by_category_) out_ << "<option>" << escaped(category) << "</option>";
        out_ << "</select></label><label>Level<select name=\"level\"><option value=\"\">both</option><option>flag</option>"
                "<option>consider</option></select></label><label>Search<input name=\"words\" type=\"search\"></label>"
                "<output class=\"quiet\"></output></form>\n";
    }

    void write_clean() {
        if (clean_.empty() || findings_ == 0) return;
        out_ << "<details><summary class=\"quiet\">Nothing found in " << counted(clean_.size(), "document")
             << "</summary>\n<ul>\n";
        for (const auto& path : clean_) out_ << "<li>" << with_breaks(escaped(path)) << "</li>\n";
        out_ << "</ul>\n</details>\n";
    }

    void write_passages() {
        if (passages_.empty()) return;
        out_ << "<footer>\n<h2>" << escaped(book_.credit()) << "</h2>\n<dl>\n";
        for (const auto& [code, passage] : passages_)
            out_ << "<dt id=\"" << escaped(code) << "\">" << escaped(code) << "</dt><dd>" << escaped(passage) << "</dd>\n";
        out_ << "</dl>\n</footer>\n";
    }

    std::ostream& out_;
    const Rulebook& book_;
    std::string baseline_;
    std::string body_;
    std::vector<std::string> clean_;  // documents without findings
    std::map<std::string, std::size_t> by_category_;
    Passages passages_;
    std::size_t documents_ = 0;
    std::size_t words_ = 0;
    std::size_t findings_ = 0;
    std::size_t flags_ = 0;
};

}  // namespace

std::unique_ptr<Report> html_report(std::ostream& out, const Rulebook& book, const std::string& baseline) {
    return std::make_unique<HtmlReport>(out, book, baseline);
}

}  // namespace peerword::reviewer
