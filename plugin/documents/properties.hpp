// SPDX-License-Identifier: MPL-2.0
// Properties of what stands in a document. Asked for together: each question crosses to the office and back.
#pragma once
#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <rtl/ustring.hxx>
#include <string>
#include <vector>

namespace peerword::documents {

[[nodiscard]] inline std::string utf8(const rtl::OUString& text) {
    const auto bytes = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
    return {bytes.getStr(), static_cast<std::size_t>(bytes.getLength())};
}

/// The value in it, or the default where it holds none or another type.
template <class T>
[[nodiscard]] T value_of(const css::uno::Any& any, T otherwise = {}) {
    any >>= otherwise;
    return otherwise;
}

/// One property, or nothing where the object does not know it.
[[nodiscard]] css::uno::Any property(const css::uno::Reference<css::uno::XInterface>& object, const char* name);

/// Several, which the object must know, in the order of their names.
[[nodiscard]] css::uno::Sequence<css::uno::Any> properties(const css::uno::Reference<css::beans::XMultiPropertySet>& object,
                                                           const std::vector<rtl::OUString>& names);

}  // namespace peerword::documents
