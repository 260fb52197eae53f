// SPDX-License-Identifier: MPL-2.0
#include "peerword/own_words.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

#include "own_rule.hpp"

namespace peerword {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kHead = "# My own words. Peerword's options write here; what is edited by hand is kept.\n";
constexpr std::string_view kRule = "[[rule]]";

std::string whole(const fs::path& file) {
    if (!fs::exists(file)) return {};
    std::ifstream stream(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (!stream) throw fs::filesystem_error("cannot be read", file, std::make_error_code(std::errc::io_error));
    return text;
}

/// Where rules begin: at their comments, if any stand right above.
std::vector<std::size_t> beginnings(std::string_view text) {
    std::vector<std::size_t> all;
    std::optional<std::size_t> comment;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size() - 1) + 1;
        const auto line = text.substr(at, end - at);
        if (line.starts_with(kRule)) all.push_back(comment.value_or(at));
        comment = line.starts_with('#') && at > 0 ? std::optional(comment.value_or(at)) : std::nullopt;
        at = end;
    }
    return all;
}

void save(const fs::path& file, std::string_view text) {
    std::ofstream stream(file, std::ios::binary | std::ios::trunc);
    stream << text << std::flush;
    if (!stream) throw fs::filesystem_error("cannot be written", file, std::make_error_code(std::errc::io_error));
}

}  // namespace

OwnWords OwnWords::read(const fs::path& file) {
    const std::string text = whole(file);
    auto places = beginnings(text);
    OwnWords own;
    own.head_ = text.substr(0, places.empty() ? text.size() : places.front());
    places.push_back(text.size());
    for (std::size_t i = 0; i + 1 < places.size(); ++i) {
        auto part = text.substr(places[i], places[i + 1] - places[i]);
        auto word = read_own_rule(part);
        own.parts_.push_back({std::move(part), std::move(word)});
    }
    return own;
}

void OwnWords::write(const fs::path& file) const {
    std::string text = head_;
    for (const auto& part : parts_) text += part.text;
    fs::create_directories(file.parent_path());
    fs::path beside = file;
    beside += ".new";
    save(beside, text);
    fs::rename(beside, file);
}

std::vector<OwnWord> OwnWords::words() const {
    std::vector<OwnWord> all;
    for (const auto& part : parts_) {
        if (part.word) all.push_back(*part.word);
    }
    return all;
}

std::vector<std::string> OwnWords::others() const {
    std::vector<std::string> all;
    for (const auto& part : parts_) {
        if (!part.word) all.push_back(id_of_rule(part.text));
    }
    return all;
}

bool OwnWords::add(const OwnWord& word, std::string_view message) {
    const auto is_same = [&](const Part& part) { return part.word && same_words(part.word->phrase, word.phrase); };
    if (!can_be_found(word.phrase) || std::any_of(parts_.begin(), parts_.end(), is_same)) return false;
    if (parts_.empty() && head_.empty()) head_ = kHead;
    auto& before = parts_.empty() ? head_ : parts_.back().text;
    if (!before.ends_with('\n')) before += '\n';
    if (!before.ends_with("\n\n")) before += '\n';
    auto text = own_rule(word, new_id(word.phrase), message);
    auto understood = read_own_rule(text);
    parts_.push_back({std::move(text), std::move(understood)});
    return true;
}

void OwnWords::remove(std::string_view phrase) {
    std::erase_if(parts_, [&](const Part& part) { return part.word && part.word->phrase == phrase; });
}

std::string OwnWords::new_id(std::string_view phrase) const {
    const auto is_taken = [&](const std::string& id) {
        return std::any_of(parts_.begin(), parts_.end(), [&](const Part& part) { return id_of_rule(part.text) == id; });
    };
    const auto plain = own_id(phrase);
    auto id = plain;
    for (int number = 2; is_taken(id); ++number) id = plain + "-" + std::to_string(number);
    return id;
}

}  // namespace peerword
