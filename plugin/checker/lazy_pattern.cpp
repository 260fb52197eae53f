// SPDX-License-Identifier: MPL-2.0
#include "lazy_pattern.hpp"

#include <mutex>
#include <utility>

namespace peerword {

struct LazyPattern::Sketch {
    SharedTree tree;
    bool begins_with_word = false;
};

struct LazyPattern::Parts {
    std::string pattern;
    Shape shape;
    const PatternCompiler& compiler;
    std::once_flag sketched = {};
    std::unique_ptr<const Sketch> sketch = nullptr;
};

LazyPattern::LazyPattern(std::string pattern, Shape shape, const PatternCompiler& compiler, Demands demands)
    : demands_(std::move(demands)), parts_(new Parts{std::move(pattern), shape, compiler}) {}

LazyPattern::~LazyPattern() = default;
LazyPattern::LazyPattern(LazyPattern&&) noexcept = default;
LazyPattern& LazyPattern::operator=(LazyPattern&&) noexcept = default;

const LazyPattern::Sketch& LazyPattern::sketch() const {
    std::call_once(parts_->sketched, [this] {
        auto tree = parts_->compiler.tree(parts_->pattern, parts_->shape);
        const bool begins = peerword::begins_with_word(*tree);
        parts_->sketch = std::make_unique<const Sketch>(Sketch{std::move(tree), begins});
    });
    return *parts_->sketch;
}

Places LazyPattern::beginnings(const Outline& sentence, const Places& ends) const {
    if (!are_met(demands_, sentence.imprint())) return {};
    return peerword::beginnings(*sketch().tree, sentence, ends);
}

bool LazyPattern::begins_with_word() const { return sketch().begins_with_word; }

std::shared_ptr<const CompiledPattern> LazyPattern::compiled() const {
    return parts_->compiler.compiled(parts_->pattern, parts_->shape);
}

}  // namespace peerword
