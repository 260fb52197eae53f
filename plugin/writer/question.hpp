// SPDX-License-Identifier: MPL-2.0
// Asks another grammar checker about a paragraph as Writer would, and believes nothing it cannot check.
//
//   auto errors = ask(checker, {"1", "Teh client came.", {"en", "US", {}}, {}}, end_of_sentence);
//
// Limits.  A thousand errors a paragraph.
// Errors.  What the checker throws costs its own errors only: those of the sentences before are kept.
// Threads. As the checker's.
#pragma once
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/linguistic2/XProofreader.hpp>
#include <functional>
#include <vector>

#include "merge.hpp"

namespace peerword::writer {

struct Question {
    rtl::OUString document;
    rtl::OUString text;  ///< the whole paragraph
    css::lang::Locale locale;
    css::uno::Sequence<css::beans::PropertyValue> properties;  ///< as Writer gave them
};

/// Where the sentence of `text` that begins at `start` ends. May throw to break off.
using EndOfSentence = std::function<sal_Int32(const rtl::OUString& text, sal_Int32 start, const css::lang::Locale& locale)>;

/// The errors of the whole paragraph. Some checkers answer one sentence a call, some the paragraph in the first: it is asked
/// on from where its answer ends. What does not lie in the text, is of no kind that Writer draws, or belongs to another text
/// is dropped.
[[nodiscard]] std::vector<Error> ask(const css::uno::Reference<css::linguistic2::XProofreader>& checker,
                                     const Question& question, const EndOfSentence& end_of_sentence);

}  // namespace peerword::writer
