// SPDX-License-Identifier: MPL-2.0
// Paragraphs or notes as one row of bytes, to go over the bridge to the office at once.
//
//   unpack(pack(paragraphs)) == paragraphs
#pragma once
#include <com/sun/star/uno/Sequence.hxx>
#include <string>
#include <string_view>
#include <vector>

#include "peerword/document_reader.hpp"

namespace peerword::documents {

/// As UNO carries bytes.
[[nodiscard]] inline css::uno::Sequence<sal_Int8> bytes_of(std::string_view parcel) {
    return {reinterpret_cast<const sal_Int8*>(parcel.data()), static_cast<sal_Int32>(parcel.size())};
}

[[nodiscard]] inline std::string_view text_of(const css::uno::Sequence<sal_Int8>& bytes) {
    return {reinterpret_cast<const char*>(bytes.getConstArray()), static_cast<std::size_t>(bytes.getLength())};
}

[[nodiscard]] std::string pack(const std::vector<Paragraph>& paragraphs);

[[nodiscard]] std::string pack(const std::vector<Note>& notes);

/// Both throw std::runtime_error on what pack() did not give.
[[nodiscard]] std::vector<Paragraph> unpack(std::string_view parcel);
[[nodiscard]] std::vector<Note> unpack_notes(std::string_view parcel);

}  // namespace peerword::documents
