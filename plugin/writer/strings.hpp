// SPDX-License-Identifier: MPL-2.0
// Between LibreOffice's strings and those of the standard library. Both count UTF-16 code units; the SDK has an integer type
// of its own for them, another one on each platform.
#pragma once
#include <peerword/offsets.hpp>
#include <rtl/ustring.hxx>
#include <string>
#include <string_view>

namespace peerword::writer {

inline std::u16string utf16(const rtl::OUString& text) { return {text.getStr(), text.getStr() + text.getLength()}; }

inline rtl::OUString office_string(std::u16string_view text) {
    static_assert(sizeof(sal_Unicode) == sizeof(char16_t));
    return {reinterpret_cast<const sal_Unicode*>(text.data()), static_cast<sal_Int32>(text.size())};
}

inline std::string utf8(const rtl::OUString& text) { return Utf8Text(utf16(text)).utf8(); }

inline rtl::OUString office_string(std::string_view utf8) { return office_string(to_utf16(utf8)); }

}  // namespace peerword::writer
