// SPDX-License-Identifier: MPL-2.0
// Where the page about a rule is. The pages are written while the extension is packed (plugin/explainer) and lie beside its
// dictionaries; the rules of somebody's own folder have none.
//
//   explanation_of(rule);  // file:///home/r%C3%A9my/…/explanations/rules/label.client.html
//
// A page a rule, never "#": what opens a link for the office drops or refuses what stands behind it.
#pragma once
#include <peerword/rule.hpp>
#include <rtl/ustring.hxx>

namespace peerword::writer {

/// A URL, or "" where the rule has no page.
[[nodiscard]] rtl::OUString explanation_of(const Rule& rule);
/// The page that says what Peerword is, in the extension at this URL.
[[nodiscard]] rtl::OUString start_page(const rtl::OUString& package);

}  // namespace peerword::writer
