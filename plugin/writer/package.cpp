// SPDX-License-Identifier: MPL-2.0
#include "package.hpp"

#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <osl/file.hxx>

#include "identity.hpp"
#include "strings.hpp"

namespace peerword::writer {

rtl::OUString package_url(const css::uno::Reference<css::uno::XComponentContext>& context) {
    const auto packages = css::deployment::PackageInformationProvider::get(context);
    return packages->getPackageLocation(office_string(kExtensionIdentifier));
}

std::filesystem::path package_folder(const css::uno::Reference<css::uno::XComponentContext>& context) {
    rtl::OUString folder;
    osl::FileBase::getSystemPathFromFileURL(package_url(context), folder);
    return utf16(folder);
}

}  // namespace peerword::writer
