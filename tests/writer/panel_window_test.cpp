// SPDX-License-Identifier: MPL-2.0
// The panel in the sidebar of a real window.
#include <algorithm>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>

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
        const auto window = panel();
        if (!window.is()) return "";
        return utf8(writer::Controls(window).get("status", "Label").get<rtl::OUString>());
    }

    [[nodiscard]] std::string selected() const {
        const Reference<css::container::XIndexAccess> selection(document()->getCurrentSelection(), UNO_QUERY_THROW);
        return utf8(Reference<css::text::XTextRange>(selection->getByIndex(0), UNO_QUERY_THROW)->getString());
    }

    /// With the mouse. Where a control stands on the screen is seen when it is not there for a moment.
    void click(const char* name) const {
        const writer::Controls controls(panel());
        const auto with = sidebar();
        controls.set(name, "EnableVisible", Any(false));
        EXPECT_TRUE(comes_true([&] { return difference(with, sidebar()) > 200; })) << name;
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        const auto place = middle_of_difference(with, sidebar());
        controls.set(name, "EnableVisible", Any(true));
        EXPECT_TRUE(comes_true([&] { return difference(with, sidebar()) < 50; })) << name;
        display_.click(place, 1);
    }

    /// The right quarter of the screen; the document beside it is white.
    [[nodiscard]] std::vector<std::uint32_t> sidebar() const {
        auto pixels = display_.screen();
        for (std::size_t i = 0; i < pixels.size(); ++i) {
            if (i % kWidth < kWidth * 3 / 4) pixels[i] = 0xFFFFFF;
        }
        return pixels;
    }

    [[nodiscard]] static Pixel middle_of_difference(const std::vector<std::uint32_t>& one,
                                                    const std::vector<std::uint32_t>& other) {
        std::vector<int> across, down;
        for (std::size_t i = 0; i < one.size(); ++i) {
            if (one[i] == other[i]) continue;
            across.push_back(static_cast<int>(i) % kWidth);
            down.push_back(static_cast<int>(i) / kWidth);
        }
        std::sort(across.begin(), across.end());
        return {across[across.size() / 2], down[down.size() / 2]};
    }
};

// One test, because each start of an office with a window takes seconds.
TEST_F(PanelWindow, OpensFromTheMenuGoesToAFindingAndRewordsIt) {
    display_.fill_with_window("letter");
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
