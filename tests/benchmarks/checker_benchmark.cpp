// SPDX-License-Identifier: MPL-2.0
// How long the checker takes, with the English dictionary: build/release/tests/benchmarks/benchmarks
#include <benchmark/benchmark.h>

#include "peerword/checker.hpp"

namespace {

using namespace peerword;

constexpr std::string_view kParagraph =
    "Dear Ms. Alvarez, thank you for coming to the open house on Saturday. Eleven of us cooked, and the soup was gone by noon. "
    "Noor showed "
    "the new garden beds, and two neighbors promised seedlings for April. We talked for a long time about the bus line, which "
    "will end at the "
    "library from May on, and about who can drive on Sundays. One person was placed on a waiting list for the art room, "
    "although there is "
    "space for ten. If you would like to help with the newsletter, come on Tuesday evening; there is tea, and the printer "
    "works again most of the time.";

std::shared_ptr<const Rulebook> load() {
    std::vector<Problem> problems;
    return load_rulebook({PEERWORD_DICTIONARY}, problems);
}

std::shared_ptr<const Rulebook> book() {
    static const auto loaded = load();
    return loaded;
}

void LoadTheDictionary(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(load());
}
BENCHMARK(LoadTheDictionary)->Unit(benchmark::kMillisecond);

void FirstParagraphAfterLoading(benchmark::State& state) {
    for (auto _ : state) {
        state.PauseTiming();
        const Checker checker(load());
        state.ResumeTiming();
        benchmark::DoNotOptimize(checker.check(kParagraph));
    }
}
BENCHMARK(FirstParagraphAfterLoading)->Unit(benchmark::kMillisecond);

void WarmParagraphOf100Words(benchmark::State& state) {
    const Checker checker(book());
    for (auto _ : state) benchmark::DoNotOptimize(checker.check(kParagraph));
    state.counters["words"] = static_cast<double>(checker.check(kParagraph).words);
}
BENCHMARK(WarmParagraphOf100Words)->Unit(benchmark::kMicrosecond);

void OneParagraphOfThatManyRepeats(benchmark::State& state) {
    const Checker checker(book());
    std::string text;
    for (int i = 0; i < state.range(0); ++i) text += kParagraph;
    for (auto _ : state) benchmark::DoNotOptimize(checker.check(text));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(OneParagraphOfThatManyRepeats)->RangeMultiplier(4)->Range(1, 256)->Unit(benchmark::kMicrosecond)->Complexity();

}  // namespace
