// SPDX-License-Identifier: MPL-2.0
#include "registry.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>

namespace peerword::writer {
namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;

css::uno::Reference<css::uno::XInterface> open(const Context& context, const char* path, const char* service) {
    const css::beans::NamedValue node("nodepath", css::uno::Any(rtl::OUString::createFromAscii(path)));
    const css::uno::Any argument(node);
    return css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
        rtl::OUString::createFromAscii(service), {&argument, 1});
}

}  // namespace

css::uno::Reference<css::uno::XInterface> registry_node(const Context& context, const char* path) {
    return open(context, path, "com.sun.star.configuration.ConfigurationAccess");
}

css::uno::Reference<css::uno::XInterface> registry_node_for_changes(const Context& context, const char* path) {
    return open(context, path, "com.sun.star.configuration.ConfigurationUpdateAccess");
}

rtl::OUString registry_text(const Context& context, const char* path, const char* name) {
    const css::uno::Reference<css::container::XNameAccess> node(registry_node(context, path), css::uno::UNO_QUERY_THROW);
    rtl::OUString text;
    node->getByName(rtl::OUString::createFromAscii(name)) >>= text;
    return text;
}

}  // namespace peerword::writer
