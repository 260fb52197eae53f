// SPDX-License-Identifier: MPL-2.0
// md4c reads the Markdown; here its events become paragraphs.
#include <md4c.h>

#include <limits>
#include <utility>

#include "prose.hpp"

namespace peerword::reviewer {
namespace {

// Stands for what is left out in the middle of a sentence: punctuation, so that no phrase reaches across.
constexpr std::string_view kLeftOut = "``";

bool is_address(std::string_view text) {
    if (text.find_first_of(" \t\n") != std::string_view::npos) return false;
    return text.find("://") != std::string_view::npos || text.find('@') != std::string_view::npos || text.starts_with("www.");
}

class Stripper {
public:
    explicit Stripper(Prose& prose) : prose_(prose) {}

    void enter(MD_BLOCKTYPE type) {
        end_paragraph();
        if (type == MD_BLOCK_OL || type == MD_BLOCK_UL) numbered_.push_back(type == MD_BLOCK_OL);
        if (type == MD_BLOCK_LI) ++depth_;
        heading_ = type == MD_BLOCK_H;
    }

    void leave(MD_BLOCKTYPE type) {
        end_paragraph();
        if (type == MD_BLOCK_OL || type == MD_BLOCK_UL) numbered_.pop_back();
        if (type == MD_BLOCK_LI) --depth_;
        heading_ = false;
    }

    void enter(MD_SPANTYPE type) {
        if (type == MD_SPAN_DEL) ++struck_out_;
        if (type == MD_SPAN_A) link_ = prose_.stripped.size();
    }

    void leave(MD_SPANTYPE type) {
        if (type == MD_SPAN_DEL) --struck_out_;
        if (type == MD_SPAN_CODE) generate(kLeftOut);
        if (type == MD_SPAN_A && is_address(std::string_view(prose_.stripped).substr(link_))) leave_link_out();
    }

    void add(MD_TEXTTYPE type, std::string_view text) {
        switch (type) {
            case MD_TEXT_NORMAL:
                copy(text);
                break;
            case MD_TEXT_BR:
            case MD_TEXT_SOFTBR:
                generate("\n");
                break;
            case MD_TEXT_ENTITY:
                generate(text == "&nbsp;" ? " " : "&");
                break;
            case MD_TEXT_HTML:
                generate(text.starts_with("<br") ? "\n" : "");
                break;
            default:
                break;  // code
        }
    }

private:
    void copy(std::string_view text) {
        if (struck_out_ > 0 || text.empty()) return;
        const auto in_file = static_cast<std::size_t>(text.data() - prose_.content.data());
        const Piece* last = prose_.pieces.empty() ? nullptr : &prose_.pieces.back();
        const bool goes_on = last != nullptr && in_file - last->in_file == prose_.stripped.size() - last->in_text;
        if (!goes_on) prose_.pieces.push_back({prose_.stripped.size(), in_file});
        prose_.stripped += text;
    }

    void generate(std::string_view text) {
        if (struck_out_ == 0) prose_.stripped += text;
    }

    void leave_link_out() {
        prose_.stripped.resize(link_);
        while (!prose_.pieces.empty() && prose_.pieces.back().in_text >= link_) prose_.pieces.pop_back();
        generate(kLeftOut);
    }

    void end_paragraph() {
        const std::string_view text = std::string_view(prose_.stripped).substr(begin_);
        const std::size_t last = text.find_last_not_of(" \t\n");
        if (last != std::string_view::npos) {
            prose_.paragraphs.push_back({.span = {begin_, begin_ + last + 1},
                                         .depth = depth_,
                                         .numbered = !numbered_.empty() && numbered_.back(),
                                         .heading = heading_});
        }
        begin_ = prose_.stripped.size();
    }

    Prose& prose_;
    std::size_t begin_ = 0;  // of the paragraph, in the stripped text
    std::size_t link_ = 0;   // where the text of the link begins
    std::size_t depth_ = 0;
    std::vector<bool> numbered_;  // the lists around, the innermost last
    int struck_out_ = 0;
    bool heading_ = false;
};

Stripper& stripper(void* user) { return *static_cast<Stripper*>(user); }

MD_PARSER parser() {
    MD_PARSER events{};
    events.flags = MD_DIALECT_GITHUB;
    events.enter_block = [](MD_BLOCKTYPE type, void*, void* user) { return stripper(user).enter(type), 0; };
    events.leave_block = [](MD_BLOCKTYPE type, void*, void* user) { return stripper(user).leave(type), 0; };
    events.enter_span = [](MD_SPANTYPE type, void*, void* user) { return stripper(user).enter(type), 0; };
    events.leave_span = [](MD_SPANTYPE type, void*, void* user) { return stripper(user).leave(type), 0; };
    events.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* user) {
        return stripper(user).add(type, {text, size}), 0;
    };
    return events;
}

/// The size of the block between two lines "---" (or "+++") that a file may begin with, or 0.
std::size_t front_matter(std::string_view text) {
    const std::string_view fence = text.substr(0, 3);
    if (fence != "---" && fence != "+++") return 0;
    for (std::size_t line = text.find('\n'); line != std::string_view::npos; line = text.find('\n', line + 1)) {
        const std::string_view rest = text.substr(line + 1);
        const std::string_view here = rest.substr(0, rest.find_first_of("\r\n"));
        if (here == fence || (fence == "---" && here == "...")) return line + 1 + here.size();
        if (line + 1 == text.size()) break;
    }
    return 0;
}

}  // namespace

Prose markdown(std::string content) {
    if (content.size() > std::numeric_limits<MD_SIZE>::max()) return plain_text(std::move(content));
    Prose prose;
    prose.content = std::move(content);
    std::string_view body = prose.content;
    body.remove_prefix(byte_order_mark(body));
    body.remove_prefix(front_matter(body));
    Stripper events(prose);
    const MD_PARSER callbacks = parser();
    md_parse(body.data(), static_cast<MD_SIZE>(body.size()), &callbacks, &events);
    find_lead_ins(prose);
    return prose;
}

}  // namespace peerword::reviewer
