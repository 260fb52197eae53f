// SPDX-License-Identifier: MPL-2.0
// Which categories are underlined: a check box for each.
#include <algorithm>
#include <utility>

#include "options_page.hpp"

namespace peerword::writer {
namespace {

bool holds(const Texts& texts, const std::string& text) { return std::find(texts.begin(), texts.end(), text) != texts.end(); }

class CategoriesPage : public OptionsPage {
public:
    explicit CategoriesPage(Controls controls) : controls_(std::move(controls)) {}

    void show(const Settings& settings) override {
        for (const auto& category : categories()) controls_.check(category, !holds(settings.hidden_categories, category));
    }

    void take(Settings& settings) override {
        settings.hidden_categories.clear();
        for (const auto& category : categories()) {
            if (!controls_.checked(category)) settings.hidden_categories.push_back(category);
        }
    }

    void handle(std::string_view event) override {
        if (event == "show_defaults") show({});
    }

private:
    Controls controls_;
};

}  // namespace

std::unique_ptr<OptionsPage> categories_page(const PageTools& tools) {
    return std::make_unique<CategoriesPage>(tools.controls);
}

}  // namespace peerword::writer
