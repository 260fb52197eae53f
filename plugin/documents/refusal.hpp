// SPDX-License-Identifier: MPL-2.0
// Answers what the office would ask a person, and keeps what kept it from opening a document.
#pragma once
#include <com/sun/star/task/XInteractionHandler.hpp>
#include <cppuhelper/implbase1.hxx>
#include <string>

namespace peerword::documents {

class Refusal : public cppu::WeakImplHelper1<css::task::XInteractionHandler> {
public:
    void SAL_CALL handle(const css::uno::Reference<css::task::XInteractionRequest>& request) override;

    /// A sentence, or "" where nothing was refused. To be read when the office has answered.
    [[nodiscard]] const std::string& reason() const { return reason_; }

private:
    std::string reason_;
};

}  // namespace peerword::documents
