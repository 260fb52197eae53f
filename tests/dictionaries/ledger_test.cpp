// SPDX-License-Identifier: MPL-2.0
// Every term that was gathered is decided: a rule of the dictionary, or a reason to leave it out.
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "english.hpp"

namespace peerword::testing {
namespace {

constexpr const char* kLedger = PEERWORD_DICTIONARY "/ledger.tsv";
constexpr const char* kHeader = "row\trule\treason";

/// The rows gathered, counted by the letters their number stands behind: LBL001 … LBL038.
const std::map<std::string, int> kRows = {{"LBL", 38}, {"DXI", 37}, {"PTH", 49}, {"DEF", 37}, {"COE", 39},
                                          {"WOT", 54}, {"LOW", 22}, {"JAR", 36}, {"CRI", 18}, {"OTH", 22},
                                          {"SUI", 23}, {"SUB", 32}, {"PRD", 26}, {"ENV", 16}, {"SLR", 31}};

struct Row {
    std::string id, rules, reason;
};

std::vector<Row> ledger() {
    std::vector<Row> rows;
    std::ifstream in(kLedger);
    std::string line;
    std::getline(in, line);
    EXPECT_EQ(line, kHeader);
    while (std::getline(in, line)) {
        std::istringstream cells(line);
        Row row;
        std::getline(cells, row.id, '\t');
        std::getline(cells, row.rules, '\t');
        std::getline(cells, row.reason);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string row_id(const std::string& prefix, int number) {
    const std::string digits = std::to_string(number);
    return prefix + std::string(3 - digits.size(), '0') + digits;
}

TEST(Ledger, HoldsEveryRowOnceAndNoOther) {
    std::set<std::string> expected;
    for (const auto& [prefix, count] : kRows) {
        for (int number = 1; number <= count; ++number) expected.insert(row_id(prefix, number));
    }
    ASSERT_EQ(expected.size(), 480U);
    for (const Row& row : ledger()) EXPECT_EQ(expected.erase(row.id), 1U) << row.id << " stands twice or is unknown";
    for (const std::string& id : expected) ADD_FAILURE() << id << " is not decided";
}

TEST(Ledger, NamesARuleOrAReasonInEveryRow) {
    for (const Row& row : ledger()) EXPECT_FALSE(row.rules.empty() && row.reason.empty()) << row.id;
}

TEST(Ledger, NamesOnlyRulesOfTheDictionary) {
    for (const Row& row : ledger()) {
        std::istringstream rules(row.rules);
        for (std::string rule; std::getline(rules >> std::ws, rule, ',');) {
            EXPECT_NE(english()->find(rule), nullptr) << row.id << ": " << rule;
        }
    }
}

}  // namespace
}  // namespace peerword::testing
