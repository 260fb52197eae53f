// SPDX-License-Identifier: MPL-2.0
// The words of Peerword's own windows (manifests/windows/*.properties): the pages name categories as the windows do.
//
//   const WindowTexts texts("manifests/windows/peerword_en_US.properties");
//   texts("category.label");  // "Labels", in UTF-8
//
// Errors. Throws std::runtime_error where the file cannot be read, or does not have the text.
#pragma once
#include <filesystem>
#include <map>
#include <string>

namespace peerword::explainer {

class WindowTexts {
public:
    explicit WindowTexts(const std::filesystem::path& path);

    [[nodiscard]] const std::string& operator()(const std::string& id) const;

private:
    std::filesystem::path path_;
    std::map<std::string, std::string> texts_;
};

}  // namespace peerword::explainer
