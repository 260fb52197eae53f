// SPDX-License-Identifier: MPL-2.0
// An exception that reaches LibreOffice ends it.
//
//   return safely(rtl::OUString(), [&] { return caption(); });
#pragma once

namespace peerword::writer {

/// Does it; answers `otherwise` when it throws, whatever it throws.
template <class Act, class Answer>
Answer safely(Answer otherwise, Act act) {
    try {
        return act();
    } catch (...) {
        return otherwise;
    }
}

}  // namespace peerword::writer
