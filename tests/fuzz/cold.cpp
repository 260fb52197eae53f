// SPDX-License-Identifier: MPL-2.0
// A book that was just opened answers as one that has read everything before.
#include "promise.hpp"
#include "small_book.hpp"
#include "target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace peerword::testing;
    static const peerword::Checker warm(small_book());
    static const TemporaryFolder folder;
    static const bool written = (write_small_dictionary(folder), true);
    promise(written, "the dictionary is there");
    const peerword::Checker cold(load(folder.path()));
    const auto text = text_of(data, size);
    const auto answer = cold.check(text);
    promise_sound(text, answer);
    promise_same(answer, warm.check(text));
    return 0;
}
