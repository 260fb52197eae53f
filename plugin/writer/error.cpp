// SPDX-License-Identifier: MPL-2.0
#include "error.hpp"

#include <algorithm>
#include <com/sun/star/text/TextMarkupType.hpp>
#include <peerword/offsets.hpp>
#include <vector>

#include "comments.hpp"
#include "explanations.hpp"
#include "strings.hpp"
#include "underline.hpp"

namespace peerword::writer {
namespace {

// Each is a line of the context menu; a long menu hides what else is in it.
constexpr std::size_t kMostSuggestions = 10;

css::uno::Sequence<rtl::OUString> suggestions_of(const Finding& finding) {
    const auto count = std::min(finding.suggestions.size(), kMostSuggestions);
    css::uno::Sequence<rtl::OUString> all(static_cast<sal_Int32>(count));
    std::transform(finding.suggestions.begin(), finding.suggestions.begin() + static_cast<std::ptrdiff_t>(count),
                   all.getArray(), [](const std::string& text) { return office_string(text); });
    return all;
}

css::beans::PropertyValue property(const char* name, const css::uno::Any& value) {
    return {rtl::OUString::createFromAscii(name), -1, value, css::beans::PropertyState_DIRECT_VALUE};
}

css::uno::Sequence<css::beans::PropertyValue> properties_of(const Rule& rule, const Settings& settings) {
    const auto line = underline(rule, settings);
    std::vector properties = {property("LineColor", css::uno::Any(line.color)), property("LineType", css::uno::Any(line.type))};
    const auto page = explanation_of(rule);
    if (!page.isEmpty()) properties.push_back(property("FullCommentURL", css::uno::Any(page)));
    return {properties.data(), static_cast<sal_Int32>(properties.size())};
}

}  // namespace

css::linguistic2::SingleProofreadingError to_error(const Finding& finding, const Rulebook& book, const Settings& settings) {
    css::linguistic2::SingleProofreadingError error;
    error.nErrorStart = static_cast<sal_Int32>(finding.span.begin);
    error.nErrorLength = static_cast<sal_Int32>(finding.span.size());
    error.nErrorType = css::text::TextMarkupType::PROOFREADING;
    error.aRuleIdentifier = office_string(finding.rule->id);
    error.aShortComment = office_string(menu_line(to_utf16(finding.message)));
    error.aFullComment = office_string(dialog_comment(finding, book));
    error.aSuggestions = suggestions_of(finding);
    error.aProperties = properties_of(*finding.rule, settings);
    return error;
}

}  // namespace peerword::writer
