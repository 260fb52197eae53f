// SPDX-License-Identifier: MPL-2.0
// Writer asks one grammar checker per language, the first of a list. What that list should become for one language.
//
//   const auto plan = plan_slot({.listed = {"org.example.Checker"}, .available = {…}, .taken_from = {}},
//                               "org.peerword.Proofreader", BesideOthers::together);
//   plan.active;     // "org.peerword.Proofreader"
//   plan.neighbour;  // "org.example.Checker"
//
// LibreOffice puts a checker back into the list that it has not met at its last start. So Peerword lets it forget the one whose
// place it took: once Peerword is removed, that one is active again by itself.
#pragma once
#include <optional>
#include <rtl/ustring.hxx>
#include <vector>

#include "settings.hpp"

namespace peerword::writer {

using Checkers = std::vector<rtl::OUString>;  ///< by their implementation names

struct SlotState {
    Checkers listed;     ///< who is to check, as LibreOffice has it; only the first does
    Checkers available;  ///< who could
    std::optional<rtl::OUString>
        taken_from;  ///< whose place Peerword has taken, empty where it was free; nothing where it has not
};

struct SlotPlan {
    std::optional<rtl::OUString> active;      ///< who is to check; nothing: whoever does now
    std::optional<Checkers> known;            ///< whom LibreOffice may remember; nothing: as it is
    std::optional<rtl::OUString> taken_from;  ///< to be remembered
    rtl::OUString neighbour;                  ///< whom Peerword is to ask as well; may be empty
    bool stands_aside = false;                ///< another checks, and Peerword underlines in its own way
};

[[nodiscard]] SlotPlan plan_slot(const SlotState& state, const rtl::OUString& ours, BesideOthers beside);

}  // namespace peerword::writer
