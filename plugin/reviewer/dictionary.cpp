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

}  // namespace peerword::reviewer
