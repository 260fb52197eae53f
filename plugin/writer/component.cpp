// SPDX-License-Identifier: MPL-2.0
// What LibreOffice calls to get what manifests/peerword.components.in names.
#include "commands.hpp"
#include "job.hpp"
#include "options.hpp"
#include "panel_factory.hpp"
#include "proofreader.hpp"
#include "rule_folders.hpp"
#include "safely.hpp"
#include "smart_tags.hpp"

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;

// One for the process, made without any work. Never destroyed: the office is gone by then, and its context with it.
peerword::writer::Engine& engine(const Context& context) {
    using namespace peerword::writer;
    static auto& shared =
        *new Engine([context] { return language_folder(context); }, [context] { return read_settings(context); },
                    [context] { return own_words_folder(context); });
    return shared;
}

// Null where it could not be made.
template <class Make>
css::uno::XInterface* made(Make make) noexcept {
    return peerword::writer::safely(static_cast<css::uno::XInterface*>(nullptr), [&] { return cppu::acquire(make()); });
}

}  // namespace

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* org_peerword_Commands(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& /*arguments*/) {
    return made([&] { return static_cast<cppu::OWeakObject*>(new peerword::writer::Commands(context)); });
}

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* org_peerword_Options(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& /*arguments*/) {
    return made([&] { return new peerword::writer::Options(engine(context), context); });
}

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* org_peerword_PanelFactory(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& /*arguments*/) {
    return made([&] { return new peerword::writer::PanelFactory(engine(context), context); });
}

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* org_peerword_Proofreader(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& /*arguments*/) {
    return made(
        [&] { return new peerword::writer::Proofreader(engine(context), peerword::writer::beside_others(context), context); });
}

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* org_peerword_Job(css::uno::XComponentContext* context,
                                                                       const css::uno::Sequence<css::uno::Any>& /*arguments*/) {
    return made([&] { return new peerword::writer::Job(context); });
}

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* org_peerword_SmartTagRecognizer(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& /*arguments*/) {
    return made([&] {
        return new peerword::writer::SmartTagRecognizer(engine(context), peerword::writer::beside_others(context), context);
    });
}

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* org_peerword_SmartTagAction(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& /*arguments*/) {
    return made([&] { return new peerword::writer::SmartTagAction(engine(context), context); });
}
