// SPDX-License-Identifier: MPL-2.0
// Writer with a letter, its underlines, and an open menu. The letter (.fodt) comes on standard input, the picture (PNG) goes to
// standard output.
#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/view/XViewSettingsSupplier.hpp>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <thread>

#include "display.hpp"
#include "office.hpp"
#include "underline.hpp"

namespace {

using namespace css::uno;
using namespace peerword::testing;
using namespace std::chrono_literals;

std::vector<Pixel> lines_under_wording(const Display& display) {
    return display.line(static_cast<std::uint32_t>(peerword::writer::underline({}).color));
}

std::size_t wait_for_lines(const Display& display) {
    std::size_t seen = 0;
    for (int attempt = 0; attempt < 60; ++attempt) {
        std::this_thread::sleep_for(500ms);
        const auto now = lines_under_wording(display).size();
        if (now > 20 && now == seen) return now;
        seen = now;
    }
    throw std::runtime_error("nothing was underlined");
}

void zoom(const Office& office, std::int16_t percent) {
    const auto desktop = css::frame::Desktop::create(office.context());
    const Reference<css::frame::XModel> model(desktop->getCurrentComponent(), UNO_QUERY_THROW);
    const Reference<css::view::XViewSettingsSupplier> view(model->getCurrentController(), UNO_QUERY_THROW);
    view->getViewSettings()->setPropertyValue("ZoomValue", Any(percent));
}

void open_menu_of_the_last_line(const Display& display) {
    const auto last = lines_under_wording(display).back();
    display.click({last.x - 12, last.y - 8}, 3);
    std::this_thread::sleep_for(1s);
}

void take(const std::filesystem::path& folder) {
    const auto letter = folder / "letter.fodt";
    std::ofstream(letter) << std::cin.rdbuf();
    const Display display;
    const Profile profile;
    profile.add_extension();
    Office office(profile, Shown{display.name(), letter});
    wait_for_lines(display);
    display.fill_with_window("letter");
    display.press("ctrl+F5");  // without the sidebar
    zoom(office, 125);
    wait_for_lines(display);
    open_menu_of_the_last_line(display);
    display.save(folder / "picture.png");
    display.press("Escape");
    office.leave();
    std::cout << std::ifstream(folder / "picture.png", std::ios::binary).rdbuf();
}

}  // namespace

int main() {
    try {
        const TemporaryFolder folder;
        take(folder.path());
        return 0;
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
