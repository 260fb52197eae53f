// SPDX-License-Identifier: MPL-2.0
#include "opened.hpp"

#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <rtl/ref.hxx>
#include <stdexcept>

#include "properties.hpp"
#include "refusal.hpp"

namespace peerword::documents {
namespace {

using namespace css::uno;
using Component = Reference<css::lang::XComponent>;

constexpr const char* kNoDocument = "This is no text document that LibreOffice can read; it may be damaged or of another kind.";

css::beans::PropertyValue argument(const char* name, const Any& value) {
    return {rtl::OUString::createFromAscii(name), 0, value, css::beans::PropertyState_DIRECT_VALUE};
}

Sequence<css::beans::PropertyValue> arguments(const Reference<css::task::XInteractionHandler>& handler) {
    const std::vector<css::beans::PropertyValue> all = {
        argument("Hidden", Any(true)),
        argument("ReadOnly", Any(true)),
        argument("Silent", Any(true)),
        argument("MacroExecutionMode", Any(css::document::MacroExecMode::NEVER_EXECUTE)),
        argument("UpdateDocMode", Any(css::document::UpdateDocMode::NO_UPDATE)),
        argument("InteractionHandler", Any(handler))};
    return {all.data(), static_cast<sal_Int32>(all.size())};
}

Component load(const Reference<XComponentContext>& context, const rtl::OUString& url) {
    const rtl::Reference<Refusal> refusal(new Refusal);
    Component component;
    std::string message = kNoDocument;
    try {
        component = css::frame::Desktop::create(context)->loadComponentFromURL(url, "_blank", 0, arguments(refusal.get()));
    } catch (const Exception&) {
        component.clear();  // the handler knows more, or nobody
    }
    if (!refusal->reason().empty()) message = refusal->reason();
    if (!component.is()) throw std::runtime_error(message);
    return component;
}

/// Anything the office cannot make out it takes for plain text, zips and pictures too.
bool was_taken_for_plain_text(const Reference<css::text::XTextDocument>& document) {
    for (const auto& each : document->getArgs()) {
        if (each.Name == "FilterName") return value_of<rtl::OUString>(each.Value).startsWith("Text");
    }
    return false;
}

void close(const Component& component) {
    try {
        Reference<css::util::XCloseable>(component, UNO_QUERY_THROW)->close(true);
    } catch (const Exception&) {
        return;  // whoever keeps it open closes it
    }
}

}  // namespace

Opened::Opened(const Reference<XComponentContext>& context, const rtl::OUString& url)
    : component_(load(context, url)), document_(component_, UNO_QUERY) {
    if (document_.is() && !was_taken_for_plain_text(document_)) return;
    close(component_);
    throw std::runtime_error(kNoDocument);
}

Opened::~Opened() { close(component_); }

}  // namespace peerword::documents
