// SPDX-License-Identifier: MPL-2.0
#include "dictionary.hpp"

#include "platform.hpp"

namespace peerword::reviewer {

std::filesystem::path built_in_dictionary() {
    const auto here = executable_path().parent_path();
    for (const auto* place : {"../share/peerword/dictionaries/en", "dictionaries/en"}) {
        std::error_code ignored;
        auto folder = (here / place).lexically_normal();
        if (std::filesystem::is_directory(folder, ignored)) return folder;
    }
    return PEERWORD_SOURCE_DICTIONARY;
}

std::filesystem::path packed_dictionary() {
    std::error_code ignored;
    auto beside_it = built_in_dictionary();
    beside_it += ".pack";
    return std::filesystem::exists(beside_it, ignored) ? beside_it : executable_path().parent_path() / "en.pack";
}

}  // namespace peerword::reviewer
