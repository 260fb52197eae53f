// SPDX-License-Identifier: MPL-2.0
// How a finding is drawn. Two groups can be told apart at a glance, by colour and by the shape of the line.
#pragma once
#include <cstdint>
#include <peerword/rule.hpp>

namespace peerword::writer {

struct Underline {
    std::int32_t color;  ///< 0xRRGGBB
    std::int16_t type;   ///< a constant of com.sun.star.awt.FontUnderline
};

/// Wording is a wave; people spoken about without them are a plain line. What a rule only asks to consider is paler.
[[nodiscard]] Underline underline(const Rule& rule);

}  // namespace peerword::writer
