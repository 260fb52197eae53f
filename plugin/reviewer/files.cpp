// SPDX-License-Identifier: MPL-2.0
#include "files.hpp"

#include <algorithm>
#include <array>
#include <istream>
#include <string_view>
#include <system_error>

#include "platform.hpp"

namespace peerword::reviewer {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 17> kOffice = {".odt",  ".ott",   ".fodt", ".sxw", ".docx", ".docm",
                                                      ".dotx", ".dotm",  ".doc",  ".dot", ".rtf",  ".html",
                                                      ".htm",  ".xhtml", ".wps",  ".wpd", ".pages"};
constexpr std::array<std::string_view, 10> kCommented = {".odt",  ".ott",  ".fodt", ".docx", ".docm",
                                                         ".dotx", ".dotm", ".doc",  ".dot",  ".rtf"};
constexpr std::array<std::string_view, 3> kText = {".txt", ".md", ".markdown"};

template <std::size_t N>
bool ends_in(const fs::path& path, const std::array<std::string_view, N>& endings) {
    std::string ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

bool is_aside(const fs::path& path) {
    const auto name = path.filename().string();
    return name.starts_with('.') || name.starts_with("~$");
}

bool is_document(const fs::path& path) { return ends_in(path, kOffice) || ends_in(path, kText); }

std::string problem_with(const std::error_code& error, bool none) {
    if (error) return "This folder cannot be read to its end: " + error.message() + '.';
    return none ? "There is no document in this folder." : "";
}

}  // namespace

bool is_office_document(const fs::path& path) { return ends_in(path, kOffice); }

bool holds_comments(const fs::path& path) { return ends_in(path, kCommented); }

std::vector<std::string> documents_at(const std::string& path, std::vector<Problem>& problems) {
    std::error_code error;
    if (!fs::is_directory(path, error)) return {path};
    std::vector<std::string> files;
    fs::recursive_directory_iterator entry(path, fs::directory_options::skip_permission_denied, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        std::error_code ignored;
        const bool file = !entry->is_directory(ignored) && !entry->is_other(ignored);
        if (is_aside(entry->path()))
            entry.disable_recursion_pending();
        else if (file && is_document(entry->path()) && !is_output(entry->path()))
            files.push_back(entry->path().string());
    }
    const auto message = problem_with(error, files.empty());
    if (!message.empty()) problems.push_back({.path = path, .message = message});
    std::sort(files.begin(), files.end());
    return files;
}

void for_each_name(std::istream& list, const std::function<void(const std::string&)>& each) {
    for (std::string name; std::getline(list, name);) {
        if (name.ends_with('\r')) name.pop_back();
        if (!name.empty()) each(name);
    }
}

}  // namespace peerword::reviewer
