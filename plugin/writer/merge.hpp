// SPDX-License-Identifier: MPL-2.0
// Puts together what several checkers say of one sentence.
//
//   const auto sentence = uncut({0, 20}, {{15, 24}});  // {0, 24}
//   auto errors = merged(ours, theirs);
//
// Places are UTF-16 units of the paragraph.
#pragma once
#include <com/sun/star/linguistic2/SingleProofreadingError.hpp>
#include <com/sun/star/uno/Sequence.hxx>
#include <peerword/checker.hpp>
#include <vector>

namespace peerword::writer {

using Error = css::linguistic2::SingleProofreadingError;
using Errors = css::uno::Sequence<Error>;

[[nodiscard]] Span span_of(const Error& error);

/// The sentence, made longer until none of the places that begin in it reaches over its end.
[[nodiscard]] Span uncut(Span sentence, const std::vector<Span>& places);

/// Both, from left to right. Writer shows the first error that covers a click: one that lies within another stands before it,
/// so that each can be reached, and of two in the same place ours comes first.
[[nodiscard]] Errors merged(const std::vector<Error>& ours, const std::vector<Error>& theirs);

}  // namespace peerword::writer
