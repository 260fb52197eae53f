// SPDX-License-Identifier: MPL-2.0
#include "job.hpp"

#include "beside_others.hpp"
#include "identity.hpp"
#include "strings.hpp"

namespace peerword::writer {

css::uno::Any Job::execute(const css::uno::Sequence<css::beans::NamedValue>& /*arguments*/) {
    try {
        beside_others(context_).arrange_where_needed();
    } catch (...) {
        // the next document tries again
    }
    return {};
}

rtl::OUString Job::getImplementationName() { return office_string(kJobName); }

sal_Bool Job::supportsService(const rtl::OUString& service) { return service == office_string(kJobName); }

css::uno::Sequence<rtl::OUString> Job::getSupportedServiceNames() {
    const auto name = office_string(kJobName);
    return {&name, 1};
}

}  // namespace peerword::writer
