// SPDX-License-Identifier: MPL-2.0
// A compiled regular expression over bytes. Boost.Regex does the work; this is the one file that knows it.
//
// Cost.    Compiling takes a hundred times longer than reading: it is done at the first search.
// Limits.  A search that would take more steps than its budget holds stops and says so (see Outcome); it never throws.
// Threads. search() may be called from any thread.
#pragma once
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "peerword/span.hpp"

namespace peerword {

/// What is wrong with an expression, and after how many of its bytes; 0 where only the whole is known.
struct PatternError : std::runtime_error {
    PatternError(const std::string& what, std::size_t at) : std::runtime_error(what), position(at) {}
    std::size_t position;
};

/// `failed`: the search ran out of its budget, or the expression does not compile.
enum class Outcome { none, found, failed };

/// How many steps over characters the searches of one rule may take together: some ten milliseconds on an ordinary machine.
struct Budget {
    std::size_t steps = 500'000;
};

class Pattern {
public:
    explicit Pattern(std::string expression);
    ~Pattern();
    Pattern(Pattern&& other) noexcept;
    Pattern& operator=(Pattern&& other) noexcept;

    /// Compiles now. Throws PatternError.
    void compile() const;
    /// Bytes of the expression.
    [[nodiscard]] std::size_t size() const;

    /// Looks for the first match that begins at or behind `from` and lies before `end`. Fills `groups`: bytes of `text` for the
    /// whole match and each group, {npos, npos} for a group that took no part. `^` matches at `from`, `$` at `end`.
    Outcome search(std::string_view text, std::size_t from, std::size_t end, std::vector<Span>& groups, Budget& budget) const;
    /// The same for a match that begins right at `from`.
    Outcome match_at(std::string_view text, std::size_t from, std::size_t end, std::vector<Span>& groups, Budget& budget) const;

private:
    Outcome run(std::string_view text, std::size_t from, std::size_t end, bool only_there, std::vector<Span>& groups,
                Budget& budget) const;

    struct Compiled;
    std::unique_ptr<Compiled> compiled_;
};

}  // namespace peerword
