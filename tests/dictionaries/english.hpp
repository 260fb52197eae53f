// SPDX-License-Identifier: MPL-2.0
// The English dictionary of this tree, loaded once.
#pragma once
#include <gtest/gtest.h>

#include "peerword/checker.hpp"

namespace peerword::testing {

inline std::shared_ptr<const Rulebook> english() {
    static const auto book = [] {
        std::vector<Problem> problems;
        auto loaded = load_rulebook({PEERWORD_DICTIONARY}, problems);
        for (const auto& problem : problems) ADD_FAILURE() << problem.text();
        return loaded;
    }();
    return book;
}

}  // namespace peerword::testing
