// SPDX-License-Identifier: MPL-2.0
#include "review.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace peerword::reviewer {
namespace {

bool none(const Rule& /*rule*/) { return false; }

class Reviewer {
public:
    Reviewer(const Checker& checker, const Prose& prose) : checker_(checker), prose_(prose) {}

    Review run(const Wanted& wanted) {
        // The last paragraph may say what the first is about. Without rules a check only weighs words, which costs little.
        Context context{.document = {}, .lead_in = {}, .wanted = none};
        Cues document;
        for (const Paragraph& paragraph : prose_.paragraphs) add_cues(document, check(paragraph, context).cues);
        context.document = leanings(document);
        context.wanted = wanted;
        for (const Paragraph& paragraph : prose_.paragraphs) collect(check(paragraph, context), paragraph.span.begin);
        return finished();
    }

private:
    Result check(const Paragraph& paragraph, Context& context) const {
        context.lead_in = prose_.lead_in(paragraph);
        return checker_.check(prose_.text(paragraph), context);
    }

    void collect(Result result, std::size_t begin) {
        review_.words += result.words;
        std::move(result.skipped.begin(), result.skipped.end(), std::back_inserter(review_.skipped));
        for (Finding& finding : result.findings) {
            finding.span = prose_.in_file({begin + finding.span.begin, begin + finding.span.end});
            review_.findings.push_back(std::move(finding));
        }
    }

    Review finished() {
        auto& skipped = review_.skipped;
        std::sort(skipped.begin(), skipped.end());
        skipped.erase(std::unique(skipped.begin(), skipped.end()), skipped.end());
        return std::move(review_);
    }

    const Checker& checker_;
    const Prose& prose_;
    Review review_;
};

}  // namespace

Review review(const Checker& checker, const Prose& prose, const Wanted& wanted) { return Reviewer(checker, prose).run(wanted); }

}  // namespace peerword::reviewer
