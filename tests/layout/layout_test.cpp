// SPDX-License-Identifier: MPL-2.0
// The rules of the house: who may know whom, and how large a file may grow.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestFile = 300;  // lines

struct Source {
    std::string name;  // from the root, with /
    std::vector<std::string> lines;
};

std::vector<Source> sources(const std::string& room) {
    static const std::set<std::string> endings{".cpp", ".hpp", ".in"};
    std::vector<Source> all;
    const fs::path root(PEERWORD_SOURCE);
    for (const auto& entry : fs::recursive_directory_iterator(root / room)) {
        if (!entry.is_regular_file() || !endings.contains(entry.path().extension().string())) continue;
        Source source{fs::relative(entry.path(), root).generic_string(), {}};
        std::ifstream file(entry.path());
        for (std::string line; std::getline(file, line);) source.lines.push_back(line);
        all.push_back(std::move(source));
    }
    return all;
}

/// The files below `room` that hold a line that matches.
std::set<std::string> files_with(const std::string& room, const std::string& pattern) {
    std::set<std::string> found;
    const std::regex wanted(pattern);
    for (const Source& source : sources(room)) {
        for (const auto& line : source.lines) {
            if (std::regex_search(line, wanted)) found.insert(source.name);
        }
    }
    return found;
}

using Names = std::set<std::string>;

TEST(Layout, OneFileKnowsHunspell) {
    EXPECT_EQ(files_with("plugin", "#include <hunspell/"), Names{"plugin/checker/lexicon.cpp"});
}
TEST(Layout, OneFileKnowsBoostRegex) {
    EXPECT_EQ(files_with("plugin", "#include <boost/regex"), Names{"plugin/checker/pattern.cpp"});
}
TEST(Layout, OneFileKnowsToml) { EXPECT_EQ(files_with("plugin", "#include <toml"), Names{"plugin/checker/toml_file.cpp"}); }

TEST(Layout, OnlyTheWriterAndTheWalkKnowUno) {
    for (const char* room : {"plugin/checker", "plugin/explainer", "plugin/reviewer"})
        EXPECT_EQ(files_with(room, "com/sun/star|#include <(rtl|sal|osl|cppuhelper)/"), Names{});
}

TEST(Layout, TheCheckerKnowsNobody) {
    EXPECT_EQ(files_with("plugin/checker", "#include .*(writer|reviewer|documents|explainer)/|nlohmann|CLI/"), Names{});
}

TEST(Layout, TheWalkOverDocumentsKnowsNobody) {
    EXPECT_EQ(files_with("plugin/documents", "#include .*(checker|rulebook|reviewer|writer/|explainer)|nlohmann|CLI/"),
              Names{});
    EXPECT_EQ(files_with("plugin/documents/include", "com/sun/star|#include <(rtl|sal|osl|cppuhelper)/"), Names{});
}

TEST(Layout, OnlyTheExplainerWritesPages) {
    EXPECT_EQ(files_with("plugin", "#include <kainjow/"), Names{"plugin/explainer/rule_pages.hpp"});
    EXPECT_EQ(files_with("plugin", "#include <md4c-html"), Names{"plugin/explainer/declaration.cpp"});
}

TEST(Layout, OthersSeeOnlyThePublicFaceOfTheChecker) {
    for (const char* room : {"plugin/explainer", "plugin/reviewer", "plugin/writer"})
        EXPECT_EQ(files_with(room, "#include .*checker/"), Names{});
    EXPECT_EQ(files_with("plugin/checker/include", "#include \"(?!peerword/)"), Names{});
}

TEST(Layout, TheCheckerAndTheWriterHoldNothingOfOneSystemAlone) {
    EXPECT_EQ(files_with("plugin/checker", "#include <(unistd|sys/|dlfcn|windows)"), Names{});
    EXPECT_EQ(files_with("plugin/writer", "#include <(unistd|sys/|dlfcn|windows)"), Names{});
}

TEST(Layout, FilesStayShort) {
    for (const char* room : {"plugin", "tests"}) {
        for (const Source& source : sources(room)) EXPECT_LE(source.lines.size(), kLongestFile) << source.name;
    }
}

TEST(Layout, EveryFileNamesItsLicence) {
    for (const char* room : {"plugin", "tests"}) {
        for (const Source& source : sources(room)) {
            ASSERT_FALSE(source.lines.empty()) << source.name;
            EXPECT_NE(source.lines.front().find("SPDX-License-Identifier: MPL-2.0"), std::string::npos) << source.name;
        }
    }
}

std::string whole(const std::string& name) {
    std::ifstream file(fs::path(PEERWORD_SOURCE) / name);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

TEST(Layout, TheVersionStandsInOnePlace) {
    std::smatch version;
    const std::string all = whole("CMakeLists.txt");
    ASSERT_TRUE(std::regex_search(all, version, std::regex(R"(VERSION (\d+\.\d+\.\d+) LANGUAGES)")));
    const std::string literal = std::regex_replace(version[1].str(), std::regex(R"(\.)"), R"(\.)");
    EXPECT_EQ(files_with("plugin", literal), Names{});
    EXPECT_EQ(files_with("manifests", literal), Names{});
}

TEST(Layout, TheSampleLetterReadsTheSameInBothFormats) {
    const std::string document = whole("samples/letter.fodt");
    const std::regex paragraph("<text:p[^>]*>([^]*?)</text:p>");
    std::string text;
    for (std::sregex_iterator match(document.begin(), document.end(), paragraph), end; match != end; ++match) {
        text += (text.empty() ? "" : "\n") + std::regex_replace((*match)[1].str(), std::regex("<[^>]+>"), "") + "\n";
    }
    EXPECT_EQ(text, whole("samples/letter.txt"));
}

}  // namespace
