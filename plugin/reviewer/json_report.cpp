// SPDX-License-Identifier: MPL-2.0
#include <nlohmann/json.hpp>
#include <ostream>

#include "places.hpp"
#include "report.hpp"

namespace peerword::reviewer {
namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

/// Its place: bytes of the file with line and column, or bytes of a paragraph with the paragraph.
Json place_of(const Finding& finding, const Prose& prose, Places& places) {
    if (const Location* location = prose.location(finding.span.begin)) {
        return {{"start", finding.span.begin - location->begin},
                {"end", finding.span.end - location->begin},
                {"paragraph", location->name}};
    }
    const Place place = places.at(finding.span.begin);
    return {{"start", finding.span.begin}, {"end", finding.span.end}, {"line", place.line}, {"column", place.column}};
}

Json to_json(const DocumentFinding& finding, const Prose& prose, Places& places) {
    const Rule& rule = *finding.rule;
    Json json = place_of(finding, prose, places);
    json["text"] = std::string_view(prose.content).substr(finding.span.begin, finding.span.size());
    json["rule"] = rule.id;
    json["category"] = rule.category;
    json["level"] = name_of(rule.level);
    json["message"] = finding.message;
    json["suggestions"] = finding.suggestions;
    json["declaration"] = rule.declaration;
    json["fingerprint"] = finding.fingerprint;
    return json;
}

Json to_json(const Problem& problem) {
    return {{"path", problem.path.string()}, {"line", problem.line}, {"column", problem.column}, {"message", problem.message}};
}

/// `before` each finding stands a line break, or nothing.
void write(std::ostream& out, const ReviewedDocument& document, std::string_view before) {
    out << R"({"path":)" << dump(document.path) << R"(,"words":)" << document.review.words << R"(,"findings":[)";
    Places places(document.prose.content);
    std::string_view comma;
    for (const DocumentFinding& finding : document.review.findings) {
        out << comma << before << dump(to_json(finding, document.prose, places));
        comma = ",";
    }
    out << R"(],"skipped":)" << dump(document.review.skipped) << '}';
}

class JsonReport : public Report {
public:
    JsonReport(std::ostream& out, const std::string& baseline) : out_(out) {
        out_ << '{';
        if (!baseline.empty()) out_ << R"("baseline":)" << dump(baseline) << ',';
        out_ << R"("documents":[)";
    }

    void add(const ReviewedDocument& document) override {
        out_ << (first_ ? "\n" : ",\n");
        write(out_, document, "\n");
        first_ = false;
    }

    void finish(const std::vector<Problem>& problems) override {
        Json list = Json::array();
        for (const Problem& problem : problems) list.push_back(to_json(problem));
        out_ << (first_ ? "" : "\n") << R"(],"problems":)" << dump(list) << "}\n";
    }

private:
    std::ostream& out_;
    bool first_ = true;
};

class JsonLinesReport : public Report {
public:
    explicit JsonLinesReport(std::ostream& out) : out_(out) {}

    void add(const ReviewedDocument& document) override {
        write(out_, document, "");
        out_ << std::endl;  // whoever reads along gets it at once
    }

    void finish(const std::vector<Problem>& problems) override {
        for (const Problem& problem : problems) out_ << dump({{"problem", to_json(problem)}}) << '\n';
    }

private:
    std::ostream& out_;
};

}  // namespace

std::unique_ptr<Report> json_report(std::ostream& out, const std::string& baseline) {
    return std::make_unique<JsonReport>(out, baseline);
}
std::unique_ptr<Report> json_lines_report(std::ostream& out) { return std::make_unique<JsonLinesReport>(out); }

}  // namespace peerword::reviewer
