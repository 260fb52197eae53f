// SPDX-License-Identifier: MPL-2.0
// The review of one open document, and what was found in it; follows edits.
//
//   auto review = DocumentReview::make(context, engine, document, [&] { show(review->stage(), review->entries()); });
//   review->start();
//
// Time.    Reads the document in slices of some milliseconds on the main thread, so that one can go on typing, and checks it
//          on another. An edit has it read again once nothing has changed for a moment.
// Errors.  start() throws nothing: Stage::failed, and why().
// Threads. The main thread. `changed` is called there.
// Privacy. Everything is in memory and goes with the review.
#pragma once
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "../engine.hpp"
#include "walk.hpp"

namespace peerword::writer {

/// A finding in the document.
struct Entry {
    std::shared_ptr<const Rulebook> book;  ///< of the rule
    Finding finding;                       ///< its span in bytes of the paragraph
    std::string text;                      ///< what was found
    std::string before;                    ///< what stands before it in its paragraph, as far as it is near
    std::string after;
    std::string place;  ///< for people: "paragraph 3", "footnote 2"
    std::size_t paragraph = 0;
    documents::Handle handle = {};

    /// The same again after an edit elsewhere.
    [[nodiscard]] bool is_same(const Entry& other) const {
        return finding.rule->id == other.finding.rule->id && text == other.text && before == other.before &&
               after == other.after;
    }
};

enum class Stage { idle, reading, checking, done, failed };

class DocumentReview : public std::enable_shared_from_this<DocumentReview> {
public:
    using Context = css::uno::Reference<css::uno::XComponentContext>;
    using Document = css::uno::Reference<css::text::XTextDocument>;

    [[nodiscard]] static std::shared_ptr<DocumentReview> make(const Context& context, Engine& engine, const Document& document,
                                                              std::function<void()> changed);
    ~DocumentReview();
    DocumentReview(const DocumentReview&) = delete;
    DocumentReview& operator=(const DocumentReview&) = delete;

    /// Reads the whole document anew. Nothing is ignored any more.
    void start();
    /// Leaves everything as it was found so far.
    void stop();

    [[nodiscard]] Stage stage() const { return stage_; }
    [[nodiscard]] std::size_t paragraphs_read() const;
    [[nodiscard]] const std::string& why() const { return why_; }

    /// In reading order, without those ignored.
    [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }
    void ignore(std::size_t entry);

    /// What an entry is about, as the document holds it now; null where it is not there any more.
    [[nodiscard]] static css::uno::Reference<css::text::XTextRange> range(const Entry& entry);
    /// Writes a wording in its place, one step for Undo. False: the text is not there any more, or holds more than text.
    bool reword(std::size_t entry, const std::string& wording, const rtl::OUString& title);

    [[nodiscard]] const Document& document() const { return document_; }

private:
    class Edits;

    DocumentReview(const Context& context, Engine& engine, const Document& document, std::function<void()> changed);

    void edited();
    void begin();
    void read_on();
    void check();
    void finish(std::vector<Entry> entries);
    void fail(const std::string& why);
    void enter(Stage stage);
    void later(std::chrono::milliseconds time, void (DocumentReview::*act)());

    Context context_;
    Engine& engine_;
    Document document_;
    std::function<void()> changed_;
    css::uno::Reference<css::uno::XInterface> edits_;

    std::unique_ptr<documents::Walk> walk_;
    std::vector<documents::Handle> handles_;
    std::vector<Entry> entries_;
    std::vector<Entry> ignored_;
    std::string why_;
    Stage stage_ = Stage::idle;
    bool is_followed_ = false;  // by a review after each edit
    std::size_t run_ = 0;       // what is on its way for an earlier one is void
    std::size_t edits_seen_ = 0;
};

}  // namespace peerword::writer
