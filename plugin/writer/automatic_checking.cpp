// SPDX-License-Identifier: MPL-2.0
#include "automatic_checking.hpp"

#include <com/sun/star/awt/MessageBoxButtons.hpp>
#include <com/sun/star/awt/MessageBoxResults.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/linguistic2/LinguProperties.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

#include "identity.hpp"
#include "strings.hpp"
#include "window_text.hpp"

namespace peerword::writer {
namespace {

using namespace css::uno;
using Context = Reference<XComponentContext>;

// Each open document has a switch of its own.
void switch_on_in(const Reference<css::text::XTextDocument>& document, const Context& context) {
    const auto controller = document->getCurrentController();
    if (!controller.is()) return;
    const Reference<css::frame::XDispatchProvider> frame(controller->getFrame(), UNO_QUERY_THROW);
    const css::beans::PropertyValue on("Enable", -1, Any(true), {});
    css::frame::DispatchHelper::create(context)->executeDispatch(frame, ".uno:SpellOnline", {}, 0, {&on, 1});
}

bool ask(const Context& context, const Reference<css::awt::XWindow>& window) {
    const WindowText text(context);
    const auto box = css::awt::Toolkit::create(context)->createMessageBox(
        {window, UNO_QUERY}, css::awt::MessageBoxType_QUERYBOX,
        css::awt::MessageBoxButtons::BUTTONS_YES_NO + css::awt::MessageBoxButtons::DEFAULT_BUTTON_YES,
        office_string(kDisplayName), text("checking-off.message"));
    return box->execute() == css::awt::MessageBoxResults::YES;
}

}  // namespace

bool is_automatic_checking_on(const Context& context) {
    return css::linguistic2::LinguProperties::create(context)->getIsSpellAuto();
}

void switch_automatic_checking_on(const Context& context) {
    css::linguistic2::LinguProperties::create(context)->setIsSpellAuto(true);
    const auto components = css::frame::Desktop::create(context)->getComponents()->createEnumeration();
    while (components->hasMoreElements()) {
        const Reference<css::text::XTextDocument> document(components->nextElement(), UNO_QUERY);
        if (document.is()) switch_on_in(document, context);
    }
}

void offer_automatic_checking(const Context& context, const Reference<css::awt::XWindow>& window) {
    if (!is_automatic_checking_on(context) && ask(context, window)) switch_automatic_checking_on(context);
}

}  // namespace peerword::writer
