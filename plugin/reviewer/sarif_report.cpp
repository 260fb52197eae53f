// SPDX-License-Identifier: MPL-2.0
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>
#include <set>

#include "places.hpp"
#include "report.hpp"

namespace peerword::reviewer {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char* kSchema = "https://json.schemastore.org/sarif-2.1.0.json";
constexpr std::string_view kUnreserved = "-._~/";

bool stays_in_uri(char c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return letter || kUnreserved.find(c) != std::string_view::npos;
}

/// A path as a relative or a file: URI.
std::string uri_of(const std::string& path) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string uri = path.starts_with('/') ? "file://" : "";
    for (const char c : path) {
        if (stays_in_uri(c)) {
            uri += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        uri.append({'%', kDigits[byte / 16], kDigits[byte % 16]});
    }
    return uri;
}

std::string_view sarif_level(Level level) { return level == Level::flag ? "warning" : "note"; }

Json rule_of(const Rule& rule) {
    Json json = {{"id", rule.id},
                 {"shortDescription", {{"text", rule.message}}},
                 {"defaultConfiguration", {{"level", sarif_level(rule.level)}}},
                 {"properties", {{"category", rule.category}, {"declaration", rule.declaration}}}};
    if (!rule.why.empty()) json["fullDescription"] = {{"text", rule.why}};
    return json;
}

/// In a text file by line and column; in an office document by the name of the paragraph and bytes inside it.
Json location_of(const ReviewedDocument& document, const Finding& finding, Places& places) {
    const std::string_view content = document.prose.content;
    Json physical = {{"artifactLocation", {{"uri", uri_of(document.path)}}}};
    Json location;
    if (const Location* paragraph = document.prose.location(finding.span.begin)) {
        location["logicalLocations"] = Json::array({{{"name", paragraph->name}, {"kind", "element"}}});
    } else {
        const Place begin = places.at(finding.span.begin);
        const Place end = places.at(finding.span.end);
        physical["region"] = {{"startLine", begin.line},
                              {"startColumn", begin.column},
                              {"endLine", end.line},
                              {"endColumn", end.column},
                              {"snippet", {{"text", content.substr(finding.span.begin, finding.span.size())}}}};
    }
    location["physicalLocation"] = std::move(physical);
    return location;
}

std::string message_of(const Finding& finding) {
    std::string message = finding.message;
    for (const auto& suggestion : finding.suggestions)
        message += (&suggestion == &finding.suggestions.front() ? " Instead: “" : ", “") + suggestion + "”";
    return message;
}

class SarifReport : public Report {
public:
    SarifReport(std::ostream& out, const Rulebook& book, bool only_new) : out_(out), only_new_(only_new) {
        for (const Rule& rule : book.rules()) add(rule);
    }

    void add(const ReviewedDocument& document) override {
        Places places(document.prose.content);
        for (const DocumentFinding& finding : document.review.findings) {
            add(*finding.rule);
            Json result = {{"ruleId", finding.rule->id},
                           {"level", sarif_level(finding.rule->level)},
                           {"message", {{"text", message_of(finding)}}},
                           {"locations", Json::array({location_of(document, finding, places)})},
                           {"partialFingerprints", {{"sentence/v1", finding.fingerprint}}}};
            if (only_new_) result["baselineState"] = "new";
            results_.push_back(std::move(result));
        }
    }

    void finish(const std::vector<Problem>& problems) override {
        Json driver = {{"name", "Peerword"}, {"version", PEERWORD_VERSION}, {"rules", std::move(rules_)}};
        Json run = {{"tool", {{"driver", std::move(driver)}}},
                    {"columnKind", "unicodeCodePoints"},
                    {"invocations", Json::array({invocation(problems)})},
                    {"results", std::move(results_)}};
        const Json all = {{"$schema", kSchema}, {"version", "2.1.0"}, {"runs", Json::array({std::move(run)})}};
        out_ << all.dump(1, ' ', false, Json::error_handler_t::replace) << '\n';
    }

private:
    /// Folders may have rules of their own: two that share an id are told as the first.
    void add(const Rule& rule) {
        if (known_.insert(rule.id).second) rules_.push_back(rule_of(rule));
    }

    static Json invocation(const std::vector<Problem>& problems) {
        Json notifications = Json::array();
        for (const Problem& problem : problems) {
            Json place = {{"physicalLocation", {{"artifactLocation", {{"uri", uri_of(problem.path.string())}}}}}};
            notifications.push_back(
                {{"level", "error"}, {"message", {{"text", problem.message}}}, {"locations", Json::array({std::move(place)})}});
        }
        return {{"executionSuccessful", problems.empty()}, {"toolExecutionNotifications", std::move(notifications)}};
    }

    std::ostream& out_;
    bool only_new_;
    std::set<std::string> known_;
    Json rules_ = Json::array();
    Json results_ = Json::array();
};

}  // namespace

std::unique_ptr<Report> sarif_report(std::ostream& out, const Rulebook& book, const std::string& baseline) {
    return std::make_unique<SarifReport>(out, book, !baseline.empty());
}

}  // namespace peerword::reviewer
