// SPDX-License-Identifier: MPL-2.0
// The panels that are open, so that a command finds the one of its window.
//
//   open_panels().ask(context, frame, "review");  // opens the sidebar where it is closed
//
// Threads. The main thread only.
#pragma once
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <utility>
#include <vector>

namespace peerword::writer {

class Panel;

class OpenPanels {
public:
    using Context = css::uno::Reference<css::uno::XComponentContext>;
    using Frame = css::uno::Reference<css::frame::XFrame>;

    void add(Panel& panel);
    void remove(const Panel& panel);

    /// Shows the panel of a window, and has it do this.
    void ask(const Context& context, const Frame& frame, const std::string& event);

private:
    void show(const Context& context, const Frame& frame, int tries);
    void do_what_is_asked(Panel& panel);
    [[nodiscard]] Panel* panel_of(const Frame& frame) const;

    std::vector<Panel*> panels_;
    std::pair<Frame, std::string> asked_;  // until the sidebar has made the panel
};

/// The process's own. Never destroyed: the office is gone by then.
[[nodiscard]] OpenPanels& open_panels();

}  // namespace peerword::writer
