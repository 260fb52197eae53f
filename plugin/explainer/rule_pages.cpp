// SPDX-License-Identifier: MPL-2.0
#include "rule_pages.hpp"

#include <algorithm>
#include <functional>
#include <peerword/example.hpp>
#include <set>
#include <vector>

namespace peerword::explainer {
namespace {

using List = kainjow::mustache::list;

/// An example under `flags`, as the checker answers it.
struct Example {
    std::string text;
    std::vector<Finding> findings;  // of the rule, in order
};

std::vector<Example> examples_of(const Rule& rule, const Checker& checker) {
    Context context;
    context.wanted = [&](const Rule& other) { return other.level != Level::off || other.id == rule.id; };
    std::vector<Example> examples;
    for (const auto& flag : rule.flags) {
        const auto marked = parse_example(flag.text);
        if (!marked) continue;
        auto findings = checker.check(marked->text, context).findings;
        std::erase_if(findings, [&](const Finding& finding) { return finding.rule->id != rule.id; });
        if (!findings.empty()) examples.push_back({marked->text, std::move(findings)});
    }
    return examples;
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return text;
}

struct Wording {
    std::string text;
    std::string message;
};

/// Every wording the examples find, once, and rather as it stands inside a sentence than with the capital of its start.
std::vector<Wording> wordings_of(const std::vector<Example>& examples) {
    std::vector<Wording> all;
    for (const bool at_start : {false, true}) {
        for (const auto& [text, findings] : examples) {
            for (const auto& finding : findings) {
                const auto [begin, end] = finding.span;
                if ((begin == 0) == at_start) all.push_back({text.substr(begin, end - begin), finding.message});
            }
        }
    }
    std::set<std::string> known;
    std::erase_if(all, [&](const Wording& wording) { return !known.insert(lower(wording.text)).second; });
    return all;
}

template <class Things, class Text>
Data list_of(const Things& things, Text text_of) {
    List list;
    for (const auto& thing : things) list.emplace_back("text", std::string(std::invoke(text_of, thing)));
    return list;
}

Data list_of(const std::vector<std::string>& texts) { return list_of(texts, std::identity()); }

/// The sentence in pieces, those that are found marked.
Data pieces(const Example& example) {
    List list;
    const auto add = [&](std::size_t begin, std::size_t end, bool is_found) {
        Data piece("text", example.text.substr(begin, end - begin));
        piece.set("is_found", is_found);
        if (begin < end) list.push_back(std::move(piece));
    };
    std::size_t done = 0;
    for (const auto& finding : example.findings) {
        add(done, finding.span.begin, false);
        add(finding.span.begin, finding.span.end, true);
        done = finding.span.end;
    }
    add(done, example.text.size(), false);
    return list;
}

Data examples_data(const std::vector<Example>& examples) {
    List list;
    for (const auto& example : examples) {
        Data data("pieces", pieces(example));
        const auto& suggestions = example.findings.front().suggestions;
        data.set("has_suggestions", !suggestions.empty());
        data.set("suggestions", list_of(suggestions));
        list.push_back(std::move(data));
    }
    return list;
}

bool has_suggestions(const std::vector<Example>& examples) {
    const auto any = [](const Finding& finding) { return !finding.suggestions.empty(); };
    return std::any_of(examples.begin(), examples.end(), [&](const Example& example) {
        return std::any_of(example.findings.begin(), example.findings.end(), any);
    });
}

}  // namespace

std::optional<Data> RulePages::about(const Rule& rule) const {
    const auto examples = examples_of(rule, checker_);
    if (examples.empty()) return std::nullopt;
    const auto wordings = wordings_of(examples);
    Data data("id", rule.id);
    data.set("category", rule.category);
    data.set("category_name", texts_("category." + rule.category));
    data.set("title", wordings.front().text);
    data.set("message", wordings.front().message);
    data.set("wordings", list_of(wordings, &Wording::text));
    data.set("has_why", !rule.why.empty());
    data.set("why", rule.why);
    for (const Level level : {Level::flag, Level::consider, Level::off})
        data.set("is_" + std::string(name_of(level)), rule.level == level);
    data.set("examples", examples_data(examples));
    data.set("asks", !has_suggestions(examples));
    data.set("passes", list_of(rule.passes, &peerword::Example::text));
    data.set("has_passages", !rule.declaration.empty());
    data.set("passages", passages_of(rule));
    data.set("credit", std::string(book_->credit()));
    data.set("agreement", std::string(book_->agreement(rule)));
    data.set("has_sources", !rule.source.empty());
    data.set("sources", list_of(rule.source));
    return data;
}

Data RulePages::passages_of(const Rule& rule) const {
    List list;
    for (const auto& code : rule.declaration) {
        Data passage("code", code);
        passage.set("kind", code.front() == 'V' ? "Value" : "Action");
        passage.set("number", code.substr(1));
        passage.set("html", declaration_.passage(code));
        list.push_back(std::move(passage));
    }
    return list;
}

}  // namespace peerword::explainer
