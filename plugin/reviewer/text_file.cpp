// SPDX-License-Identifier: MPL-2.0
#include "text_file.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string_view>
#include <system_error>
#include <utility>

namespace peerword::reviewer {
namespace {

struct Signature {
    std::string_view begins;  // in lower case
    std::string_view message;
};

constexpr std::array<Signature, 9> kOtherKinds = {{
    {"\xFF\xFE", "This is UTF-16, not UTF-8 text; save it as UTF-8."},
    {"\xFE\xFF", "This is UTF-16, not UTF-8 text; save it as UTF-8."},
    {"pk\x03\x04", "This is an office document or an archive; give its name the ending it should have (.odt, .docx …)."},
    {"\xD0\xCF\x11\xE0", "This is an older office document; give its name the ending it should have (.doc …)."},
    {"{\\rtf", "This is an RTF document; give its name the ending .rtf."},
    {"%pdf-", "This is a PDF document; save it as plain text first."},
    {"<!doctype html", "This is an HTML page; give its name the ending .html."},
    {"<html", "This is an HTML page; give its name the ending .html."},
    {"<?xml", "This is XML; save it as plain text first."},
}};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool begins_with(std::string_view content, std::string_view lower_case) {
    if (content.size() < lower_case.size()) return false;
    return std::equal(lower_case.begin(), lower_case.end(), content.begin(), [](char a, char b) { return a == lower(b); });
}

/// Why this is no UTF-8 text, or "". Single bytes that are not UTF-8 are no reason.
std::string_view why_no_text(std::string_view content) {
    const std::string_view body = content.substr(byte_order_mark(content));
    for (const auto& kind : kOtherKinds) {
        if (begins_with(body, kind.begins)) return kind.message;
    }
    return content.find('\0') == std::string_view::npos ? "" : "This is no UTF-8 text: there are NUL bytes in it.";
}

std::string read_to_end(std::istream& in) {
    std::string content;
    std::array<char, 65536> part{};
    while (in.read(part.data(), part.size()) || in.gcount() > 0)
        content.append(part.data(), static_cast<std::size_t>(in.gcount()));
    return content;
}

bool is_markdown(const std::filesystem::path& path) {
    std::string suffix = path.extension().string();
    std::transform(suffix.begin(), suffix.end(), suffix.begin(), lower);
    return suffix == ".md" || suffix == ".markdown";
}

}  // namespace

std::optional<std::string> read_file(const std::string& path, std::vector<Problem>& problems) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) {
        problems.push_back({.path = path, .message = "This is a folder; name the files in it."});
        return std::nullopt;
    }
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::string content = read_to_end(file);
    if (file.is_open() && !file.bad()) return content;
    problems.push_back({.path = path, .message = "Cannot be read: " + std::generic_category().message(errno) + '.'});
    return std::nullopt;
}

std::optional<Prose> read_prose(const std::string& path, std::vector<Problem>& problems) {
    auto content = path == "-" ? read_to_end(std::cin) : read_file(path, problems);
    if (!content) return std::nullopt;
    if (const auto why_not = why_no_text(*content); !why_not.empty()) {
        problems.push_back({.path = path, .message = std::string(why_not)});
        return std::nullopt;
    }
    return is_markdown(path) ? markdown(*std::move(content)) : plain_text(*std::move(content));
}

}  // namespace peerword::reviewer
