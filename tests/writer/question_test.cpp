// SPDX-License-Identifier: MPL-2.0
// How another checker is asked, and what of its answer is believed.
#include "question.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/text/TextMarkupType.hpp>
#include <cppuhelper/implbase1.hxx>
#include <limits>
#include <rtl/ref.hxx>
#include <stdexcept>

#include "strings.hpp"

namespace peerword::testing {
namespace {

using css::linguistic2::ProofreadingResult;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using writer::ask;
using writer::Error;
using writer::Errors;

/// Answers each call as the test says, and remembers where it was asked to begin.
class Checker : public cppu::WeakImplHelper1<css::linguistic2::XProofreader> {
public:
    using Answer = std::function<ProofreadingResult(const rtl::OUString& text, sal_Int32 start, sal_Int32 end)>;

    explicit Checker(Answer answer) : answer_(std::move(answer)) {}

    sal_Bool SAL_CALL isSpellChecker() override { return false; }
    ProofreadingResult SAL_CALL doProofreading(const rtl::OUString& /*document*/, const rtl::OUString& text,
                                               const css::lang::Locale& /*locale*/, sal_Int32 start, sal_Int32 end,
                                               const css::uno::Sequence<css::beans::PropertyValue>& /*properties*/) override {
        starts.push_back(start);
        return answer_(text, start, end);
    }
    void SAL_CALL ignoreRule(const rtl::OUString& /*rule*/, const css::lang::Locale& /*locale*/) override {}
    void SAL_CALL resetIgnoreRules() override {}
    css::uno::Sequence<css::lang::Locale> SAL_CALL getLocales() override { return {}; }
    sal_Bool SAL_CALL hasLocale(const css::lang::Locale& /*locale*/) override { return true; }

    std::vector<sal_Int32> starts;

private:
    Answer answer_;
};

const std::u16string kText = u"One two. Three four. Five.";

sal_Int32 end_of_sentence(const rtl::OUString& text, sal_Int32 start, const css::lang::Locale& /*locale*/) {
    const auto stop = text.indexOf(' ', text.indexOf('.', start));
    return stop < 0 ? text.getLength() : stop + 1;
}

Error error(sal_Int32 start, sal_Int32 length) {
    Error error;
    error.nErrorStart = start;
    error.nErrorLength = length;
    error.nErrorType = css::text::TextMarkupType::PROOFREADING;
    return error;
}

ProofreadingResult result(const rtl::OUString& text, sal_Int32 end, std::vector<Error> errors) {
    ProofreadingResult result;
    result.aText = text;
    result.nBehindEndOfSentencePosition = end;
    result.aErrors = {errors.data(), static_cast<sal_Int32>(errors.size())};
    return result;
}

std::vector<Span> places(const rtl::Reference<Checker>& checker) {
    std::vector<Span> all;
    for (const auto& one : ask(checker.get(), {"1", writer::office_string(kText), {}, {}}, end_of_sentence)) {
        all.push_back(writer::span_of(one));
    }
    return all;
}

TEST(Question, IsPutSentenceBySentenceToOneThatAnswersSo) {
    const rtl::Reference<Checker> checker(
        new Checker([](auto& text, auto start, auto end) { return result(text, end, {error(start, 3)}); }));
    EXPECT_THAT(places(checker), ElementsAre(Span{0, 3}, Span{9, 12}, Span{21, 24}));
    EXPECT_THAT(checker->starts, ElementsAre(0, 9, 21));
}

TEST(Question, IsPutOnceToOneThatAnswersForTheParagraph) {
    const rtl::Reference<Checker> checker(new Checker([](auto& text, auto, auto) {
        return result(text, text.getLength(), {error(4, 3), error(21, 4)});
    }));
    EXPECT_THAT(places(checker), ElementsAre(Span{4, 7}, Span{21, 25}));
    EXPECT_THAT(checker->starts, ElementsAre(0));
}

TEST(Question, GoesOnWhereTheAnswerNamesNoEndOrAWildOne) {
    for (const sal_Int32 end : {-7, 0, 1000}) {
        const rtl::Reference<Checker> checker(
            new Checker([end](auto& text, auto, auto) { return result(text, end, {error(4, 3)}); }));
        EXPECT_THAT(places(checker), ElementsAre(Span{4, 7}));
        EXPECT_THAT(checker->starts, ElementsAre(0, 9, 21));
    }
}

TEST(Question, BelievesNothingThatIsNotInTheText) {
    constexpr auto kFar = std::numeric_limits<sal_Int32>::max();
    const rtl::Reference<Checker> checker(new Checker([](auto& text, auto, auto) {
        auto odd = error(0, 3);
        odd.nErrorType = 0;
        return result(text, text.getLength(),
                      {error(-1, 3), error(0, 0), error(0, -1), error(20, 7), error(kFar, kFar), error(-kFar - 1, kFar), odd,
                       error(22, 4)});
    }));
    EXPECT_THAT(places(checker), ElementsAre(Span{22, 26}));
}

TEST(Question, BelievesNothingThatIsSaidOfAnotherText) {
    const rtl::Reference<Checker> checker(
        new Checker([](auto&, auto, auto end) { return result("Another text.", end, {error(0, 3)}); }));
    EXPECT_THAT(places(checker), IsEmpty());
}

TEST(Question, KeepsWhatWasSaidBeforeSomethingWasThrown) {
    const rtl::Reference<Checker> checker(new Checker([](auto& text, auto start, auto end) {
        if (start > 0) throw std::runtime_error("thrown by a neighbour");
        return result(text, end, {error(0, 3)});
    }));
    EXPECT_THAT(places(checker), ElementsAre(Span{0, 3}));
}

}  // namespace
}  // namespace peerword::testing
