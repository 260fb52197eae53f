// SPDX-License-Identifier: MPL-2.0
// How much is underlined, how the lines look, and how to live beside other grammar checkers.
#include <algorithm>
#include <array>
#include <com/sun/star/awt/FontDescriptor.hpp>
#include <com/sun/star/awt/FontUnderline.hpp>

#include "automatic_checking.hpp"
#include "options_page.hpp"
#include "strings.hpp"

namespace peerword::writer {
namespace {

namespace line = css::awt::FontUnderline;

template <class Value>
struct Choice {
    Value value;
    const char* text;  ///< its id
};

constexpr std::array<Choice<std::int32_t>, 7> kColors = {{{0x7A3DB8, "color.violet"},
                                                          {0xD07A2D, "color.amber"},
                                                          {0x0F8B8D, "color.teal"},
                                                          {0x4C9A2A, "color.green"},
                                                          {0xD6408F, "color.pink"},
                                                          {0x8A5A3C, "color.brown"},
                                                          {0x6B7280, "color.gray"}}};
constexpr std::array<Choice<std::int16_t>, 4> kLines = {
    {{line::WAVE, "line.wave"}, {line::BOLDWAVE, "line.bold-wave"}, {line::BOLD, "line.bold"}, {line::DASH, "line.dash"}}};

template <class Choices, class Value>
std::size_t place_of(const Choices& choices, Value value) {
    const auto is_it = [&](const auto& choice) { return choice.value == value; };
    return static_cast<std::size_t>(std::find_if(choices.begin(), choices.end(), is_it) - choices.begin());
}

rtl::OUString hex(std::int32_t color) {
    const auto digits = rtl::OUString::number(0x1000000 + color, 16).toAsciiUpperCase();
    return "#" + digits.copy(1);
}

class GeneralPage : public OptionsPage {
public:
    explicit GeneralPage(const PageTools& tools) : controls_(tools.controls), text_(tools.text), context_(tools.context) {}

    void show(const Settings& settings) override {
        controls_.check("level-flag", settings.level == Level::flag);
        controls_.check("level-consider", settings.level != Level::flag);
        controls_.check("about-people", settings.about_people);
        controls_.check("others-together", settings.beside_others == BesideOthers::together);
        controls_.check("others-only", settings.beside_others == BesideOthers::only);
        controls_.check("others-aside", settings.beside_others == BesideOthers::aside);
        show("wording", settings.wording);
        show("without-them", settings.without_them);
        shown_ = settings;
        show_samples();
        show_whether_anything_is_underlined();
    }

    void take(Settings& settings) override {
        settings.level = controls_.checked("level-flag") ? Level::flag : Level::consider;
        settings.about_people = controls_.checked("about-people");
        settings.beside_others = controls_.checked("others-only")    ? BesideOthers::only
                                 : controls_.checked("others-aside") ? BesideOthers::aside
                                                                     : BesideOthers::together;
        settings.wording = chosen("wording", shown_.wording);
        settings.without_them = chosen("without-them", shown_.without_them);
    }

    void handle(std::string_view event) override {
        if (event == "show_defaults") show({});
        if (event == "show_lines") show_samples();
        if (event == "switch_checking_on") switch_checking_on();
    }

private:
    void show(const std::string& group, const Underline& underline) const {
        OfficeTexts colors;
        for (const auto& color : kColors) colors.push_back(text_(color.text));
        const auto color = place_of(kColors, underline.color);
        if (color == kColors.size()) colors.push_back(text_("color.own").replaceFirst("%1", hex(underline.color)));
        OfficeTexts lines;
        for (const auto& line : kLines) lines.push_back(text_(line.text));
        controls_.items(group + "-color", colors);
        controls_.select(group + "-color", color);
        controls_.items(group + "-line", lines);
        controls_.select(group + "-line", place_of(kLines, underline.type));
    }

    /// A color that is none of the list's stands behind them, and stays what it was.
    [[nodiscard]] Underline chosen(const std::string& group, Underline underline) const {
        const auto color = controls_.selected(group + "-color");
        if (color < kColors.size()) underline.color = kColors[color].value;
        const auto type = controls_.selected(group + "-line");
        if (type < kLines.size()) underline.type = kLines[type].value;
        return underline;
    }

    void show_samples() const {
        show_sample("wording", chosen("wording", shown_.wording));
        show_sample("without-them", chosen("without-them", shown_.without_them));
    }

    void show_sample(const std::string& group, const Underline& underline) const {
        css::awt::FontDescriptor font;
        controls_.get(group + "-sample", "FontDescriptor") >>= font;
        font.Underline = underline.type;
        controls_.set(group + "-sample", "FontDescriptor", css::uno::Any(font));
        controls_.set(group + "-sample", "TextLineColor", css::uno::Any(underline.color));
    }

    void show_whether_anything_is_underlined() const {
        const css::uno::Any is_off(!is_automatic_checking_on(context_));
        controls_.set("checking-off", "EnableVisible", is_off);
        controls_.set("switch-checking-on", "EnableVisible", is_off);
    }

    void switch_checking_on() const {
        switch_automatic_checking_on(context_);
        show_whether_anything_is_underlined();
    }

    Controls controls_;
    WindowText text_;
    css::uno::Reference<css::uno::XComponentContext> context_;
    Settings shown_;
};

}  // namespace

std::unique_ptr<OptionsPage> general_page(const PageTools& tools) { return std::make_unique<GeneralPage>(tools); }

}  // namespace peerword::writer
