// SPDX-License-Identifier: MPL-2.0
#include "portions.hpp"

#include <algorithm>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <limits>
#include <string_view>

#include "properties.hpp"

namespace peerword::documents {
namespace {

using namespace css::uno;
using css::container::XEnumerationAccess;
using Range = Reference<css::text::XTextRange>;

class Visit {
public:
    Visit(bool& deleted, const EachText& each) : deleted_(deleted), each_(each) {}

    void all(const Reference<XEnumerationAccess>& portions) {
        if (!portions.is()) return;
        for (const auto every = portions->createEnumeration(); every->hasMoreElements();) one(every->nextElement());
    }

private:
    void one(const Any& portion) {
        static const std::vector<rtl::OUString> kNames = {"CharHidden", "CharLocale", "TextPortionType"};
        const auto values = properties({portion, UNO_QUERY_THROW}, kNames);
        const auto type = value_of<rtl::OUString>(values[2]);
        if (type == "Redline") return pass_change({portion, UNO_QUERY});
        if (type == "InContentMetadata" || type == "ContentControl") {
            const auto held = property({portion, UNO_QUERY}, utf8(type).c_str());
            return all(value_of<Reference<XEnumerationAccess>>(held));
        }
        const bool is_text = type == "Text" || type == "TextField" || type == "LineBreak";
        if (!is_text || deleted_ || value_of<bool>(values[0])) return;
        // Taken as it is, where it is one: to ask for it would cross to the office once more.
        each_(value_of<Range>(portion), value_of<css::lang::Locale>(values[1]).Language == "en");
    }

    void pass_change(const Reference<XInterface>& mark) {
        if (value_of<rtl::OUString>(property(mark, "RedlineType")) != "Delete") return;
        deleted_ = value_of<bool>(property(mark, "IsStart")) && !value_of<bool>(property(mark, "IsCollapsed"));
    }

    bool& deleted_;
    const EachText& each_;
};

bool is_field(const Range& portion) { return value_of<rtl::OUString>(property(portion, "TextPortionType")) == "TextField"; }

/// Writer counts whole characters, not UTF-16 units.
std::size_t characters_in(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

/// A cursor so many characters behind the start of a portion.
Reference<css::text::XTextCursor> cursor_in(const Range& portion, std::size_t characters) {
    const auto cursor = portion->getText()->createTextCursorByRange(portion->getStart());
    while (characters > 0) {
        const auto step = std::min<std::size_t>(characters, std::numeric_limits<sal_Int16>::max());
        cursor->goRight(static_cast<sal_Int16>(step), false);
        characters -= step;
    }
    return cursor;
}

/// Finds both ends while the portions go by.
class Part {
public:
    Part(std::size_t begin, std::size_t end) : begin_(begin), end_(end) {}

    void take(const Range& portion) {
        const auto text = utf8(portion->getString());
        const auto behind = at_ + text.size();
        if (!cursor_.is() && begin_ >= at_ && begin_ < behind) start(portion, text);
        if (cursor_.is() && !is_whole_ && end_ > at_ && end_ <= behind) finish(portion, text);
        at_ = behind;
    }

    [[nodiscard]] Range range() const { return is_whole_ ? Range(cursor_.get()) : Range(); }

private:
    void start(const Range& portion, const std::string& text) {
        const auto before = std::string_view(text).substr(0, begin_ - at_);
        cursor_ = cursor_in(portion, is_field(portion) ? 0 : characters_in(before));
    }

    void finish(const Range& portion, const std::string& text) {
        const auto inside = std::string_view(text).substr(0, end_ - at_);
        cursor_->gotoRange(is_field(portion) ? portion->getEnd() : cursor_in(portion, characters_in(inside)).get(), true);
        is_whole_ = true;
    }

    std::size_t begin_;
    std::size_t end_;
    std::size_t at_ = 0;
    Reference<css::text::XTextCursor> cursor_;
    bool is_whole_ = false;
};

}  // namespace

void visit_text(const Reference<XEnumerationAccess>& paragraph, bool& deleted, const EachText& each) {
    Visit(deleted, each).all(paragraph);
}

std::string text_of(const Handle& handle) {
    std::string text;
    bool deleted = handle.begins_deleted;
    visit_text(handle.paragraph, deleted, [&](const Range& portion, bool /*english*/) { text += utf8(portion->getString()); });
    return text;
}

Range range_of(const Handle& handle, std::size_t begin, std::size_t end) {
    Part part(begin, end);
    bool deleted = handle.begins_deleted;
    visit_text(handle.paragraph, deleted, [&](const Range& portion, bool /*english*/) { part.take(portion); });
    return part.range();
}

}  // namespace peerword::documents
