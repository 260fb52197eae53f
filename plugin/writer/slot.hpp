// SPDX-License-Identifier: MPL-2.0
// Writer's one place for a grammar checker, for each language Peerword reads: takes it, or leaves it to another checker, as the
// user wishes.
//
//   const auto others = keep_slot(context, BesideOthers::together);
//   others.neighbours;  // whom Peerword is to ask: {{"en-US", "org.example.Checker"}}
//
// Nothing is written where all is as it should be.
//
// Errors.  Throws css::uno::Exception.
// Threads. LibreOffice's main thread: the linguistic services call it from within.
#pragma once
#include <com/sun/star/uno/XComponentContext.hpp>
#include <map>
#include <set>

#include "settings.hpp"

namespace peerword::writer {

struct Others {
    std::map<rtl::OUString, rtl::OUString> neighbours;  ///< by language tag, the implementation name of who is to be asked
    std::set<rtl::OUString> aside;                      ///< languages in which another checks and Peerword stands aside
};

Others keep_slot(const css::uno::Reference<css::uno::XComponentContext>& context, BesideOthers beside);

}  // namespace peerword::writer
