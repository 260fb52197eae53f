// SPDX-License-Identifier: MPL-2.0
// Any bytes as the words of a user's folder: words.aff, a line of "%%", words.dic. Without that line all is words.dic.
#include "promise.hpp"
#include "small_book.hpp"
#include "target.hpp"

namespace {

using namespace peerword::testing;

const std::filesystem::path& built_in() {
    static const TemporaryFolder folder;
    static const bool written = (write_small_dictionary(folder), true);
    promise(written, "the dictionary is there");
    return folder.path();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = text_of(data, size);
    const auto [aff, dic] = split(text, "\n%%\n");
    static const TemporaryFolder own;
    std::filesystem::remove(own.path() / "words.aff");
    if (aff.data() != nullptr) own.write("words.aff", aff);
    own.write("words.dic", dic);

    std::vector<peerword::Problem> problems;
    const auto book = peerword::load_rulebook({built_in(), own.path()}, problems);
    promise(book->rules().size() == small_book()->rules().size(), "the rules are there, whatever the words are");
    const peerword::Checker checker(book);
    const auto answer = checker.check(dic);
    promise_sound(dic, answer);
    promise_same(answer, checker.check(dic));
    return 0;
}
