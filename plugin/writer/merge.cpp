// SPDX-License-Identifier: MPL-2.0
#include "merge.hpp"

#include <algorithm>

namespace peerword::writer {
namespace {

bool is_further_left(const Error& one, const Error& other) { return one.nErrorStart < other.nErrorStart; }

bool lies_within(const Error& inner, const Error& outer) {
    const auto in = span_of(inner);
    const auto out = span_of(outer);
    return in != out && out.begin <= in.begin && in.end <= out.end;
}

}  // namespace

Span span_of(const Error& error) {
    const auto begin = static_cast<std::size_t>(error.nErrorStart);
    return {begin, begin + static_cast<std::size_t>(error.nErrorLength)};
}

Span uncut(Span sentence, const std::vector<Span>& places) {
    const auto is_cut = [&](const Span& place) {
        return place.begin >= sentence.begin && place.begin < sentence.end && place.end > sentence.end;
    };
    for (;;) {
        const auto cut = std::find_if(places.begin(), places.end(), is_cut);
        if (cut == places.end()) return sentence;
        sentence.end = cut->end;
    }
}

Errors merged(const std::vector<Error>& ours, const std::vector<Error>& theirs) {
    auto all = ours;
    all.insert(all.end(), theirs.begin(), theirs.end());
    std::stable_sort(all.begin(), all.end(), is_further_left);
    std::vector<Error> ordered;
    for (auto& error : all) {
        const auto around = [&](const Error& other) { return lies_within(error, other); };
        ordered.insert(std::find_if(ordered.begin(), ordered.end(), around), error);
    }
    return {ordered.data(), static_cast<sal_Int32>(ordered.size())};
}

}  // namespace peerword::writer
