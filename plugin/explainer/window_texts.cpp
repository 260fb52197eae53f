// SPDX-License-Identifier: MPL-2.0
#include "window_texts.hpp"

#include <fstream>
#include <peerword/offsets.hpp>
#include <stdexcept>

namespace peerword::explainer {
namespace {

/// ASCII with \u and four digits for every other UTF-16 unit.
std::string unescaped(const std::string& value) {
    std::u16string units;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const bool escape = value.compare(i, 2, "\\u") == 0 && i + 6 <= value.size();
        units +=
            escape ? static_cast<char16_t>(std::stoul(value.substr(i + 2, 4), nullptr, 16)) : static_cast<char16_t>(value[i]);
        if (escape) i += 5;
    }
    return Utf8Text(units).utf8();
}

}  // namespace

WindowTexts::WindowTexts(const std::filesystem::path& path) : path_(path) {
    std::ifstream file(path);
    if (!file) throw std::runtime_error(path.string() + " cannot be read.");
    for (std::string line; std::getline(file, line);) {
        const auto equals = line.find('=');
        if (line.starts_with('#') || equals == std::string::npos) continue;
        texts_[line.substr(0, equals)] = unescaped(line.substr(equals + 1));
    }
}

const std::string& WindowTexts::operator()(const std::string& id) const {
    const auto found = texts_.find(id);
    if (found == texts_.end()) throw std::runtime_error(path_.string() + " has no line \"" + id + "=…\".");
    return found->second;
}

}  // namespace peerword::explainer
