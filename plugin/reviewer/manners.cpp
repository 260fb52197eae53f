// SPDX-License-Identifier: MPL-2.0
#include "manners.hpp"

#include <algorithm>
#include <system_error>
#include <utility>

#include "dictionary.hpp"

namespace peerword::reviewer {
namespace {

namespace fs = std::filesystem;

std::function<bool(const Rule&)> wanted(const std::string& level, const std::vector<std::string>& categories) {
    if (level.empty() && categories.empty()) return nullptr;
    return [=](const Rule& rule) {
        const bool of_level = level.empty() || name_of(rule.level) == level;
        const bool of_category =
            categories.empty() || std::find(categories.begin(), categories.end(), rule.category) != categories.end();
        return rule.level != Level::off && of_level && of_category;
    };
}

/// What stands in a file gives way to what is asked for.
template <class Value>
void prefer(const Value& asked, Value& setting) {
    if (!asked.empty()) setting = asked;
}

fs::path folder_of(const std::string& document) {
    std::error_code ignored;
    return fs::absolute(document, ignored).lexically_normal().parent_path();
}

/// As people name it from where they are.
fs::path from_here(const fs::path& path) {
    std::error_code ignored;
    return path.lexically_proximate(fs::current_path(ignored));
}

/// Never taken apart: with the process all its memory goes at once.
std::vector<std::shared_ptr<const Rulebook>>& kept_to_the_end() {
    static auto& books = *new std::vector<std::shared_ptr<const Rulebook>>;
    return books;
}

}  // namespace

Manners::Manners(const ReviewRequest& request, std::vector<Problem>& problems)
    : request_(request), plain_(make({}, problems)) {}

const Manner& Manners::of(const std::string& document, std::vector<Problem>& problems) {
    return *in(folder_of(document), problems);
}

Manners::SharedManner Manners::in(const fs::path& folder, std::vector<Problem>& problems) {
    if (const auto known = by_folder_.find(folder); known != by_folder_.end()) return known->second;
    std::error_code ignored;
    const auto file = folder / kFolderSettingsFile;
    const auto above = folder.parent_path();
    SharedManner manner = plain_;
    if (fs::exists(file, ignored))
        manner = make(read_folder_settings(from_here(file), problems), problems);
    else if (above != folder)
        manner = in(above, problems);
    return by_folder_.emplace(folder, std::move(manner)).first->second;
}

Manners::SharedManner Manners::make(FolderSettings settings, std::vector<Problem>& problems) {
    prefer(request_.level, settings.level);
    prefer(request_.categories, settings.categories);
    prefer(request_.dictionaries, settings.dictionaries);
    auto may_speak = wanted(settings.level, settings.categories);
    const Checker checker(book(settings.dictionaries, problems));
    return std::make_shared<const Manner>(Manner{checker, std::move(may_speak), std::move(settings.allowed)});
}

std::shared_ptr<const Rulebook> Manners::book(const Folders& dictionaries, std::vector<Problem>& problems) {
    auto& book = books_[dictionaries];
    if (book) return book;
    Folders folders = {built_in_dictionary()};
    folders.insert(folders.end(), dictionaries.begin(), dictionaries.end());
    book = load_rulebook(folders, problems, packed_dictionary());
    kept_to_the_end().push_back(book);
    return book;
}

}  // namespace peerword::reviewer
