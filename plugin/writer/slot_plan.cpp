// SPDX-License-Identifier: MPL-2.0
#include "slot_plan.hpp"

#include <algorithm>

namespace peerword::writer {
namespace {

bool holds(const Checkers& all, const rtl::OUString& one) { return std::find(all.begin(), all.end(), one) != all.end(); }

Checkers without(Checkers all, const rtl::OUString& one) {
    all.erase(std::remove(all.begin(), all.end(), one), all.end());
    return all;
}

/// Who checks, or would if Peerword did not; may be empty.
rtl::OUString other_checker(const SlotState& state, const rtl::OUString& ours) {
    if (state.taken_from && holds(state.available, *state.taken_from)) return *state.taken_from;
    const auto others = without(state.listed, ours);
    return others.empty() ? rtl::OUString() : others.front();
}

}  // namespace

SlotPlan plan_slot(const SlotState& state, const rtl::OUString& ours, BesideOthers beside) {
    const bool steps_aside = beside == BesideOthers::aside;
    // Peerword had the place and is not even listed any more: somebody has chosen so.
    if (state.taken_from && !holds(state.listed, ours)) {
        return {{}, {}, steps_aside ? std::nullopt : state.taken_from, {}, steps_aside && !state.listed.empty()};
    }
    const auto other = other_checker(state, ours);
    if (steps_aside && !other.isEmpty()) return {other, {}, {}, {}, true};
    return {ours, without(state.available, other), other, beside == BesideOthers::together ? other : rtl::OUString(), false};
}

}  // namespace peerword::writer
