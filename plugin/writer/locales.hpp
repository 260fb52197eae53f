// SPDX-License-Identifier: MPL-2.0
// The languages Peerword answers for, as LibreOffice writes them.
#pragma once
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/uno/Sequence.hxx>
#include <string_view>

namespace peerword::writer {

[[nodiscard]] css::uno::Sequence<css::lang::Locale> locales();

/// As LibreOffice's settings name a language: en-US, en-GB-oxendict.
[[nodiscard]] rtl::OUString tag_of(const css::lang::Locale& locale);
[[nodiscard]] css::lang::Locale locale_of(std::u16string_view tag);  ///< one of identity.hpp

/// Also true for English without a country, which newer versions of LibreOffice pass.
[[nodiscard]] bool is_supported(const css::lang::Locale& locale);

}  // namespace peerword::writer
