// SPDX-License-Identifier: MPL-2.0
#include "tokenizer.hpp"

#include "utf8.hpp"

namespace peerword {
namespace {

bool is_word(CharKind kind) { return kind == CharKind::letter || kind == CharKind::digit; }

}  // namespace

Tokenizer::Tokenizer(std::string_view text, std::string& folded, std::vector<Token>& tokens)
    : text_(text), folded_(folded), tokens_(tokens) {}

void Tokenizer::run() {
    folded_.reserve(text_.size());
    tokens_.reserve(text_.size() / 6);
    while (at_ < text_.size()) {
        const Read here = read(at_);
        step(here);
        at_ += here.size;
        if (in_word_) take_small_letters();
    }
    close_word();
    if (open_single_) folded_[*open_single_] = '\'';
}

Tokenizer::Read Tokenizer::read(std::size_t at) const {
    if (at >= text_.size()) return {};
    const Character character = decode(text_, at);
    return {fold(character.code), character.size};
}

/// The next character that is not passed over.
Tokenizer::Read Tokenizer::read_visible(std::size_t at) const {
    Read next = read(at);
    while (next.size > 0 && next.folded.kind == CharKind::ignored) {
        at += next.size;
        next = read(at);
    }
    return next;
}

bool Tokenizer::next_is_letter(std::size_t after) const {
    const Read next = read_visible(after);
    return next.size > 0 && is_word(next.folded.kind);
}

void Tokenizer::step(const Read& here) {
    switch (here.folded.kind) {
        case CharKind::letter:
        case CharKind::digit:
            return letter(here);
        case CharKind::ignored:
            return;
        case CharKind::space:
            return space();
        case CharKind::single_quote:
        case CharKind::single_open:
            return single_quote(here);
        case CharKind::double_quote:
            return double_quote(here);
        case CharKind::hyphen:
            return hyphen(here);
        case CharKind::punctuation:
            return separate(here.folded.bytes[0]);
    }
}

void Tokenizer::letter(const Read& here) {
    if (!in_word_) {
        in_word_ = true;
        letters_ = capitals_ = 0;
        tokens_.push_back({.place = {at_, at_}, .begin = static_cast<std::uint32_t>(folded_.size())});
        tokens_.back().capital = here.folded.capital;
        tokens_.back().number = here.folded.kind == CharKind::digit;
    }
    letters_ += here.folded.kind == CharKind::letter ? 1 : 0;
    capitals_ += here.folded.capital ? 1 : 0;
    folded_ += here.folded.text();
    tokens_.back().place.end = at_ + here.size;
}

/// What most of a text is made of, all at once.
void Tokenizer::take_small_letters() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && text_[at_] >= 'a' && text_[at_] <= 'z') ++at_;
    if (at_ == begin) return;
    letters_ += at_ - begin;
    folded_ += text_.substr(begin, at_ - begin);
    tokens_.back().place.end = at_;
}

void Tokenizer::close_word() {
    if (!in_word_) return;
    in_word_ = false;
    Token& token = tokens_.back();
    token.end = static_cast<std::uint32_t>(folded_.size());
    token.caps = letters_ >= 2 && capitals_ + 1 >= letters_ && capitals_ >= 2;
}

void Tokenizer::separate(char byte) {
    close_word();
    folded_ += byte;
}

/// White space is one blank; between a hyphen at a line's end and the rest of its word it is nothing.
void Tokenizer::space() {
    close_word();
    const char last = folded_.empty() ? '\0' : folded_.back();
    const bool line_ends = text_[at_] == '\n' || text_[at_] == '\r';
    const bool goes_on = at_ > 0 && text_[at_ - 1] != '-' && last == '-';
    if (last != ' ' && !(last == '-' && (line_ends || goes_on))) folded_ += ' ';
}

/// An apostrophe inside a word or at the end of a possessive; otherwise a quotation mark, if another one closes it.
void Tokenizer::single_quote(const Read& here) {
    const bool letter_follows = next_is_letter(at_ + here.size);
    if (in_word_ && letter_follows) {
        folded_ += '\'';
        return;
    }
    if (in_word_ && !open_single_ && folded_.back() == 's' && here.folded.kind == CharKind::single_quote) {
        folded_ += '\'';
        tokens_.back().place.end = at_ + here.size;
        return close_word();
    }
    close_word();
    if (letter_follows && !open_single_) {
        open_single_ = folded_.size();
        folded_ += kOpeningQuote;
    } else if (open_single_) {
        open_single_.reset();
        folded_ += kClosingQuote;
    } else {
        folded_ += '\'';
    }
}

void Tokenizer::double_quote(const Read& here) {
    const bool opens = !in_word_ && next_is_letter(at_ + here.size);
    separate(opens ? kOpeningQuote : kClosingQuote);
}

/// Two in a row are a dash.
void Tokenizer::hyphen(const Read& here) {
    close_word();
    if (!folded_.empty() && folded_.back() == '-') {
        folded_.back() = kDash;
    } else if (folded_.empty() || folded_.back() != kDash) {
        folded_ += here.folded.bytes[0];
    }
}

}  // namespace peerword
