// SPDX-License-Identifier: MPL-2.0
// What the office does for the reader, in its own process: a document goes over the bridge in one answer.
#include "inside.hpp"

#include <uno/lbnames.h>

#include <com/sun/star/lang/XSingleComponentFactory.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <cppuhelper/factory.hxx>
#include <cppuhelper/implbase1.hxx>
#include <stdexcept>

#include "opened.hpp"
#include "parcel.hpp"
#include "properties.hpp"
#include "walk.hpp"

namespace peerword::documents {
namespace {

using namespace css::uno;

/// Asked for one document, by its URL. Answers the paragraphs as bytes, or says in a string why there are none.
class Inside : public cppu::WeakImplHelper1<css::task::XJob> {
public:
    explicit Inside(const Reference<XComponentContext>& context) : context_(context) {}

    Any SAL_CALL execute(const Sequence<css::beans::NamedValue>& question) override {
        try {
            const Opened opened(context_, value_of<rtl::OUString>(question[0].Value));
            const auto parcel = pack(walk(opened.document()));
            return Any(
                Sequence<sal_Int8>(reinterpret_cast<const sal_Int8*>(parcel.data()), static_cast<sal_Int32>(parcel.size())));
        } catch (const Exception& error) {
            return Any("LibreOffice cannot read this: " + error.Message);
        } catch (const std::exception& error) {
            return Any(rtl::OStringToOUString(error.what(), RTL_TEXTENCODING_UTF8));
        }
    }

private:
    Reference<XComponentContext> context_;
};

Reference<XInterface> SAL_CALL make(const Reference<XComponentContext>& context) {
    return static_cast<cppu::OWeakObject*>(new Inside(context));
}

}  // namespace
}  // namespace peerword::documents

extern "C" SAL_DLLPUBLIC_EXPORT void SAL_CALL component_getImplementationEnvironment(const char** name,
                                                                                     uno_Environment** /*environment*/) {
    *name = CPPU_CURRENT_LANGUAGE_BINDING_NAME;
}

extern "C" SAL_DLLPUBLIC_EXPORT void* SAL_CALL component_getFactory(const char* /*name*/, void* /*manager*/, void* /*key*/) {
    using namespace peerword::documents;
    const auto factory = cppu::createSingleComponentFactory(make, rtl::OUString::createFromAscii(kInside), {});
    factory->acquire();
    return factory.get();
}
