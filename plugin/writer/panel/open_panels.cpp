// SPDX-License-Identifier: MPL-2.0
#include "open_panels.hpp"

#include <algorithm>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

#include "background.hpp"
#include "identity.hpp"
#include "panel.hpp"
#include "strings.hpp"

namespace peerword::writer {
namespace {

using namespace css::uno;

using namespace std::chrono_literals;

constexpr auto kPause = 200ms;
constexpr int kMostTries = 25;

/// False: the sidebar has not made its decks yet, as in a window that has just been opened.
bool show_deck(const OpenPanels::Frame& frame) {
    const Reference<css::frame::XController2> window(frame->getController(), UNO_QUERY_THROW);
    const auto sidebar = window->getSidebar();
    if (!sidebar.is()) return false;
    sidebar->setVisible(true);
    const auto decks = sidebar->getDecks();
    const auto name = office_string(kDeckName);
    if (!decks.is() || !decks->hasByName(name)) return false;
    const Reference<css::ui::XDeck> deck(decks->getByName(name), UNO_QUERY_THROW);
    deck->activate(true);
    sidebar->showDecks(true);
    return true;
}

}  // namespace

void OpenPanels::add(Panel& panel) {
    panels_.push_back(&panel);
    do_what_is_asked(panel);
}

void OpenPanels::remove(const Panel& panel) { std::erase(panels_, &panel); }

void OpenPanels::ask(const Context& context, const Frame& frame, const std::string& event) {
    asked_ = {frame, event};
    show(context, frame, kMostTries);
}

void OpenPanels::show(const Context& context, const Frame& frame, int tries) {
    if (!show_deck(frame) && tries > 0) {
        const auto again = [this, context, frame, tries] { show(context, frame, tries - 1); };
        return background(context).run_in(kPause, [=] { background(context).on_main_thread(again); });
    }
    if (auto* const panel = panel_of(frame)) do_what_is_asked(*panel);
}

void OpenPanels::do_what_is_asked(Panel& panel) {
    if (asked_.first == panel.getFrame() && !asked_.second.empty()) panel.handle(std::exchange(asked_, {}).second);
}

Panel* OpenPanels::panel_of(const Frame& frame) const {
    const auto found = std::find_if(panels_.begin(), panels_.end(), [&](auto* panel) { return panel->getFrame() == frame; });
    return found == panels_.end() ? nullptr : *found;
}

OpenPanels& open_panels() {
    static auto& all = *new OpenPanels;
    return all;
}

}  // namespace peerword::writer
