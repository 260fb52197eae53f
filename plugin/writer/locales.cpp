// SPDX-License-Identifier: MPL-2.0
#include "locales.hpp"

#include <algorithm>

#include "identity.hpp"
#include "strings.hpp"

namespace peerword::writer {
namespace {

bool same(const css::lang::Locale& one, const css::lang::Locale& other) {
    return one.Language == other.Language && one.Country == other.Country && one.Variant == other.Variant;
}

}  // namespace

rtl::OUString tag_of(const css::lang::Locale& locale) {
    if (!locale.Variant.isEmpty()) return locale.Variant;
    return locale.Country.isEmpty() ? locale.Language : locale.Language + "-" + locale.Country;
}

// A language tag of more than language and country goes into Variant, with the language "qlt" in front.
css::lang::Locale locale_of(std::u16string_view tag) {
    const auto country = office_string(tag.substr(3, 2));
    if (tag.size() > 5) return {"qlt", country, office_string(tag)};
    return {office_string(tag.substr(0, 2)), country, {}};
}

css::uno::Sequence<css::lang::Locale> locales() {
    css::uno::Sequence<css::lang::Locale> all(static_cast<sal_Int32>(kLanguageTags.size()));
    std::transform(kLanguageTags.begin(), kLanguageTags.end(), all.getArray(), locale_of);
    return all;
}

bool is_supported(const css::lang::Locale& locale) {
    if (locale.Language == "en" && locale.Country.isEmpty()) return true;
    const auto is_it = [&](std::u16string_view tag) { return same(locale_of(tag), locale); };
    return std::any_of(kLanguageTags.begin(), kLanguageTags.end(), is_it);
}

}  // namespace peerword::writer
