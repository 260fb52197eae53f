// SPDX-License-Identifier: MPL-2.0
// What the office does for the reader, in its own process: a document goes over the bridge in one answer.
#include "inside.hpp"

#include <uno/lbnames.h>

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XSingleComponentFactory.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <cppuhelper/factory.hxx>
#include <cppuhelper/implbase1.hxx>
#include <stdexcept>

#include "annotations.hpp"
#include "opened.hpp"
#include "parcel.hpp"
#include "properties.hpp"
#include "walk.hpp"

namespace peerword::documents {
namespace {

using namespace css::uno;
using Document = Reference<css::text::XTextDocument>;

using Bytes = Sequence<sal_Int8>;

Any asked(const Sequence<css::beans::NamedValue>& question, const char* name) {
    for (const auto& each : question) {
        if (each.Name.equalsAscii(name)) return each.Value;
    }
    return {};
}

std::vector<Remark> remarks_in(const Document& document, const std::vector<Note>& notes) {
    Walk steps(document);
    while (steps.step()) {
    }
    std::vector<Remark> remarks;
    remarks.reserve(notes.size());
    for (const Note& note : notes)
        remarks.push_back({steps.reading().handles.at(note.paragraph), note.begin, note.end, note.text});
    return remarks;
}

/// In the format it was read from.
void store(const Document& document, const rtl::OUString& copy) {
    css::beans::PropertyValue filter("FilterName", 0, {}, {});
    for (const auto& each : Reference<css::frame::XModel>(document, UNO_QUERY_THROW)->getArgs()) {
        if (each.Name == filter.Name) filter.Value = each.Value;
    }
    Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)->storeToURL(copy, {&filter, 1});
}

/// Asked for one document. Answers the paragraphs as bytes, or none where a copy was made; or says in a string why not.
class Inside : public cppu::WeakImplHelper1<css::task::XJob> {
public:
    explicit Inside(const Reference<XComponentContext>& context) : context_(context) {}

    Any SAL_CALL execute(const Sequence<css::beans::NamedValue>& question) override {
        try {
            const Opened opened(context_, value_of<rtl::OUString>(asked(question, kDocument)));
            const auto copy = value_of<rtl::OUString>(asked(question, kCopy));
            if (copy.isEmpty()) return Any(bytes_of(pack(walk(opened.document()))));
            const auto notes = unpack_notes(text_of(value_of<Bytes>(asked(question, kNotes))));
            put_comments(opened.document(), remarks_in(opened.document(), notes), {});
            store(opened.document(), copy);
            return Any(Bytes());
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
