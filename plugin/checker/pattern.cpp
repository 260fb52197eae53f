// SPDX-License-Identifier: MPL-2.0
#include "pattern.hpp"

// Of steps that take in no character; of the others see Budget.
#define BOOST_REGEX_MAX_STATE_COUNT 300000
#include <boost/regex.hpp>
#include <mutex>
#include <optional>

namespace peerword {
namespace {

struct OutOfBudget : std::runtime_error {
    OutOfBudget() : std::runtime_error("too many steps") {}
};

/// A place in the text that counts the steps made over it. Boost lets a search over pointers take as many as it likes on a long
/// text, and never counts what several searches take together.
struct Cursor {
    using iterator_category = std::bidirectional_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    const char* at = nullptr;
    Budget* budget = nullptr;

    const char& operator*() const { return *at; }
    Cursor& operator++() {
        if (budget->steps == 0) throw OutOfBudget();
        --budget->steps;
        return ++at, *this;
    }
    Cursor& operator--() { return --at, *this; }
    Cursor operator++(int) {
        const Cursor before = *this;
        return ++*this, before;
    }
    Cursor operator--(int) {
        const Cursor before = *this;
        return --*this, before;
    }
    bool operator==(const Cursor& other) const { return at == other.at; }
};

}  // namespace

struct Pattern::Compiled {
    std::string expression;  // until it is compiled
    std::size_t size = 0;    // of the expression
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
    compiled_->size = expression.size();
    compiled_->expression = std::move(expression);
}

Pattern::~Pattern() = default;
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;

std::size_t Pattern::size() const { return compiled_->size; }

void Pattern::compile() const {
    std::call_once(compiled_->once, [this] { compiled_->run(); });
    if (compiled_->error) throw PatternError(*compiled_->error);
}

Outcome Pattern::search(std::string_view text, std::size_t from, std::size_t end, std::vector<Span>& groups,
                        Budget& budget) const {
    return run(text, from, end, false, groups, budget);
}

Outcome Pattern::match_at(std::string_view text, std::size_t from, std::size_t end, std::vector<Span>& groups,
                          Budget& budget) const {
    return run(text, from, end, true, groups, budget);
}

Outcome Pattern::run(std::string_view text, std::size_t from, std::size_t end, bool only_there, std::vector<Span>& groups,
                     Budget& budget) const {
    std::call_once(compiled_->once, [this] { compiled_->run(); });
    if (compiled_->error) return Outcome::failed;
    const char* base = text.data();
    boost::match_results<Cursor> match;
    auto flags = boost::regex_constants::match_default;
    if (from > 0) flags |= boost::regex_constants::match_prev_avail;
    if (only_there) flags |= boost::regex_constants::match_continuous;
    try {
        if (!boost::regex_search(Cursor{base + from, &budget}, Cursor{base + end, &budget}, match, *compiled_->regex, flags))
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
