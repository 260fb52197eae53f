// SPDX-License-Identifier: MPL-2.0
#include "pattern_shelf.hpp"

#include <algorithm>
#include <utility>

namespace peerword {

std::shared_ptr<const CompiledPattern> PatternShelf::get(std::string_view pattern, Shape shape,
                                                         const PatternCompiler& compiler) {
    if (auto found = find(pattern, shape)) return found;
    auto compiled = std::make_shared<const CompiledPattern>(compiler.compile(pattern, shape));
    put({std::string(pattern), shape, compiled});
    return compiled;
}

std::shared_ptr<const CompiledPattern> PatternShelf::find(std::string_view pattern, Shape shape) {
    const std::lock_guard hold(lock_);
    const auto found = std::find_if(entries_.begin(), entries_.end(),
                                    [&](const Entry& entry) { return entry.shape == shape && entry.pattern == pattern; });
    if (found == entries_.end()) return nullptr;
    std::rotate(found, found + 1, entries_.end());
    return entries_.back().compiled;
}

void PatternShelf::put(Entry entry) {
    const std::lock_guard hold(lock_);
    size_ += entry.compiled->pattern.size();
    entries_.push_back(std::move(entry));
    auto kept = entries_.begin();
    for (; size_ > kMostOnShelf && kept + 1 != entries_.end(); ++kept) size_ -= kept->compiled->pattern.size();
    entries_.erase(entries_.begin(), kept);
}

}  // namespace peerword
