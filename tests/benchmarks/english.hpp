// SPDX-License-Identifier: MPL-2.0
// The English dictionary, and prose to check.
#pragma once
#include <memory>
#include <string>
#include <string_view>

#include "peerword/checker.hpp"

namespace peerword::benchmarks {

inline constexpr std::string_view kParagraph =
    "Dear Ms. Alvarez, thank you for coming to the open house on Saturday. Eleven of us cooked, and the soup was gone by noon. "
    "Noor showed the new garden beds, and two neighbors promised seedlings for April. We talked for a long time about the bus "
    "line, which will end at the library from May on, and about who can drive on Sundays. One person was placed on a waiting "
    "list for the art room, although there is space for ten. If you would like to help with the newsletter, come on Tuesday "
    "evening; there is tea, and the printer works again most of the time. ";

[[nodiscard]] inline std::shared_ptr<const Rulebook> load() {
    std::vector<Problem> problems;
    return load_rulebook({PEERWORD_DICTIONARY}, problems);
}

[[nodiscard]] inline std::shared_ptr<const Rulebook> load_packed() {
    std::vector<Problem> problems;
    return load_rulebook({PEERWORD_DICTIONARY}, problems, PEERWORD_PACKED_DICTIONARY);
}

[[nodiscard]] inline std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    while (times-- > 0) all += text;
    return all;
}

}  // namespace peerword::benchmarks
