// SPDX-License-Identifier: MPL-2.0
#include "opened.hpp"

#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/document/XTypeDetection.hpp>
#include <com/sun/star/frame/Frame.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XLayoutManager.hpp>
#include <com/sun/star/frame/XLoadable.hpp>
#include <com/sun/star/frame/XModel2.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <rtl/ref.hxx>
#include <stdexcept>

#include "properties.hpp"
#include "refusal.hpp"

namespace peerword::documents {
namespace {

using namespace css::uno;
using Context = Reference<XComponentContext>;
using Document = Reference<css::text::XTextDocument>;
using Arguments = std::vector<css::beans::PropertyValue>;

constexpr const char* kNoDocument = "This is no text document that LibreOffice can read; it may be damaged or of another kind.";

css::beans::PropertyValue argument(const char* name, const Any& value) {
    return {rtl::OUString::createFromAscii(name), 0, value, css::beans::PropertyState_DIRECT_VALUE};
}

Sequence<css::beans::PropertyValue> sequence(const Arguments& all) { return {all.data(), static_cast<sal_Int32>(all.size())}; }

Reference<XInterface> service(const Context& context, const char* name) {
    return context->getServiceManager()->createInstanceWithContext(rtl::OUString::createFromAscii(name), context);
}

rtl::OUString named(const Sequence<css::beans::PropertyValue>& values, const char* name) {
    for (const auto& each : values) {
        if (each.Name.equalsAscii(name)) return value_of<rtl::OUString>(each.Value);
    }
    return {};
}

/// How the office would read it; it looks at the content too.
rtl::OUString filter_for(const Context& context, const Arguments& arguments) {
    const Reference<css::document::XTypeDetection> types(service(context, "com.sun.star.document.TypeDetection"),
                                                         UNO_QUERY_THROW);
    auto found = sequence(arguments);
    const auto type = types->queryTypeByDescriptor(found, true);
    const auto filter = named(found, "FilterName");
    if (!filter.isEmpty() || type.isEmpty()) return filter;
    const Reference<css::container::XNameAccess> all(types, UNO_QUERY_THROW);
    return named(value_of<Sequence<css::beans::PropertyValue>>(all->getByName(type)), "PreferredFilter");
}

/// Null where it cannot be read.
Document try_to_load(const Context& context, Arguments arguments) {
    const auto filter = filter_for(context, arguments);
    // Anything the office cannot make out it takes for plain text, zips and pictures too.
    if (filter.isEmpty() || filter.startsWith("Text")) return {};
    arguments.push_back(argument("FilterName", Any(filter)));
    const Reference<css::frame::XLoadable> document(service(context, "com.sun.star.text.TextDocument"), UNO_QUERY_THROW);
    try {
        document->load(sequence(arguments));
    } catch (const Exception&) {
        Reference<css::lang::XComponent>(document, UNO_QUERY_THROW)->dispose();
        return {};
    }
    return {document, UNO_QUERY_THROW};
}

Document load(const Context& context, const rtl::OUString& url) {
    const rtl::Reference<Refusal> refusal(new Refusal);
    const Reference<css::task::XInteractionHandler> handler(refusal.get());
    const auto document =
        try_to_load(context, {argument("URL", Any(url)), argument("Hidden", Any(true)), argument("ReadOnly", Any(true)),
                              argument("Silent", Any(true)), argument("InteractionHandler", Any(handler)),
                              argument("MacroExecutionMode", Any(css::document::MacroExecMode::NEVER_EXECUTE)),
                              argument("UpdateDocMode", Any(css::document::UpdateDocMode::NO_UPDATE))});
    if (!document.is()) throw std::runtime_error(refusal->reason().empty() ? kNoDocument : refusal->reason());
    return document;
}

/// A window of its own, without menus and tools: to make those takes the office longer than to read a letter.
Reference<css::frame::XFrame> bare_frame(const Context& context) {
    css::awt::WindowDescriptor bare;
    bare.Type = css::awt::WindowClass_TOP;
    bare.WindowServiceName = "window";
    bare.ParentIndex = -1;
    const Reference<css::awt::XWindow> window(css::awt::Toolkit::create(context)->createWindow(bare), UNO_QUERY_THROW);
    const auto frame = css::frame::Frame::create(context);
    frame->setLayoutManager({});
    frame->initialize(window);
    return {frame, UNO_QUERY_THROW};
}

/// Which page styles are in use and which frames hold the text of a shape is known only in a document that is laid out.
void lay_out(const Context& context, const Document& document) {
    const auto frame = bare_frame(context);
    const Reference<css::frame::XModel2> model(document, UNO_QUERY_THROW);
    const Reference<css::frame::XController2> view(model->createViewController("Default", {}, frame), UNO_QUERY_THROW);
    const Reference<css::frame::XController> controller(view, UNO_QUERY_THROW);
    model->connectController(controller);
    frame->setComponent(view->getComponentWindow(), controller);
    controller->attachModel({model, UNO_QUERY_THROW});
    model->setCurrentController(controller);
}

}  // namespace

Opened::Opened(const Context& context, const rtl::OUString& url) : Opened(load(context, url)) { lay_out(context, document_); }

Opened::~Opened() {
    try {
        Reference<css::util::XCloseable>(document_, UNO_QUERY_THROW)->close(true);
    } catch (const Exception&) {
        document_.clear();  // whoever keeps it open closes it
    }
}

}  // namespace peerword::documents
