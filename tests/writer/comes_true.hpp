// SPDX-License-Identifier: MPL-2.0
// For what LibreOffice does by itself, some time.
#pragma once
#include <chrono>
#include <functional>
#include <thread>

namespace peerword::testing {

/// Looks every tenth of a second; false when it has not come true within ten.
inline bool comes_true(const std::function<bool()>& condition) {
    for (int attempt = 0; attempt < 100; ++attempt) {
        if (condition()) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    return false;
}

}  // namespace peerword::testing
