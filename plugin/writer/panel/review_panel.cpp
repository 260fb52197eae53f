// SPDX-License-Identifier: MPL-2.0
#include "review_panel.hpp"

#include <algorithm>
#include <array>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <utility>

#include "../comments.hpp"
#include "annotations.hpp"
#include "going_there.hpp"
#include "notes.hpp"
#include "report_document.hpp"
#include "strings.hpp"
#include "words.hpp"

namespace peerword::writer {
namespace {

using namespace css::uno;

constexpr std::size_t kSentence = 120;  // characters on each side
constexpr std::size_t kMostInList = 10'000;

rtl::OUString number(std::size_t count) { return rtl::OUString::number(static_cast<sal_Int64>(count)); }

// LibreOffice 7 lays new comments out before their margin is wide enough; hidden and shown again they are whole.
void lay_comments_out_anew(const Reference<XComponentContext>& context, const Reference<css::frame::XFrame>& frame) {
    const Reference<css::frame::XDispatchProvider> provider(frame, UNO_QUERY_THROW);
    const auto helper = css::frame::DispatchHelper::create(context);
    for (int twice = 0; twice < 2; ++twice) helper->executeDispatch(provider, ".uno:ShowAnnotations", {}, 0, {});
}

}  // namespace

ReviewPanel::ReviewPanel(Engine& engine, const Context& context, Controls controls, const Window& window)
    : context_(context),
      controls_(std::move(controls)),
      text_(context),
      window_(window),
      review_(DocumentReview::make(context, engine, {window->getModel(), UNO_QUERY_THROW}, [this] { show(); })) {
    controls_.items("level", {text_("panel.level.all"), text_("panel.level.flag"), text_("panel.level.consider")});
    controls_.select("level", 0);
    show();
}

const std::vector<ReviewPanel::Event>& ReviewPanel::events() {
    static const std::vector<Event> all = {{"review", &ReviewPanel::start_or_stop},
                                           {"report", &ReviewPanel::report},
                                           {"filter", &ReviewPanel::show_list},
                                           {"go_there", &ReviewPanel::go_there},
                                           {"previous", &ReviewPanel::previous},
                                           {"next", &ReviewPanel::next},
                                           {"choose", &ReviewPanel::enable_buttons},
                                           {"apply", &ReviewPanel::apply},
                                           {"ignore", &ReviewPanel::ignore},
                                           {"put_comments_in", &ReviewPanel::put_comments_in},
                                           {"take_comments_out", &ReviewPanel::take_comments_out}};
    return all;
}

void ReviewPanel::handle(std::string_view name) {
    const auto event = std::find_if(events().begin(), events().end(), [&](const Event& one) { return one.name == name; });
    if (event == events().end()) return;
    try {
        notice({});
        (this->*event->act)();
    } catch (const css::uno::Exception& error) {
        notice(text_("panel.status.error").replaceFirst("%1", error.Message));
    }
}

void ReviewPanel::start_or_stop() {
    const bool is_busy = review_->stage() == Stage::reading || review_->stage() == Stage::checking;
    is_busy ? review_->stop() : review_->start();
}

void ReviewPanel::go_there() {
    const auto place = controls_.selected("findings");
    if (place == Controls::npos) return;
    place_ = place;
    show_entry();
    const Entry* const entry = chosen();
    if (entry == nullptr) return;
    if (!go_to(window_, *entry)) notice(text_("panel.status.moved"));
}

void ReviewPanel::step(int direction) {
    if (listed_.empty()) return;
    const auto count = listed_.size();
    const bool is_chosen = controls_.selected("findings") != Controls::npos;
    if (is_chosen) place_ = direction > 0 ? (place_ + 1) % count : (place_ + count - 1) % count;
    controls_.select("findings", place_);
    go_there();
}

void ReviewPanel::apply() {
    const Entry* const entry = chosen();
    if (entry == nullptr || entry->finding.suggestions.empty()) return;
    const auto selected = controls_.selected("suggestions");
    const auto wording = entry->finding.suggestions[selected == Controls::npos ? 0 : selected];
    const bool is_there = go_to(window_, *entry);
    if (!review_->reword(listed_[place_], wording, text_("panel.undo.reword")))
        return notice(text_(is_there ? "panel.status.mixed" : "panel.status.moved"));
    show();
    go_there();
}

void ReviewPanel::ignore() {
    if (chosen() == nullptr) return;
    review_->ignore(listed_[place_]);
    show();
    go_there();
}

void ReviewPanel::put_comments_in() {
    std::vector<documents::Remark> remarks;
    const auto instead = utf8(text_("panel.instead"));
    for (const Entry& entry : listed()) {
        const Span span = entry.finding.span;
        remarks.push_back({entry.handle, span.begin, span.end, reviewer::note_on(entry.finding, *entry.book, instead)});
    }
    const auto left = documents::put_comments(review_->document(), remarks, text_("panel.undo.comments-in"));
    lay_comments_out_anew(context_, window_->getFrame());
    const auto* const id = left == 0 ? "panel.status.comments-in" : "panel.status.comments-left";
    notice(text_(id).replaceFirst("%1", number(remarks.size() - left)).replaceFirst("%2", number(left)));
}

void ReviewPanel::take_comments_out() {
    const auto count = documents::take_comments_out(review_->document(), text_("panel.undo.comments-out"));
    notice(text_("panel.status.comments-out").replaceFirst("%1", number(count)));
}

void ReviewPanel::report() { make_report(context_, review_->document(), listed(), text_); }

void ReviewPanel::show() {
    const auto stage = review_->stage();
    const bool is_busy = stage == Stage::reading || stage == Stage::checking;
    controls_.set("review", "Label", Any(text_(is_busy ? "panel.stop" : "panel.review")));
    if (is_busy) return show_status();
    show_categories();
    show_list();
}

void ReviewPanel::notice(const rtl::OUString& text) {
    notice_ = text;
    show_status();
}

void ReviewPanel::show_status() {
    const bool is_notice = !notice_.isEmpty() && review_->stage() == Stage::done;
    controls_.set("status", "Label", Any(is_notice ? notice_ : status()));
}

rtl::OUString ReviewPanel::status() const {
    switch (review_->stage()) {
        case Stage::idle:
            return text_("panel.status.idle");
        case Stage::reading:
            return text_("panel.status.reading").replaceFirst("%1", number(review_->paragraphs_read()));
        case Stage::checking:
            return text_("panel.status.checking");
        case Stage::failed:
            return text_("panel.status.failed").replaceFirst("%1", office_string(review_->why()));
        case Stage::done:
            break;
    }
    const auto count = listed_.size();
    const auto* const id = count == 0 ? "panel.status.none" : count == 1 ? "panel.status.one" : "panel.status.many";
    const auto text = text_(id).replaceFirst("%1", number(count));
    return is_read_only() ? text_("panel.status.read-only").replaceFirst("%1", text) : text;
}

void ReviewPanel::show_categories() {
    const auto selected = controls_.selected("category");
    const auto before = selected == Controls::npos || selected == 0 ? std::string() : categories_[selected - 1];
    std::map<std::string, std::size_t> counts;
    for (const Entry& entry : review_->entries()) ++counts[entry.finding.rule->category];
    OfficeTexts texts = {text_("panel.category.all").replaceFirst("%1", number(review_->entries().size()))};
    categories_.clear();
    for (const auto& category : categories()) {
        if (!counts.contains(category)) continue;
        categories_.push_back(category);
        texts.push_back(text_("panel.category.one")
                            .replaceFirst("%1", text_("category." + category))
                            .replaceFirst("%2", number(counts[category])));
    }
    controls_.items("category", texts);
    const auto again = std::find(categories_.begin(), categories_.end(), before);
    controls_.select("category", again == categories_.end() ? 0 : static_cast<std::size_t>(again - categories_.begin()) + 1);
}

bool ReviewPanel::is_shown(const Entry& entry) const {
    const Rule& rule = *entry.finding.rule;
    const auto category = controls_.selected("category");
    const auto level = controls_.selected("level");
    const bool is_category = category == Controls::npos || category == 0 || categories_[category - 1] == rule.category;
    const bool is_level = level == Controls::npos || level == 0 || (level == 1) == (rule.level == Level::flag);
    return is_category && is_level;
}

void ReviewPanel::show_list() {
    listed_.clear();
    OfficeTexts lines;
    const auto& entries = review_->entries();
    for (std::size_t i = 0; i < entries.size() && lines.size() < kMostInList; ++i) {
        if (!is_shown(entries[i])) continue;
        listed_.push_back(i);
        lines.push_back(office_string(line_of(entries[i])));
    }
    const bool was_chosen = controls_.selected("findings") != Controls::npos;
    controls_.items("findings", lines);
    place_ = std::min(place_, lines.empty() ? 0 : lines.size() - 1);
    if (was_chosen && !lines.empty()) controls_.select("findings", place_);
    show_entry();
    show_status();
}

void ReviewPanel::show_entry() {
    OfficeTexts suggestions;
    rtl::OUString text;
    if (const Entry* const entry = chosen()) {
        const auto category = utf8(text_("category." + entry->finding.rule->category));
        const auto [before, after] = around(*entry, kSentence, kSentence);
        text = office_string(entry->place + " · " + category + "\n" + comment(entry->finding, *entry->book) + "\n\n" + before +
                             "[" + entry->text + "]" + after);
        for (const auto& suggestion : entry->finding.suggestions) suggestions.push_back(office_string(suggestion));
    }
    controls_.write("explanation", text);
    controls_.items("suggestions", suggestions);
    if (!suggestions.empty()) controls_.select("suggestions", 0);
    enable_buttons();
}

void ReviewPanel::enable_buttons() {
    const Entry* const entry = chosen();
    const bool may_write = !is_read_only();
    controls_.enable("previous", !listed_.empty());
    controls_.enable("next", !listed_.empty());
    controls_.enable("apply", may_write && entry != nullptr && !entry->finding.suggestions.empty());
    controls_.enable("ignore", entry != nullptr);
    controls_.enable("comments-in", may_write && !listed_.empty());
    controls_.enable("comments-out", may_write);
    controls_.enable("report", review_->stage() == Stage::done);
}

const Entry* ReviewPanel::chosen() const {
    const bool is_any = place_ < listed_.size() && controls_.selected("findings") != Controls::npos;
    return is_any ? &review_->entries()[listed_[place_]] : nullptr;
}

bool ReviewPanel::is_read_only() const {
    try {
        return Reference<css::frame::XStorable>(review_->document(), UNO_QUERY_THROW)->isReadonly();
    } catch (const Exception&) {
        return true;  // it is closed
    }
}

std::vector<Entry> ReviewPanel::listed() const {
    std::vector<Entry> all;
    all.reserve(listed_.size());
    for (const auto index : listed_) all.push_back(review_->entries()[index]);
    return all;
}

}  // namespace peerword::writer
