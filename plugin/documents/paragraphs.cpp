// SPDX-License-Identifier: MPL-2.0
#include "paragraphs.hpp"

#include <algorithm>
#include <com/sun/star/text/XTextSection.hpp>
#include <utility>

#include "properties.hpp"

namespace peerword::documents {
namespace {

using namespace css::uno;
using css::container::XEnumerationAccess;

bool is_visible(Reference<css::text::XTextSection> section) {
    for (; section.is(); section = section->getParentSection()) {
        if (!value_of<bool>(property(section, "IsVisible"), true)) return false;
    }
    return true;
}

// Names go in the order of the alphabet, as the office asks.
struct ParagraphProperties {
    explicit ParagraphProperties(const Reference<XInterface>& paragraph) {
        static const std::vector<rtl::OUString> kNames = {"ListId",         "ListLabelString", "NumberingIsNumber",
                                                          "NumberingLevel", "OutlineLevel",    "TextSection"};
        const auto values = properties({paragraph, UNO_QUERY_THROW}, kNames);
        const bool item = !value_of<rtl::OUString>(values[0]).isEmpty() && value_of<bool>(values[2], true);
        const auto label = utf8(value_of<rtl::OUString>(values[1]));
        if (item) depth = static_cast<std::size_t>(std::max<sal_Int16>(value_of<sal_Int16>(values[3]), 0)) + 1;
        numbered = item && std::any_of(label.begin(), label.end(), [](char c) { return c >= '0' && c <= '9'; });
        heading = value_of<sal_Int16>(values[4]) > 0;
        visible = is_visible(value_of<Reference<css::text::XTextSection>>(values[5]));
    }

    std::size_t depth = 0;
    bool numbered = false;
    bool heading = false;
    bool visible = true;
};

bool holds_text(const std::vector<Run>& runs) {
    return std::any_of(runs.begin(), runs.end(),
                       [](const Run& run) { return run.text.find_first_not_of(" \t\n") != std::string::npos; });
}

/// "paragraph 3"; "footnote 2", then "footnote 2, paragraph 2"
std::string place_of(const std::string& part, std::size_t number) {
    std::string paragraph = "paragraph " + std::to_string(number);
    if (part.empty()) return paragraph;
    return number == 1 ? part : part + ", " + paragraph;
}

void append(std::vector<Run>& runs, std::string text, bool english) {
    if (text.empty()) return;
    if (runs.empty() || runs.back().english != english)
        runs.push_back({std::move(text), english});
    else
        runs.back().text += text;
}

}  // namespace

void Paragraphs::add(const Reference<XInterface>& text, Part part) {
    const Reference<XEnumerationAccess> paragraphs(text, UNO_QUERY);
    if (!paragraphs.is()) return;
    for (const auto each = paragraphs->createEnumeration(); each->hasMoreElements();) add_element(each->nextElement(), part);
}

void Paragraphs::add_element(const Any& element, Part& part) {
    if (const Reference<XEnumerationAccess> paragraph{element, UNO_QUERY}; paragraph.is())
        add_paragraph(paragraph, part);
    else if (const Reference<css::text::XTextTable> table{element, UNO_QUERY}; table.is())
        add_table(table, part);
}

void Paragraphs::add_table(const Reference<css::text::XTextTable>& table, const Part& part) {
    const auto name = "table " + std::to_string(++tables_) + ", cell ";
    for (const auto& cell : table->getCellNames())
        add(table->getCellByName(cell), {name + utf8(cell), part.holder, part.is_body});
}

void Paragraphs::add_paragraph(const Reference<XEnumerationAccess>& paragraph, Part& part) {
    Paragraph one;
    const Handle handle{paragraph, deleted_, part.holder, part.is_body};
    visit_text(paragraph, deleted_,
               [&](const auto& range, bool english) { append(one.runs, utf8(range->getString()), english); });
    if (!holds_text(one.runs)) return;
    const ParagraphProperties known(paragraph);
    if (!known.visible) return;
    one.place = place_of(part.name, ++part.count);
    one.depth = known.depth;
    one.numbered = known.numbered;
    one.heading = known.heading;
    all_.paragraphs.push_back(std::move(one));
    all_.handles.push_back(handle);
}

}  // namespace peerword::documents
