// SPDX-License-Identifier: MPL-2.0
#include "question.hpp"

#include <algorithm>
#include <com/sun/star/text/TextMarkupType.hpp>

namespace peerword::writer {
namespace {

using Result = css::linguistic2::ProofreadingResult;

constexpr std::size_t kMostErrors = 1000;

bool is_sound(const Error& error, const rtl::OUString& text) {
    namespace kind = css::text::TextMarkupType;
    // One of another kind would make Writer throw away all of them.
    if (error.nErrorType != kind::PROOFREADING && error.nErrorType != kind::SPELLCHECK) return false;
    return error.nErrorStart >= 0 && error.nErrorLength > 0 && error.nErrorStart <= text.getLength() - error.nErrorLength;
}

void take_sound(const Result& result, const rtl::OUString& text, std::vector<Error>& errors) {
    if (!result.aText.isEmpty() && result.aText != text) return;
    for (const auto& error : result.aErrors) {
        const bool is_known = std::find(errors.begin(), errors.end(), error) != errors.end();
        if (is_sound(error, text) && !is_known && errors.size() < kMostErrors) errors.push_back(error);
    }
}

sal_Int32 skip_blanks(const rtl::OUString& text, sal_Int32 at) {
    while (at < text.getLength() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n')) ++at;
    return at;
}

sal_Int32 within(sal_Int32 end, sal_Int32 start, const rtl::OUString& text) {
    return end > start && end <= text.getLength() ? end : text.getLength();
}

}  // namespace

std::vector<Error> ask(const css::uno::Reference<css::linguistic2::XProofreader>& checker, const Question& question,
                       const EndOfSentence& end_of_sentence) {
    std::vector<Error> errors;
    const auto& text = question.text;
    try {
        for (sal_Int32 start = 0; start < text.getLength();) {
            const auto suggested_end = within(end_of_sentence(text, start, question.locale), start, text);
            const auto result =
                checker->doProofreading(question.document, text, question.locale, start, suggested_end, question.properties);
            take_sound(result, text, errors);
            const auto end = result.nBehindEndOfSentencePosition;
            start = skip_blanks(text, end > start && end <= text.getLength() ? end : suggested_end);
        }
    } catch (...) {
        return errors;
    }
    return errors;
}

}  // namespace peerword::writer
