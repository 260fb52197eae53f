// SPDX-License-Identifier: MPL-2.0
#include "explanations.hpp"

#include <gtest/gtest.h>

#include "error.hpp"
#include "small_book.hpp"
#include "strings.hpp"

namespace peerword::testing {
namespace {

using writer::explanation_of;
using writer::utf16;

class Explanation : public ::testing::Test {
protected:
    Explanation() { rule_.path = extension_ / "dictionaries/en/rules/label.toml"; }

    void write_page() const { folder_.write("Élodie's profile #1 100%/peerword.oxt/explanations/rules/label.client.html", ""); }

    TemporaryFolder folder_;
    std::filesystem::path extension_ = folder_.path() / "Élodie's profile #1 100%/peerword.oxt";
    Rule rule_ = *small_book()->find("label.client");
};

TEST_F(Explanation, IsAPageBesideTheDictionaryAndAProperUrl) {
    write_page();
    const auto url = utf16(explanation_of(rule_));
    EXPECT_TRUE(url.starts_with(u"file:///")) << url.size();
    EXPECT_TRUE(url.ends_with(u"/%C3%89lodie's%20profile%20%231%20100%25/peerword.oxt/explanations/rules/label.client.html"));
}

TEST_F(Explanation, IsNotThereForARuleWithoutAPage) { EXPECT_EQ(utf16(explanation_of(rule_)), u""); }

TEST_F(Explanation, GoesWithTheErrorWhereThereIsOne) {
    const auto properties = [&] {
        Finding finding;
        finding.rule = &rule_;
        return writer::to_error(finding, *small_book(), {}).aProperties;
    };
    const auto without = properties();
    write_page();
    const auto with = properties();
    ASSERT_EQ(with.getLength(), without.getLength() + 1);
    EXPECT_EQ(utf16(with[with.getLength() - 1].Name), u"FullCommentURL");
    EXPECT_EQ(with[with.getLength() - 1].Value.get<rtl::OUString>(), explanation_of(rule_));
}

}  // namespace
}  // namespace peerword::testing
