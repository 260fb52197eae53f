// SPDX-License-Identifier: MPL-2.0
#include "underline.hpp"

#include <com/sun/star/awt/FontUnderline.hpp>

namespace peerword::writer {
namespace {

namespace line = css::awt::FontUnderline;

struct Style {
    Underline flag;
    Underline consider;
};

// Neither the red of the spelling checker nor the blue of other grammar checkers, and apart for the colour blind.
constexpr Style kWording = {{0x7A3DB8, line::WAVE}, {0xB796DC, line::WAVE}};
constexpr Style kWithoutThem = {{0xD07A2D, line::BOLD}, {0xEBC193, line::BOLD}};

bool is_about_people_without_them(const Rule& rule) {
    return rule.category == "without-them" || rule.category == "peer-role-duty";
}

}  // namespace

Underline underline(const Rule& rule) {
    const auto& style = is_about_people_without_them(rule) ? kWithoutThem : kWording;
    return rule.level == Level::flag ? style.flag : style.consider;
}

}  // namespace peerword::writer
