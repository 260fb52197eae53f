// SPDX-License-Identifier: MPL-2.0
// Who wants to know that paragraphs should be checked again. One list for all proofreaders of the process.
#pragma once
#include <com/sun/star/linguistic2/XLinguServiceEventListener.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <mutex>
#include <vector>

namespace peerword::writer {

using Listener = css::uno::Reference<css::linguistic2::XLinguServiceEventListener>;

class Listeners {
public:
    bool add(const Listener& listener);
    bool remove(const Listener& listener);

    /// Asks Writer to check every open document again, as soon as its main thread is idle: Writer may be in the middle of
    /// a check when this is called, and the documents must not be touched from there. False where nobody listens.
    bool ask_to_check_again(const css::uno::Reference<css::uno::XComponentContext>& context);
    void check_again_now();

private:
    std::mutex mutex_;
    std::vector<Listener> listeners_;  // once for each time it was added
};

/// The process's own. Never destroyed: at the end of the process there is no office left to release the listeners to.
[[nodiscard]] Listeners& listeners();

}  // namespace peerword::writer
