// SPDX-License-Identifier: MPL-2.0
// Peerword's entry in the Tools menu, and what its commands do.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/linguistic2/LinguProperties.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <cstdlib>
#include <fstream>
#include <future>
#include <osl/file.hxx>
#include <thread>

#include "comes_true.hpp"
#include "display.hpp"
#include "document.hpp"

namespace peerword::testing {
namespace {

using namespace css::uno;
using namespace std::chrono_literals;
using ::testing::ElementsAre;
using Accessible = Reference<css::accessibility::XAccessible>;
using Names = std::vector<std::string>;

std::vector<Accessible> children(const Accessible& parent) {
    std::vector<Accessible> all;
    const auto context = parent->getAccessibleContext();
    for (auto i = 0; i < context->getAccessibleChildCount(); ++i) all.push_back(context->getAccessibleChild(i));
    return all;
}

std::string name(const Accessible& one) { return utf8(one->getAccessibleContext()->getAccessibleName()); }

Accessible child(const Accessible& parent, const std::string& wanted) {
    for (const auto& one : children(parent)) {
        if (name(one) == wanted) return one;
    }
    throw std::runtime_error("no such entry: " + wanted);
}

class ToolsMenu : public ::testing::Test {
protected:
    ToolsMenu() {
        // LibreOffice opens addresses with this, where it is set; the address comes last.
        setenv("DESKTOP_LAUNCH", ("printf '%s\n' >" + opened().string()).c_str(), 1);
        profile_.add_extension();
    }

    [[nodiscard]] std::filesystem::path opened() const { return folder_.path() / "opened"; }

    [[nodiscard]] std::string opened_address() const {
        std::string address;
        for (int attempt = 0; attempt < 100 && address.empty(); ++attempt) {
            std::getline(std::ifstream(opened()) >> std::ws, address);
            if (address.empty()) std::this_thread::sleep_for(100ms);
        }
        return address;
    }

    static Reference<css::frame::XFrame> frame(const Office& office) {
        return css::frame::Desktop::create(office.context())->getCurrentFrame();
    }

    static void dispatch(const Office& office, const char* command, const Sequence<css::beans::PropertyValue>& arguments = {}) {
        const Reference<css::frame::XDispatchProvider> provider(frame(office), UNO_QUERY_THROW);
        css::frame::DispatchHelper::create(office.context())
            ->executeDispatch(provider, rtl::OUString::createFromAscii(command), "_self", 0, arguments);
    }

    static bool is_offered(const Office& office, const char* command) {
        css::util::URL url;
        url.Complete = rtl::OUString::createFromAscii(command);
        css::util::URLTransformer::create(office.context())->parseStrict(url);
        return Reference<css::frame::XDispatchProvider>(frame(office), UNO_QUERY_THROW)->queryDispatch(url, "_self", 0).is();
    }

    TemporaryFolder folder_;
    Profile profile_;
};

TEST_F(ToolsMenu, HasAnEntryThatSaysWhatPeerwordIs) {
    Office office(profile_);
    {
        const Document document(office);
        const Accessible window(document.model()->getCurrentController()->getFrame()->getContainerWindow(), UNO_QUERY_THROW);
        Names names;
        for (const auto& entry : children(child(child(children(window).front(), "Tools"), "Peerword")))
            names.push_back(name(entry));
        EXPECT_THAT(names, ElementsAre("Review Document", "Next Finding", "Previous Finding", "What Is This?", "Options..."));

        EXPECT_TRUE(is_offered(office, "vnd.peerword:options"));
        EXPECT_FALSE(is_offered(office, "vnd.peerword:nothing-of-this-name"));

        dispatch(office, "vnd.peerword:what-is-this");
        const auto address = opened_address();
        EXPECT_THAT(address, ::testing::EndsWith("/explanations/index.html"));
        rtl::OUString path;
        osl::FileBase::getSystemPathFromFileURL(office_string(address), path);
        EXPECT_TRUE(std::filesystem::is_regular_file(utf8(path))) << address;
    }
    EXPECT_EQ(office.leave(), 0);
}

// A message and a dialog are in the way until somebody answers them, so the command waits in a thread of its own.
TEST_F(ToolsMenu, OffersAutomaticCheckingWhereItIsOffAndLeadsToThePages) {
    const Display display;
    const auto file = folder_.path() / "letter.txt";
    std::ofstream(file) << "The client came to group.\n";
    Office office(profile_, Shown{display.name(), file});
    ASSERT_TRUE(display.has_window("letter"));
    const css::beans::PropertyValue off("Enable", -1, Any(false), {});
    dispatch(office, ".uno:SpellOnline", {&off, 1});
    const auto settings = css::linguistic2::LinguProperties::create(office.context());
    ASSERT_FALSE(settings->getIsSpellAuto());

    auto command = std::async(std::launch::async, [&] { dispatch(office, "vnd.peerword:what-is-this"); });
    ASSERT_TRUE(display.has_window("Peerword"));
    display.press("Return");  // Yes
    command.wait();
    EXPECT_TRUE(settings->getIsSpellAuto());
    EXPECT_THAT(opened_address(), ::testing::EndsWith("/explanations/index.html"));

    command = std::async(std::launch::async, [&] { dispatch(office, "vnd.peerword:options"); });
    EXPECT_TRUE(display.has_window(" - Peerword"));
    display.press("Escape");
    command.wait();

    dispatch(office, ".uno:SpellOnline", {&off, 1});
    command = std::async(std::launch::async, [&] { dispatch(office, "vnd.peerword:what-is-this"); });
    ASSERT_TRUE(display.has_window("^Peerword$"));
    display.press("Tab Return");  // No
    command.wait();
    EXPECT_FALSE(settings->getIsSpellAuto());
    std::this_thread::sleep_for(1s);  // LibreOffice 7.4 falls where it is closed before it heard about the clipboard
    EXPECT_EQ(office.leave(), 0);
}

}  // namespace
}  // namespace peerword::testing
