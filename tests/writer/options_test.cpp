// SPDX-License-Identifier: MPL-2.0
// What can be chosen on the pages of the options, and what comes of it.
#include <algorithm>
#include <cctype>
#include <com/sun/star/linguistic2/LinguProperties.hpp>
#include <com/sun/star/linguistic2/XLinguServiceEventBroadcaster.hpp>
#include <com/sun/star/linguistic2/XProofreader.hpp>
#include <rtl/ref.hxx>

#include "event_count.hpp"
#include "options_pages.hpp"

namespace peerword::testing {
namespace {

using ::testing::ElementsAre;
using writer::Settings;

TEST_F(OptionsPages, ShowWhatIsChosenInTheWordsOfThisLanguage) {
    const auto page = general();
    EXPECT_TRUE(page.controls().checked("level-consider"));
    EXPECT_TRUE(page.controls().checked("others-together"));
    EXPECT_EQ(page.items("wording-color").at(page.controls().selected("wording-color")), "Violet");
    EXPECT_EQ(page.items("without-them-line").at(page.controls().selected("without-them-line")), "straight line");
}

TEST_F(OptionsPages, StoreWhatIsChosenWithOkOnly) {
    const auto page = general();
    page.controls().check("level-flag", true);
    page.controls().check("about-people", true);
    page.controls().check("others-together", false);
    page.controls().check("others-aside", true);
    page.controls().select("wording-color", 2);
    page.controls().select("without-them-line", 3);
    EXPECT_EQ(settings(), Settings());
    page.from_the_dialog("ok");
    EXPECT_EQ(settings().level, Level::flag);
    EXPECT_TRUE(settings().about_people);
    EXPECT_EQ(settings().beside_others, writer::BesideOthers::aside);
    EXPECT_EQ(settings().wording.color, 0x0F8B8D);
    EXPECT_EQ(settings().without_them.type, 5);
}

TEST_F(OptionsPages, KeepAColorThatIsNotInTheirList) {
    Settings own;
    own.wording.color = 0x00ABCD;
    writer::write_settings(office->context(), own);
    const auto page = general();
    EXPECT_EQ(page.items("wording-color").back(), "Own: #00ABCD");
    page.from_the_dialog("ok");
    EXPECT_EQ(settings(), own);
}

TEST_F(OptionsPages, GoBackToWhatIsStoredAndToTheDefaults) {
    Settings stored;
    stored.level = Level::flag;
    stored.hidden_categories = {"label"};
    writer::write_settings(office->context(), stored);
    const auto page = general();
    page.controls().check("about-people", true);
    page.from_the_dialog("back");
    EXPECT_FALSE(page.controls().checked("about-people"));
    EXPECT_TRUE(page.controls().checked("level-flag"));
    page.press("show_defaults");
    EXPECT_EQ(settings(), stored) << "stored before OK";
    page.from_the_dialog("ok");
    EXPECT_EQ(settings().level, Level::consider);
    EXPECT_EQ(settings().hidden_categories, stored.hidden_categories) << "what another page shows";
}

TEST_F(OptionsPages, ApplyAtOnceToOpenDocuments) {
    document_->write("The client came. She was placed in a ward.");
    const Reference<css::linguistic2::XLinguServiceEventBroadcaster> broadcaster(document_->right_click("client").xProofreader,
                                                                                 UNO_QUERY_THROW);
    const rtl::Reference<EventCount> count(new EventCount);
    broadcaster->addLinguServiceEventListener(count.get());
    const auto categories = page("categories");
    categories.controls().check("label", false);
    categories.from_the_dialog("ok");
    EXPECT_TRUE(count->reaches(1));
    EXPECT_TRUE(document_->wait_until_checked());
    EXPECT_THAT(document_->underlined("client"), ElementsAre("was placed in@21"));
    broadcaster->removeLinguServiceEventListener(count.get());
}

TEST_F(OptionsPages, DrawTheLinesAnew) {
    document_->write("The client came.");
    const auto page = general();
    page.controls().select("wording-color", 3);
    page.controls().select("wording-line", 1);
    page.from_the_dialog("ok");
    const auto error = document_->right_click("client").aErrors[0];
    sal_Int32 color = 0;
    sal_Int16 type = 0;
    for (const auto& property : error.aProperties) {
        if (property.Name == "LineColor") property.Value >>= color;
        if (property.Name == "LineType") property.Value >>= type;
    }
    EXPECT_EQ(color, 0x4C9A2A);
    EXPECT_EQ(type, 18);
}

TEST_F(OptionsPages, GiveEachControlALetterOfItsOwn) {
    for (const auto* const name : {"general", "categories", "words", "rules"}) {
        const auto shown = page(name);
        std::string letters;
        for (const auto& label : shown.labels()) {
            const auto at = label.find('~');
            if (at != std::string::npos) letters += static_cast<char>(std::tolower(label.at(at + 1)));
        }
        std::sort(letters.begin(), letters.end());
        EXPECT_EQ(std::adjacent_find(letters.begin(), letters.end()), letters.end()) << name << ": " << letters;
    }
}

// The dialog gives a page no more room than this where it is drawn by LibreOffice itself, and cuts off the rest.
TEST_F(OptionsPages, FitIntoTheDialog) {
    constexpr std::int32_t kWidth = 290, kHeight = 176;
    for (const auto* const name : {"general", "categories", "words", "rules"}) {
        for (const auto& model : page(name).models()) {
            const auto number = [&](const char* property) {
                return model->getPropertyValue(rtl::OUString::createFromAscii(property)).get<std::int32_t>();
            };
            const auto control = utf8(model->getPropertyValue("Name").get<rtl::OUString>());
            EXPECT_LE(number("PositionX") + number("Width"), kWidth) << name << ": " << control;
            EXPECT_LE(number("PositionY") + number("Height"), kHeight) << name << ": " << control;
        }
    }
}

TEST_F(OptionsPages, SayThatNothingIsUnderlinedWhileAutomaticCheckingIsOffAndSwitchItOn) {
    const auto visible = [](const Page& page, const char* control) {
        return page.controls().get(control, "EnableVisible").get<bool>();
    };
    const auto checking = css::linguistic2::LinguProperties::create(office->context());
    checking->setIsSpellAuto(true);
    EXPECT_FALSE(visible(general(), "checking-off"));
    checking->setIsSpellAuto(false);
    const auto page = general();
    EXPECT_TRUE(visible(page, "checking-off"));
    page.press("switch_checking_on");
    EXPECT_TRUE(checking->getIsSpellAuto());
    EXPECT_FALSE(visible(page, "checking-off"));
    EXPECT_FALSE(visible(page, "switch-checking-on"));
}

}  // namespace
}  // namespace peerword::testing
