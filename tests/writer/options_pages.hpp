// SPDX-License-Identifier: MPL-2.0
// The pages of the options, as the options dialog makes and drives them.
#pragma once
#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "controls.hpp"
#include "package.hpp"
#include "rule_folders.hpp"
#include "session.hpp"
#include "settings.hpp"

namespace peerword::testing {

using namespace css::uno;

/// One page, shown. Gone with this, as when the dialog closes.
class Page {
public:
    Page(const Office& office, const Document& document, const char* name) : handler_(handler(office)) {
        const auto frame = Reference<css::frame::XModel>(document.model(), UNO_QUERY_THROW)->getCurrentController()->getFrame();
        const auto provider = css::awt::ContainerWindowProvider::create(office.context());
        const auto url = writer::package_url(office.context()) + "/windows/" + rtl::OUString::createFromAscii(name) + ".xdl";
        window_ = provider->createContainerWindow(url, {}, {frame->getContainerWindow(), UNO_QUERY_THROW}, handler_);
        from_the_dialog("initialize");
    }
    ~Page() { Reference<css::lang::XComponent>(window_, UNO_QUERY_THROW)->dispose(); }
    Page(const Page&) = delete;
    Page& operator=(const Page&) = delete;

    void from_the_dialog(const char* event) const {
        EXPECT_TRUE(handler_->callHandlerMethod(window_, Any(rtl::OUString::createFromAscii(event)), "external_event"));
    }
    void press(const char* method) const {
        EXPECT_TRUE(handler_->callHandlerMethod(window_, {}, rtl::OUString::createFromAscii(method))) << method;
    }
    [[nodiscard]] writer::Controls controls() const { return writer::Controls(window_); }

    [[nodiscard]] std::vector<std::string> items(const char* list) const {
        std::vector<std::string> all;
        for (const auto& item : controls().get(list, "StringItemList").get<Sequence<rtl::OUString>>())
            all.push_back(utf8(item));
        return all;
    }
    [[nodiscard]] std::string label(const char* control) const {
        return utf8(controls().get(control, "Label").get<rtl::OUString>());
    }
    [[nodiscard]] std::vector<Reference<css::beans::XPropertySet>> models() const {
        std::vector<Reference<css::beans::XPropertySet>> all;
        const Reference<css::awt::XControlContainer> container(window_, UNO_QUERY_THROW);
        for (const auto& control : container->getControls()) all.emplace_back(control->getModel(), UNO_QUERY_THROW);
        return all;
    }
    [[nodiscard]] std::vector<std::string> labels() const {
        std::vector<std::string> all;
        for (const auto& model : models()) {
            if (model->getPropertySetInfo()->hasPropertyByName("Label"))
                all.push_back(utf8(model->getPropertyValue("Label").get<rtl::OUString>()));
        }
        return all;
    }
    [[nodiscard]] bool is_enabled(const char* control) const { return controls().get(control, "Enabled").get<bool>(); }

private:
    static Reference<css::awt::XContainerWindowEventHandler> handler(const Office& office) {
        return {office.service("org.peerword.Options"), UNO_QUERY_THROW};
    }

    Reference<css::awt::XContainerWindowEventHandler> handler_;
    Reference<css::awt::XWindow> window_;
};

class OptionsPages : public OfficeSession {
protected:
    void SetUp() override { document_.emplace(*office); }

    void TearDown() override {
        writer::write_settings(office->context(), {});
        std::filesystem::remove_all(own_words());
        general().from_the_dialog("ok");  // so that the office hears of it
        document_.reset();
    }

    [[nodiscard]] static std::filesystem::path own_words() { return writer::own_words_folder(office->context()); }
    [[nodiscard]] Page page(const char* name) const { return {*office, *document_, name}; }
    [[nodiscard]] Page general() const { return page("general"); }
    [[nodiscard]] static writer::Settings settings() { return writer::read_settings(office->context()); }

    void own_word(const char* phrase, const char* instead, const char* not_in) const {
        const auto words = page("words");
        words.controls().write("phrase", office_string(phrase));
        words.controls().write("instead", office_string(instead));
        words.controls().write("not-in", office_string(not_in));
        words.press("add_word");
        words.from_the_dialog("ok");
    }

    std::optional<Document> document_;
};

}  // namespace peerword::testing
