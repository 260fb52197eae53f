// SPDX-License-Identifier: MPL-2.0
// What more rules cost: the English dictionary, and as many rules again, three and fifteen times.
#include <benchmark/benchmark.h>

#include <filesystem>
#include <fstream>

#include "english.hpp"
#include "temporary_folder.hpp"

namespace {

using namespace peerword;
using namespace peerword::benchmarks;

constexpr int kRules = 1000;  // about what the dictionary has; half flag a word, half a phrase

/// Rules over invented words, as much like the dictionary's as can be had without knowing English.
class MoreRules {
public:
    explicit MoreRules(int copies) {
        std::filesystem::copy(PEERWORD_DICTIONARY, folder_.path(), std::filesystem::copy_options::recursive);
        std::ofstream words(folder_.path() / "words.dic", std::ios::app);
        for (int copy = 1; copy < copies; ++copy) {
            std::string rules;
            for (int i = 0; i < kRules; ++i) rules += rule(copy, i, words);
            folder_.write("rules/zz-" + std::to_string(copy) + ".toml", rules);
        }
    }

    [[nodiscard]] std::shared_ptr<const Rulebook> load() const {
        std::vector<Problem> problems;
        auto book = load_rulebook({folder_.path()}, problems);
        for (const auto& problem : problems) throw std::runtime_error(problem.text());
        return book;
    }

private:
    static std::string rule(int copy, int i, std::ofstream& words) {
        const std::string number = std::to_string(copy) + "-" + std::to_string(i);
        std::string stem = "zw";
        for (const int part : {copy, i / 100, i / 10 % 10, i % 10}) stem += static_cast<char>('a' + part);
        const bool is_word = i % 2 == 0;
        words << stem << "/N po:noun" << (is_word ? " ru:more.r" + number : "") << '\n';
        const std::string example = is_word ? "[[" + stem + "]]" : "the [[" + stem + " person]]";
        return "[[rule]]\nid = \"more.r" + number + "\"\ncategory = \"label\"\nlevel = \"flag\"\n" +
               (is_word ? "words = true\n"
                        : "phrases = ['" + stem + " (?:{adjective})?{person-noun}']\ntriggers = ['" + stem + "']\n") +
               "guards = [\"mention\", \"name\"]\nmessage = \"“{found}”.\"\nflags = [\"" + example +
               "\"]\npasses = [\"Nothing.\"]\n\n";
    }

    testing::TemporaryFolder folder_;
};

void ParagraphWithTimesAsManyRules(benchmark::State& state) {
    const Checker checker(MoreRules(static_cast<int>(state.range(0))).load());
    const std::string text = repeated(kParagraph, 5);
    for (auto _ : state) benchmark::DoNotOptimize(checker.check(text));
    state.counters["rules"] = static_cast<double>(checker.book().rules().size());
}
BENCHMARK(ParagraphWithTimesAsManyRules)->RangeMultiplier(4)->Range(1, 16)->Unit(benchmark::kMicrosecond);

void LoadTimesAsManyRules(benchmark::State& state) {
    const MoreRules more(static_cast<int>(state.range(0)));
    for (auto _ : state) benchmark::DoNotOptimize(more.load());
}
BENCHMARK(LoadTimesAsManyRules)->RangeMultiplier(4)->Range(1, 16)->Unit(benchmark::kMillisecond);

}  // namespace
