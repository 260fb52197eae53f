// SPDX-License-Identifier: MPL-2.0
// What LibreOffice calls to get a proofreader, a job, and the pages of the options; named in manifests/peerword.components.in.
#include "job.hpp"
#include "options.hpp"
#include "proofreader.hpp"
#include "rule_folders.hpp"

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

}  // namespace

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* org_peerword_Options(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& /*arguments*/) noexcept {
    try {
        return cppu::acquire(new peerword::writer::Options(engine(context), context));
    } catch (...) {
        return nullptr;
    }
}

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* org_peerword_Proofreader(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& /*arguments*/) noexcept {
    try {
        return cppu::acquire(
            new peerword::writer::Proofreader(engine(context), peerword::writer::beside_others(context), context));
    } catch (...) {
        return nullptr;
    }
}

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* org_peerword_Job(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& /*arguments*/) noexcept {
    try {
        return cppu::acquire(new peerword::writer::Job(context));
    } catch (...) {
        return nullptr;
    }
}
