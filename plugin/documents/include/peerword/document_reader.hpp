// SPDX-License-Identifier: MPL-2.0
// The text of office documents, paragraph by paragraph, through a LibreOffice of one's own.
//
//   for (const auto& paragraph : reader.read("policy.docx"))
//       std::cout << paragraph.place << '\n';  // "paragraph 1", "table 1, cell B2", "footnote 3", …
//
// Holds body, tables, text boxes, headers and footers, footnotes, endnotes and comments. Tracked deletions, hidden text and
// hidden sections are left out.
// Office.  Started with the first document, with a profile of its own in the temporary folder; it and the folder go with the
//          reader. Nobody else's office is touched, and no document is changed: comments go into a copy.
// Errors.  Both throw std::runtime_error: one sentence that says what is wrong. The next document is read as if nothing had
//          been; where the office has fallen, or took too long, by another one.
// Limits.  kMostReaders at once, each with an office of its own.
// Units.   Text is UTF-8.
// Threads. A reader belongs to one thread, and its office goes with that thread.
// Privacy. The office asks for nothing over the network and runs no macros; the text is stored nowhere.
#pragma once
#include <chrono>
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace peerword::documents {

inline constexpr std::size_t kMostReaders = 64;

/// A part of a paragraph in one language.
struct Run {
    std::string text;
    bool english = false;  ///< as the document marks it
};

/// A paragraph that holds text.
struct Paragraph {
    std::string place;  ///< for people: "paragraph 3", "footnote 2, paragraph 2"
    std::vector<Run> runs;
    std::size_t depth = 0;  ///< as a list item, from 1; 0: not in a list
    bool numbered = false;  ///< an item of a numbered list
    bool heading = false;
};

/// A comment on a part of a paragraph.
struct Note {
    std::size_t paragraph = 0;  ///< its place among those read
    std::size_t begin = 0;      ///< in bytes of the text of its runs
    std::size_t end = 0;
    std::string text;
};

class DocumentReader {
public:
    DocumentReader() = default;
    DocumentReader(const DocumentReader&) = delete;
    DocumentReader& operator=(const DocumentReader&) = delete;
    virtual ~DocumentReader() = default;

    [[nodiscard]] virtual std::vector<Paragraph> read(const std::filesystem::path& path) = 0;
    /// Writes a copy in the document's own format, with these comments in it. What stands at `copy` is replaced.
    virtual void write_copy(const std::filesystem::path& path, const std::filesystem::path& copy,
                            const std::vector<Note>& notes) = 0;
};

/// What the loaded library gives under the names below.
/// A reader, to be deleted by the caller, by the thread that reads with it. Patience: how long one document may take.
using MakeDocumentReader = DocumentReader*(std::chrono::seconds patience);
inline constexpr const char* kMakeDocumentReader = "peerword_make_document_reader";
/// Ends every read() that is under way, which throws, and lets no other begin. Safe in a signal handler.
using StopDocumentReaders = void() noexcept;
inline constexpr const char* kStopDocumentReaders = "peerword_stop_document_readers";

}  // namespace peerword::documents
