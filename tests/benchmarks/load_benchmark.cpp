// SPDX-License-Identifier: MPL-2.0
// How long it takes until the first paragraph is checked: build/release/tests/benchmarks/benchmarks
#include <benchmark/benchmark.h>

#include "english.hpp"

namespace {

using namespace peerword;
using namespace peerword::benchmarks;

void LoadTheFolder(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(load());
}
BENCHMARK(LoadTheFolder)->Unit(benchmark::kMillisecond);

void LoadThePackedFolder(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(load_packed());
}
BENCHMARK(LoadThePackedFolder)->Unit(benchmark::kMillisecond);

void FirstParagraphAfterLoading(benchmark::State& state) {
    for (auto _ : state) {
        state.PauseTiming();
        const Checker checker(load_packed());
        state.ResumeTiming();
        benchmark::DoNotOptimize(checker.check(kParagraph));
    }
}
BENCHMARK(FirstParagraphAfterLoading)->Unit(benchmark::kMillisecond);

}  // namespace
