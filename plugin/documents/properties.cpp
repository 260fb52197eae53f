// SPDX-License-Identifier: MPL-2.0
#include "properties.hpp"

#include <com/sun/star/beans/UnknownPropertyException.hpp>

namespace peerword::documents {

using namespace css::uno;

Any property(const Reference<XInterface>& object, const char* name) {
    const Reference<css::beans::XPropertySet> set(object, UNO_QUERY);
    if (!set.is()) return {};
    try {
        return set->getPropertyValue(rtl::OUString::createFromAscii(name));
    } catch (const css::beans::UnknownPropertyException&) {
        return {};
    }
}

Sequence<Any> properties(const Reference<css::beans::XMultiPropertySet>& object, const std::vector<rtl::OUString>& names) {
    return object->getPropertyValues({names.data(), static_cast<sal_Int32>(names.size())});
}

}  // namespace peerword::documents
