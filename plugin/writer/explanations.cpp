// SPDX-License-Identifier: MPL-2.0
#include "explanations.hpp"

#include <osl/file.hxx>

#include "strings.hpp"

namespace peerword::writer {

rtl::OUString explanation_of(const Rule& rule) {
    // The rule stands in …/dictionaries/en/rules/some.toml.
    const auto package = rule.path.parent_path().parent_path().parent_path().parent_path();
    const auto page = package / "explanations" / "rules" / (rule.id + ".html");
    std::error_code ignored;
    rtl::OUString url;
    if (std::filesystem::is_regular_file(page, ignored))
        osl::FileBase::getFileURLFromSystemPath(office_string(page.u16string()), url);
    return url;
}

rtl::OUString start_page(const rtl::OUString& package) { return package + "/explanations/index.html"; }

}  // namespace peerword::writer
