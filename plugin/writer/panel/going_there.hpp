// SPDX-License-Identifier: MPL-2.0
// Shows a finding in the document's window.
#pragma once
#include <com/sun/star/frame/XController.hpp>

#include "document_review.hpp"

namespace peerword::writer {

/// Selects what the entry is about, or the shape or comment that holds it. False: it is not there any more.
bool go_to(const css::uno::Reference<css::frame::XController>& window, const Entry& entry);

}  // namespace peerword::writer
