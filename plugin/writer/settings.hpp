// SPDX-License-Identifier: MPL-2.0
// What the user has chosen on the options page. Kept in LibreOffice's registry: manifests/Settings.xcs.
//
//   Settings settings = read_settings(context);
//   settings.level = Level::flag;
//   write_settings(context, settings);
//
// Errors.  Reading throws nothing: a value that is missing or broken costs only itself, its default stands in. Writing throws
//          what the registry throws (css::uno::Exception).
// Threads. Both may be called from any thread.
// Privacy. Holds only what the user put there.
#pragma once
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cstdint>
#include <peerword/rule.hpp>
#include <string>
#include <vector>

namespace peerword::writer {

enum class BesideOthers { together, only, aside };

/// How one group of findings is drawn.
struct Underline {
    std::int32_t color;  ///< 0xRRGGBB
    std::int16_t type;   ///< a constant of com.sun.star.awt.FontUnderline that Writer draws: see is_drawn()

    bool operator==(const Underline&) const = default;
};

/// Whether Writer draws this shape: wave, bold wave, bold or dash. It makes a wave of all others.
[[nodiscard]] bool is_drawn(std::int16_t line_type);

using Texts = std::vector<std::string>;  ///< UTF-8

struct Settings {
    Level level = Level::consider;  ///< flag: what is only worth considering stays silent
    Texts hidden_categories;
    Texts rules_on;             ///< ids of rules of Level::off that are switched on
    Texts rules_off;            ///< ids of rules that are switched off
    bool about_people = false;  ///< every document is about people and services
    // Neither the red of the spelling checker nor the blue of other grammar checkers, and apart for the colour blind.
    Underline wording{0x7A3DB8, 10};
    Underline without_them{0xD07A2D, 12};
    BesideOthers beside_others = BesideOthers::together;
    Texts never_underline;  ///< words and phrases that are left alone
    Texts rule_folders;     ///< URLs of folders

    bool operator==(const Settings&) const = default;
};

[[nodiscard]] Settings read_settings(const css::uno::Reference<css::uno::XComponentContext>& context);

/// Stores what differs from what is stored.
void write_settings(const css::uno::Reference<css::uno::XComponentContext>& context, const Settings& settings);

/// Whether the settings let a rule speak.
[[nodiscard]] bool is_wanted(const Rule& rule, const Settings& settings);

}  // namespace peerword::writer
