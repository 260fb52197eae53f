// SPDX-License-Identifier: MPL-2.0
// How long paragraphs take once the words in them have been met.
#include <benchmark/benchmark.h>

#include "english.hpp"

namespace {

using namespace peerword;
using namespace peerword::benchmarks;

const Checker& checker() {
    static const Checker warm(load_packed());
    return warm;
}

void check(benchmark::State& state, const std::string& text) {
    std::size_t words = 0;
    for (auto _ : state) words += checker().check(text).words;
    state.counters["words"] = benchmark::Counter(static_cast<double>(words), benchmark::Counter::kIsRate);
    state.SetComplexityN(static_cast<benchmark::IterationCount>(text.size()));
}

void ParagraphOf500Words(benchmark::State& state) { check(state, repeated(kParagraph, 5)); }
BENCHMARK(ParagraphOf500Words)->Unit(benchmark::kMicrosecond);

void PreviewOf500Words(benchmark::State& state) {
    const std::string text = repeated(kParagraph, 5);
    for (auto _ : state) benchmark::DoNotOptimize(checker().preview(text));
}
BENCHMARK(PreviewOf500Words)->Unit(benchmark::kMicrosecond);

void ParagraphsEverLonger(benchmark::State& state) {
    check(state, repeated(kParagraph, static_cast<std::size_t>(state.range(0))));
}
BENCHMARK(ParagraphsEverLonger)->RangeMultiplier(4)->Range(1, 1024)->Unit(benchmark::kMicrosecond)->Complexity();

// What costs most: sentences that never end, full of words that many patterns ask for.
void SentenceWithoutEnd(benchmark::State& state) {
    check(state, repeated("he was told by the staff that she will be allowed to be placed with them and ",
                          static_cast<std::size_t>(state.range(0))));
}
BENCHMARK(SentenceWithoutEnd)->RangeMultiplier(4)->Range(4, 1024)->Unit(benchmark::kMicrosecond)->Complexity();

void WordWithoutEnd(benchmark::State& state) { check(state, repeated("a", 1'000'000)); }
BENCHMARK(WordWithoutEnd)->Unit(benchmark::kMicrosecond);

}  // namespace
