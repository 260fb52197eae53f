// SPDX-License-Identifier: MPL-2.0
// One page of the options: what it shows of the settings, and what it takes from the person who presses OK.
//
// Errors.  May throw css::uno::Exception; the face to LibreOffice (options.hpp) lets none out.
// Threads. The main thread only.
#pragma once
#include <com/sun/star/uno/XComponentContext.hpp>
#include <memory>
#include <string_view>

#include "controls.hpp"
#include "settings.hpp"
#include "window_text.hpp"

namespace peerword::writer {

class OptionsPage {
public:
    OptionsPage() = default;
    virtual ~OptionsPage() = default;
    OptionsPage(const OptionsPage&) = delete;
    OptionsPage& operator=(const OptionsPage&) = delete;

    virtual void show(const Settings& settings) = 0;
    virtual void take(Settings& settings) = 0;  ///< what the page does not show stays as it is
    virtual void handle(std::string_view event) = 0;
};

/// What a page is made with.
struct PageTools {
    Controls controls;
    WindowText text;
    css::uno::Reference<css::uno::XComponentContext> context;
};

[[nodiscard]] std::unique_ptr<OptionsPage> general_page(const PageTools& tools);
[[nodiscard]] std::unique_ptr<OptionsPage> categories_page(const PageTools& tools);
[[nodiscard]] std::unique_ptr<OptionsPage> words_page(const PageTools& tools);
[[nodiscard]] std::unique_ptr<OptionsPage> rules_page(const PageTools& tools);

}  // namespace peerword::writer
