// SPDX-License-Identifier: MPL-2.0
// The words of Peerword's own windows: every one that is asked for is there, in every language, and
// none is there in vain.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;
using Ids = std::set<std::string>;

const fs::path kRoot = PEERWORD_SOURCE;
const fs::path kEnglish = kRoot / "manifests/windows/peerword_en_US.properties";

std::string whole(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The files below `room` with this ending, as one text.
std::string all_of(const std::string& room, const std::string& ending) {
    std::string all;
    for (const auto& entry : fs::recursive_directory_iterator(kRoot / room)) {
        if (entry.path().string().ends_with(ending)) all += whole(entry.path());
    }
    return all;
}

Ids matches(const std::string& text, const std::string& pattern) {
    const std::regex wanted(pattern);
    Ids found;
    for (std::sregex_iterator match(text.begin(), text.end(), wanted), end; match != end; ++match) found.insert((*match)[1]);
    return found;
}

std::vector<std::string> ids_in_order(const fs::path& path) {
    std::vector<std::string> ids;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (!line.empty() && line.front() != '#') ids.push_back(line.substr(0, line.find('=')));
    }
    return ids;
}

Ids ids_of(const fs::path& path) {
    const auto ids = ids_in_order(path);
    return {ids.begin(), ids.end()};
}

std::vector<fs::path> languages() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(kEnglish.parent_path())) {
        if (entry.path().extension() == ".properties") files.push_back(entry.path());
    }
    return files;
}

TEST(WindowText, IsThereForEveryIdThatAWindowOrTheCodeAsksFor) {
    const auto there = ids_of(kEnglish);
    auto asked = matches(all_of("manifests/windows", ".xdl"), "\"&amp;([^\"]+)\"");
    asked.merge(matches(all_of("plugin/writer", ".cpp"), R"re(\btext\("([a-z][a-z.-]*[a-z])"\))re"));
    for (const auto& id : asked) EXPECT_TRUE(there.contains(id)) << id;
}

TEST(WindowText, HoldsNothingThatNobodyAsksFor) {
    const auto code = all_of("plugin", ".cpp");
    auto named = matches(code, R"re("([a-z][a-z.-]*)")re");
    named.merge(matches(all_of("manifests/windows", ".xdl"), "\"&amp;([^\"]+)\""));
    const auto is_named = [&](const std::string& id) {
        const auto begins = [&](const std::string& name) { return name.ends_with('.') && id.starts_with(name); };
        return named.contains(id) || std::any_of(named.begin(), named.end(), begins);
    };
    for (const auto& id : ids_of(kEnglish)) EXPECT_TRUE(is_named(id)) << id;
}

TEST(WindowText, HasTheSameIdsInEveryLanguageEachOnce) {
    for (const auto& file : languages()) {
        EXPECT_EQ(ids_of(file), ids_of(kEnglish)) << file;
        EXPECT_EQ(ids_in_order(file).size(), ids_of(file).size()) << file;
    }
}

TEST(WindowText, IsWrittenInAsciiAsLibreOfficeReadsIt) {
    for (const auto& file : languages()) {
        const auto text = whole(file);
        EXPECT_TRUE(std::all_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x80; })) << file;
    }
}

TEST(WindowText, NamesEveryCategoryInAWordAndASentence) {
    const auto there = ids_of(kEnglish);
    for (const auto& category : matches(all_of("dictionaries/en/rules", ".toml"), "category *= \"([a-z-]+)\"")) {
        EXPECT_TRUE(there.contains("category." + category)) << category;
        EXPECT_TRUE(there.contains("category." + category + ".about")) << category;
    }
}

TEST(WindowText, SaysInEveryMenuTitleWhichLanguageItIs) {
    EXPECT_THAT(matches(all_of("manifests", ".xcu.in"), "(<prop oor:name=\"(?:Title|Label)\"[^>]*>\\s*<value>)"),
                ::testing::IsEmpty());
}

}  // namespace
