// SPDX-License-Identifier: MPL-2.0
#include "open_panels.hpp"

#include <algorithm>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

#include "identity.hpp"
#include "panel.hpp"
#include "strings.hpp"

namespace peerword::writer {
namespace {

using namespace css::uno;

void show_deck(const OpenPanels::Frame& frame) {
    const Reference<css::frame::XController2> window(frame->getController(), UNO_QUERY_THROW);
    const auto sidebar = window->getSidebar();
    if (!sidebar.is()) return;
    sidebar->setVisible(true);
    const Reference<css::ui::XDeck> deck(sidebar->getDecks()->getByName(office_string(kDeckName)), UNO_QUERY_THROW);
    deck->activate(true);
    sidebar->showDecks(true);
}

}  // namespace

void OpenPanels::add(Panel& panel) {
    panels_.push_back(&panel);
    if (asked_.first != panel.getFrame() || asked_.second.empty()) return;
    panel.handle(std::exchange(asked_, {}).second);
}

void OpenPanels::remove(const Panel& panel) { std::erase(panels_, &panel); }

void OpenPanels::ask(const Frame& frame, const std::string& event) {
    const bool was_open = panel_of(frame) != nullptr;
    asked_ = {frame, event};
    show_deck(frame);
    if (!was_open) return;
    asked_ = {};
    if (auto* const panel = panel_of(frame)) panel->handle(event);
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
