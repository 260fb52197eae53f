// SPDX-License-Identifier: MPL-2.0
// How often the English dictionary speaks up in text that is about no one: what Debian brings on every machine.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "english.hpp"

namespace peerword::testing {
namespace {

namespace fs = std::filesystem;

/// The regular files below a folder; none where the folder is missing.
std::vector<fs::path> files_in(const char* folder) {
    std::vector<fs::path> files;
    std::error_code missing;
    for (const auto& entry : fs::recursive_directory_iterator(folder, missing)) {
        if (entry.is_regular_file() && !entry.is_symlink()) files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

/// The licenses, and one long manual: what perl's messages mean.
std::vector<fs::path> neutral_files() {
    auto files = files_in("/usr/share/common-licenses");
    for (const fs::path& file : files_in("/usr/share/perl")) {
        if (file.filename() == "perldiag.pod") files.push_back(file);
    }
    return files;
}

struct Tally {
    std::size_t words = 0;
    std::size_t findings = 0;
};

void read_paragraph(Tally& tally, Cues& document, const std::string& paragraph, const fs::path& file) {
    Context context;
    context.document = leanings(document);
    context.wanted = [](const Rule& rule) { return rule.level == Level::flag; };
    const Result result = Checker(english()).check(paragraph, context);
    add_cues(document, result.cues);
    tally.words += result.words;
    tally.findings += result.findings.size();
    for (const Finding& finding : result.findings) {
        std::cout << "  " << file.filename().string() << ": " << finding.rule->id << ": \""
                  << paragraph.substr(finding.span.begin, finding.span.size()) << "\"\n";
    }
}

void read_file(Tally& tally, const fs::path& file) {
    std::ifstream in(file);
    Cues document;
    std::string paragraph;
    for (std::string line; std::getline(in, line);) {
        if (!line.empty()) {
            paragraph += line + '\n';
        } else if (!paragraph.empty()) {
            read_paragraph(tally, document, paragraph, file);
            paragraph.clear();
        }
    }
    if (!paragraph.empty()) read_paragraph(tally, document, paragraph, file);
}

TEST(NeutralProse, IsCounted) {
    const auto files = neutral_files();
    if (files.empty()) GTEST_SKIP() << "no licenses and manuals on this machine";
    Tally tally;
    for (const fs::path& file : files) read_file(tally, file);
    std::cout << tally.findings << " findings at level flag in " << tally.words << " words of " << files.size()
              << " files: " << 10'000.0 * static_cast<double>(tally.findings) / static_cast<double>(tally.words)
              << " per 10,000 words\n";
}

}  // namespace
}  // namespace peerword::testing
