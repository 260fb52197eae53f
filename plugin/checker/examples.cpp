// SPDX-License-Identifier: MPL-2.0
// Runs the examples that rules carry.
#include <algorithm>

#include "peerword/checker.hpp"
#include "peerword/example.hpp"

namespace peerword {
namespace {

class ExampleRun {
public:
    ExampleRun(const Checker& checker, const Rule& rule, std::vector<Problem>& problems)
        : checker_(checker), rule_(rule), problems_(problems) {
        context_.wanted = [this](const Rule& other) { return other.level != Level::off || other.id == rule_.id; };
    }

    void flag(const Example& example) const {
        const auto parsed = parse_example(example.text);
        if (!parsed || parsed->marks.empty()) return complain(example, "An example under flags marks what is found in [[ ]].");
        const Result result = checker_.check(parsed->text, context_);
        if (std::find(result.skipped.begin(), result.skipped.end(), rule_.id) != result.skipped.end())
            complain(example, "A pattern does not compile, or takes too long here.");
        for (const Mark& mark : parsed->marks) expect(example, parsed->text, mark, result);
        for (const Finding& finding : result.findings) reject_unmarked(example, *parsed, finding);
    }

    void pass(const Example& example) const {
        for (const Finding& finding : checker_.check(example.text, context_).findings) {
            if (finding.rule == &rule_)
                complain(example, "\"" + found(example.text, finding) + "\" is flagged, but this example must pass.");
        }
    }

private:
    static std::string found(std::string_view text, const Finding& finding) {
        return std::string(text.substr(finding.span.begin, finding.span.size()));
    }

    void expect(const Example& example, const std::string& text, const Mark& mark, const Result& result) const {
        const std::string wanted = text.substr(mark.span.begin, mark.span.size());
        for (const Finding& finding : result.findings) {
            if (finding.span != mark.span) continue;
            if (finding.rule != &rule_)
                return complain(example, "\"" + wanted + "\" is flagged by " + finding.rule->id + " instead.");
            const std::string first = finding.suggestions.empty() ? "" : finding.suggestions.front();
            if (mark.suggestion && *mark.suggestion != first)
                complain(example, "The first suggestion is \"" + first + "\", not \"" + *mark.suggestion + "\".");
            return;
        }
        for (const Finding& finding : result.findings) {
            if (!finding.span.overlaps(mark.span)) continue;
            return complain(example,
                            "\"" + found(text, finding) + "\" is flagged (" + finding.rule->id + "), not \"" + wanted + "\".");
        }
        complain(example, "\"" + wanted + "\" is not flagged.");
    }

    void reject_unmarked(const Example& example, const MarkedText& parsed, const Finding& finding) const {
        if (finding.rule != &rule_) return;
        for (const Mark& mark : parsed.marks) {
            if (finding.span.overlaps(mark.span)) return;
        }
        complain(example, "\"" + found(parsed.text, finding) + "\" is flagged too; mark it, or mend the rule.");
    }

    void complain(const Example& example, const std::string& message) const {
        problems_.push_back({rule_.path, example.line, example.column, rule_.id + ": " + message});
    }

    const Checker& checker_;
    const Rule& rule_;
    std::vector<Problem>& problems_;
    Context context_;
};

}  // namespace

std::optional<MarkedText> parse_example(std::string_view example) {
    MarkedText parsed;
    while (true) {
        const auto open = example.find("[[");
        parsed.text += example.substr(0, open);
        if (open == std::string_view::npos) return parsed;
        const auto close = example.find("]]", open);
        if (close == std::string_view::npos) return std::nullopt;
        const auto inside = example.substr(open + 2, close - open - 2);
        const auto arrow = inside.find(" -> ");
        const auto found = inside.substr(0, arrow);
        Mark mark{{parsed.text.size(), parsed.text.size() + found.size()}, std::nullopt};
        if (arrow != std::string_view::npos) mark.suggestion = inside.substr(arrow + 4);
        parsed.text += found;
        parsed.marks.push_back(std::move(mark));
        example.remove_prefix(close + 2);
    }
}

std::vector<Problem> check_examples(const std::shared_ptr<const Rulebook>& book, std::size_t first_rule) {
    std::vector<Problem> problems;
    const Checker checker(book);
    for (std::size_t i = first_rule; i < book->rules().size(); ++i) {
        const Rule& rule = book->rules()[i];
        const ExampleRun run(checker, rule, problems);
        for (const Example& example : rule.flags) run.flag(example);
        for (const Example& example : rule.passes) run.pass(example);
    }
    return problems;
}

}  // namespace peerword
