// SPDX-License-Identifier: MPL-2.0
// A finding as Writer takes it.
#pragma once
#include <com/sun/star/linguistic2/SingleProofreadingError.hpp>
#include <peerword/checker.hpp>

#include "settings.hpp"

namespace peerword::writer {

/// `finding.span` in UTF-16 units of the paragraph.
[[nodiscard]] css::linguistic2::SingleProofreadingError to_error(const Finding& finding, const Rulebook& book,
                                                                 const Settings& settings);

}  // namespace peerword::writer
