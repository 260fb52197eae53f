// SPDX-License-Identifier: MPL-2.0
// A Writer document in a running office, and what its proofreader finds there.
#pragma once
#include <com/sun/star/linguistic2/ProofreadingResult.hpp>
#include <com/sun/star/text/XFlatParagraph.hpp>
#include <com/sun/star/text/XTextCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <string>
#include <vector>

#include "office.hpp"

namespace peerword::testing {

rtl::OUString office_string(const std::string& utf8);
std::string utf8(const rtl::OUString& text);

using FlatParagraph = css::uno::Reference<css::text::XFlatParagraph>;

class Document {
public:
    explicit Document(const Office& office);  ///< a new one
    ~Document();
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    void write(const std::string& text, const char* language = "en", const char* country = "US");
    void end_paragraph();
    /// Another place to write to: a cell, a footnote, a header.
    static void write_into(const css::uno::Reference<css::uno::XInterface>& place, const std::string& text);
    css::uno::Reference<css::uno::XInterface> insert(const char* service, const char* property = nullptr,
                                                     const css::uno::Any& value = {});

    [[nodiscard]] const css::uno::Reference<css::text::XTextDocument>& model() const { return document_; }
    [[nodiscard]] css::uno::Reference<css::text::XTextCursor> cursor() const { return cursor_; }

    /// The paragraph with these words in it, wherever in the document it stands.
    [[nodiscard]] FlatParagraph paragraph_with(const std::string& words) const;
    /// Until Writer has checked every paragraph by itself; false when that takes longer than half a minute.
    [[nodiscard]] bool wait_until_checked() const;

    /// What Writer gets when somebody right-clicks at the start of `words`.
    [[nodiscard]] css::linguistic2::ProofreadingResult right_click(const std::string& words) const;
    /// The underlined texts of the paragraph with these words, each followed by its place: "client@4".
    [[nodiscard]] std::vector<std::string> underlined(const std::string& words) const;

private:
    [[nodiscard]] std::vector<FlatParagraph> paragraphs() const;
    [[nodiscard]] css::linguistic2::ProofreadingResult check(const FlatParagraph& paragraph, sal_Int32 start,
                                                             sal_Int32 place) const;

    const Office& office_;
    css::uno::Reference<css::text::XTextDocument> document_;
    css::uno::Reference<css::text::XTextCursor> cursor_;
};

}  // namespace peerword::testing
