// SPDX-License-Identifier: MPL-2.0
#include "document_review.hpp"

#include <algorithm>
#include <com/sun/star/util/XModifyBroadcaster.hpp>
#include <com/sun/star/util/XModifyListener.hpp>
#include <cppuhelper/implbase1.hxx>
#include <utility>

#include "../strings.hpp"
#include "background.hpp"
#include "office_prose.hpp"
#include "one_step.hpp"
#include "review.hpp"

namespace peerword::writer {
namespace {

using namespace std::chrono_literals;
using css::uno::Reference;
using css::uno::UNO_QUERY;

constexpr auto kSlice = 8ms;               // on the main thread
constexpr auto kBetweenSlices = 8ms;       // for everything else there
constexpr std::size_t kMostAround = 1000;  // bytes on each side of a finding
constexpr auto kQuiet = 1500ms;            // after the last edit

std::string whole(const documents::Paragraph& paragraph) {
    std::string text;
    for (const auto& run : paragraph.runs) text += run.text;
    return text;
}

bool continues_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

std::string end_of(std::string_view text) {
    auto begin = text.size() - std::min(text.size(), kMostAround);
    while (begin < text.size() && continues_character(text[begin])) ++begin;
    return std::string(text.substr(begin));
}

std::string start_of(std::string_view text) {
    auto end = std::min(text.size(), kMostAround);
    while (end > 0 && end < text.size() && continues_character(text[end])) --end;
    return std::string(text.substr(0, end));
}

Entry entry_of(Finding finding, std::string_view text, std::string place, std::size_t paragraph) {
    const Span span = finding.span;
    return {.book = nullptr,
            .finding = std::move(finding),
            .text = std::string(text.substr(span.begin, span.size())),
            .before = end_of(text.substr(0, span.begin)),
            .after = start_of(text.substr(span.end)),
            .place = std::move(place),
            .paragraph = paragraph};
}

std::vector<Entry> entries_in(const std::vector<documents::Paragraph>& paragraphs, const Rules& rules) {
    const auto prose = reviewer::office_prose(paragraphs);
    auto found = reviewer::review(Checker(rules.book), prose, context_of(rules)).findings;
    std::vector<Entry> entries;
    entries.reserve(found.size());
    std::string text;
    for (Finding& finding : found) {
        const auto* location = prose.location(finding.span.begin);
        if (location == nullptr) continue;
        const auto& paragraph = paragraphs[location->paragraph];
        if (entries.empty() || entries.back().paragraph != location->paragraph) text = whole(paragraph);
        finding.span = {finding.span.begin - location->begin, finding.span.end - location->begin};
        entries.push_back(entry_of(std::move(finding), text, paragraph.place, location->paragraph));
        entries.back().book = rules.book;
    }
    return entries;
}

}  // namespace

/// Hears of every change of the document, and of its end.
class DocumentReview::Edits : public cppu::WeakImplHelper1<css::util::XModifyListener> {
public:
    explicit Edits(std::weak_ptr<DocumentReview> review) : review_(std::move(review)) {}

    void SAL_CALL modified(const css::lang::EventObject& /*event*/) override {
        if (const auto review = review_.lock()) review->edited();
    }
    void SAL_CALL disposing(const css::lang::EventObject& /*event*/) override {
        if (const auto review = review_.lock()) review->stop();
    }

private:
    std::weak_ptr<DocumentReview> review_;
};

DocumentReview::DocumentReview(const Context& context, Engine& engine, const Document& document, std::function<void()> changed)
    : context_(context), engine_(engine), document_(document), changed_(std::move(changed)) {}

std::shared_ptr<DocumentReview> DocumentReview::make(const Context& context, Engine& engine, const Document& document,
                                                     std::function<void()> changed) {
    std::shared_ptr<DocumentReview> review(new DocumentReview(context, engine, document, std::move(changed)));
    const Reference<css::util::XModifyListener> edits(new Edits(review));
    review->edits_ = edits;
    if (const Reference<css::util::XModifyBroadcaster> broadcaster{document, UNO_QUERY}; broadcaster.is())
        broadcaster->addModifyListener(edits);
    return review;
}

DocumentReview::~DocumentReview() {
    try {
        const Reference<css::util::XModifyBroadcaster> broadcaster(document_, UNO_QUERY);
        if (broadcaster.is()) broadcaster->removeModifyListener({edits_, UNO_QUERY});
    } catch (const css::uno::Exception&) {
        document_.clear();  // it is closed
    }
}

void DocumentReview::start() {
    ignored_.clear();
    is_followed_ = true;
    enter(Stage::reading);
    begin();
}

void DocumentReview::stop() {
    ++run_;
    walk_.reset();
    is_followed_ = false;
    if (stage_ == Stage::reading || stage_ == Stage::checking) enter(Stage::idle);
}

std::size_t DocumentReview::paragraphs_read() const { return walk_ ? walk_->reading().paragraphs.size() : 0; }

/// Calls one of these in a while, unless another run begins before.
void DocumentReview::later(std::chrono::milliseconds time, void (DocumentReview::*act)()) {
    const auto then = [weak = weak_from_this(), run = run_, act] {
        const auto review = weak.lock();
        if (review && review->run_ == run) (review.get()->*act)();
    };
    background(context_).run_in(time, [context = context_, then] { background(context).on_main_thread(then); });
}

void DocumentReview::edited() {
    ++edits_seen_;
    if (!is_followed_ || walk_ || stage_ == Stage::checking) return;  // looked at again at the end
    ++run_;
    later(kQuiet, &DocumentReview::begin);
}

void DocumentReview::begin() {
    ++run_;
    edits_seen_ = 0;
    try {
        walk_ = std::make_unique<documents::Walk>(document_);
    } catch (const css::uno::Exception& error) {
        return fail(utf8(error.Message));
    }
    later(0ms, &DocumentReview::read_on);
}

void DocumentReview::read_on() {
    const auto until = std::chrono::steady_clock::now() + kSlice;
    bool is_more = true;
    try {
        while (is_more && std::chrono::steady_clock::now() < until) is_more = walk_->step();
    } catch (const css::uno::Exception& error) {
        walk_.reset();
        return edits_seen_ > 0 ? later(kQuiet, &DocumentReview::begin) : fail(utf8(error.Message));
    }
    if (!is_more) return check();
    if (stage_ == Stage::reading) changed_();
    later(kBetweenSlices, &DocumentReview::read_on);
}

void DocumentReview::check() {
    auto reading = walk_->take();
    walk_.reset();
    handles_ = std::move(reading.handles);
    if (stage_ == Stage::reading) enter(Stage::checking);
    const auto paragraphs = std::make_shared<std::vector<documents::Paragraph>>(std::move(reading.paragraphs));
    const auto work = [weak = weak_from_this(), run = run_, paragraphs, context = context_, &engine = engine_] {
        std::vector<Entry> entries;
        std::string why;
        try {
            entries = entries_in(*paragraphs, engine.rules());
        } catch (const std::exception& error) {
            why = error.what();
        } catch (const css::uno::Exception& error) {
            why = utf8(error.Message);
        }
        const auto found = std::make_shared<std::vector<Entry>>(std::move(entries));
        background(context).on_main_thread([weak, run, found, why] {
            const auto review = weak.lock();
            if (!review || review->run_ != run) return;
            why.empty() ? review->finish(std::move(*found)) : review->fail(why);
        });
    };
    background(context_).run(work);
}

void DocumentReview::finish(std::vector<Entry> entries) {
    for (Entry& entry : entries) entry.handle = handles_[entry.paragraph];
    handles_.clear();
    const auto is_ignored = [this](const Entry& entry) {
        return std::any_of(ignored_.begin(), ignored_.end(), [&](const Entry& one) { return one.is_same(entry); });
    };
    std::erase_if(entries, is_ignored);
    entries_ = std::move(entries);
    enter(Stage::done);
    if (edits_seen_ > 0) edited();
}

void DocumentReview::fail(const std::string& why) {
    why_ = why;
    walk_.reset();
    enter(Stage::failed);
}

void DocumentReview::enter(Stage stage) {
    stage_ = stage;
    changed_();
}

void DocumentReview::ignore(std::size_t entry) {
    ignored_.push_back(std::move(entries_[entry]));
    entries_.erase(entries_.begin() + static_cast<std::ptrdiff_t>(entry));
}

Reference<css::text::XTextRange> DocumentReview::range(const Entry& entry) {
    const Span span = entry.finding.span;
    const auto now = documents::text_of(entry.handle);
    const bool is_there = now.size() >= span.end && now.compare(span.begin, span.size(), entry.text) == 0;
    return is_there ? documents::range_of(entry.handle, span.begin, span.end) : nullptr;
}

bool DocumentReview::reword(std::size_t entry, const std::string& wording, const rtl::OUString& title) {
    const auto where = range(entries_[entry]);
    if (!where.is() || utf8(where->getString()) != entries_[entry].text) return false;
    const documents::OneStep step(document_, title, documents::Changes::as_set);
    where->setString(office_string(wording));
    const Entry done = std::move(entries_[entry]);
    entries_.erase(entries_.begin() + static_cast<std::ptrdiff_t>(entry));
    for (Entry& other : entries_) {
        if (other.paragraph != done.paragraph || other.finding.span.begin < done.finding.span.end) continue;
        other.finding.span.begin += wording.size() - done.text.size();
        other.finding.span.end += wording.size() - done.text.size();
    }
    return true;
}

}  // namespace peerword::writer
