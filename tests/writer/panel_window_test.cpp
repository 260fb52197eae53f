// SPDX-License-Identifier: MPL-2.0
// The panel in the sidebar of a real window.
#include <algorithm>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <utility>

#include "controls.hpp"
#include "letter_window.hpp"
#include "main_thread.hpp"

namespace peerword::testing {
namespace {

using namespace css::uno;

constexpr int kWidth = 1280;  // of the display

class PanelWindow : public LetterWindow {
protected:
    void dispatch(const char* command) const {
        const Reference<css::frame::XDispatchProvider> provider(document()->getCurrentController()->getFrame(),
                                                                UNO_QUERY_THROW);
        css::frame::DispatchHelper::create(office_->context())
            ->executeDispatch(provider, rtl::OUString::createFromAscii(command), "_self", 0, {});
    }

    /// Asked for on the main thread: elsewhere LibreOffice 7.4 falls over its own sidebar.
    [[nodiscard]] Reference<css::awt::XWindow> panel() const {
        Reference<css::awt::XWindow> window;
        on_main_thread(*office_, [&] {
            const Reference<css::frame::XController2> controller(document()->getCurrentController(), UNO_QUERY_THROW);
            const auto decks = controller->getSidebar()->getDecks();
            const Reference<css::ui::XDeck> deck(decks->getByName("org.peerword.Deck"), UNO_QUERY_THROW);
            const Reference<css::container::XIndexAccess> panels(deck->getPanels(), UNO_QUERY_THROW);
            if (panels->getCount() == 0) return;
            window = Reference<css::ui::XPanel>(panels->getByIndex(0), UNO_QUERY_THROW)->getDialog();
        });
        return window;
    }

    [[nodiscard]] std::string says() const {
        try {
            const auto window = panel();
            return window.is() ? utf8(writer::Controls(window).get("status", "Label").get<rtl::OUString>()) : "";
        } catch (const Exception& error) {
            return utf8(error.Message);  // the sidebar is not made yet
        }
    }

    [[nodiscard]] std::string selected() const {
        const Reference<css::container::XIndexAccess> selection(document()->getCurrentSelection(), UNO_QUERY_THROW);
        return utf8(Reference<css::text::XTextRange>(selection->getByIndex(0), UNO_QUERY_THROW)->getString());
    }

    /// With the mouse, in the middle of the control, once the panel stands still.
    void click(const char* name) const {
        Pixel before{-1, -1};
        Pixel place;
        EXPECT_TRUE(comes_true([&] {
            place = middle_of(name);
            return std::exchange(before, place) == place;
        }));
        display_.click(place, 1);
    }

    [[nodiscard]] Pixel middle_of(const char* name) const {
        const auto corner = place_of_status();
        const auto from = position("status");
        const auto to = position(name);
        return {corner.x + to.X - from.X + to.Width / 2, corner.y + to.Y - from.Y + to.Height / 2};
    }

    [[nodiscard]] css::awt::Rectangle position(const char* name) const {
        const Reference<css::awt::XControlContainer> controls(panel(), UNO_QUERY_THROW);
        const Reference<css::awt::XWindow> control(controls->getControl(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW);
        return control->getPosSize();
    }

    /// Where the panel stands on the screen is seen when its status has a colour that nothing else has.
    [[nodiscard]] Pixel place_of_status() const {
        constexpr std::uint32_t kSignal = 0xFF00FE;
        const writer::Controls controls(panel());
        controls.set("status", "BackgroundColor", Any(sal_Int32(kSignal)));
        std::vector<std::uint32_t> screen;
        const auto is_seen = [&] {
            screen = display_.screen();
            return std::count(screen.begin(), screen.end(), kSignal) > 200;
        };
        EXPECT_TRUE(comes_true(is_seen));
        controls.set("status", "BackgroundColor", Any());
        const auto first = std::find(screen.begin(), screen.end(), kSignal) - screen.begin();
        return {static_cast<int>(first % kWidth), static_cast<int>(first / kWidth)};
    }
};

// One test, because each start of an office with a window takes seconds.
TEST_F(PanelWindow, OpensFromTheMenuGoesToAFindingAndRewordsIt) {
    dispatch(".uno:Sidebar");  // as many have it: none
    dispatch("vnd.peerword:review");
    ASSERT_TRUE(comes_true([&] { return says() == "3 findings"; })) << says();
    dispatch("vnd.peerword:next");
    EXPECT_TRUE(comes_true([&] { return selected() == "client"; })) << selected();
    click("apply");
    EXPECT_TRUE(comes_true([&] { return text().find("The person came to group.") != std::string::npos; })) << text();
    EXPECT_TRUE(comes_true([&] { return selected() == "was placed in"; })) << "on to the next one: " << selected() << says();
    click("next");
    EXPECT_TRUE(comes_true([&] { return selected() == "client"; })) << "the last one: " << selected() << says();
    click("ignore");
    EXPECT_TRUE(comes_true([&] { return says() == "1 finding"; })) << says();
    EXPECT_TRUE(comes_true([&] { return selected() == "was placed in"; })) << selected();
    EXPECT_EQ(leave_without_saving(), 0);
}

}  // namespace
}  // namespace peerword::testing
