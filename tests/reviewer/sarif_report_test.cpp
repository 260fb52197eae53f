// SPDX-License-Identifier: MPL-2.0
// That it fits the schema is held by tests/documents.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "report.hpp"

namespace peerword::reviewer {
namespace {

TEST(SarifReport, KnowsTheRulesOfEveryBookThatFoundSomething) {
    std::vector<Problem> problems;
    const Checker plain(load_rulebook({PEERWORD_DICTIONARY}, problems));
    const Checker other(load_rulebook({PEERWORD_DICTIONARY, TEST_DICTIONARY}, problems));
    const Prose prose = plain_text("One quizzle, two quizzles.");
    std::ostringstream out;
    const auto report = sarif_report(out, plain.book(), "");
    report->add({"a.txt", prose, review(other, prose), other.book()});
    report->finish({});

    const auto rules = nlohmann::json::parse(out.str())["runs"][0]["tool"]["driver"]["rules"];
    ASSERT_EQ(rules.size(), plain.book().rules().size() + 1);
    EXPECT_EQ(rules.back()["id"], "test.quizzle");
}

}  // namespace
}  // namespace peerword::reviewer
