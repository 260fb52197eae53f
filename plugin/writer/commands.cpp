// SPDX-License-Identifier: MPL-2.0
#include "commands.hpp"

#include <algorithm>
#include <array>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/system/SystemShellExecute.hpp>
#include <com/sun/star/system/SystemShellExecuteFlags.hpp>

#include "automatic_checking.hpp"
#include "explanations.hpp"
#include "identity.hpp"
#include "open_panels.hpp"
#include "package.hpp"
#include "registry.hpp"
#include "strings.hpp"

namespace peerword::writer {
namespace {

using namespace css::uno;
using Frame = Reference<css::frame::XFrame>;
using Context = Commands::Context;

constexpr const char* kService = "com.sun.star.frame.ProtocolHandler";
constexpr const char* kOptionsLeaf = "/org.openoffice.Office.OptionsDialog/Nodes/LanguageSettings/Leaves/org.peerword.general";

template <class Act>
void quietly(Act act) {
    try {
        act();
    } catch (...) {
        return;  // the office would not know what to do with it
    }
}

void show_what_it_is(const Context& context, const Frame& frame) {
    quietly([&] { offer_automatic_checking(context, frame->getContainerWindow()); });
    css::system::SystemShellExecute::create(context)->execute(start_page(package_url(context)), {},
                                                              css::system::SystemShellExecuteFlags::URIS_ONLY);
}

void show_options(const Context& context, const Frame& frame) {
    // The dialog knows a page by the address it was registered with.
    const css::beans::PropertyValue page("OptionsPageURL", -1, Any(registry_text(context, kOptionsLeaf, "OptionsPage")), {});
    const Reference<css::frame::XDispatchProvider> provider(frame, UNO_QUERY_THROW);
    css::frame::DispatchHelper::create(context)->executeDispatch(provider, ".uno:OptionsTreeDialog", {}, 0, {&page, 1});
}

void review(const Context& context, const Frame& frame) { open_panels().ask(context, frame, "review"); }
void next(const Context& context, const Frame& frame) { open_panels().ask(context, frame, "next"); }
void previous(const Context& context, const Frame& frame) { open_panels().ask(context, frame, "previous"); }

struct Command {
    const char* url;
    void (*act)(const Context&, const Frame&);
};

constexpr std::array kCommands = {
    Command{"vnd.peerword:review", review}, Command{"vnd.peerword:next", next}, Command{"vnd.peerword:previous", previous},
    Command{"vnd.peerword:what-is-this", show_what_it_is}, Command{"vnd.peerword:options", show_options}};

const Command* find(const css::util::URL& url) {
    const auto is_it = [&](const Command& command) { return url.Complete.equalsAscii(command.url); };
    const auto* const found = std::find_if(kCommands.begin(), kCommands.end(), is_it);
    return found == kCommands.end() ? nullptr : found;
}

}  // namespace

void Commands::initialize(const Sequence<Any>& arguments) {
    if (arguments.hasElements()) arguments[0] >>= frame_;
}

Commands::Dispatch Commands::queryDispatch(const css::util::URL& command, const rtl::OUString& /*target*/,
                                           sal_Int32 /*flags*/) {
    return find(command) == nullptr ? nullptr : this;
}

Commands::Sequence<Commands::Dispatch> Commands::queryDispatches(const Sequence<css::frame::DispatchDescriptor>& asked) {
    Sequence<Dispatch> all(asked.getLength());
    std::transform(asked.begin(), asked.end(), all.getArray(),
                   [this](const auto& one) { return queryDispatch(one.FeatureURL, one.FrameName, one.SearchFlags); });
    return all;
}

void Commands::dispatch(const css::util::URL& command, const Sequence<css::beans::PropertyValue>& /*arguments*/) {
    const auto* const known = find(command);
    if (known == nullptr || !frame_.is()) return;
    quietly([&] { known->act(context_, frame_); });
}

void Commands::addStatusListener(const Listener& listener, const css::util::URL& command) {
    css::frame::FeatureStateEvent state;
    state.Source = static_cast<css::frame::XDispatch*>(this);
    state.FeatureURL = command;
    state.IsEnabled = find(command) != nullptr;
    quietly([&] { listener->statusChanged(state); });
}

rtl::OUString Commands::getImplementationName() { return office_string(kCommandsName); }

sal_Bool Commands::supportsService(const rtl::OUString& service) { return service.equalsAscii(kService); }

Commands::Sequence<rtl::OUString> Commands::getSupportedServiceNames() {
    const auto name = rtl::OUString::createFromAscii(kService);
    return {&name, 1};
}

}  // namespace peerword::writer
