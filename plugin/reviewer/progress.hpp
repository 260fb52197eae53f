// SPDX-License-Identifier: MPL-2.0
// A line on a terminal that says how far a review is.
//
//   Progress progress(std::cerr, error_is_terminal());
//   progress.expect(240);
//   …
//   progress.clear();             // before anything else is written there
//   progress.document_done(2);    // "1 of 240 documents, 2 findings"
//
// Not guarded against threads. Gone with the object.
#pragma once
#include <chrono>
#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>

namespace peerword::reviewer {

class Progress {
public:
    Progress(std::ostream& out, bool wanted) : out_(out), wanted_(wanted) {}
    ~Progress() { clear(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// How many documents there are to do, where that is known, and shows the line.
    void expect(std::optional<std::size_t> all);
    /// Counts one, whatever came of it, and shows the line.
    void document_done(std::size_t findings);
    void clear();

private:
    void show();

    std::ostream& out_;
    bool wanted_;
    bool shown_ = false;
    std::optional<std::size_t> all_ = {};
    std::size_t done_ = 0;
    std::size_t findings_ = 0;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

/// What the line says; the time left where `all` is known and enough is done to tell.
[[nodiscard]] std::string progress_line(std::size_t done, std::optional<std::size_t> all, std::size_t findings,
                                        std::chrono::seconds so_far);

}  // namespace peerword::reviewer
