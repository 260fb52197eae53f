// SPDX-License-Identifier: MPL-2.0
// What LibreOffice calls to get a proofreader; named in manifests/peerword.components.in.
#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <osl/file.hxx>

#include "identity.hpp"
#include "proofreader.hpp"
#include "strings.hpp"

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;

// The folder changes with each installation of the extension, so it is asked for and not remembered.
std::filesystem::path rules_folder(const Context& context) {
    using namespace peerword::writer;
    const auto packages = css::deployment::PackageInformationProvider::get(context);
    rtl::OUString folder;
    osl::FileBase::getSystemPathFromFileURL(packages->getPackageLocation(office_string(kExtensionIdentifier)), folder);
    return std::filesystem::path(utf16(folder)) / "dictionaries" / "en";
}

// One for the process, made without any work. Never destroyed: the office is gone by then, and its context with it.
peerword::writer::Engine& engine(const Context& context) {
    static auto& shared = *new peerword::writer::Engine([context] { return rules_folder(context); },
                                                        [context] { return peerword::writer::read_settings(context); });
    return shared;
}

}  // namespace

extern "C" SAL_DLLPUBLIC_EXPORT css::uno::XInterface* org_peerword_Proofreader(
    css::uno::XComponentContext* context, const css::uno::Sequence<css::uno::Any>& /*arguments*/) noexcept {
    try {
        return cppu::acquire(new peerword::writer::Proofreader(engine(context), context));
    } catch (...) {
        return nullptr;
    }
}
