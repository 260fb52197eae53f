// SPDX-License-Identifier: MPL-2.0
// Peerword beside other grammar checkers, for the whole process: who has Writer's place, who else is asked, where Peerword
// stands aside.
//
//   beside_others(context).lists_may_have_changed();  // LibreOffice is about to write its lists of checkers anew
//   beside_others(context).arrange_where_needed();    // takes the place back, soon
//   beside_others(context).neighbours().errors(…);
//
// Errors.  arrange_where_needed() throws css::uno::Exception; the others throw nothing.
// Threads. All calls may come from any thread. The work is done on LibreOffice's main thread.
#pragma once
#include <atomic>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <mutex>
#include <set>

#include "neighbours.hpp"

namespace peerword::writer {

class BesideOthersHere {
public:
    using Context = css::uno::Reference<css::uno::XComponentContext>;

    explicit BesideOthersHere(const Context& context);

    [[nodiscard]] Neighbours& neighbours() { return neighbours_; }

    void lists_may_have_changed() { is_needed_ = true; }
    void arrange_where_needed();

    /// Whether another checks this language and Peerword underlines in its own way.
    [[nodiscard]] bool stands_aside(const css::lang::Locale& locale) const;

private:
    [[nodiscard]] bool stands_aside_somewhere() const;

    class Arrange;
    class SettingsWatch;
    class SmartTags;
    class End;

    void arrange();
    void watch();

    Context context_;
    Neighbours neighbours_;
    std::atomic<bool> is_needed_ = false;
    css::uno::Reference<css::uno::XInterface> settings_;  // watched as long as it is held; of the main thread
    mutable std::mutex mutex_;
    std::set<rtl::OUString> aside_;
};

/// The process's own. Never destroyed: the office is gone by then.
[[nodiscard]] BesideOthersHere& beside_others(const css::uno::Reference<css::uno::XComponentContext>& context);

}  // namespace peerword::writer
