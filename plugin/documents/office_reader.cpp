// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <array>
#include <cerrno>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <fstream>
#include <memory>
#include <rtl/ref.hxx>
#include <stdexcept>
#include <string_view>
#include <system_error>

#include "office.hpp"
#include "properties.hpp"
#include "refusal.hpp"
#include "walk.hpp"

namespace peerword::documents {
namespace {

namespace fs = std::filesystem;
using namespace css::uno;
using Component = Reference<css::lang::XComponent>;

constexpr const char* kNoDocument = "This is no text document that LibreOffice can read; it may be damaged or of another kind.";

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

/// Anything the office cannot make out it takes for plain text, zips and pictures too.
bool was_taken_for_plain_text(const Reference<css::text::XTextDocument>& document) {
    for (const auto& each : document->getArgs()) {
        if (each.Name == "FilterName") return value_of<rtl::OUString>(each.Value).startsWith("Text");
    }
    return false;
}

class Opened {
public:
    explicit Opened(const Component& component) : component_(component) {}
    ~Opened() {
        try {
            if (const Reference<css::util::XCloseable> closeable{component_, UNO_QUERY}; closeable.is()) closeable->close(true);
        } catch (const Exception&) {
            component_.clear();  // the office has fallen
        }
    }
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;

    [[nodiscard]] Reference<css::text::XTextDocument> text_document() const {
        const Reference<css::text::XTextDocument> document(component_, UNO_QUERY);
        if (!document.is() || was_taken_for_plain_text(document)) throw std::runtime_error(kNoDocument);
        return document;
    }

private:
    Component component_;
};

class OfficeReader : public DocumentReader {
public:
    std::vector<Paragraph> read(const fs::path& path) override {
        must_be_worth_a_try(path);
        if (office_ && !office_->answers()) office_.reset();
        if (!office_) office_ = std::make_unique<Office>();
        try {
            return walk(Opened(load(path)).text_document());
        } catch (const Exception& error) {
            if (office_->answers()) throw std::runtime_error("LibreOffice cannot read this: " + utf8(error.Message));
        }
        office_.reset();
        throw std::runtime_error("LibreOffice fell while it read this document.");
    }

    void stop() noexcept override { Office::stop(); }

private:
    Component load(const fs::path& path) {
        const rtl::Reference<Refusal> refusal(new Refusal);
        Component component;
        std::string message = kNoDocument;
        try {
            component = css::frame::Desktop::create(office_->context())
                            ->loadComponentFromURL(file_url(fs::absolute(path)), "_blank", 0, arguments(refusal.get()));
        } catch (const Exception&) {
            if (!office_->answers()) throw;
        }
        if (!refusal->reason().empty()) message = refusal->reason();
        if (!component.is()) throw std::runtime_error(message);
        return component;
    }

    std::unique_ptr<Office> office_;
};

}  // namespace
}  // namespace peerword::documents

extern "C" SAL_DLLPUBLIC_EXPORT peerword::documents::DocumentReader* peerword_make_document_reader() {
    return new peerword::documents::OfficeReader;
}
