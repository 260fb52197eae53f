// SPDX-License-Identifier: MPL-2.0
#include "registry.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>

namespace peerword::writer {

rtl::OUString registry_text(const css::uno::Reference<css::uno::XComponentContext>& context, const char* node,
                            const char* name) {
    const css::beans::NamedValue path("nodepath", css::uno::Any(rtl::OUString::createFromAscii(node)));
    const css::uno::Any argument(path);
    const css::uno::Reference<css::container::XNameAccess> group(
        css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationAccess", {&argument, 1}),
        css::uno::UNO_QUERY_THROW);
    rtl::OUString text;
    group->getByName(rtl::OUString::createFromAscii(name)) >>= text;
    return text;
}

}  // namespace peerword::writer
