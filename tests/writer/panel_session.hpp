// SPDX-License-Identifier: MPL-2.0
// The panel of a document, as the sidebar makes it.
#pragma once
#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/ui/XToolPanel.hpp>
#include <com/sun/star/ui/XUIElementFactory.hpp>

#include "comes_true.hpp"
#include "controls.hpp"
#include "main_thread.hpp"
#include "session.hpp"

namespace peerword::testing {

using namespace css::uno;

/// A panel beside a document. Gone with this, as when the sidebar closes.
class ShownPanel {
public:
    ShownPanel(const Office& office, const Reference<css::text::XTextDocument>& document) : office_(office) {
        const auto frame = document->getCurrentController()->getFrame();
        const css::beans::PropertyValue with_frame("Frame", -1, Any(frame), {});
        const css::beans::PropertyValue with_window("ParentWindow", -1, Any(frame->getContainerWindow()), {});
        const Reference<css::ui::XUIElementFactory> factory(office.service("org.peerword.PanelFactory"), UNO_QUERY_THROW);
        element_ = factory->createUIElement("private:resource/toolpanel/org.peerword.PanelFactory/review",
                                            {std::array{with_frame, with_window}.data(), 2});
        window_ = Reference<css::ui::XToolPanel>(element_->getRealInterface(), UNO_QUERY_THROW)->getWindow();
    }
    ~ShownPanel() {
        on_main_thread(office_, [&] { Reference<css::lang::XComponent>(element_, UNO_QUERY_THROW)->dispose(); });
    }
    ShownPanel(const ShownPanel&) = delete;
    ShownPanel& operator=(const ShownPanel&) = delete;

    void press(const char* event) const {
        const Reference<css::awt::XContainerWindowEventHandler> handler(element_, UNO_QUERY_THROW);
        on_main_thread(office_, [&] {
            EXPECT_TRUE(handler->callHandlerMethod(window_, {}, rtl::OUString::createFromAscii(event))) << event;
        });
    }
    void choose(const char* list, std::size_t item, const char* event) const {
        controls().select(list, item);
        press(event);
    }
    [[nodiscard]] writer::Controls controls() const { return writer::Controls(window_); }
    [[nodiscard]] std::vector<std::string> items(const char* list) const {
        std::vector<std::string> all;
        for (const auto& item : controls().get(list, "StringItemList").get<Sequence<rtl::OUString>>())
            all.push_back(utf8(item));
        return all;
    }
    [[nodiscard]] std::string says() const { return utf8(controls().get("status", "Label").get<rtl::OUString>()); }
    [[nodiscard]] std::string explains() const { return utf8(controls().get("explanation", "Text").get<rtl::OUString>()); }
    [[nodiscard]] bool is_enabled(const char* control) const { return controls().get(control, "Enabled").get<bool>(); }
    [[nodiscard]] bool comes_to_say(const std::string& what) const {
        return comes_true([&] { return says().find(what) != std::string::npos; });
    }

private:
    const Office& office_;
    Reference<css::ui::XUIElement> element_;
    Reference<css::awt::XWindow> window_;
};

class ReviewPanel : public OfficeSession {
protected:
    void SetUp() override { document_.emplace(*office); }
    void TearDown() override { document_.reset(); }

    [[nodiscard]] ShownPanel panel() const { return {*office, document_->model()}; }
    [[nodiscard]] std::string text() const { return utf8(document_->model()->getText()->getString()); }

    static void set(const Reference<XInterface>& object, const char* name, const Any& value) {
        Reference<css::beans::XPropertySet>(object, UNO_QUERY_THROW)
            ->setPropertyValue(rtl::OUString::createFromAscii(name), value);
    }

    [[nodiscard]] std::string selected() const {
        const Reference<css::container::XIndexAccess> selection(document_->model()->getCurrentSelection(), UNO_QUERY);
        if (!selection.is()) return "no text";
        return utf8(Reference<css::text::XTextRange>(selection->getByIndex(0), UNO_QUERY_THROW)->getString());
    }

    [[nodiscard]] Reference<css::document::XUndoManager> undo() const {
        return Reference<css::document::XUndoManagerSupplier>(document_->model(), UNO_QUERY_THROW)->getUndoManager();
    }

    [[nodiscard]] std::vector<std::string> comments() const {
        std::vector<std::string> all;
        const auto fields = Reference<css::text::XTextFieldsSupplier>(document_->model(), UNO_QUERY_THROW)->getTextFields();
        for (const auto each = fields->createEnumeration(); each->hasMoreElements();) {
            const Reference<css::beans::XPropertySet> field(each->nextElement(), UNO_QUERY_THROW);
            all.push_back(utf8(field->getPropertyValue("Content").get<rtl::OUString>()));
        }
        return all;
    }

    std::optional<Document> document_;
};

}  // namespace peerword::testing
