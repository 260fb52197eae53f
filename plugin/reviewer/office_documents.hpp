// SPDX-License-Identifier: MPL-2.0
// Reads office documents. What speaks with LibreOffice is a library of its own, loaded with the first document, so that
// plain text costs nothing of it. For one thread; another has another.
#pragma once
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "peerword/document_reader.hpp"
#include "peerword/problem.hpp"
#include "prose.hpp"

namespace peerword::reviewer {

/// From now on Ctrl-C and a request to end are remembered (platform.hpp), and end the readings that are under way.
void remember_interrupts();

class OfficeDocuments {
public:
    /// What cannot be read is a problem.
    [[nodiscard]] std::optional<Prose> read(const std::string& path, std::vector<Problem>& problems);

    /// A copy with these comments in it. That there can be none is a problem.
    void write_copy(const std::string& path, const std::filesystem::path& copy, const std::vector<documents::Note>& notes,
                    std::vector<Problem>& problems);

private:
    std::unique_ptr<documents::DocumentReader> reader_;
};

}  // namespace peerword::reviewer
