// SPDX-License-Identifier: MPL-2.0
#include "review.hpp"

#include <algorithm>
#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/string_generator.hpp>
#include <boost/uuid/uuid_io.hpp>
#include <iterator>
#include <utility>

#include "peerword/words.hpp"

namespace peerword::reviewer {
namespace {

std::string fingerprint_of(const Finding& finding, std::string_view paragraph) {
    static const auto name_space = boost::uuids::string_generator()("212d9322-1447-4559-a4f6-592543e616c8");
    const auto words = [&](Span span) { return words_of(paragraph.substr(span.begin, span.size())); };
    const std::string name = finding.rule->id + '\n' + words(finding.span) + '\n' + words(finding.sentence);
    return to_string(boost::uuids::name_generator_sha1(name_space)(name));
}

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
            collect(checker_.check(prose_.text(*paragraph), context), *paragraph);
        }
        return finished();
    }

private:
    void collect(Result result, const Paragraph& paragraph) {
        std::move(result.skipped.begin(), result.skipped.end(), std::back_inserter(review_.skipped));
        for (Finding& finding : result.findings) {
            std::string fingerprint = fingerprint_of(finding, prose_.text(paragraph));
            finding.span = in_file(finding.span, paragraph);
            finding.sentence = in_file(finding.sentence, paragraph);
            review_.findings.push_back({std::move(finding), std::move(fingerprint)});
        }
    }

    Span in_file(Span span, const Paragraph& paragraph) const {
        return prose_.in_file({paragraph.span.begin + span.begin, paragraph.span.begin + span.end});
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
