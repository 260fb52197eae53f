// SPDX-License-Identifier: MPL-2.0
#include "classes.hpp"

#include <algorithm>

namespace peerword {

ClassId ClassTable::intern(std::string_view name) {
    if (const ClassId* known = find(name)) return *known;
    const auto id = static_cast<ClassId>(std::min(ids_.size(), kMostClasses - 1));
    ids_.emplace(name, id);
    if (id == names_.size()) names_.emplace_back(name);
    return id;
}

const ClassId* ClassTable::find(std::string_view name) const {
    const auto found = ids_.find(name);
    return found == ids_.end() ? nullptr : &found->second;
}

std::vector<std::string> ClassTable::names() const {
    std::vector<std::string> names;
    for (const auto& [name, id] : ids_) names.push_back(name);
    std::sort(names.begin(), names.end(), [this](const auto& a, const auto& b) { return *find(a) < *find(b); });
    return names;
}

std::string ClassTable::code(ClassId id) {
    return {static_cast<char>(static_cast<unsigned char>(0x80 | id >> 6)),
            static_cast<char>(static_cast<unsigned char>(0xC0 | (id & 63)))};
}

}  // namespace peerword
