// SPDX-License-Identifier: MPL-2.0
#include "display.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <thread>

namespace peerword::testing {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kWidth = 1280;
constexpr std::size_t kHeight = 800;
constexpr std::size_t kSidebar = 1200;  // from here on there may be icons in the colours of the lines

std::vector<std::string> xvfb(const std::string& folder) {
    const auto screen = std::to_string(kWidth) + "x" + std::to_string(kHeight) + "x24";
    return {"sh", "-c",
            "exec Xvfb -displayfd 3 -screen 0 " + screen + " -nolisten tcp -nolisten unix -fbdir " + folder + " 3>" + folder +
                "/number 2>/dev/null"};
}

// The server picks a free number itself and writes it down when it is ready.
std::string display_name(const std::filesystem::path& file) {
    for (int attempt = 0; attempt < 100; ++attempt) {
        std::ifstream stream(file);
        if (std::string number; std::getline(stream, number) && stream.good()) return ":" + number;
        std::this_thread::sleep_for(100ms);
    }
    throw std::runtime_error("Xvfb did not start");
}

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// A number of the header of an X window dump: big-endian.
std::uint32_t header(const std::string& dump, std::size_t index) {
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i) number = number << 8 | static_cast<unsigned char>(dump[index * 4 + i]);
    return number;
}

int channel(std::uint32_t color, int index) { return static_cast<int>(color >> (8 * index) & 0xFF); }

// How much of the colour is in the pixel, the rest being white, as the channel in which the two differ most shows it.
double share(std::uint32_t pixel, std::uint32_t color) {
    int darkest = 0;
    for (const int i : {1, 2}) darkest = channel(color, i) < channel(color, darkest) ? i : darkest;
    return (255.0 - channel(pixel, darkest)) / (255.0 - channel(color, darkest));
}

bool is_blend(std::uint32_t pixel, std::uint32_t color) {
    const auto part = share(pixel, color);
    if (part < 0.7 || part > 1.02) return false;
    const auto fits = [&](int i) { return std::abs(channel(pixel, i) - (255 - part * (255 - channel(color, i)))) <= 6; };
    return fits(0) && fits(1) && fits(2);
}

}  // namespace

Display::Display() : server_(xvfb(folder_.path())), name_(display_name(folder_.path() / "number")) {}

std::vector<std::uint32_t> Display::screen() const {
    const auto dump = bytes_of(folder_.path() / "Xvfb_screen0");
    constexpr std::size_t kHeaderSize = 0, kColors = 19, kColorSize = 12;
    const auto start = header(dump, kHeaderSize) + header(dump, kColors) * kColorSize;
    std::vector<std::uint32_t> pixels(kWidth * kHeight);
    std::memcpy(pixels.data(), dump.data() + start, pixels.size() * sizeof(std::uint32_t));
    for (auto& pixel : pixels) pixel &= 0xFFFFFF;
    return pixels;
}

std::vector<Pixel> Display::line(std::uint32_t color) const {
    const auto all = screen();
    std::vector<Pixel> found;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i % kWidth < kSidebar && is_blend(all[i], color))
            found.push_back({static_cast<int>(i % kWidth), static_cast<int>(i / kWidth)});
    }
    return found;
}

void Display::save(const std::filesystem::path& png) const {
    output_of("import -display " + name_ + " -window root " + png.string());
}

void Display::click(Pixel place, int button) const {
    xdotool("mousemove " + std::to_string(place.x) + " " + std::to_string(place.y) + " click " + std::to_string(button));
}

void Display::press(const std::string& key) const { xdotool("key " + key); }

void Display::fill_with_window(const std::string& title) const {
    xdotool("search --onlyvisible --name '" + title + "' windowmove 0 0 windowsize " + std::to_string(kWidth) + " " +
            std::to_string(kHeight));
}

bool Display::has_window(const std::string& title) const {
    return !xdotool("search --sync --onlyvisible --name '" + title + "'").empty();
}

std::string Display::xdotool(const std::string& arguments) const {
    return output_of("DISPLAY=" + name_ + " timeout 10 xdotool " + arguments);
}

}  // namespace peerword::testing
