// SPDX-License-Identifier: MPL-2.0
#include "options.hpp"

#include <array>

#include "identity.hpp"
#include "listeners.hpp"
#include "strings.hpp"

namespace peerword::writer {
namespace {

constexpr const char* kFromTheDialog = "external_event";  // its argument says what happened
constexpr std::array kFromThePages = {
    "show_defaults", "show_lines",  "switch_checking_on",  "show_word",          "show_word_buttons", "add_word",
    "remove_word",   "show_never",  "add_never",           "show_never_buttons", "remove_never",      "show_rules",
    "show_switch",   "switch_rule", "show_folder_buttons", "add_folder",         "remove_folder"};

struct Page {
    const char* name;  ///< of the window, in its .xdl
    std::unique_ptr<OptionsPage> (*make)(const PageTools&);
};

constexpr std::array kPages = {Page{"general", general_page}, Page{"categories", categories_page}, Page{"words", words_page},
                               Page{"rules", rules_page}};

}  // namespace

sal_Bool Options::callHandlerMethod(const css::uno::Reference<css::awt::XWindow>& window, const css::uno::Any& event,
                                    const rtl::OUString& method) {
    try {
        if (!page_) open(window);
        rtl::OUString what;
        event >>= what;
        if (method.equalsAscii(kFromTheDialog)) {
            handle(what);
        } else {
            page_->handle(utf8(method));
        }
        return true;
    } catch (...) {
        return false;
    }
}

void Options::open(const css::uno::Reference<css::awt::XWindow>& window) {
    const PageTools tools{Controls(window), WindowText(context_), context_};
    const auto name = tools.controls.name();
    for (const auto& page : kPages) {
        if (name.equalsAscii(page.name)) page_ = page.make(tools);
    }
    if (!page_) throw css::uno::RuntimeException("no such page: " + name);
}

void Options::handle(const rtl::OUString& event) {
    if (event == "initialize" || event == "back") page_->show(read_settings(context_));
    if (event == "ok") apply();
}

void Options::apply() {
    auto settings = read_settings(context_);
    page_->take(settings);
    write_settings(context_, settings);
    if (engine_.settings_may_have_changed()) listeners().ask_to_check_again(context_);
}

css::uno::Sequence<rtl::OUString> Options::getSupportedMethodNames() {
    css::uno::Sequence<rtl::OUString> names(static_cast<sal_Int32>(kFromThePages.size()) + 1);
    auto* name = names.getArray();
    *name++ = rtl::OUString::createFromAscii(kFromTheDialog);
    for (const auto* event : kFromThePages) *name++ = rtl::OUString::createFromAscii(event);
    return names;
}

rtl::OUString Options::getImplementationName() { return office_string(kOptionsName); }

sal_Bool Options::supportsService(const rtl::OUString& service) { return service == getImplementationName(); }

css::uno::Sequence<rtl::OUString> Options::getSupportedServiceNames() {
    const auto name = getImplementationName();
    return {&name, 1};
}

}  // namespace peerword::writer
