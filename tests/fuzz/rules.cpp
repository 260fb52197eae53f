// SPDX-License-Identifier: MPL-2.0
// Any bytes as a file of a user's folder. The first line says which file: "rules/mine.toml", "guards.toml" …
#include <algorithm>
#include <array>

#include "promise.hpp"
#include "small_book.hpp"
#include "target.hpp"

namespace {

using namespace peerword::testing;

constexpr std::array<std::string_view, 4> kFiles{"rules/mine.toml", "guards.toml", "language.toml", "passages.toml"};
constexpr std::string_view kText =
    "The client was placed on ward 3, and aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa! An addict suffers from grief (good, bad).";

const std::filesystem::path& built_in() {
    static const TemporaryFolder folder;
    static const bool written = (write_small_dictionary(folder), true);
    promise(written, "the dictionary is there");
    return folder.path();
}

void promise_useful(const peerword::Problem& problem) {
    promise(!problem.message.empty() && !problem.path.empty(), "a problem says what and where");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto [name, content] = split(text_of(data, size), "\n");
    if (std::find(kFiles.begin(), kFiles.end(), name) == kFiles.end()) return 0;
    static const TemporaryFolder own;
    for (const auto file : kFiles) own.write(file, file == name ? content : "");

    std::vector<peerword::Problem> problems;
    const auto book = peerword::load_rulebook({built_in(), own.path()}, problems);
    std::for_each(problems.begin(), problems.end(), promise_useful);
    const auto built_in_rules = small_book()->rules().size();
    promise(book->rules().size() >= built_in_rules, "the built-in rules are there, whatever comes after them");
    for (const auto& problem : peerword::check_examples(book, built_in_rules)) promise_useful(problem);
    const peerword::Checker checker(book);
    const auto answer = checker.check(kText);
    promise_sound(kText, answer);
    promise_same(answer, checker.check(kText));
    return 0;
}
