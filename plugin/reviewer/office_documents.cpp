// SPDX-License-Identifier: MPL-2.0
#include "office_documents.hpp"

#include <atomic>
#include <stdexcept>

#include "office_prose.hpp"
#include "platform.hpp"

namespace peerword::reviewer {
namespace {

std::atomic<documents::DocumentReader*> busy{nullptr};

void stop() {
    if (auto* reader = busy.load()) reader->stop();
}

std::unique_ptr<documents::DocumentReader> load_reader() {
    std::string why_not;
    const auto here = executable_path().parent_path();
    for (const auto& folder : {here, here / PEERWORD_LIBRARIES}) {
        const auto file = folder / "peerword-documents.so";
        std::error_code ignored;
        if (!std::filesystem::exists(file, ignored)) continue;
        if (void* function = load_function(file, documents::kMakeDocumentReader, why_not))
            return std::unique_ptr<documents::DocumentReader>(reinterpret_cast<documents::MakeDocumentReader*>(function)());
    }
    throw std::runtime_error("Office documents need LibreOffice" + (why_not.empty() ? "; this peerword was built without it."
                                                                                    : ", which cannot be loaded: " + why_not));
}

}  // namespace

OfficeDocuments::OfficeDocuments() { on_interrupt(stop); }
OfficeDocuments::~OfficeDocuments() { busy = nullptr; }

std::optional<Prose> OfficeDocuments::read(const std::string& path, std::vector<Problem>& problems) {
    try {
        if (!reader_) reader_ = load_reader();
        busy = reader_.get();
        outlive_readers();  // the office must be ended first
        return office_prose(reader_->read(path));
    } catch (const std::runtime_error& error) {
        if (!interrupted()) problems.push_back({.path = path, .message = error.what()});
        return std::nullopt;
    }
}

}  // namespace peerword::reviewer
