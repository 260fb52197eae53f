// SPDX-License-Identifier: MPL-2.0
// Any bytes as UTF-16 and as UTF-8, there and back.
#include "peerword/offsets.hpp"

#include <algorithm>

#include "promise.hpp"
#include "target.hpp"

namespace {

using namespace peerword::testing;

bool is_surrogate(char16_t unit) { return unit >= 0xD800 && unit < 0xE000; }
bool is_low(char16_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

std::u16string units_of(std::string_view bytes) {
    std::u16string units;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        units += static_cast<char16_t>(static_cast<unsigned char>(bytes[i]) | static_cast<unsigned char>(bytes[i + 1]) << 8);
    }
    return units;
}

void promise_places(const std::u16string& units) {
    const peerword::Utf8Text text(units);
    promise(is_utf8(text.utf8()), "what comes out is UTF-8");
    const auto back = peerword::to_utf16(text.utf8());
    promise(back.size() == units.size(), "as many units as before");
    for (std::size_t i = 0; i < units.size(); ++i) {
        promise(back[i] == units[i] || (is_surrogate(units[i]) && back[i] == 0xFFFD), "the same units but for lone halves");
    }
    std::size_t before = 0;
    for (std::size_t unit = 0; unit <= units.size(); ++unit) {
        const std::size_t byte = text.to_utf8(unit);
        promise(before <= byte && byte <= text.utf8().size(), "places rise with the text");
        promise(is_boundary(text.utf8(), byte), "a place is on a character boundary");
        const bool inside_pair = unit < back.size() && is_low(back[unit]);
        promise(text.to_utf16({byte, byte}).begin == unit - (inside_pair ? 1 : 0), "there and back is where it began");
        before = byte;
    }
}

void promise_any_bytes(std::string_view bytes) {
    const auto units = peerword::to_utf16(bytes);
    promise(units.size() <= bytes.size(), "a byte is a unit at most");
    const peerword::Utf8Text again(units);
    promise(!is_utf8(bytes) || again.utf8() == bytes, "UTF-8 comes back as it was");
    for (const std::size_t place : {bytes.size(), bytes.size() + 1, std::string_view::npos}) {
        promise(again.to_utf16({0, place}).end <= units.size(), "places past the end are the end");
        promise(again.to_utf8(place) <= again.utf8().size(), "units past the end are the end");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto bytes = text_of(data, size);
    promise_places(units_of(bytes));
    promise_any_bytes(bytes);
    return 0;
}
