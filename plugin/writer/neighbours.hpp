// SPDX-License-Identifier: MPL-2.0
// The grammar checkers that Writer would ask if Peerword were not there: Peerword asks them in its stead and hands on what they
// say.
//
//   Neighbours neighbours({make_checker, end_of_sentence, check_again});
//   neighbours.ask_these({{"en-US", "org.example.Checker"}});
//   auto errors = neighbours.errors({"1", "Teh client came.", {"en", "US", {}}, {}}, {.patience = 30ms});
//
// They work on a thread of their own and are waited for only a moment. What comes later is kept, and the documents are checked
// again to show it. One that answers at once is asked anew each time, so that what its user changes holds at once; one that
// does not is asked again only where it says so itself.
//
// Errors.  Throws std::bad_alloc and what starting a thread throws. A neighbour that throws or cannot be made has no errors.
// Limits.  4096 paragraphs wait for a neighbour at most, and two megabytes of paragraphs and answers are kept.
// Threads. All calls may come from any thread.
// Privacy. In memory only. A neighbour gets what Writer would have given it; what it does with that is its own affair.
#pragma once
#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "question.hpp"
#include "recent.hpp"

namespace peerword::writer {

class Neighbours {
public:
    using Checker = css::uno::Reference<css::linguistic2::XProofreader>;
    using Names = std::map<rtl::OUString, rtl::OUString>;  ///< by language tag, the checker's implementation name

    /// What it needs of the office.
    struct Means {
        std::function<Checker(const rtl::OUString& implementation)> make;  ///< may throw; called on the neighbours' thread
        EndOfSentence end_of_sentence;                                     ///< called on the neighbours' thread
        std::function<void()> check_again;                                 ///< throws nothing; called on any thread
    };

    struct Haste {
        std::chrono::milliseconds patience{0};
        bool known_will_do = false;  ///< the paragraph was asked about a moment ago
    };

    explicit Neighbours(Means means) : means_(std::move(means)) {}
    ~Neighbours();  ///< waits for the neighbour that is at work
    Neighbours(const Neighbours&) = delete;
    Neighbours& operator=(const Neighbours&) = delete;

    /// Who is asked from now on. Whether these are others than before.
    bool ask_these(Names names);

    /// Of the whole paragraph, as far as they are known by now.
    [[nodiscard]] std::vector<Error> errors(const Question& question, Haste haste);

    void ignore(const rtl::OUString& rule, const css::lang::Locale& locale);
    void ignore_nothing();

    /// Asks nobody any more. Waits for the neighbour that is at work, but no longer than `most`.
    void leave(std::chrono::milliseconds most);

private:
    class Relay;
    struct Work;
    using Clock = std::chrono::steady_clock;
    using Lock = std::unique_lock<std::mutex>;

    [[nodiscard]] std::shared_ptr<Work> work_for(const Question& question, const rtl::OUString& implementation,
                                                 std::u16string key);
    [[nodiscard]] bool is_worth_waiting_for() const;
    [[nodiscard]] bool may_show_late_answers() const;
    void start();
    void forget();

    // On the neighbours' thread.
    void run();
    void obey(Lock& lock);
    void do_newest(Lock& lock);
    void finish(Work& work, Clock::duration taken);
    [[nodiscard]] std::vector<Error> answer(const Checker& checker, const Work& work);
    [[nodiscard]] Checker checker(const rtl::OUString& implementation);

    Means means_;
    std::map<rtl::OUString, Checker> checkers_;  // of the neighbours' thread; null where one cannot be made

    mutable std::mutex mutex_;  // guards what follows; never held while somebody else is called
    std::condition_variable changed_;
    std::thread thread_;
    bool is_running_ = false;
    bool leaves_ = false;
    Names names_;
    std::deque<std::function<void()>> orders_;
    std::deque<std::shared_ptr<Work>> waiting_;  // the newest last, and it is done first
    std::shared_ptr<Work> at_work_;
    Clock::time_point at_work_since_;
    bool is_quick_ = true;
    bool has_late_answers_ = false;
    Clock::time_point shown_;
    Recent<std::vector<Error>> answers_{2'000'000};
};

}  // namespace peerword::writer
