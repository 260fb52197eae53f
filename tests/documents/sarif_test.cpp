// SPDX-License-Identifier: MPL-2.0
// SARIF held against its schema: sarif-schema-2.1.0.json, as OASIS and Microsoft publish it (MIT licence, from the npm package
// @microsoft/jest-sarif).
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <memory>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include "program.hpp"

namespace peerword::testing {
namespace {

using Json = nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

const std::string kPolicy = SAMPLES "/policy.fodt";

const valijson::Schema& schema() {
    static const auto schema = [] {
        static const Json json = Json::parse(std::ifstream(SARIF_SCHEMA));
        auto parsed = std::make_unique<valijson::Schema>();
        valijson::SchemaParser().populateSchema(Adapter(json), *parsed);
        return parsed;
    }();
    return *schema;
}

/// What the schema has against it: "<where>: why", innermost first.
std::vector<std::string> faults_of(const Json& sarif) {
    valijson::ValidationResults results;
    valijson::Validator().validate(schema(), Adapter(sarif), &results);
    std::vector<std::string> faults;
    for (const auto& error : results) {
        std::string where;
        for (const auto& step : error.context) where += step;
        faults.push_back(where + ": " + error.description);
    }
    return faults;
}

using Faults = std::vector<std::string>;

/// The report, which fits the schema.
Json sarif_of(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"--format", "sarif"});
    Json sarif = Json::parse(review(arguments).out);
    EXPECT_EQ(faults_of(sarif), Faults{});
    return sarif;
}

class Sarif : public ::testing::Test {
protected:
    std::string file(const std::string& name, std::string_view content) const {
        folder_.write(name, content);
        return (folder_.path() / name).string();
    }

    TemporaryFolder folder_;
};

TEST_F(Sarif, OfTextTellsLinesAndColumns) {
    const Json run = sarif_of({file("a b.txt", "One\ntwo\nthe florple came.")})["runs"][0];
    ASSERT_EQ(run["results"].size(), 1U);
    const Json& place = run["results"][0]["locations"][0]["physicalLocation"];
    EXPECT_EQ(place["artifactLocation"]["uri"], "file://" + folder_.path().string() + "/a%20b.txt");
    EXPECT_EQ(place["region"]["startLine"], 3);
    EXPECT_EQ(place["region"]["startColumn"], 5);
    EXPECT_EQ(place["region"]["endColumn"], 12);
    EXPECT_EQ(run["invocations"][0]["executionSuccessful"], true);
}

TEST_F(Sarif, OfOfficeDocumentsTellsParagraphs) {
    const Json results = sarif_of({kPolicy})["runs"][0]["results"];
    ASSERT_EQ(results.size(), 10U);
    EXPECT_EQ(results[0]["locations"][0]["logicalLocations"][0]["name"], "paragraph 2");
}

TEST_F(Sarif, OfBrokenDocumentsTellsWhatFailed) {
    const Json run =
        sarif_of({file("empty.docx", ""), file("caf\xE9.txt", "the fl\xFForple \xE9 florple"), "gone.odt"})["runs"][0];
    EXPECT_EQ(run["results"].size(), 1U);
    const Json& invocation = run["invocations"][0];
    EXPECT_EQ(invocation["executionSuccessful"], false);
    const Json& failed = invocation["toolExecutionNotifications"];
    ASSERT_EQ(failed.size(), 2U);
    EXPECT_EQ(failed[1]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "gone.odt");
}

TEST_F(Sarif, OfNothingIsAReportToo) { EXPECT_EQ(sarif_of({file("a.txt", "")})["runs"][0]["results"], Json::array()); }

TEST_F(Sarif, SinceABaselineHoldsWhatIsNew) {
    const auto document = file("a.txt", "One florple came.");
    const Json before = sarif_of({document})["runs"][0]["results"];
    EXPECT_FALSE(before[0].contains("baselineState"));
    const auto baseline = file("last.json", review({"--format", "json", document}).out);
    const Json run = sarif_of({"--baseline", baseline, file("a.txt", "One florple came. One florple went.")})["runs"][0];
    ASSERT_EQ(run["results"].size(), 1U);
    EXPECT_EQ(run["results"][0]["baselineState"], "new");
    EXPECT_NE(run["results"][0]["partialFingerprints"], before[0]["partialFingerprints"]);
}

TEST_F(Sarif, ThatDoesNotFitTheSchemaIsNoticed) {
    Json sarif = sarif_of({file("a.txt", "The florple came.")});
    sarif["runs"][0]["results"][0]["baselineState"] = "newish";
    EXPECT_NE(faults_of(sarif), Faults{});
}

}  // namespace
}  // namespace peerword::testing
