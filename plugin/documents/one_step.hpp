// SPDX-License-Identifier: MPL-2.0
// What is done to a document while this lives is one step for Undo, is not recorded as a tracked change where it is not to
// be, and is drawn once, at the end.
#pragma once
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

#include "properties.hpp"

namespace peerword::documents {

enum class Changes { as_set, untracked };

class OneStep {
public:
    OneStep(const css::uno::Reference<css::text::XTextDocument>& document, const rtl::OUString& title, Changes changes)
        : document_(document, css::uno::UNO_QUERY_THROW),
          undo_(
              css::uno::Reference<css::document::XUndoManagerSupplier>(document, css::uno::UNO_QUERY_THROW)->getUndoManager()),
          tracked_(changes == Changes::untracked && value_of<bool>(property(document, kTracked))) {
        document_->lockControllers();
        undo_->enterUndoContext(title);
        track(false);
    }
    ~OneStep() {
        try {
            track(true);
            undo_->leaveUndoContext();
            document_->unlockControllers();
        } catch (const css::uno::Exception&) {
            document_.clear();  // the document is closed
        }
    }
    OneStep(const OneStep&) = delete;
    OneStep& operator=(const OneStep&) = delete;

private:
    static constexpr const char* kTracked = "RecordChanges";

    void track(bool on) {
        if (!tracked_) return;
        css::uno::Reference<css::beans::XPropertySet>(document_, css::uno::UNO_QUERY_THROW)
            ->setPropertyValue(rtl::OUString::createFromAscii(kTracked), css::uno::Any(on));
    }

    css::uno::Reference<css::frame::XModel> document_;
    css::uno::Reference<css::document::XUndoManager> undo_;
    bool tracked_;
};

}  // namespace peerword::documents
