// SPDX-License-Identifier: MPL-2.0
#include "pattern.hpp"

// A search that visits more states than this gives up: some ten milliseconds on an ordinary machine.
#define BOOST_REGEX_MAX_STATE_COUNT 300000
#include <boost/regex.hpp>
#include <mutex>
#include <optional>

namespace peerword {
namespace {

/// A pointer into the text that does not say it is one. Boost lets a search over pointers take as many steps as it likes on a
/// long text; over any other iterator it keeps to BOOST_REGEX_MAX_STATE_COUNT.
struct Cursor {
    using iterator_category = std::bidirectional_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    const char* at = nullptr;

    const char& operator*() const { return *at; }
    Cursor& operator++() { return ++at, *this; }
    Cursor& operator--() { return --at, *this; }
    Cursor operator++(int) { return {at++}; }
    Cursor operator--(int) { return {at--}; }
    bool operator==(const Cursor&) const = default;
};

}  // namespace

struct Pattern::Compiled {
    std::string expression;  // until it is compiled
    std::once_flag once;
    std::optional<boost::regex> regex;
    std::optional<PatternError> error;

    void run() {
        try {
            regex.emplace(expression, boost::regex::perl);
        } catch (const boost::regex_error& fault) {
            // Behind two blanks Boost quotes the expression, which is not what the author wrote.
            const std::string what = fault.what();
            error.emplace(what.substr(0, what.find("  ")), 0);
        }
        expression = {};
    }
};

Pattern::Pattern(std::string expression) : compiled_(std::make_unique<Compiled>()) {
    compiled_->expression = std::move(expression);
}

Pattern::~Pattern() = default;
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;

void Pattern::compile() const {
    std::call_once(compiled_->once, [this] { compiled_->run(); });
    if (compiled_->error) throw PatternError(*compiled_->error);
}

Outcome Pattern::search(std::string_view text, std::size_t from, std::size_t end, std::vector<Span>& groups) const {
    return run(text, from, end, false, groups);
}

Outcome Pattern::match_at(std::string_view text, std::size_t from, std::size_t end, std::vector<Span>& groups) const {
    return run(text, from, end, true, groups);
}

Outcome Pattern::run(std::string_view text, std::size_t from, std::size_t end, bool only_there,
                     std::vector<Span>& groups) const {
    std::call_once(compiled_->once, [this] { compiled_->run(); });
    if (compiled_->error) return Outcome::failed;
    const char* base = text.data();
    boost::match_results<Cursor> match;
    auto flags = boost::regex_constants::match_default;
    if (from > 0) flags |= boost::regex_constants::match_prev_avail;
    if (only_there) flags |= boost::regex_constants::match_continuous;
    try {
        if (!boost::regex_search(Cursor{base + from}, Cursor{base + end}, match, *compiled_->regex, flags))
            return Outcome::none;
    } catch (const std::runtime_error&) {
        return Outcome::failed;
    }
    groups.clear();
    for (const auto& group : match) {
        const bool took_part = group.matched;
        groups.push_back(
            took_part ? Span{static_cast<std::size_t>(group.first.at - base), static_cast<std::size_t>(group.second.at - base)}
                      : Span{std::string_view::npos, std::string_view::npos});
    }
    return Outcome::found;
}

}  // namespace peerword
