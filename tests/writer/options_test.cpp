// SPDX-License-Identifier: MPL-2.0
// The pages of the options, as the options dialog makes and drives them.
#include <algorithm>
#include <cctype>
#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/linguistic2/LinguProperties.hpp>
#include <com/sun/star/linguistic2/XLinguServiceEventBroadcaster.hpp>
#include <com/sun/star/linguistic2/XProofreader.hpp>
#include <fstream>
#include <rtl/ref.hxx>

#include "controls.hpp"
#include "event_count.hpp"
#include "package.hpp"
#include "rule_folders.hpp"
#include "session.hpp"
#include "settings.hpp"

namespace peerword::testing {
namespace {

using namespace css::uno;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using writer::Settings;

/// One page, shown. Gone with this, as when the dialog closes.
class Page {
public:
    Page(const Office& office, const Document& document, const char* name) : handler_(handler(office)) {
        const auto frame = Reference<css::frame::XModel>(document.model(), UNO_QUERY_THROW)->getCurrentController()->getFrame();
        const auto provider = css::awt::ContainerWindowProvider::create(office.context());
        const auto url = writer::package_url(office.context()) + "/windows/" + rtl::OUString::createFromAscii(name) + ".xdl";
        window_ = provider->createContainerWindow(url, {}, {frame->getContainerWindow(), UNO_QUERY_THROW}, handler_);
        from_the_dialog("initialize");
    }
    ~Page() { Reference<css::lang::XComponent>(window_, UNO_QUERY_THROW)->dispose(); }
    Page(const Page&) = delete;
    Page& operator=(const Page&) = delete;

    void from_the_dialog(const char* event) const {
        EXPECT_TRUE(handler_->callHandlerMethod(window_, Any(rtl::OUString::createFromAscii(event)), "external_event"));
    }
    void press(const char* method) const {
        EXPECT_TRUE(handler_->callHandlerMethod(window_, {}, rtl::OUString::createFromAscii(method))) << method;
    }
    [[nodiscard]] writer::Controls controls() const { return writer::Controls(window_); }

    [[nodiscard]] std::vector<std::string> items(const char* list) const {
        std::vector<std::string> all;
        for (const auto& item : controls().get(list, "StringItemList").get<Sequence<rtl::OUString>>())
            all.push_back(utf8(item));
        return all;
    }
    [[nodiscard]] std::string label(const char* control) const {
        return utf8(controls().get(control, "Label").get<rtl::OUString>());
    }
    [[nodiscard]] std::vector<Reference<css::beans::XPropertySet>> models() const {
        std::vector<Reference<css::beans::XPropertySet>> all;
        const Reference<css::awt::XControlContainer> container(window_, UNO_QUERY_THROW);
        for (const auto& control : container->getControls()) all.emplace_back(control->getModel(), UNO_QUERY_THROW);
        return all;
    }
    [[nodiscard]] std::vector<std::string> labels() const {
        std::vector<std::string> all;
        for (const auto& model : models()) {
            if (model->getPropertySetInfo()->hasPropertyByName("Label"))
                all.push_back(utf8(model->getPropertyValue("Label").get<rtl::OUString>()));
        }
        return all;
    }
    [[nodiscard]] bool is_enabled(const char* control) const { return controls().get(control, "Enabled").get<bool>(); }

private:
    static Reference<css::awt::XContainerWindowEventHandler> handler(const Office& office) {
        return {office.service("org.peerword.Options"), UNO_QUERY_THROW};
    }

    Reference<css::awt::XContainerWindowEventHandler> handler_;
    Reference<css::awt::XWindow> window_;
};

class OptionsPages : public OfficeSession {
protected:
    void SetUp() override { document_.emplace(*office); }

    void TearDown() override {
        writer::write_settings(office->context(), {});
        std::filesystem::remove_all(own_words());
        general().from_the_dialog("ok");  // so that the office hears of it
        document_.reset();
    }

    [[nodiscard]] static std::filesystem::path own_words() { return writer::own_words_folder(office->context()); }
    [[nodiscard]] Page page(const char* name) const { return {*office, *document_, name}; }
    [[nodiscard]] Page general() const { return page("general"); }
    [[nodiscard]] static Settings settings() { return writer::read_settings(office->context()); }

    void own_word(const char* phrase, const char* instead, const char* not_in) const {
        const auto words = page("words");
        words.controls().write("phrase", office_string(phrase));
        words.controls().write("instead", office_string(instead));
        words.controls().write("not-in", office_string(not_in));
        words.press("add_word");
        words.from_the_dialog("ok");
    }

    std::optional<Document> document_;
};

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

TEST_F(OptionsPages, AddReplaceAndRemoveOwnWords) {
    document_->write("Our green pencil has green pencil case.");
    own_word("green pencil", "pencil that is green", "green pencil case");
    EXPECT_THAT(document_->underlined("pencil"), ElementsAre("green pencil@4"));
    EXPECT_EQ(utf8(document_->right_click("green").aErrors[0].aSuggestions[0]), "pencil that is green");

    const auto words = page("words");
    EXPECT_THAT(words.items("words"), ElementsAre("green pencil → pencil that is green"));
    words.controls().select("words", 0);
    words.press("show_word");
    EXPECT_EQ(words.label("add-word"), "Re~place");
    words.controls().write("not-in", {});
    words.from_the_dialog("ok");  // without another press of the button: what is typed is meant
    EXPECT_THAT(document_->underlined("pencil"), ElementsAre("green pencil@4", "green pencil@21"));

    words.controls().select("words", 0);
    words.press("show_word");
    EXPECT_TRUE(words.is_enabled("remove-word"));
    words.press("remove_word");
    EXPECT_THAT(words.items("words"), IsEmpty());
    words.from_the_dialog("ok");
    EXPECT_THAT(document_->underlined("pencil"), IsEmpty());
    EXPECT_THAT(page("words").items("words"), IsEmpty());
}

TEST_F(OptionsPages, HearOfOwnWordsThatSomebodyEditsByHand) {
    document_->write("More tea.");
    own_word("tea", "", "");
    EXPECT_THAT(document_->underlined("tea"), ElementsAre("tea@5"));
    const auto file = writer::own_words_file(own_words());
    std::ofstream(file, std::ios::app) << "\n# by hand\n[[rule]]\nid = \"own.broken\"\nphrases = ['(']\n";

    EXPECT_THAT(page("words").items("words"), ElementsAre("tea", "own.broken (edited by hand)"));
    const auto problems = utf8(page("rules").controls().written("problems"));
    EXPECT_THAT(problems, HasSubstr("mine.toml:15:1: "));
    EXPECT_THAT(document_->underlined("tea"), ElementsAre("tea@5"));
    own_word("milk", "", "");
    EXPECT_THAT(page("words").items("words"), ElementsAre("tea", "milk", "own.broken (edited by hand)"));
}

TEST_F(OptionsPages, SpareWordsAndTakeThatBack) {
    document_->write("The client came.");
    const auto words = page("words");
    words.controls().write("spared", "CLIENT");
    words.press("show_never_buttons");
    EXPECT_TRUE(words.is_enabled("add-never"));
    EXPECT_FALSE(words.is_enabled("remove-never"));
    words.press("add_never");
    words.from_the_dialog("ok");
    EXPECT_THAT(document_->underlined("client"), IsEmpty());

    words.controls().select("never", 0);
    words.press("show_never");
    words.press("remove_never");
    words.from_the_dialog("ok");
    EXPECT_THAT(document_->underlined("client"), ElementsAre("client@4"));
}

TEST_F(OptionsPages, ListEveryRuleUntilSomethingIsLookedFor) {
    const auto rules = page("rules");
    const auto all = rules.items("rules").size();
    EXPECT_GT(all, 300u);
    rules.controls().write("find", "label.client");
    rules.press("show_rules");
    EXPECT_LT(rules.items("rules").size(), 10u);
    rules.controls().write("find", "");
    rules.press("show_rules");
    EXPECT_EQ(rules.items("rules").size(), all);
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

TEST_F(OptionsPages, SwitchARuleOffAndOnAgain) {
    document_->write("The client came.");
    const auto rules = page("rules");
    rules.controls().write("find", "label.client:");
    rules.press("show_rules");
    ASSERT_EQ(rules.items("rules").size(), 1u);
    EXPECT_THAT(rules.items("rules").front(), ::testing::StartsWith("✓ label.client: “…”"));
    rules.controls().select("rules", 0);
    rules.press("switch_rule");
    EXPECT_EQ(rules.label("switch-rule"), "Switch ~On");
    rules.from_the_dialog("ok");
    EXPECT_THAT(document_->underlined("client"), IsEmpty());
    rules.press("switch_rule");
    rules.from_the_dialog("ok");
    EXPECT_THAT(document_->underlined("client"), ElementsAre("client@4"));
    EXPECT_EQ(settings(), Settings());
}

TEST_F(OptionsPages, ShowWhatIsWrongInAFolderAndUseTheRest) {
    const TemporaryFolder folder;
    folder.write("rules/mine.toml",
                 "[[rule]]\nid = \"own.tea\"\ncategory = \"own\"\nlevel = \"flag\"\nphrases = ['tea']\ntriggers = ['tea']\n"
                 "message = \"m\"\nflags = [\"[[tea]]\", \"[[milk]]\"]\npasses = [\"milk\"]\n");
    Settings chosen;
    chosen.rule_folders = {"file://" + folder.path().string()};
    writer::write_settings(office->context(), chosen);
    const auto rules = page("rules");
    EXPECT_THAT(rules.items("folders"), ElementsAre(folder.path().string()));
    EXPECT_THAT(utf8(rules.controls().written("problems")),
                HasSubstr((folder.path() / "rules/mine.toml").string() + ":8:21: own.tea: \"milk\" is not flagged."));
    rules.from_the_dialog("ok");
    document_->write("More tea.");
    EXPECT_THAT(document_->underlined("tea"), ElementsAre("tea@5"));

    rules.controls().select("folders", 0);
    rules.press("remove_folder");
    EXPECT_EQ(utf8(rules.controls().written("problems")), "Nothing.");
    rules.from_the_dialog("ok");
    EXPECT_THAT(document_->underlined("tea"), IsEmpty());
}

}  // namespace
}  // namespace peerword::testing
