// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <iomanip>
#include <map>
#include <optional>
#include <ostream>

#include "counted.hpp"
#include "excerpt.hpp"
#include "passages.hpp"
#include "places.hpp"
#include "report.hpp"

namespace peerword::reviewer {
namespace {

constexpr int kNumberWidth = 5;

struct Colours {
    std::string_view place, flag, consider, quiet, none;
};
constexpr Colours kColours = {"\033[1m", "\033[1;35m", "\033[1;36m", "\033[2m", "\033[0m"};

std::string numbers(Place place) { return std::to_string(place.line) + ':' + std::to_string(place.column); }

/// “person”, “participant”
std::string quoted(const std::vector<std::string>& texts) {
    std::string list;
    for (const std::string& text : texts) list += (list.empty() ? "“" : ", “") + printable(text) + "”";
    return list;
}

class TextReport : public Report {
public:
    TextReport(std::ostream& out, const Rulebook& book, const std::string& baseline, bool colours)
        : out_(out),
          book_(book),
          noun_(baseline.empty() ? "finding" : "new finding"),
          colours_(colours ? kColours : Colours{}) {}

    void add(const ReviewedDocument& document) override {
        Places places(document.prose.content);
        for (const Finding& finding : document.review.findings) {
            const Place place = places.at(finding.span.begin);
            const Location* location = document.prose.location(finding.span.begin);
            write_headline(document.path, location ? ' ' + location->name : numbers(place), finding);
            write_excerpt(document.prose.content, location ? std::nullopt : std::optional(place.line), finding);
            write_advice(finding);
            tally(*finding.rule, document.book);
        }
        ++documents_;
        words_ += document.review.words;
    }

    void finish(const std::vector<Problem>& problems) override {
        write_summary(problems.size());
        write_categories();
        write_passages();
    }

private:
    std::string_view colour_of(Level level) const { return level == Level::flag ? colours_.flag : colours_.consider; }

    void write_headline(const std::string& path, const std::string& place, const Finding& finding) {
        const Rule& rule = *finding.rule;
        out_ << colours_.place << printable(path) << ':' << place << ": " << colours_.none << colour_of(rule.level)
             << name_of(rule.level) << ':' << colours_.none << ' ' << printable(finding.message) << colours_.quiet << " ["
             << rule.id << ']' << colours_.none << '\n';
    }

    /// Without the number of its first line where the document has no lines.
    void write_excerpt(std::string_view content, std::optional<std::size_t> line, const Finding& finding) {
        for (const MarkedLine& marked : excerpt(content, finding.span)) {
            out_ << std::setw(kNumberWidth) << (line ? std::to_string((*line)++) : "") << " | " << marked.text << '\n';
            write_margin(" | ") << colour_of(finding.rule->level) << marked.marks << colours_.none << '\n';
        }
    }

    void write_advice(const Finding& finding) {
        if (!finding.suggestions.empty()) write_margin(" = ") << "instead: " << quoted(finding.suggestions) << '\n';
    }

    std::ostream& write_margin(std::string_view edge) { return out_ << std::string(kNumberWidth, ' ') << edge; }

    void tally(const Rule& rule, const Rulebook& book) {
        ++findings_;
        if (rule.level == Level::flag) ++flags_;
        ++by_category_[rule.category];
        for (const std::string& code : rule.declaration) {
            if (const auto passage = book.passage(code); !passage.empty()) passages_.emplace(code, passage);
        }
    }

    void write_summary(std::size_t problems) {
        if (findings_ > 0) out_ << '\n';
        out_ << colours_.place << (findings_ == 0 ? "No " + noun_ + "s" : counted(findings_, noun_)) << colours_.none;
        if (findings_ > 0) out_ << " (" << flags_ << " flag, " << findings_ - flags_ << " consider)";
        out_ << " in " << counted(documents_, "file") << ", " << counted(words_, "word");
        if (problems > 0) out_ << "; " << counted(problems, "problem");
        out_ << ".\n";
    }

    void write_categories() {
        std::size_t widest = 0;
        for (const auto& [category, number] : by_category_) widest = std::max(widest, category.size());
        for (const std::string& category : categories()) {
            const auto found = by_category_.find(category);
            if (found == by_category_.end()) continue;
            out_ << "  " << category << std::string(widest + 1 - category.size(), ' ') << std::setw(kNumberWidth)
                 << found->second << '\n';
        }
    }

    void write_passages() {
        if (passages_.empty()) return;
        out_ << '\n' << book_.credit() << ":\n";
        for (const auto& [code, passage] : passages_)
            out_ << "  " << std::left << std::setw(kNumberWidth) << code << passage << '\n';
        out_ << std::right;
    }

    std::ostream& out_;
    const Rulebook& book_;
    std::string noun_;
    Colours colours_;
    std::size_t documents_ = 0;
    std::size_t words_ = 0;
    std::size_t findings_ = 0;
    std::size_t flags_ = 0;
    std::map<std::string, std::size_t> by_category_;
    Passages passages_;
};

}  // namespace

std::unique_ptr<Report> text_report(std::ostream& out, const Rulebook& book, const std::string& baseline, bool colours) {
    return std::make_unique<TextReport>(out, book, baseline, colours);
}

}  // namespace peerword::reviewer
