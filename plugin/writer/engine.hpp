// SPDX-License-Identifier: MPL-2.0
// The checker as one Writer process uses it: the rules, what was answered before, what the documents are about, and what
// the user chose to ignore. Shared by all proofreaders of the process.
//
//   Engine engine([] { return std::filesystem::path("dictionaries/en"); });
//   auto reply = engine.check(u"1", u"The client refused.");
//   reply.findings[0].span;  // {4, 10}: UTF-16 units
//
// Errors.  Throws what finding the rules' folder throws, and std::bad_alloc. The rules are read at the first check; where
//          that failed, the next one tries again.
// Threads. All calls may come from any thread.
#pragma once
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

namespace peerword::writer {

struct Reply {
    std::vector<Finding> findings;   ///< spans in UTF-16 units of the paragraph, inside it; nothing ignored
    bool others_may_differ = false;  ///< the document's other paragraphs deserve another look
};

class Engine {
public:
    explicit Engine(std::function<std::filesystem::path()> rules_folder) : rules_folder_(std::move(rules_folder)) {}

    [[nodiscard]] Reply check(std::u16string_view document, std::u16string_view paragraph);
    [[nodiscard]] const Rulebook& book() { return checker().book(); }

    /// A rule, until nothing is ignored any more or the process ends. Both tell whether that changed anything.
    bool ignore(const std::string& rule);
    bool ignore_nothing();

private:
    [[nodiscard]] const Checker& checker();
    [[nodiscard]] std::shared_ptr<const Answer> answer(std::u16string_view paragraph, const Cues& document);
    [[nodiscard]] DocumentCues& cues_of(std::u16string_view document);

    std::function<std::filesystem::path()> rules_folder_;
    std::mutex loading_;  // guards checker_; a std::once_flag may hang for good where loading throws
    std::unique_ptr<const Checker> checker_;

    std::mutex mutex_;  // guards what follows; never held while a paragraph is checked
    Answers answers_;
    std::map<std::u16string, DocumentCues, std::less<>> documents_;
    std::set<std::string> ignored_;
};

}  // namespace peerword::writer
