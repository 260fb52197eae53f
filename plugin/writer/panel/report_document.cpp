// SPDX-License-Identifier: MPL-2.0
#include "report_document.hpp"

#include <algorithm>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XTitle.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <map>
#include <set>

#include "notes.hpp"
#include "page.hpp"
#include "strings.hpp"
#include "words.hpp"

namespace peerword::writer {
namespace {

using namespace css::uno;
using Entries = std::vector<Entry>;

constexpr std::size_t kSentence = 240;  // characters on each side

std::string filled(const rtl::OUString& text, const std::string& with) {
    return utf8(text.replaceFirst("%1", office_string(with)));
}

/// A2 before A10.
std::vector<std::string> in_order(const std::set<std::string>& codes) {
    std::vector<std::string> all(codes.begin(), codes.end());
    std::stable_sort(all.begin(), all.end(), [](const auto& one, const auto& other) { return one.size() < other.size(); });
    std::stable_sort(all.begin(), all.end(), [](const auto& one, const auto& other) { return one[0] > other[0]; });
    return all;
}

class Report {
public:
    Report(const Reference<css::text::XTextDocument>& document, const Entries& entries, const WindowText& text)
        : page_(document), entries_(entries), text_(text) {}

    void write(const std::string& title) {
        page_.paragraph("Title", filled(text_("report.title"), title));
        page_.date();
        page_.paragraph("Heading 1", utf8(text_("report.counts")));
        if (entries_.empty()) return page_.paragraph("Text body", utf8(text_("panel.status.none")));
        write_counts();
        page_.paragraph("Heading 1", utf8(text_("report.findings")));
        for (const Entry& entry : entries_) write(entry);
        write_passages();
    }

private:
    void write_counts() {
        std::map<std::string, std::size_t> counts;
        for (const Entry& entry : entries_) ++counts[entry.finding.rule->category];
        std::vector<Row> rows;
        for (const auto& category : categories()) {
            const auto count = counts[category];
            if (count > 0) rows.push_back({name_of(category), std::to_string(count), static_cast<double>(count)});
        }
        rows.push_back({utf8(text_("report.all")), std::to_string(entries_.size())});
        page_.chart({utf8(text_("report.category")), utf8(text_("report.count"))}, rows);
    }

    void write(const Entry& entry) {
        const auto& rule = *entry.finding.rule;
        const auto [before, after] = around(entry, kSentence, kSentence);
        page_.paragraph("Heading 3", entry.place + " · " + name_of(rule.category));
        page_.paragraph("Quotations", {{before}, {entry.text, true}, {after}});
        page_.paragraph("Text body", entry.finding.message + (rule.why.empty() ? "" : " " + rule.why));
        const auto instead = reviewer::quoted(entry.finding.suggestions);
        if (!instead.empty()) page_.paragraph("Text body", utf8(text_("panel.instead")) + " " + instead);
        for (const auto& code : rule.declaration) cited_.insert(code);
    }

    void write_passages() {
        const Rulebook& book = *entries_.front().book;
        page_.paragraph("Heading 1", utf8(text_("report.passages")));
        page_.paragraph("Text body", std::string(book.credit()));
        for (const auto& code : in_order(cited_)) {
            const auto passage = book.passage(code);
            if (!passage.empty()) page_.paragraph("Text body", {{code + ": ", true}, {std::string(passage)}});
        }
    }

    [[nodiscard]] std::string name_of(const std::string& category) const { return utf8(text_("category." + category)); }

    Page page_;
    const Entries& entries_;
    const WindowText& text_;
    std::set<std::string> cited_;
};

}  // namespace

void make_report(const Reference<XComponentContext>& context, const DocumentReview::Document& document,
                 const std::vector<Entry>& entries, const WindowText& text) {
    const Reference<css::frame::XTitle> title(document, UNO_QUERY);
    const Reference<css::text::XTextDocument> page(
        css::frame::Desktop::create(context)->loadComponentFromURL("private:factory/swriter", "_blank", 0, {}),
        UNO_QUERY_THROW);
    Report(page, entries, text).write(title.is() ? utf8(title->getTitle()) : "");
    const Reference<css::text::XTextViewCursorSupplier> window(page->getCurrentController(), UNO_QUERY);
    if (window.is()) window->getViewCursor()->gotoStart(false);
}

}  // namespace peerword::writer
