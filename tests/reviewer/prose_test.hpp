// SPDX-License-Identifier: MPL-2.0
// How the tests write down the paragraphs of a file.
#pragma once
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <vector>

#include "prose.hpp"

namespace peerword::reviewer {

struct ProseCase {
    std::string name;
    std::string content;
    std::vector<std::string> paragraphs;  ///< with "[lead-in] " before the text where there is one
};

inline void PrintTo(const ProseCase& prose_case, std::ostream* out) { *out << prose_case.name; }

inline std::string name_of_case(const testing::TestParamInfo<ProseCase>& info) { return info.param.name; }

inline std::vector<std::string> described(const Prose& prose) {
    std::vector<std::string> texts;
    for (const Paragraph& paragraph : prose.paragraphs) {
        const std::string lead_in(prose.lead_in(paragraph));
        texts.push_back((lead_in.empty() ? "" : "[" + lead_in + "] ") + std::string(prose.text(paragraph)));
    }
    return texts;
}

/// The part of the file that the first `word` of the prose stands for.
inline std::string in_file(const Prose& prose, std::string_view word) {
    const std::size_t begin = prose.text().find(word);
    const Span span = prose.in_file({begin, begin + word.size()});
    return prose.content.substr(span.begin, span.size());
}

}  // namespace peerword::reviewer
