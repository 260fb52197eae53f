// SPDX-License-Identifier: MPL-2.0
// Any bytes as a file under review: the report parses again, and says what the text says. A file that begins with "#" is
// read as Markdown.
#include <sstream>

#include "promise.hpp"
#include "report.hpp"
#include "small_book.hpp"
#include "target.hpp"

namespace {

using namespace peerword;
using namespace peerword::testing;

std::string text_from(const reviewer::ReviewedDocument& document, bool json) {
    std::ostringstream out;
    const auto report = json ? reviewer::json_report(out, "") : reviewer::text_report(out, *small_book(), "", true);
    report->add(document);
    report->finish({{document.path, 1, 2, document.prose.content}});
    return out.str();
}

void promise_faithful(const nlohmann::json& told, const reviewer::ReviewedDocument& document) {
    const auto& findings = told.at("documents").at(0).at("findings");
    promise(findings.size() == document.review.findings.size(), "every finding is told");
    std::size_t end = 0;
    for (const auto& finding : findings) {
        const std::size_t begin = finding.at("start");
        promise(end <= begin && begin < finding.at("end"), "findings are in the order of the file");
        end = finding.at("end");
        promise(end <= document.prose.content.size(), "findings are inside the file");
        const auto text = document.prose.content.substr(begin, end - begin);
        promise(!is_utf8(text) || finding.at("text") == text, "the text is that of the file");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Checker checker(small_book());
    std::string content(text_of(data, size));
    const auto prose = content.starts_with('#') ? reviewer::markdown(content) : reviewer::plain_text(content);
    const reviewer::ReviewedDocument document{content, prose, reviewer::review(checker, prose), checker.book()};
    promise_faithful(nlohmann::json::parse(text_from(document, true)), document);
    promise(!text_from(document, false).empty(), "there is a report for people too");
    return 0;
}
