// SPDX-License-Identifier: MPL-2.0
// The checker as one Writer process uses it: the rules, what was answered before, what the documents are about, what the user
// has chosen, and what they chose to ignore. Shared by all proofreaders of the process.
//
//   Engine engine([] { return std::filesystem::path("dictionaries/en"); });
//   auto reply = engine.check(u"1", u"The client refused.");
//   reply.findings[0].span;  // {4, 10}: UTF-16 units
//
// Errors.  Throws what finding the rules' folder throws, and std::bad_alloc. The rules are read at the first check; where
//          that failed, the next one tries again.
// Threads. All calls may come from any thread.
#pragma once
#include <atomic>
#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <peerword/checker.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "answers.hpp"
#include "document_cues.hpp"
#include "folder_watch.hpp"
#include "settings.hpp"

namespace peerword::writer {

struct Reply {
    std::vector<Finding> findings;             ///< spans in UTF-16 units of the paragraph, inside it; nothing ignored
    std::shared_ptr<const Rulebook> book;      ///< of the findings
    std::shared_ptr<const Settings> settings;  ///< that held for them
    bool others_may_differ = false;            ///< the document's other paragraphs deserve another look
};

/// What a check rests on.
struct Rules {
    std::shared_ptr<const Rulebook> book;
    std::shared_ptr<const Settings> settings;
    std::set<std::string> switched_off = {};  ///< ids of rules that took too long
};

/// To check with these rules. They must outlive it.
[[nodiscard]] Context context_of(const Rules& rules);

class Engine {
public:
    using ReadSettings = std::function<Settings()>;

    using Folder = std::function<std::filesystem::path()>;

    /// The folder of own words need not be there. Every `pause` at most the folders of own words and rules are looked at anew.
    explicit Engine(
        Folder rules_folder, ReadSettings read_settings = [] { return Settings(); }, Folder own_words_folder = nullptr,
        std::chrono::milliseconds pause = std::chrono::seconds(1))
        : rules_folder_(std::move(rules_folder)),
          read_settings_(std::move(read_settings)),
          own_words_folder_(std::move(own_words_folder)),
          watch_(pause) {}

    [[nodiscard]] Reply check(std::u16string_view document, std::u16string_view paragraph);
    [[nodiscard]] std::shared_ptr<const Settings> settings();
    [[nodiscard]] Rules rules();

    /// Whether a rule has this id.
    [[nodiscard]] bool knows(const std::string& rule) { return basis()->book->find(rule) != nullptr; }

    /// Reads the settings and looks at the folders anew. Whether they are others now: then everything answered before is
    /// forgotten.
    bool settings_may_have_changed();

    /// A rule, until nothing is ignored any more or the process ends. Both tell whether that changed anything.
    bool ignore(const std::string& rule);
    bool ignore_nothing();

    /// The ids of rules that took too long on several paragraphs and are off until the process ends.
    [[nodiscard]] std::vector<std::string> skipped_rules();

private:
    /// What an answer rests on. A change makes another one.
    struct Basis {
        std::shared_ptr<const Rulebook> book;
        std::shared_ptr<const Settings> settings;
    };

    [[nodiscard]] std::shared_ptr<const Basis> basis();
    void read_settings();
    [[nodiscard]] std::shared_ptr<const Answer> answer(std::u16string_view paragraph, const Leanings& document,
                                                       const std::shared_ptr<const Basis>& basis);
    [[nodiscard]] DocumentCues& cues_of(std::u16string_view document);
    void count_skipped(const std::vector<std::string>& rules);
    [[nodiscard]] std::set<std::string> switched_off();

    Folder rules_folder_;
    ReadSettings read_settings_;
    Folder own_words_folder_;
    std::mutex loading_;  // guards what follows, down to mutex_; a std::once_flag may hang for good where loading throws
    std::shared_ptr<const Rulebook> book_;
    std::shared_ptr<const Settings> settings_;
    std::shared_ptr<const Basis> basis_;
    std::filesystem::path own_words_;
    std::vector<std::filesystem::path> folders_;  // of own words and of own rules
    FolderWatch watch_;
    std::atomic<bool> rules_are_new_ = false;  // since the last check

    std::mutex mutex_;  // guards what follows; never held while a paragraph is checked
    std::shared_ptr<const Basis> answered_on_;
    Answers answers_;
    std::map<std::u16string, DocumentCues, std::less<>> documents_;
    std::set<std::string> ignored_;
    std::map<std::string, int> skipped_;  // how many paragraphs a rule took too long on
};

}  // namespace peerword::writer
