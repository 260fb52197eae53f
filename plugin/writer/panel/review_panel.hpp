// SPDX-License-Identifier: MPL-2.0
// What the panel shows of the review of one document, and what its buttons do.
//
//   ReviewPanel panel(engine, context, controls, window);
//   panel.handle("review");
//
// Errors.  Whatever goes wrong is said in the panel.
// Threads. The main thread only.
#pragma once
#include <com/sun/star/frame/XController.hpp>
#include <memory>
#include <string_view>

#include "controls.hpp"
#include "document_review.hpp"
#include "window_text.hpp"

namespace peerword::writer {

class ReviewPanel {
public:
    using Context = css::uno::Reference<css::uno::XComponentContext>;
    using Window = css::uno::Reference<css::frame::XController>;

    ReviewPanel(Engine& engine, const Context& context, Controls controls, const Window& window);
    ReviewPanel(const ReviewPanel&) = delete;
    ReviewPanel& operator=(const ReviewPanel&) = delete;

    struct Event {
        std::string_view name;  ///< as panel.xdl has it
        void (ReviewPanel::*act)();
    };
    [[nodiscard]] static const std::vector<Event>& events();

    /// One of events(), by its name.
    void handle(std::string_view name);

private:
    void start_or_stop();
    void go_there();
    void previous() { step(-1); }
    void next() { step(1); }
    void step(int direction);
    void apply();
    void ignore();
    void put_comments_in();
    void take_comments_out();
    void report();

    void show();
    void show_status();
    void show_categories();
    void show_list();
    void show_entry();
    void enable_buttons();
    void notice(const rtl::OUString& text);
    [[nodiscard]] rtl::OUString status() const;

    [[nodiscard]] bool is_shown(const Entry& entry) const;
    [[nodiscard]] const Entry* chosen() const;
    [[nodiscard]] bool is_read_only() const;
    [[nodiscard]] std::vector<Entry> listed() const;

    Context context_;
    Controls controls_;
    WindowText text_;
    Window window_;
    std::shared_ptr<DocumentReview> review_;
    std::vector<std::string> categories_;  // of the list of categories, behind "all"
    std::vector<std::size_t> listed_;      // the entries in the list
    std::size_t place_ = 0;                // in the list
    rtl::OUString notice_;                 // until the next event
};

}  // namespace peerword::writer
