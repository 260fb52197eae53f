// SPDX-License-Identifier: MPL-2.0
#include "neighbours.hpp"

#include <algorithm>
#include <com/sun/star/linguistic2/LinguServiceEventFlags.hpp>
#include <com/sun/star/linguistic2/XLinguServiceEventBroadcaster.hpp>
#include <cppuhelper/implbase1.hxx>
#include <stdexcept>
#include <utility>

#include "locales.hpp"
#include "strings.hpp"

namespace peerword::writer {
namespace {

using namespace std::chrono_literals;

constexpr auto kQuick = 200ms;
constexpr auto kBetweenChecks = 3s;  // a check of every open document is no small thing
constexpr std::size_t kMostWaiting = 4096;

}  // namespace

struct Neighbours::Work {
    Question question;
    rtl::OUString implementation;
    std::u16string key;
    bool is_done = false;
    bool is_outdated = false;  // what it will find may not be true any more
    bool was_missed = false;   // somebody did not wait, and was told this:
    std::vector<Error> told;
    std::vector<Error> errors;
};

/// Hears of a neighbour's changed options, as Writer would.
class Neighbours::Relay : public cppu::WeakImplHelper1<css::linguistic2::XLinguServiceEventListener> {
public:
    explicit Relay(Neighbours& neighbours) : neighbours_(neighbours) {}

    void SAL_CALL processLinguServiceEvent(const css::linguistic2::LinguServiceEvent& event) override {
        if (event.nEvent != css::linguistic2::LinguServiceEventFlags::PROOFREAD_AGAIN) return;
        {
            const Lock lock(neighbours_.mutex_);
            neighbours_.forget();
        }
        neighbours_.means_.check_again();
    }
    void SAL_CALL disposing(const css::lang::EventObject& /*source*/) override {}

private:
    Neighbours& neighbours_;
};

Neighbours::~Neighbours() {
    leave(0ms);
    if (thread_.joinable()) thread_.join();
}

bool Neighbours::ask_these(Names names) {
    const Lock lock(mutex_);
    if (names_ == names) return false;
    names_ = std::move(names);
    forget();
    return true;
}

std::vector<Error> Neighbours::errors(const Question& question, Haste haste) {
    Lock lock(mutex_);
    const auto tag = tag_of(question.locale);
    const auto name = names_.find(tag);
    if (leaves_ || name == names_.end()) return {};

    auto key = utf16(tag) + u'\n' + utf16(question.text);
    const auto* kept = answers_.find(key);
    if (kept && (haste.known_will_do || !is_quick_)) return *kept;
    auto known = kept ? *kept : std::vector<Error>();

    const auto work = work_for(question, name->second, std::move(key));
    start();
    if (is_worth_waiting_for()) changed_.wait_for(lock, haste.patience, [&] { return work->is_done || leaves_; });
    if (work->is_done) return work->errors;
    if (!std::exchange(work->was_missed, true)) work->told = known;
    return known;
}

void Neighbours::ignore(const rtl::OUString& rule, const css::lang::Locale& locale) {
    const Lock lock(mutex_);
    const auto name = names_.find(tag_of(locale));
    if (leaves_ || name == names_.end()) return;
    orders_.emplace_back([this, rule, locale, implementation = name->second] {
        if (const auto neighbour = checker(implementation); neighbour.is()) neighbour->ignoreRule(rule, locale);
    });
    forget();
    start();
}

void Neighbours::ignore_nothing() {
    const Lock lock(mutex_);
    if (leaves_ || !is_running_) return;
    orders_.emplace_back([this] {
        for (const auto& [name, neighbour] : checkers_) {
            if (neighbour.is()) neighbour->resetIgnoreRules();
        }
    });
    forget();
    start();
}

void Neighbours::leave(std::chrono::milliseconds most) {
    Lock lock(mutex_);
    leaves_ = true;
    waiting_.clear();
    orders_.clear();
    changed_.notify_all();
    changed_.wait_for(lock, most, [&] { return !is_running_; });
}

/// The work there is already, where the same question waits, or a new one; next in turn in any case.
std::shared_ptr<Neighbours::Work> Neighbours::work_for(const Question& question, const rtl::OUString& implementation,
                                                       std::u16string key) {
    if (at_work_ && at_work_->key == key && !at_work_->is_outdated) return at_work_;
    const auto is_same = [&](const auto& work) { return work->key == key; };
    std::shared_ptr<Work> work;
    if (const auto found = std::find_if(waiting_.rbegin(), waiting_.rend(), is_same); found != waiting_.rend()) {
        work = *found;
        waiting_.erase(std::next(found).base());
    } else {
        work = std::make_shared<Work>(Work{question, implementation, std::move(key), false, false, false, {}, {}});
    }
    waiting_.push_back(work);
    if (waiting_.size() > kMostWaiting) waiting_.pop_front();
    return work;
}

bool Neighbours::is_worth_waiting_for() const { return is_quick_ && (!at_work_ || Clock::now() - at_work_since_ < kQuick); }

bool Neighbours::may_show_late_answers() const { return has_late_answers_ && Clock::now() >= shown_ + kBetweenChecks; }

void Neighbours::start() {
    if (!thread_.joinable()) {
        is_running_ = true;
        thread_ = std::thread([this] { run(); });
    }
    changed_.notify_all();
}

void Neighbours::forget() {
    answers_.clear();
    if (at_work_) at_work_->is_outdated = true;
}

void Neighbours::run() {
    Lock lock(mutex_);
    while (!leaves_) {
        if (!orders_.empty()) {
            obey(lock);
        } else if (may_show_late_answers()) {
            has_late_answers_ = false;
            shown_ = Clock::now();
            lock.unlock();
            means_.check_again();
            lock.lock();
        } else if (!waiting_.empty()) {
            do_newest(lock);
        } else if (has_late_answers_) {
            changed_.wait_until(lock, shown_ + kBetweenChecks);
        } else {
            changed_.wait(lock);
        }
    }
    is_running_ = false;
    changed_.notify_all();
}

void Neighbours::obey(Lock& lock) {
    const auto order = std::move(orders_.front());
    orders_.pop_front();
    lock.unlock();
    try {
        order();
    } catch (...) {
        // what a neighbour does not take it will say again
    }
    means_.check_again();
    lock.lock();
}

void Neighbours::do_newest(Lock& lock) {
    const auto work = waiting_.back();
    waiting_.pop_back();
    at_work_ = work;
    at_work_since_ = Clock::now();
    lock.unlock();
    const auto neighbour = checker(work->implementation);
    const auto begin = Clock::now();
    auto errors = answer(neighbour, *work);
    const auto taken = Clock::now() - begin;
    lock.lock();
    work->errors = std::move(errors);
    finish(*work, taken);
}

void Neighbours::finish(Work& work, Clock::duration taken) {
    at_work_.reset();
    is_quick_ = taken < kQuick;
    work.is_done = true;
    if (!work.is_outdated) answers_.keep(work.key, work.errors);
    if (work.was_missed && work.told != work.errors) has_late_answers_ = true;
    changed_.notify_all();
}

std::vector<Error> Neighbours::answer(const Checker& checker, const Work& work) {
    const auto end_of_sentence = [&](const rtl::OUString& text, sal_Int32 start, const css::lang::Locale& locale) {
        {
            const Lock lock(mutex_);
            if (leaves_) throw std::runtime_error("the office leaves");
        }
        return means_.end_of_sentence(text, start, locale);
    };
    try {
        if (!checker.is() || !checker->hasLocale(work.question.locale)) return {};
        return ask(checker, work.question, end_of_sentence);
    } catch (...) {
        return {};
    }
}

Neighbours::Checker Neighbours::checker(const rtl::OUString& implementation) {
    const auto known = checkers_.find(implementation);
    if (known != checkers_.end()) return known->second;
    auto& made = checkers_[implementation];
    try {
        made = means_.make(implementation);
        const css::uno::Reference<css::linguistic2::XLinguServiceEventBroadcaster> events(made, css::uno::UNO_QUERY);
        if (events.is()) events->addLinguServiceEventListener(new Relay(*this));
    } catch (...) {
        // it stays null, or goes on without events
    }
    return made;
}

}  // namespace peerword::writer
