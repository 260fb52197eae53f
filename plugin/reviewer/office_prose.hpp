// SPDX-License-Identifier: MPL-2.0
// The English prose of an office document.
#pragma once
#include <vector>

#include "peerword/document_reader.hpp"
#include "prose.hpp"

namespace peerword::reviewer {

/// The content is the paragraphs that hold English, a line each; what is in another language stops phrases.
[[nodiscard]] Prose office_prose(const std::vector<documents::Paragraph>& paragraphs);

}  // namespace peerword::reviewer
