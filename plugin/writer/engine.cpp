// SPDX-License-Identifier: MPL-2.0
#include "engine.hpp"

#include <algorithm>
#include <peerword/offsets.hpp>
#include <utility>

#include "rule_folders.hpp"

namespace peerword::writer {
namespace {

constexpr std::size_t kMostDocuments = 32;
constexpr int kMostSkips = 3;  // paragraphs on which a rule may take too long

// A range outside the text ends newer versions of LibreOffice, so such a finding is dropped.
std::vector<Finding> in_utf16(std::vector<Finding> findings, const Utf8Text& text) {
    const auto outside = [&](const Finding& finding) {
        return finding.span.begin >= finding.span.end || finding.span.end > text.utf8().size();
    };
    std::erase_if(findings, outside);
    for (auto& finding : findings) finding.span = text.to_utf16(finding.span);
    return findings;
}

}  // namespace

Context context_of(const Rules& rules) {
    const auto wanted = [&rules](const Rule& rule) {
        return is_wanted(rule, *rules.settings) && !rules.switched_off.contains(rule.id);
    };
    return {.wanted = wanted, .spared = rules.settings->never_underline, .about_people = rules.settings->about_people};
}

Reply Engine::check(std::u16string_view document, std::u16string_view paragraph) {
    Leanings so_far;
    {
        const std::lock_guard lock(mutex_);
        so_far = cues_of(document).leanings();
    }
    const auto on = basis();
    const bool rules_are_new = rules_are_new_.exchange(false);
    const auto answered = answer(paragraph, so_far, on);

    Reply reply{answered->findings, on->book, on->settings};
    const std::lock_guard lock(mutex_);
    reply.others_may_differ = cues_of(document).count(paragraph, answered->cues) || rules_are_new;
    std::erase_if(reply.findings, [&](const Finding& finding) { return ignored_.contains(finding.rule->id); });
    return reply;
}

bool Engine::ignore(const std::string& rule) {
    const std::lock_guard lock(mutex_);
    return ignored_.insert(rule).second;
}

bool Engine::ignore_nothing() {
    const std::lock_guard lock(mutex_);
    return !std::exchange(ignored_, {}).empty();
}

std::shared_ptr<const Settings> Engine::settings() {
    const std::lock_guard lock(loading_);
    if (!settings_) read_settings();
    return settings_;
}

Rules Engine::rules() {
    const auto on = basis();
    return {on->book, on->settings, switched_off()};
}

bool Engine::settings_may_have_changed() {
    const std::lock_guard lock(loading_);
    const auto before = std::exchange(settings_, nullptr);
    const auto folders_before = folders_;
    read_settings();
    const bool rules_changed = watch_.look_now(folders_) || folders_ != folders_before;
    if (rules_changed) book_.reset();
    if (!rules_changed && before && *before == *settings_) return false;
    basis_.reset();
    return true;
}

void Engine::read_settings() {
    settings_ = std::make_shared<const Settings>(read_settings_());
    own_words_ = own_words_folder_ ? own_words_folder_() : std::filesystem::path();
    folders_ = own_folders(own_words_, *settings_);
}

std::shared_ptr<const Engine::Basis> Engine::basis() {
    const std::lock_guard lock(loading_);
    if (!settings_) read_settings();
    if (watch_.look(folders_) && book_) {
        book_.reset();
        basis_.reset();
        rules_are_new_ = true;
    }
    if (!book_) {
        std::vector<Problem> problems;  // the options page lists them
        const auto folder = rules_folder_();
        auto packed = folder;
        packed += ".pack";
        book_ = load_rulebook(all_folders(folder, own_words_, *settings_), problems, packed);
    }
    if (!basis_) basis_ = std::make_shared<const Basis>(Basis{book_, settings_});
    return basis_;
}

std::shared_ptr<const Answer> Engine::answer(std::u16string_view paragraph, const Leanings& document,
                                             const std::shared_ptr<const Basis>& basis) {
    {
        const std::lock_guard lock(mutex_);
        if (answered_on_ != basis) answers_ = Answers();
        answered_on_ = basis;
        if (auto known = answers_.find(paragraph, document)) return known;
    }
    const Utf8Text text(paragraph);
    const Rules rules{basis->book, basis->settings, switched_off()};
    auto context = context_of(rules);
    context.document = document;
    auto result = Checker(basis->book).check(text.utf8(), context);
    auto fresh = std::make_shared<const Answer>(Answer{in_utf16(std::move(result.findings), text), std::move(result.cues)});
    const std::lock_guard lock(mutex_);
    count_skipped(result.skipped);
    if (answered_on_ == basis) answers_.keep(paragraph, document, fresh);
    return fresh;
}

void Engine::count_skipped(const std::vector<std::string>& rules) {
    for (const auto& rule : rules) ++skipped_[rule];
}

std::set<std::string> Engine::switched_off() {
    const std::lock_guard lock(mutex_);
    std::set<std::string> rules;
    for (const auto& [rule, times] : skipped_) {
        if (times >= kMostSkips) rules.insert(rule);
    }
    return rules;
}

std::vector<std::string> Engine::skipped_rules() {
    const auto rules = switched_off();
    return {rules.begin(), rules.end()};
}

DocumentCues& Engine::cues_of(std::u16string_view document) {
    if (const auto known = documents_.find(document); known != documents_.end()) return known->second;
    // Writer numbers documents and never says that one is closed. Starting over costs a closed document nothing, and an
    // open one is counted again as its paragraphs come.
    if (documents_.size() >= kMostDocuments) documents_.clear();
    return documents_.try_emplace(std::u16string(document)).first->second;
}

}  // namespace peerword::writer
