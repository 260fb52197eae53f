// SPDX-License-Identifier: MPL-2.0
// Rule by rule: which are on. Folders with rules of one's own, and what is wrong in them.
#include <algorithm>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FolderPicker.hpp>
#include <peerword/checker.hpp>

#include "options_page.hpp"
#include "rule_folders.hpp"
#include "strings.hpp"

namespace peerword::writer {
namespace {

bool holds(const Texts& texts, const std::string& text) { return std::find(texts.begin(), texts.end(), text) != texts.end(); }

/// Puts it in, or takes it out.
void toggle(Texts& texts, const std::string& text) {
    if (std::erase(texts, text) == 0) texts.push_back(text);
}

class RulesPage : public OptionsPage {
public:
    explicit RulesPage(const PageTools& tools) : controls_(tools.controls), text_(tools.text), context_(tools.context) {}

    void show(const Settings& settings) override {
        shown_ = settings;
        show_folders();
    }

    void take(Settings& settings) override {
        settings.rules_on = shown_.rules_on;
        settings.rules_off = shown_.rules_off;
        settings.rule_folders = shown_.rule_folders;
    }

    void handle(std::string_view event) override {
        if (event == "show_rules") show_rules();
        if (event == "show_switch") show_switch();
        if (event == "switch_rule") switch_rule();
        if (event == "add_folder") add_folder();
        if (event == "remove_folder") remove_folder();
        if (event == "show_folder_buttons") show_folder_buttons();
    }

private:
    // Rules

    [[nodiscard]] bool is_on(const Rule& rule) const {
        return rule.level == Level::off ? holds(shown_.rules_on, rule.id) : !holds(shown_.rules_off, rule.id);
    }

    [[nodiscard]] rtl::OUString line_of(const Rule& rule) const {
        static const std::string mark = "{found}";
        std::string line = (is_on(rule) ? "✓ " : "\u2003 ") + rule.id + ": " + rule.message;
        if (const auto at = line.find(mark); at != std::string::npos) line.replace(at, mark.size(), "…");
        return office_string(line);
    }

    void show_rules() {
        const auto wanted = controls_.written("find").trim().toAsciiLowerCase();
        OfficeTexts lines;
        listed_.clear();
        for (const auto& rule : book_->rules()) {
            const auto line = line_of(rule);
            if (!wanted.isEmpty() && line.toAsciiLowerCase().indexOf(wanted) < 0) continue;
            listed_.push_back(&rule);
            lines.push_back(line);
        }
        controls_.items("rules", lines);
        show_switch();
    }

    void show_switch() {
        const auto item = controls_.selected("rules");
        const bool is_one = item < listed_.size();
        const bool on = is_one && is_on(*listed_[item]);
        controls_.enable("switch-rule", is_one);
        controls_.set("switch-rule", "Label", css::uno::Any(text_(on ? "options.switch-off" : "options.switch-on")));
    }

    void switch_rule() {
        const auto item = controls_.selected("rules");
        if (item >= listed_.size()) return;
        const auto& rule = *listed_[item];
        toggle(rule.level == Level::off ? shown_.rules_on : shown_.rules_off, rule.id);
        show_rules();
        controls_.select("rules", item);
        show_switch();
    }

    // Folders

    void show_folders() {
        OfficeTexts paths;
        for (const auto& url : shown_.rule_folders) paths.push_back(office_string(path_of(office_string(url)).u16string()));
        controls_.items("folders", paths);
        show_folder_buttons();
        read();
        show_rules();
    }

    void show_folder_buttons() { controls_.enable("remove-folder", controls_.selected("folders") != Controls::npos); }

    void add_folder() {
        const auto picker = css::ui::dialogs::FolderPicker::create(context_);
        if (picker->execute() != css::ui::dialogs::ExecutableDialogResults::OK) return;
        const auto url = utf8(picker->getDirectory());
        if (!holds(shown_.rule_folders, url)) shown_.rule_folders.push_back(url);
        show_folders();
    }

    void remove_folder() {
        const auto item = controls_.selected("folders");
        if (item < shown_.rule_folders.size())
            shown_.rule_folders.erase(shown_.rule_folders.begin() + static_cast<std::ptrdiff_t>(item));
        show_folders();
    }

    /// All rules as they will be with these folders, and what is wrong in them.
    void read() {
        std::vector<Problem> problems;
        book_ = load_rulebook(all_folders(language_folder(context_), own_words_folder(context_), shown_), problems);
        const auto& rules = book_->rules();
        const auto own = std::find_if(rules.begin(), rules.end(), [](const Rule& rule) { return rule.folder > 0; });
        for (auto& problem : check_examples(book_, static_cast<std::size_t>(own - rules.begin()))) problems.push_back(problem);
        std::string text;
        for (const auto& problem : problems) text += problem.text() + "\n";
        controls_.write("problems", text.empty() ? text_("options.problems.none") : office_string(text));
    }

    Controls controls_;
    WindowText text_;
    css::uno::Reference<css::uno::XComponentContext> context_;
    Settings shown_;
    std::shared_ptr<const Rulebook> book_;
    std::vector<const Rule*> listed_;  // of book_, in the order of the list
};

}  // namespace

std::unique_ptr<OptionsPage> rules_page(const PageTools& tools) { return std::make_unique<RulesPage>(tools); }

}  // namespace peerword::writer
