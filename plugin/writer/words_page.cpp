// SPDX-License-Identifier: MPL-2.0
// Own words, and what is never underlined. What is typed but not yet added is taken too: OK means it.
#include <algorithm>
#include <com/sun/star/awt/MessageBoxType.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <peerword/own_words.hpp>

#include "identity.hpp"
#include "options_page.hpp"
#include "rule_folders.hpp"
#include "strings.hpp"

namespace peerword::writer {
namespace {

using Words = std::vector<OwnWord>;

bool holds(const Words& words, const OwnWord& word) { return std::find(words.begin(), words.end(), word) != words.end(); }

class WordsPage : public OptionsPage {
public:
    explicit WordsPage(const PageTools& tools)
        : controls_(tools.controls),
          text_(tools.text),
          context_(tools.context),
          file_(own_words_file(own_words_folder(tools.context))) {}

    void show(const Settings& settings) override {
        const auto own = OwnWords::read(file_);
        before_ = words_ = own.words();
        others_ = own.others();
        never_ = settings.never_underline;
        show_words();
        show_never();
    }

    void take(Settings& settings) override {
        add_word();
        add_never();
        settings.never_underline = never_;
        keep_words();
    }

    void handle(std::string_view event) override {
        if (event == "show_word") show_selected_word();
        if (event == "show_word_buttons") show_word_buttons();
        if (event == "add_word") add_word();
        if (event == "remove_word") remove_word();
        if (event == "show_never") show_selected_never();
        if (event == "show_never_buttons") show_never_buttons();
        if (event == "add_never") add_never();
        if (event == "remove_never") remove_never();
    }

private:
    [[nodiscard]] std::string typed(std::string_view field) const { return utf8(controls_.written(field).trim()); }

    // Own words

    void show_words() {
        OfficeTexts items;
        for (const auto& word : words_) {
            const auto arrow = word.instead.empty() ? std::string() : " → " + word.instead;
            items.push_back(office_string(word.phrase + arrow));
        }
        for (const auto& id : others_) items.push_back(text_("options.words.by-hand").replaceFirst("%1", office_string(id)));
        controls_.items("words", items);
        show_word({});
    }

    void show_word(const OwnWord& word) {
        controls_.write("phrase", office_string(word.phrase));
        controls_.write("instead", office_string(word.instead));
        controls_.write("not-in", office_string(word.not_in));
        show_word_buttons();
    }

    void show_selected_word() {
        const auto item = controls_.selected("words");
        show_word(item < words_.size() ? words_[item] : OwnWord());
    }

    [[nodiscard]] Words::iterator find(const std::string& phrase) {
        return std::find_if(words_.begin(), words_.end(), [&](const OwnWord& word) { return word.phrase == phrase; });
    }

    void show_word_buttons() {
        const auto phrase = typed("phrase");
        const bool is_there = find(phrase) != words_.end();
        controls_.set("add-word", "Label", css::uno::Any(text_(is_there ? "options.replace-word" : "options.add-word")));
        controls_.enable("add-word", can_be_found(phrase));
        controls_.enable("remove-word", is_there);
    }

    void add_word() {
        const OwnWord word{typed("phrase"), typed("instead"), typed("not-in")};
        if (!can_be_found(word.phrase)) return;
        const auto there = find(word.phrase);
        if (there != words_.end()) *there = word;
        if (there == words_.end()) words_.push_back(word);
        show_words();
        controls_.focus("phrase");
    }

    void remove_word() {
        const auto there = find(typed("phrase"));
        if (there != words_.end()) words_.erase(there);
        show_words();
        controls_.focus("words");
    }

    /// Only what was changed here is changed in the file, whatever happened to it since it was read.
    void keep_words() {
        if (words_ == before_) return;
        try {
            auto own = OwnWords::read(file_);
            for (const auto& word : before_) {
                if (!holds(words_, word)) own.remove(word.phrase);
            }
            for (const auto& word : words_) {
                if (!holds(before_, word)) own.add(word, utf8(text_("options.words.message")));
            }
            own.write(file_);
            before_ = words_ = own.words();
            show_words();
        } catch (const std::filesystem::filesystem_error&) {
            say(text_("options.words.cannot-write").replaceFirst("%1", office_string(file_.parent_path().u16string())));
        }
    }

    void say(const rtl::OUString& message) const {
        const auto toolkit = css::awt::Toolkit::create(context_);
        const auto box = toolkit->createMessageBox(controls_.peer(), css::awt::MessageBoxType_ERRORBOX, 1,
                                                   office_string(kDisplayName), message);
        box->execute();
    }

    // Never underline

    void show_never() {
        OfficeTexts items;
        for (const auto& phrase : never_) items.push_back(office_string(phrase));
        controls_.items("never", items);
        controls_.write("spared", {});
        show_never_buttons();
    }

    void show_selected_never() {
        const auto item = controls_.selected("never");
        if (item < never_.size()) controls_.write("spared", office_string(never_[item]));
        show_never_buttons();
    }

    void show_never_buttons() {
        const auto phrase = typed("spared");
        const bool is_there = std::find(never_.begin(), never_.end(), phrase) != never_.end();
        controls_.enable("add-never", !phrase.empty() && !is_there);
        controls_.enable("remove-never", is_there);
    }

    void add_never() {
        const auto phrase = typed("spared");
        if (phrase.empty() || std::find(never_.begin(), never_.end(), phrase) != never_.end()) return;
        never_.push_back(phrase);
        show_never();
        controls_.focus("spared");
    }

    void remove_never() {
        std::erase(never_, typed("spared"));
        show_never();
        controls_.focus("never");
    }

    Controls controls_;
    WindowText text_;
    css::uno::Reference<css::uno::XComponentContext> context_;
    std::filesystem::path file_;
    Words before_;  ///< as they stand in the file
    Words words_;
    Texts others_;
    Texts never_;
};

}  // namespace

std::unique_ptr<OptionsPage> words_page(const PageTools& tools) { return std::make_unique<WordsPage>(tools); }

}  // namespace peerword::writer
