// SPDX-License-Identifier: MPL-2.0
#include "window_text.hpp"

#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/resource/StringResourceWithLocation.hpp>
#include <peerword/offsets.hpp>

#include "package.hpp"
#include "registry.hpp"
#include "strings.hpp"

namespace peerword::writer {
namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;

// A tag such as "en-US" or "de".
css::lang::Locale locale_of(const rtl::OUString& tag) {
    sal_Int32 next = 0;
    const auto language = tag.getToken(0, '-', next);
    return {language, next < 0 ? rtl::OUString() : tag.getToken(0, '-', next), {}};
}

css::lang::Locale office_locale(const Context& context) {
    return locale_of(registry_text(context, "/org.openoffice.Setup/L10N", "ooLocale"));
}

}  // namespace

WindowText::WindowText(const Context& context)
    : texts_(css::resource::StringResourceWithLocation::create(context, package_url(context) + "/windows", true,
                                                               office_locale(context), "peerword", {}, {}),
             css::uno::UNO_QUERY_THROW) {}

rtl::OUString WindowText::operator()(std::string_view id) const {
    const auto name = office_string(to_utf16(id));
    try {
        return texts_->resolveString(name);
    } catch (const css::uno::Exception&) {
        return name;
    }
}

}  // namespace peerword::writer
