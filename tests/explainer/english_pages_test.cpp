// SPDX-License-Identifier: MPL-2.0
// The pages as they are packed into the extension.
#include <gmock/gmock.h>

#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>

#include "english.hpp"

namespace peerword::testing {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using Names = std::set<std::string>;

std::string whole(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Every file of the pages, by its place below their folder.
const std::map<std::string, std::string>& pages() {
    static const auto all = [] {
        std::map<std::string, std::string> files;
        for (const auto& entry : fs::recursive_directory_iterator(PEERWORD_EXPLANATIONS)) {
            if (entry.is_regular_file())
                files[fs::relative(entry.path(), PEERWORD_EXPLANATIONS).generic_string()] = whole(entry.path());
        }
        return files;
    }();
    return all;
}

std::vector<std::string> all_matches(const std::string& text, const std::string& pattern) {
    const std::regex wanted(pattern);
    std::vector<std::string> found;
    for (std::sregex_iterator match(text.begin(), text.end(), wanted), end; match != end; ++match) found.push_back((*match)[1]);
    return found;
}

bool has_anchor(const std::string& page, const std::string& anchor) {
    return anchor.empty() || page.find("id=\"" + anchor + "\"") != std::string::npos;
}

TEST(EnglishPages, AreThereForEveryRuleAndForNothingElse) {
    Names expected, there;
    for (const auto& rule : english()->rules()) expected.insert("rules/" + rule.id + ".html");
    for (const auto& [name, page] : pages()) {
        if (name.starts_with("rules/")) there.insert(name);
    }
    EXPECT_EQ(there, expected);
}

TEST(EnglishPages, AreListedOnceEach) {
    Names ids;
    for (const auto& id : all_matches(pages().at("rules.html"), "<li id=\"([^\"]+)\""))
        EXPECT_TRUE(ids.insert(id).second) << id;
    EXPECT_EQ(ids.size(), english()->rules().size());
}

TEST(EnglishPages, LinkOnlyToWhatIsThere) {
    for (const auto& [name, page] : pages()) {
        for (const auto& link : all_matches(page, "(?:href|src)=\"([^\"]*)\"")) {
            const auto hash = link.find('#');
            const auto beside = (fs::path(name).parent_path() / link.substr(0, hash)).lexically_normal().generic_string();
            const auto& target = hash == 0 ? name : beside;
            ASSERT_TRUE(pages().contains(target)) << name << " links to " << link;
            const auto anchor = hash == std::string::npos ? "" : link.substr(hash + 1);
            EXPECT_TRUE(has_anchor(pages().at(target), anchor)) << name << " links to " << link;
        }
    }
}

TEST(EnglishPages, FetchNothingFromElsewhere) {
    const std::regex elsewhere(R"(https?:|url\(|@import|fetch\(|XMLHttp|WebSocket|src=\"//|href=\"//)");
    for (const auto& [name, page] : pages()) {
        if (name.ends_with(".svg")) continue;  // names its format by an address
        EXPECT_FALSE(std::regex_search(page, elsewhere)) << name;
    }
}

TEST(EnglishPages, QuoteTheDeclarationWithCredit) {
    for (const auto& rule : english()->rules()) {
        const auto& page = pages().at("rules/" + rule.id + ".html");
        for (const auto& code : rule.declaration) EXPECT_THAT(page, HasSubstr("declaration.html#" + code)) << rule.id;
        EXPECT_THAT(page, HasSubstr("Western Mass Peer Network, 2014")) << rule.id;
        EXPECT_EQ(page.find("<blockquote></blockquote>"), std::string::npos) << rule.id;
    }
}

TEST(EnglishPages, SayHowToSwitchARuleOff) {
    for (const auto& rule : english()->rules())
        EXPECT_THAT(pages().at("rules/" + rule.id + ".html"), HasSubstr("<code>" + rule.id + "</code>"));
}

}  // namespace
}  // namespace peerword::testing
