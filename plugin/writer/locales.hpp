// SPDX-License-Identifier: MPL-2.0
// The languages Peerword answers for, as LibreOffice writes them.
#pragma once
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/uno/Sequence.hxx>

namespace peerword::writer {

[[nodiscard]] css::uno::Sequence<css::lang::Locale> locales();

/// Also true for English without a country, which newer versions of LibreOffice pass.
[[nodiscard]] bool is_supported(const css::lang::Locale& locale);

}  // namespace peerword::writer
