// SPDX-License-Identifier: MPL-2.0
// A pattern as its author wrote it. Of hundreds only a few are ever tried, so that each is read at the first question and
// compiled when it is tried.
//
// Threads. All calls may come from any thread.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "glance.hpp"
#include "pattern_syntax.hpp"

namespace peerword {

class LazyPattern {
public:
    /// `pattern` has no fault; `compiler` lives longer; `demands` spare reading it, where they are known.
    LazyPattern(std::string pattern, Shape shape, const PatternCompiler& compiler, Demands demands = {});
    ~LazyPattern();
    LazyPattern(LazyPattern&& other) noexcept;
    LazyPattern& operator=(LazyPattern&& other) noexcept;

    /// Where a match may begin that ends at one of `ends`; mostly nowhere.
    [[nodiscard]] Places beginnings(const Outline& sentence, const Places& ends) const;
    /// Whether it can begin with a word only.
    [[nodiscard]] bool begins_with_word() const;
    [[nodiscard]] std::shared_ptr<const CompiledPattern> compiled() const;

private:
    struct Parts;
    struct Sketch;
    [[nodiscard]] const Sketch& sketch() const;

    Demands demands_;
    std::unique_ptr<Parts> parts_;
};

}  // namespace peerword
