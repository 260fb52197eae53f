// SPDX-License-Identifier: MPL-2.0
// How the reader finds what works for it inside the office: a library beside its own, which the office loads.
#pragma once

namespace peerword::documents {

inline constexpr const char* kInsideLibrary = "peerword-inside.so";
// What it is asked with. The last two together ask for a copy with notes in it instead of the text.
inline constexpr const char* kDocument = "URL";
inline constexpr const char* kCopy = "Copy";
inline constexpr const char* kNotes = "Notes";

inline constexpr const char* kInside = "org.peerword.Inside";  // an XJob; inside.cpp says what it is asked and answers

}  // namespace peerword::documents
