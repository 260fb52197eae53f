// SPDX-License-Identifier: MPL-2.0
#include "settings.hpp"

#include <algorithm>
#include <array>
#include <com/sun/star/awt/FontUnderline.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <string_view>
#include <utility>

#include "registry.hpp"
#include "strings.hpp"

namespace peerword::writer {
namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Group = css::uno::Reference<css::beans::XPropertySet>;

constexpr std::array kLevels = {std::pair("flag", Level::flag), std::pair("consider", Level::consider)};
constexpr std::array kBesideOthers = {std::pair("together", BesideOthers::together), std::pair("only", BesideOthers::only),
                                      std::pair("aside", BesideOthers::aside)};

constexpr const char* kGroup = "/org.peerword.Settings/Writer";

template <class Names, class Value>
bool take_named(const css::uno::Any& stored, const Names& names, Value& value) {
    rtl::OUString text;
    if (!(stored >>= text)) return false;
    const auto named = std::find_if(names.begin(), names.end(), [&](const auto& one) { return text.equalsAscii(one.first); });
    if (named == names.end()) return false;
    value = named->second;
    return true;
}

template <class Names, class Value>
css::uno::Any name_of(const Names& names, Value value) {
    const auto named = std::find_if(names.begin(), names.end(), [&](const auto& one) { return one.second == value; });
    return css::uno::Any(rtl::OUString::createFromAscii(named->first));
}

/// Reads a setting after the other. What throws or does not fit leaves the value as it is.
class Reader {
public:
    explicit Reader(const Group& group) : group_(group) {}

    void visit(const char* name, Level& value) const { take_named(stored(name), kLevels, value); }
    void visit(const char* name, BesideOthers& value) const { take_named(stored(name), kBesideOthers, value); }
    void visit(const char* name, bool& value) const { stored(name) >>= value; }

    void visit(const char* name, Texts& value) const {
        css::uno::Sequence<rtl::OUString> texts;
        if (!(stored(name) >>= texts)) return;
        value.clear();
        for (const auto& text : texts) {
            if (!text.trim().isEmpty()) value.push_back(utf8(text.trim()));
        }
    }

    void visit(const char* color_name, const char* line_name, Underline& value) const {
        sal_Int32 color = 0;
        if ((stored(color_name) >>= color) && color >= 0 && color <= 0xFFFFFF) value.color = color;
        sal_Int16 type = 0;
        if ((stored(line_name) >>= type) && is_drawn(type)) value.type = type;
    }

private:
    [[nodiscard]] css::uno::Any stored(const char* name) const {
        try {
            return group_->getPropertyValue(rtl::OUString::createFromAscii(name));
        } catch (const css::uno::Exception&) {
            return {};
        }
    }

    Group group_;
};

class Writer {
public:
    explicit Writer(const Group& group) : group_(group) {}

    void visit(const char* name, Level value) const { store(name, name_of(kLevels, value)); }
    void visit(const char* name, BesideOthers value) const { store(name, name_of(kBesideOthers, value)); }
    void visit(const char* name, bool value) const { store(name, css::uno::Any(value)); }

    void visit(const char* name, const Texts& value) const {
        css::uno::Sequence<rtl::OUString> texts(static_cast<sal_Int32>(value.size()));
        std::transform(value.begin(), value.end(), texts.getArray(), [](const auto& text) { return office_string(text); });
        store(name, css::uno::Any(texts));
    }

    void visit(const char* color_name, const char* line_name, const Underline& value) const {
        store(color_name, css::uno::Any(value.color));
        store(line_name, css::uno::Any(value.type));
    }

private:
    // A value that is there already is not stored again, so that a default stays one.
    void store(const char* name, const css::uno::Any& value) const {
        const auto property = rtl::OUString::createFromAscii(name);
        if (group_->getPropertyValue(property) != value) group_->setPropertyValue(property, value);
    }

    Group group_;
};

template <class Visitor, class Values>
void visit_all(const Visitor& visitor, Values& settings) {
    visitor.visit("Level", settings.level);
    visitor.visit("HiddenCategories", settings.hidden_categories);
    visitor.visit("RulesOn", settings.rules_on);
    visitor.visit("RulesOff", settings.rules_off);
    visitor.visit("AboutPeople", settings.about_people);
    visitor.visit("WordingColor", "WordingLine", settings.wording);
    visitor.visit("WithoutThemColor", "WithoutThemLine", settings.without_them);
    visitor.visit("BesideOthers", settings.beside_others);
    visitor.visit("NeverUnderline", settings.never_underline);
    visitor.visit("RuleFolders", settings.rule_folders);
}

bool holds(const Texts& texts, const std::string& text) { return std::find(texts.begin(), texts.end(), text) != texts.end(); }

}  // namespace

bool is_drawn(std::int16_t line_type) {
    namespace line = css::awt::FontUnderline;
    return line_type == line::WAVE || line_type == line::BOLDWAVE || line_type == line::BOLD || line_type == line::DASH;
}

Settings read_settings(const Context& context) {
    Settings settings;
    try {
        visit_all(Reader(Group(registry_node(context, kGroup), css::uno::UNO_QUERY_THROW)), settings);
    } catch (const css::uno::Exception&) {
        return {};  // without its schema in the registry nothing can have been chosen
    }
    return settings;
}

void write_settings(const Context& context, const Settings& settings) {
    const Group group(registry_node_for_changes(context, kGroup), css::uno::UNO_QUERY_THROW);
    visit_all(Writer(group), settings);
    css::uno::Reference<css::util::XChangesBatch>(group, css::uno::UNO_QUERY_THROW)->commitChanges();
}

bool is_wanted(const Rule& rule, const Settings& settings) {
    if (holds(settings.rules_off, rule.id) || holds(settings.hidden_categories, rule.category)) return false;
    if (rule.level == Level::off) return holds(settings.rules_on, rule.id);
    return rule.level == Level::flag || settings.level == Level::consider;
}

}  // namespace peerword::writer
