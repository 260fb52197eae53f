// SPDX-License-Identifier: MPL-2.0
// What holds for every text, whatever is in it. A promise that is broken ends the program, as libFuzzer wants it.
#pragma once
#include <cstdlib>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "peerword/checker.hpp"

namespace peerword::testing {

inline void promise(bool kept, std::string_view what) {
    if (kept) return;
    std::cerr << "Broken promise: " << what << std::endl;
    std::abort();
}

/// As another library sees it.
inline bool is_utf8(std::string_view text) {
    try {
        return !nlohmann::json(text).dump().empty();
    } catch (const nlohmann::json::type_error&) {
        return false;
    }
}

inline bool is_boundary(std::string_view text, std::size_t at) {
    return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

inline void promise_sound(std::string_view text, const Result& result) {
    const bool valid = is_utf8(text);
    std::size_t end = 0;
    for (const Finding& finding : result.findings) {
        const Span span = finding.span;
        promise(finding.rule != nullptr, "a finding has its rule");
        promise(end <= span.begin && span.begin < span.end && span.end <= text.size(), "spans are in order and disjoint");
        end = span.end;
        if (!valid) continue;
        promise(is_boundary(text, span.begin) && is_boundary(text, span.end), "spans are on character boundaries");
        promise(is_utf8(finding.message), "messages are UTF-8");
        for (const auto& suggestion : finding.suggestions) promise(is_utf8(suggestion), "suggestions are UTF-8");
    }
}

inline void promise_same(const Result& one, const Result& other) {
    promise(one.findings.size() == other.findings.size(), "the same findings");
    promise(one.skipped == other.skipped, "the same rules skipped");
    promise(one.cues == other.cues && one.words == other.words, "the same cues and words");
    for (std::size_t i = 0; i < one.findings.size(); ++i) {
        const Finding &a = one.findings[i], &b = other.findings[i];
        promise(a.span == b.span && a.rule->id == b.rule->id, "the same rules at the same places");
        promise(a.message == b.message && a.suggestions == b.suggestions, "the same words about them");
    }
}

}  // namespace peerword::testing
