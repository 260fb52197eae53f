// SPDX-License-Identifier: MPL-2.0
// Any bytes as a paragraph, read with the English dictionary: "lead-in|paragraph".
#include "promise.hpp"
#include "target.hpp"

namespace {

const peerword::Checker& checker() {
    static std::vector<peerword::Problem> problems;
    static const peerword::Checker checker(peerword::load_rulebook({PEERWORD_DICTIONARY}, problems));
    return checker;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace peerword::testing;
    const auto [lead_in, text] = split(text_of(data, size), "|");
    const peerword::Context context{.lead_in = lead_in};
    const auto first = checker().check(text, context);
    promise_sound(text, first);
    promise_same(first, checker().check(text, context));
    return 0;
}
