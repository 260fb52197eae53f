// SPDX-License-Identifier: MPL-2.0
#include "office_documents.hpp"

#include <atomic>
#include <stdexcept>

#include "copies.hpp"
#include "office_prose.hpp"
#include "platform.hpp"

namespace peerword::reviewer {
namespace {

constexpr std::chrono::seconds kPatience{120};

std::atomic<documents::StopDocumentReaders*> stop_readers{nullptr};

void stop() {
    if (auto* const stop_all = stop_readers.load()) stop_all();
}

/// Where the library stands, or an empty path.
std::filesystem::path library() {
    const auto here = executable_path().parent_path();
    for (const auto& folder : {here, here / PEERWORD_LIBRARIES}) {
        std::error_code ignored;
        if (std::filesystem::exists(folder / "peerword-documents.so", ignored)) return folder / "peerword-documents.so";
    }
    return {};
}

documents::MakeDocumentReader* load() {
    const auto file = library();
    if (file.empty()) throw std::runtime_error("Office documents need LibreOffice; this peerword was built without it.");
    std::string why_not;
    void* make = load_function(file, documents::kMakeDocumentReader, why_not);
    void* stop_all = load_function(file, documents::kStopDocumentReaders, why_not);
    if (make == nullptr || stop_all == nullptr)
        throw std::runtime_error("Office documents need LibreOffice, which cannot be loaded: " + why_not);
    stop_readers = reinterpret_cast<documents::StopDocumentReaders*>(stop_all);
    outlive_readers();  // the office must be ended first
    return reinterpret_cast<documents::MakeDocumentReader*>(make);
}

std::unique_ptr<documents::DocumentReader> new_reader() {
    static auto* const make = load();
    return std::unique_ptr<documents::DocumentReader>(make(kPatience));
}

}  // namespace

void remember_interrupts() { on_interrupt(stop); }

std::optional<Prose> OfficeDocuments::read(const std::string& path, std::vector<Problem>& problems) {
    try {
        if (!reader_) reader_ = new_reader();
        return office_prose(reader_->read(path));
    } catch (const std::runtime_error& error) {
        if (!interrupted()) problems.push_back({.path = path, .message = error.what()});
        return std::nullopt;
    }
}

void OfficeDocuments::write_copy(const std::string& path, const std::filesystem::path& copy,
                                 const std::vector<documents::Note>& notes, std::vector<Problem>& problems) {
    try {
        write_whole(copy, [&](const auto& part) { reader_->write_copy(path, part, notes); });
    } catch (const std::runtime_error& error) {
        if (!interrupted())
            problems.push_back({.path = path, .message = "No commented copy is made: " + std::string(error.what())});
    }
}

}  // namespace peerword::reviewer
