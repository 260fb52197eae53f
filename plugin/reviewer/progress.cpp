// SPDX-License-Identifier: MPL-2.0
#include "progress.hpp"

#include <ostream>

#include "counted.hpp"

namespace peerword::reviewer {
namespace {

using std::chrono::seconds;

constexpr std::size_t kFewestDone = 3;
constexpr seconds kShortest{3};

// A line that is too long for the terminal must not go on in the next one, where it could not be taken back.
constexpr const char* kBegin = "\r\033[K\033[?7l";
constexpr const char* kEnd = "\033[?7h";
constexpr const char* kClear = "\r\033[K";

std::string time_left(std::size_t done, std::size_t all, seconds so_far) {
    if (done < kFewestDone || done >= all || so_far < kShortest) return {};
    const auto left = so_far * (all - done) / done;
    if (left < seconds(60)) return ", less than a minute left";
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left).count();
    return ", about " + std::to_string(minutes) + " minutes left";
}

}  // namespace

void Progress::expect(std::optional<std::size_t> all) {
    all_ = all;
    show();
}

void Progress::document_done(std::size_t findings) {
    ++done_;
    findings_ += findings;
    show();
}

void Progress::clear() {
    if (shown_) out_ << kClear << std::flush;
    shown_ = false;
}

void Progress::show() {
    if (!wanted_) return;
    const auto so_far = std::chrono::duration_cast<seconds>(std::chrono::steady_clock::now() - start_);
    out_ << kBegin << progress_line(done_, all_, findings_, so_far) << kEnd << std::flush;
    shown_ = true;
}

std::string progress_line(std::size_t done, std::optional<std::size_t> all, std::size_t findings, seconds so_far) {
    const std::string documents = all ? std::to_string(done) + " of " + counted(*all, "document") : counted(done, "document");
    return documents + ", " + counted(findings, "finding") + (all ? time_left(done, *all, so_far) : "");
}

}  // namespace peerword::reviewer
