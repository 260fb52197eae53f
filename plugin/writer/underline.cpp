// SPDX-License-Identifier: MPL-2.0
#include "underline.hpp"

namespace peerword::writer {
namespace {

bool is_about_people_without_them(const Rule& rule) {
    return rule.category == "without-them" || rule.category == "peer-role-duty";
}

/// Half way to white.
std::int32_t paler(std::int32_t color) { return 0x7F7F7F + ((color >> 1) & 0x7F7F7F); }

}  // namespace

Underline underline(const Rule& rule, const Settings& settings) {
    auto line = is_about_people_without_them(rule) ? settings.without_them : settings.wording;
    if (rule.level != Level::flag) line.color = paler(line.color);
    return line;
}

}  // namespace peerword::writer
