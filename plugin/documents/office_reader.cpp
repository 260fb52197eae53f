// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <array>
#include <cerrno>
#include <com/sun/star/lang/XSingleComponentFactory.hpp>
#include <com/sun/star/loader/XImplementationLoader.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <fstream>
#include <memory>
#include <osl/module.hxx>
#include <stdexcept>
#include <string_view>
#include <system_error>

#include "deadline.hpp"
#include "inside.hpp"
#include "office.hpp"
#include "parcel.hpp"
#include "properties.hpp"
#include "running.hpp"

namespace peerword::documents {
namespace {

namespace fs = std::filesystem;
using namespace css::uno;

constexpr std::array<std::string_view, 5> kPictures = {"\x89PNG", "\xFF\xD8\xFF", "GIF8", "II*", "%PDF"};

bool is_picture(std::ifstream& file) {
    std::array<char, 8> begin{};
    file.read(begin.data(), begin.size());
    const std::string_view bytes(begin.data(), static_cast<std::size_t>(file.gcount()));
    return std::any_of(kPictures.begin(), kPictures.end(), [&](auto signature) { return bytes.starts_with(signature); });
}

/// Throws what the office would tell less plainly, or not at all.
void must_be_worth_a_try(const fs::path& path) {
    std::error_code error;
    const bool folder = fs::is_directory(path, error);
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    if (folder || !file.is_open()) throw std::runtime_error("Cannot be read: " + std::generic_category().message(errno) + '.');
    if (file.peek() == std::ifstream::traits_type::eof()) throw std::runtime_error("This file is empty; it is no document.");
    if (is_picture(file)) throw std::runtime_error("This is a picture or a PDF, whatever its name says.");
}

/// Where the library that works inside the office stands: beside this one.
rtl::OUString inside_library() {
    rtl::OUString url;
    osl::Module::getUrlFromAddress(reinterpret_cast<oslGenericFunction>(inside_library), url);
    return url.copy(0, url.lastIndexOf('/') + 1) + rtl::OUString::createFromAscii(kInsideLibrary);
}

Reference<css::task::XJob> enter(const Reference<XComponentContext>& office) {
    const auto services = office->getServiceManager();
    const Reference<css::loader::XImplementationLoader> loader(
        services->createInstanceWithContext("com.sun.star.loader.SharedLibrary", office), UNO_QUERY_THROW);
    const Reference<css::lang::XSingleComponentFactory> factory(
        loader->activate(rtl::OUString::createFromAscii(kInside), {}, inside_library(), {}), UNO_QUERY_THROW);
    return {factory->createInstanceWithContext(office), UNO_QUERY_THROW};
}

class OfficeReader : public DocumentReader {
public:
    explicit OfficeReader(std::chrono::seconds patience) : patience_(patience) {}

    std::vector<Paragraph> read(const fs::path& path) override {
        must_be_worth_a_try(path);
        const css::beans::NamedValue url = named(kDocument, Any(file_url(fs::absolute(path))));
        return unpack(text_of(answer({&url, 1})));
    }

    void write_copy(const fs::path& path, const fs::path& copy, const std::vector<Note>& notes) override {
        const std::array question = {named(kDocument, Any(file_url(fs::absolute(path)))),
                                     named(kCopy, Any(file_url(fs::absolute(copy)))),
                                     named(kNotes, Any(bytes_of(pack(notes))))};
        (void)answer({question.data(), static_cast<sal_Int32>(question.size())});
    }

private:
    Any ask(const Sequence<css::beans::NamedValue>& question) {
        if (office_ && !office_->answers()) close();
        if (!office_) open();
        const Deadline deadline(patience_, [this] { office_->kill(); });
        try {
            return inside_->execute(question);
        } catch (const RuntimeException&) {
            close();
        }
        if (deadline.passed())
            throw std::runtime_error("LibreOffice was not done with this document after " + std::to_string(patience_.count()) +
                                     " seconds.");
        throw std::runtime_error("LibreOffice fell while it read this document.");
    }

    void open() {
        office_ = std::make_unique<Office>();
        inside_ = enter(office_->context());
    }

    void close() {
        inside_.clear();
        office_.reset();
    }

    static css::beans::NamedValue named(const char* name, const Any& value) {
        return {rtl::OUString::createFromAscii(name), value};
    }

    Sequence<sal_Int8> answer(const Sequence<css::beans::NamedValue>& question) {
        const Any all = ask(question);
        Sequence<sal_Int8> parcel;
        if (!(all >>= parcel)) throw std::runtime_error(utf8(value_of<rtl::OUString>(all)));
        return parcel;
    }

    std::chrono::seconds patience_;
    std::unique_ptr<Office> office_;
    Reference<css::task::XJob> inside_;
};

}  // namespace
}  // namespace peerword::documents

extern "C" SAL_DLLPUBLIC_EXPORT peerword::documents::DocumentReader* peerword_make_document_reader(
    std::chrono::seconds patience) {
    return new peerword::documents::OfficeReader(patience);
}

extern "C" SAL_DLLPUBLIC_EXPORT void peerword_stop_document_readers() noexcept { peerword::documents::kill_all(); }
