// SPDX-License-Identifier: MPL-2.0
#include "going_there.hpp"

#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace peerword::writer {
namespace {

using namespace css::uno;

bool select(const Reference<css::view::XSelectionSupplier>& window, const Reference<XInterface>& what) {
    if (!what.is()) return false;
    try {
        return window->select(Any(what));
    } catch (const Exception&) {
        return false;  // this cannot be selected
    }
}

}  // namespace

bool go_to(const Reference<css::frame::XController>& window, const Entry& entry) {
    const Reference<css::view::XSelectionSupplier> selection(window, UNO_QUERY_THROW);
    const auto range = DocumentReview::range(entry);
    if (!range.is()) return false;
    if (select(selection, range)) return true;
    if (select(selection, entry.handle.holder)) return true;
    const Reference<css::text::XTextContent> holder(entry.handle.holder, UNO_QUERY);
    return holder.is() && select(selection, holder->getAnchor());
}

}  // namespace peerword::writer
