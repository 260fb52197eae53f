// SPDX-License-Identifier: MPL-2.0
// What the page about one rule says.
//
//   const RulePages pages(book, declaration, texts);
//   rule_template.render(*pages.about(*book->find("label.client")));
//
// What a rule's author wrote is plain text here; the templates escape it. Passages are HTML already.
#pragma once
#include <kainjow/mustache.hpp>
#include <memory>
#include <optional>
#include <peerword/checker.hpp>
#include <string>

#include "declaration.hpp"
#include "window_texts.hpp"

namespace peerword::explainer {

using Data = kainjow::mustache::data;

class RulePages {
public:
    RulePages(std::shared_ptr<const Rulebook> book, const Declaration& declaration, const WindowTexts& texts)
        : book_(std::move(book)), checker_(book_), declaration_(declaration), texts_(texts) {}

    /// By the names that pages/rule.html uses. Nothing where a rule does not find its own examples: there is nothing to show.
    [[nodiscard]] std::optional<Data> about(const Rule& rule) const;

private:
    [[nodiscard]] Data passages_of(const Rule& rule) const;

    std::shared_ptr<const Rulebook> book_;
    Checker checker_;
    const Declaration& declaration_;
    const WindowTexts& texts_;
};

}  // namespace peerword::explainer
