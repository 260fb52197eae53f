// SPDX-License-Identifier: MPL-2.0
// What a finding says to the writer: one line for the context menu, and all of it for the dialog.
#pragma once
#include <peerword/checker.hpp>
#include <string>
#include <string_view>

namespace peerword::writer {

/// At most 70 UTF-16 units; a longer text ends at a word, with an ellipsis.
[[nodiscard]] std::u16string menu_line(std::u16string_view message);

/// The message, why, how sure the guides are, and the passages of the Declaration, each in a line of its own; UTF-8.
[[nodiscard]] std::string comment(const Finding& finding, const Rulebook& book);

/// The same in lines of a width that the dialog shows whole.
[[nodiscard]] std::string dialog_comment(const Finding& finding, const Rulebook& book);

}  // namespace peerword::writer
