// SPDX-License-Identifier: MPL-2.0
#include "sentence.hpp"

#include <algorithm>

#include "fold.hpp"
#include "vocabulary.hpp"
#include "writing.hpp"

namespace peerword {
namespace {

constexpr std::size_t kLongestGap = 64;  // bytes
constexpr std::string_view kStops = ".!?";
constexpr std::string_view kClosers = ".!?)]\x04";

/// "T." or "e.g.": an initial; but "I" and "a" are words.
bool is_initial(const Paragraph& paragraph, const Token& token) {
    return paragraph.folded(token).size() == 1 && !token.number && token.word == nullptr;
}

/// The place of a full stop, question or exclamation mark with a blank behind it, and nothing between but what closes.
std::size_t find_stop(std::string_view gap) {
    if (gap == " ") return std::string_view::npos;  // by far the most frequent
    const auto stop = gap.find_first_of(kStops);
    if (stop == std::string_view::npos) return stop;
    const auto next = gap.find_first_not_of(kClosers, stop);
    return next != std::string_view::npos && gap[next] == ' ' ? stop : std::string_view::npos;
}

bool is_list_number(const Token& token, bool begins_sentence) { return token.number && begins_sentence; }

/// Whether a sentence ends between token i - 1 and token i.
bool ends_before(const Paragraph& paragraph, std::size_t i, bool begins_sentence) {
    const std::string_view gap = paragraph.gap(i);
    const auto stop = find_stop(gap);
    if (stop == std::string_view::npos) return false;
    const Token& before = paragraph.tokens()[i - 1];
    const Token& after = paragraph.tokens()[i];
    if (!after.capital && !after.number && gap.back() != kOpeningQuote) return false;
    if (gap[stop] != '.') return true;
    if (is_list_number(before, begins_sentence)) return true;
    return !is_initial(paragraph, before) && !(before.word != nullptr && before.word->abbreviation);
}

/// What stands between two words; of a long row of signs only the ends, so that no search gets lost in it.
void append_gap(std::string_view gap, std::string& out) {
    if (gap.size() <= kLongestGap) {
        out += gap;
    } else {
        out += gap.substr(0, kLongestGap / 2);
        out += gap.substr(gap.size() - kLongestGap / 2);
    }
}

}  // namespace

std::vector<TokenRange> split_sentences(const Paragraph& paragraph) {
    std::vector<TokenRange> sentences;
    const std::size_t count = paragraph.tokens().size();
    std::size_t first = 0;
    for (std::size_t i = 1; i <= count; ++i) {
        if (i < count && i - first < kLongestSentence && !ends_before(paragraph, i, i - 1 == first)) continue;
        sentences.push_back({first, i});
        first = i;
    }
    return sentences;
}

AnnotatedSentence::AnnotatedSentence(const Paragraph& paragraph, TokenRange range, const ClassTable& classes) : range_(range) {
    const Writing writing(classes, is_shouted(paragraph, range));
    for (std::size_t i = range.first; i < range.last; ++i) {
        const Token& token = paragraph.tokens()[i];
        append_gap(paragraph.gap(i), text_);
        text_ += kWordBegins;
        begins_.push_back(static_cast<std::uint32_t>(text_.size()));
        text_ += paragraph.folded(token).substr(0, kLongestWord);
        text_ += kTagsBegin;
        if (token.word != nullptr) text_ += token.word->tags;
        writing.for_each(token, i == range.first, [&](ClassId id) { text_ += ClassTable::code(id); });
        text_ += kTagsEnd;
        ends_.push_back(static_cast<std::uint32_t>(text_.size()));
    }
    append_gap(paragraph.gap(range.last), text_);
}

TokenRange AnnotatedSentence::tokens_in(Span span) const {
    const auto first = std::upper_bound(ends_.begin(), ends_.end(), span.begin) - ends_.begin();
    const auto last = std::lower_bound(begins_.begin(), begins_.end(), span.end) - begins_.begin();
    return {range_.first + static_cast<std::size_t>(first), range_.first + static_cast<std::size_t>(std::max(first, last))};
}

Span AnnotatedSentence::bytes_of(TokenRange tokens) const {
    return {begins_[tokens.first - range_.first], ends_[tokens.last - 1 - range_.first]};
}

}  // namespace peerword
