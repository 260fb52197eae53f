// SPDX-License-Identifier: MPL-2.0
#include <nlohmann/json.hpp>
#include <ostream>

#include "places.hpp"
#include "report.hpp"

namespace peerword::reviewer {
namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json to_json(const Finding& finding, std::string_view content, Place place) {
    const Rule& rule = *finding.rule;
    return {{"start", finding.span.begin},
            {"end", finding.span.end},
            {"line", place.line},
            {"column", place.column},
            {"text", content.substr(finding.span.begin, finding.span.size())},
            {"rule", rule.id},
            {"category", rule.category},
            {"level", name_of(rule.level)},
            {"message", finding.message},
            {"suggestions", finding.suggestions},
            {"declaration", rule.declaration}};
}

Json to_json(const Problem& problem) {
    return {{"path", problem.path.string()}, {"line", problem.line}, {"column", problem.column}, {"message", problem.message}};
}

class JsonReport : public Report {
public:
    explicit JsonReport(std::ostream& out) : out_(out) { out_ << R"({"documents":[)"; }

    void add(const ReviewedDocument& document) override {
        const Review& review = document.review;
        out_ << (first_ ? "\n" : ",\n") << R"({"path":)" << dump(document.path) << R"(,"words":)" << review.words;
        write_findings(document);
        out_ << R"(,"skipped":)" << dump(review.skipped) << '}';
        first_ = false;
    }

    void finish(const std::vector<Problem>& problems) override {
        Json list = Json::array();
        for (const Problem& problem : problems) list.push_back(to_json(problem));
        out_ << (first_ ? "" : "\n") << R"(],"problems":)" << dump(list) << "}\n";
    }

private:
    void write_findings(const ReviewedDocument& document) {
        Places places(document.content);
        out_ << R"(,"findings":[)";
        const char* before = "\n";
        for (const Finding& finding : document.review.findings) {
            out_ << before << dump(to_json(finding, document.content, places.at(finding.span.begin)));
            before = ",\n";
        }
        out_ << ']';
    }

    std::ostream& out_;
    bool first_ = true;
};

}  // namespace

std::unique_ptr<Report> json_report(std::ostream& out) { return std::make_unique<JsonReport>(out); }

}  // namespace peerword::reviewer
