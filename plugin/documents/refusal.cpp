// SPDX-License-Identifier: MPL-2.0
#include "refusal.hpp"

#include <algorithm>
#include <com/sun/star/task/XInteractionAbort.hpp>
#include <com/sun/star/task/XInteractionApprove.hpp>
#include <com/sun/star/task/XInteractionDisapprove.hpp>

namespace peerword::documents {
namespace {

using namespace css::uno;

/// Chooses the first answer of this kind, if there is one.
template <class Answer>
bool choose(const Reference<css::task::XInteractionRequest>& request) {
    const auto answers = request->getContinuations();
    return std::any_of(answers.begin(), answers.end(), [](const auto& each) {
        const Reference<Answer> answer(each, UNO_QUERY);
        if (answer.is()) answer->select();
        return answer.is();
    });
}

std::string reason_of(const rtl::OUString& question) {
    if (question.indexOf("Password") >= 0) return "This document is protected by a password; save a copy without one.";
    if (question.indexOf("BrokenPackage") >= 0)
        return "This is damaged, or not what its name says; open it in LibreOffice, which may be able to repair it.";
    return {};
}

}  // namespace

void SAL_CALL Refusal::handle(const Reference<css::task::XInteractionRequest>& request) {
    const auto reason = reason_of(request->getRequest().getValueTypeName());
    if (reason_.empty()) reason_ = reason;
    const bool told = reason.empty() && choose<css::task::XInteractionApprove>(request);
    if (!told && !choose<css::task::XInteractionDisapprove>(request)) choose<css::task::XInteractionAbort>(request);
}

}  // namespace peerword::documents
