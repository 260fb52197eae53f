// SPDX-License-Identifier: MPL-2.0
#include "review.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace peerword::reviewer {
namespace {

class Reviewer {
public:
    Reviewer(const Checker& checker, const Prose& prose) : checker_(checker), prose_(prose) {}

    /// The last paragraph may say what the first is about.
    Review run(Context context) {
        Cues document;
        std::vector<const Paragraph*> promising;
        for (const Paragraph& paragraph : prose_.paragraphs) {
            const Preview preview = checker_.preview(prose_.text(paragraph), context);
            add_cues(document, preview.cues);
            review_.words += preview.words;
            if (preview.may_find) promising.push_back(&paragraph);
        }
        context.document = leanings(document);
        for (const Paragraph* paragraph : promising) {
            context.lead_in = prose_.lead_in(*paragraph);
            collect(checker_.check(prose_.text(*paragraph), context), paragraph->span.begin);
        }
        return finished();
    }

private:
    void collect(Result result, std::size_t begin) {
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

Review review(const Checker& checker, const Prose& prose, Context context) {
    return Reviewer(checker, prose).run(std::move(context));
}

}  // namespace peerword::reviewer
