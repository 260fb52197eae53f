// SPDX-License-Identifier: MPL-2.0
// How a finding is drawn. Two groups can be told apart at a glance, by colour and by the shape of the line.
#pragma once
#include <peerword/rule.hpp>

#include "settings.hpp"

namespace peerword::writer {

/// Wording is a wave; people spoken about without them are a plain line, where the user has not chosen otherwise. What a rule
/// only asks to consider is paler.
[[nodiscard]] Underline underline(const Rule& rule, const Settings& settings = {});

}  // namespace peerword::writer
