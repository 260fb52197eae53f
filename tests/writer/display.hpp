// SPDX-License-Identifier: MPL-2.0
// A screen that nobody sees: Xvfb, with a mouse and a keyboard, and its pixels.
#pragma once
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "process.hpp"
#include "temporary_folder.hpp"

namespace peerword::testing {

struct Pixel {
    int x = 0;
    int y = 0;

    bool operator==(const Pixel&) const = default;
};

class Display {
public:
    Display();

    [[nodiscard]] const std::string& name() const { return name_; }

    /// Every pixel of a line drawn in this colour on white paper, row by row. Lines are smoothed: most of
    /// the colour will do, but no paler line in the same hue. The icons at the right edge are not looked at.
    [[nodiscard]] std::vector<Pixel> line(std::uint32_t color) const;
    [[nodiscard]] std::vector<std::uint32_t> screen() const;  ///< 0xRRGGBB, row by row
    void save(const std::filesystem::path& png) const;

    void click(Pixel place, int button) const;
    void press(const std::string& key) const;
    void fill_with_window(const std::string& title) const;
    /// True once a window with this in its title is there; waits some seconds for it.
    [[nodiscard]] bool has_window(const std::string& title) const;

private:
    std::string xdotool(const std::string& arguments) const;

    TemporaryFolder folder_;
    Process server_;
    std::string name_;
};

}  // namespace peerword::testing
