// SPDX-License-Identifier: MPL-2.0
#include "parcel.hpp"

#include <charconv>
#include <stdexcept>

namespace peerword::documents {
namespace {

// A number is its digits and a space; a text is its size and its bytes; a list is its size and what it holds.
class Packer {
public:
    void add(std::size_t number) { parcel_.append(std::to_string(number)).push_back(' '); }

    void add(const std::string& text) {
        add(text.size());
        parcel_ += text;
    }

    void add(const Run& run) {
        add(run.text);
        add(std::size_t{run.english});
    }

    void add(const Paragraph& paragraph) {
        add(paragraph.place);
        add(paragraph.runs);
        add(paragraph.depth);
        add(std::size_t{paragraph.numbered});
        add(std::size_t{paragraph.heading});
    }

    void add(const Note& note) {
        add(note.paragraph);
        add(note.begin);
        add(note.end);
        add(note.text);
    }

    template <class Item>
    void add(const std::vector<Item>& items) {
        add(items.size());
        for (const Item& item : items) add(item);
    }

    [[nodiscard]] std::string parcel() && { return std::move(parcel_); }

private:
    std::string parcel_;
};

class Unpacker {
public:
    explicit Unpacker(std::string_view parcel) : rest_(parcel) {}

    void take(std::size_t& number) {
        const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), number);
        const auto digits = static_cast<std::size_t>(end - rest_.data());
        must(error == std::errc() && digits < rest_.size() && *end == ' ');
        rest_.remove_prefix(digits + 1);
    }

    void take(bool& truth) {
        std::size_t number = 0;
        take(number);
        must(number <= 1);
        truth = number == 1;
    }

    void take(std::string& text) {
        std::size_t size = 0;
        take(size);
        must(size <= rest_.size());
        text = rest_.substr(0, size);
        rest_.remove_prefix(size);
    }

    void take(Run& run) {
        take(run.text);
        take(run.english);
    }

    void take(Paragraph& paragraph) {
        take(paragraph.place);
        take(paragraph.runs);
        take(paragraph.depth);
        take(paragraph.numbered);
        take(paragraph.heading);
    }

    void take(Note& note) {
        take(note.paragraph);
        take(note.begin);
        take(note.end);
        take(note.text);
    }

    template <class Item>
    void take(std::vector<Item>& items) {
        std::size_t size = 0;
        for (take(size); size > 0; --size) take(items.emplace_back());
    }

    void end() const { must(rest_.empty()); }

private:
    static void must(bool holds) {
        if (!holds) throw std::runtime_error("What LibreOffice answered cannot be read.");
    }

    std::string_view rest_;
};

template <class Item>
std::string packed(const std::vector<Item>& items) {
    Packer packer;
    packer.add(items);
    return std::move(packer).parcel();
}

template <class Item>
std::vector<Item> unpacked(std::string_view parcel) {
    std::vector<Item> items;
    Unpacker unpacker(parcel);
    unpacker.take(items);
    unpacker.end();
    return items;
}

}  // namespace

std::string pack(const std::vector<Paragraph>& paragraphs) { return packed(paragraphs); }

std::string pack(const std::vector<Note>& notes) { return packed(notes); }

std::vector<Paragraph> unpack(std::string_view parcel) { return unpacked<Paragraph>(parcel); }

std::vector<Note> unpack_notes(std::string_view parcel) { return unpacked<Note>(parcel); }

}  // namespace peerword::documents
