// SPDX-License-Identifier: MPL-2.0
// The face to Writer, called as Writer calls it, without an office.
#include "proofreader.hpp"

#include <gtest/gtest.h>

#include <rtl/ref.hxx>
#include <stdexcept>

#include "small_book.hpp"
#include "strings.hpp"

namespace peerword::testing {
namespace {

using css::linguistic2::ProofreadingResult;
using writer::Engine;
using writer::Proofreader;

const css::lang::Locale kEnglish("en", "US", {});

class ProofreaderTest : public ::testing::Test {
protected:
    ProofreaderTest() { write_small_dictionary(folder_); }

    ProofreadingResult proofread(std::u16string_view text, sal_Int32 start = 0, const css::lang::Locale& locale = kEnglish) {
        return proofread_sentence(text, start, static_cast<sal_Int32>(text.size()), locale);
    }

    ProofreadingResult proofread_sentence(std::u16string_view text, sal_Int32 start, sal_Int32 end,
                                          const css::lang::Locale& locale = kEnglish) {
        return proofreader_->doProofreading("1", writer::office_string(text), locale, start, end, {});
    }

    TemporaryFolder folder_;
    Engine engine_{[this] { return folder_.path(); }};
    writer::BesideOthersHere beside_{{}};
    rtl::Reference<Proofreader> proofreader_{new Proofreader(engine_, beside_, {})};
};

TEST_F(ProofreaderTest, AnswersForTheSentenceItIsAskedAbout) {
    const std::u16string text = u"The client came. A client left.";
    const auto first = proofread_sentence(text, 0, 17);
    ASSERT_EQ(first.aErrors.getLength(), 1);
    EXPECT_EQ(first.aErrors[0].nErrorStart, 4);
    EXPECT_EQ(first.nBehindEndOfSentencePosition, 17);
    const auto second = proofread_sentence(text, 17, 31);
    ASSERT_EQ(second.aErrors.getLength(), 1);
    EXPECT_EQ(second.aErrors[0].nErrorStart, 19);
    EXPECT_EQ(second.nBehindEndOfSentencePosition, 31);
}

TEST_F(ProofreaderTest, ReadsOnWhereTheSentenceItIsAskedAboutEndsInAnUnderline) {
    const auto result = proofread_sentence(u"The client came.", 0, 8);
    ASSERT_EQ(result.aErrors.getLength(), 1);
    EXPECT_EQ(result.nBehindEndOfSentencePosition, 10);
}

TEST_F(ProofreaderTest, AnswersForTheWholeParagraphWhereTheEndOfTheSentenceIsNone) {
    for (const sal_Int32 end : {-1, 0, 1000}) {
        const auto result = proofread_sentence(u"The client came. A client left.", 0, end);
        EXPECT_EQ(result.aErrors.getLength(), 2);
        EXPECT_EQ(result.nBehindEndOfSentencePosition, 31);
    }
}

TEST_F(ProofreaderTest, EchoesWhatItWasAsked) {
    const std::u16string text = u"The client\u00a0came\u200b.";
    const auto result = proofread(text);
    EXPECT_EQ(writer::utf16(result.aText), text);
    EXPECT_EQ(result.aDocumentIdentifier, rtl::OUString("1"));
    EXPECT_EQ(result.aLocale.Country, rtl::OUString("US"));
    EXPECT_TRUE(result.xProofreader.is());
}

TEST_F(ProofreaderTest, AnswersFromTheStartOnWhereAParagraphBeginsInAnotherLanguage) {
    const auto result = proofread(u"Le client. The client came.", 11);
    ASSERT_EQ(result.aErrors.getLength(), 1);
    EXPECT_EQ(result.aErrors[0].nErrorStart, 15);
    EXPECT_EQ(result.nBehindEndOfSentencePosition, 27);
}

TEST_F(ProofreaderTest, KeepsEveryRangeInsideTheText) {
    for (const std::u16string text : {u"", u"client", u"\xD83D client", u"client \xDE00", u"client\u00ad", u"😀client😀"}) {
        const auto result = proofread(text);
        for (const auto& error : result.aErrors) {
            EXPECT_GE(error.nErrorStart, 0);
            EXPECT_GT(error.nErrorLength, 0);
            EXPECT_LE(error.nErrorStart + error.nErrorLength, static_cast<sal_Int32>(text.size()));
        }
    }
}

TEST_F(ProofreaderTest, FindsNothingInOtherLanguagesAndAtPlacesThatDoNotExist) {
    EXPECT_FALSE(proofread(u"Le client est venu.", 0, {"fr", "FR", {}}).aErrors.hasElements());
    EXPECT_FALSE(proofread(u"The client came.", -1).aErrors.hasElements());
    EXPECT_FALSE(proofread(u"The client came.", 1000).aErrors.hasElements());
}

TEST_F(ProofreaderTest, IgnoresARuleForEveryProofreaderOfTheProcess) {
    const rtl::Reference<Proofreader> other(new Proofreader(engine_, beside_, {}));
    other->ignoreRule("label.client", kEnglish);
    EXPECT_FALSE(proofread(u"The client came.").aErrors.hasElements());
    proofreader_->resetIgnoreRules();
    EXPECT_TRUE(proofread(u"The client came.").aErrors.hasElements());
}

TEST_F(ProofreaderTest, SaysWhoItIs) {
    EXPECT_EQ(proofreader_->getImplementationName(), rtl::OUString("org.peerword.Proofreader"));
    EXPECT_TRUE(proofreader_->supportsService("com.sun.star.linguistic2.Proofreader"));
    EXPECT_FALSE(proofreader_->supportsService("com.sun.star.linguistic2.SpellChecker"));
    EXPECT_FALSE(proofreader_->isSpellChecker());
}

TEST(ProofreaderInTrouble, LetsNothingThrownReachWriter) {
    Engine engine([]() -> std::filesystem::path { throw std::runtime_error("nowhere"); });
    Engine stranger([]() -> std::filesystem::path { throw 1; });
    for (auto* trouble : {&engine, &stranger}) {
        writer::BesideOthersHere beside({});
        const rtl::Reference<Proofreader> proofreader(new Proofreader(*trouble, beside, {}));
        const auto result = proofreader->doProofreading("1", "The client came.", kEnglish, 0, 16, {});
        EXPECT_FALSE(result.aErrors.hasElements());
        EXPECT_EQ(result.aText, rtl::OUString("The client came."));
        EXPECT_EQ(result.nBehindEndOfSentencePosition, 16);
    }
}

}  // namespace
}  // namespace peerword::testing
