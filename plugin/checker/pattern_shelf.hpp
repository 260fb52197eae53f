// SPDX-License-Identifier: MPL-2.0
// The patterns compiled last. One takes some twenty times the memory of its expression, and a long text tries hundreds of
// them, most only once or twice: what has lain longest is dropped, and compiled anew should it be asked for again.
//
// Threads. All calls may come from any thread; what was handed out stays good.
#pragma once
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "pattern_syntax.hpp"

namespace peerword {

/// What the expressions of one shelf may measure together.
inline constexpr std::size_t kMostOnShelf = 24'000;  // bytes

class PatternShelf {
public:
    /// The pattern, compiled once for all that ask for the same.
    [[nodiscard]] std::shared_ptr<const CompiledPattern> get(std::string_view pattern, Shape shape,
                                                             const PatternCompiler& compiler);

private:
    struct Entry {
        std::string pattern;
        Shape shape;
        std::shared_ptr<const CompiledPattern> compiled;
    };
    [[nodiscard]] std::shared_ptr<const CompiledPattern> find(std::string_view pattern, Shape shape);
    void put(Entry entry);

    std::mutex lock_;
    std::vector<Entry> entries_;  // those asked for last come last
    std::size_t size_ = 0;        // of their expressions
};

}  // namespace peerword
