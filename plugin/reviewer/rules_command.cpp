// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <iostream>
#include <iterator>

#include "commands.hpp"
#include "dictionary.hpp"
#include "peerword/checker.hpp"

namespace peerword::reviewer {
namespace {

using Folders = std::vector<std::filesystem::path>;

bool same_folder(const std::filesystem::path& a, const std::filesystem::path& b) {
    std::error_code ignored;
    return std::filesystem::equivalent(a, b, ignored);
}

bool stands_in(const std::filesystem::path& path, const std::filesystem::path& folder) {
    return std::mismatch(folder.begin(), folder.end(), path.begin(), path.end()).first == folder.end();
}

/// The built-in folder, then the others. Says whether the built-in one was asked for: by name, or by naming none.
Folders with_built_in(const Folders& asked, bool& built_in_asked) {
    Folders folders = {built_in_dictionary()};
    built_in_asked = asked.empty();
    for (const auto& folder : asked) {
        const bool built_in = same_folder(folder, folders.front());
        built_in_asked = built_in_asked || built_in;
        if (!built_in) folders.push_back(folder);
    }
    return folders;
}

/// The built-in rules come first in the book.
std::size_t count_in(const std::vector<Rule>& rules, const std::filesystem::path& folder) {
    const auto in_folder = [&](const Rule& rule) { return stands_in(rule.path, folder); };
    return static_cast<std::size_t>(std::find_if_not(rules.begin(), rules.end(), in_folder) - rules.begin());
}

void list(const std::vector<Rule>& rules, std::size_t first) {
    for (std::size_t i = first; i < rules.size(); ++i) {
        const Rule& rule = rules[i];
        std::cout << rule.id << '\t' << rule.category << '\t' << name_of(rule.level) << '\t' << rule.message << '\n';
    }
}

}  // namespace

int list_rules(const Folders& asked) {
    bool built_in_asked = false;
    const Folders folders = with_built_in(asked, built_in_asked);
    const auto& built_in = folders.front();
    std::vector<Problem> problems;
    const auto book = load_rulebook(folders, problems);
    if (!built_in_asked) std::erase_if(problems, [&](const Problem& problem) { return stands_in(problem.path, built_in); });
    const std::size_t first = built_in_asked ? 0 : count_in(book->rules(), built_in);
    list(book->rules(), first);
    auto failed = check_examples(book, first);
    std::move(failed.begin(), failed.end(), std::back_inserter(problems));
    tell(problems);
    return problems.empty() ? kClean : kCouldNot;
}

}  // namespace peerword::reviewer
