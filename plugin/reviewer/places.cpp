// SPDX-License-Identifier: MPL-2.0
#include "places.hpp"

#include <algorithm>

#include "glyphs.hpp"
#include "prose.hpp"

namespace peerword::reviewer {

Places::Places(std::string_view content) : content_(content), offset_(byte_order_mark(content)) {}

Place Places::at(std::size_t offset) {
    if (offset < offset_) *this = Places(content_);
    for (const std::size_t end = std::min(offset, content_.size()); offset_ < end; ++offset_) {
        if (content_[offset_] == '\n')
            place_ = {.line = place_.line + 1, .column = 1};
        else if (!continues_character(content_[offset_]))
            ++place_.column;
    }
    return place_;
}

}  // namespace peerword::reviewer
