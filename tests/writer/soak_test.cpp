// SPDX-License-Identifier: MPL-2.0
// Somebody works on two documents at once, without a pause: types, deletes, undoes, pastes, right-clicks, changes settings, and
// opens and closes documents. Twenty seconds of it; PEERWORD_SOAK_SECONDS says how long else.
#include <array>
#include <chrono>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/util/XURLTransformer.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <iostream>
#include <random>

#include "office_process.hpp"
#include "session.hpp"
#include "settings.hpp"

namespace peerword::testing {
namespace {

using namespace css::uno;
using Clock = std::chrono::steady_clock;

constexpr std::array kPieces{"The client came to group. ",
                             "It was determined that she would be placed. ",
                             "😀 “naïve” clients ",
                             "An addict lacks insight, they said. ",
                             "שלום client ",
                             "non-compliant\u00adness ",
                             "Nothing to see here. ",
                             "\t\n",
                             "e\u0301\u0308 high-functioning. "};
constexpr int kMostPieces = 400;  // then a document is closed and another one opened

class Soak : public OfficeSession {
protected:
    int any(int most) { return std::uniform_int_distribution<int>(0, most - 1)(random_); }
    Document& document() { return *documents_[static_cast<std::size_t>(any(2))]; }

    void step() {
        switch (any(12)) {
            case 0:
                return erase(document());
            case 1:
                return undo(document());
            case 2:
                return paste(document());
            case 3:
                return right_click(document());
            case 4:
                return any(20) == 0 ? change_settings() : document().end_paragraph();
            case 5:
                return any(40) == 0 ? reopen() : document().end_paragraph();
            default:
                return type(document());
        }
    }

    void type(Document& into) {
        into.write(kPieces[static_cast<std::size_t>(any(kPieces.size()))]);
        if (++pieces_ > kMostPieces) reopen();
    }

    void erase(const Document& from) {
        const auto cursor = from.model()->getText()->createTextCursor();
        cursor->gotoEnd(false);
        cursor->goLeft(static_cast<sal_Int16>(any(60)), true);
        cursor->setString({});
    }

    static void undo(const Document& in) {
        const auto undo = Reference<css::document::XUndoManagerSupplier>(in.model(), UNO_QUERY_THROW)->getUndoManager();
        if (undo->isUndoPossible()) undo->undo();
    }

    void paste(const Document& into) {
        const auto controller = into.model()->getCurrentController();
        const auto cursor = into.model()->getText()->createTextCursor();
        cursor->gotoEnd(false);
        cursor->goLeft(static_cast<sal_Int16>(any(100)), true);
        Reference<css::view::XSelectionSupplier>(controller, UNO_QUERY_THROW)->select(Any(cursor));
        dispatch(into, ".uno:Copy");
        dispatch(into, ".uno:GoToEndOfDoc");
        dispatch(into, ".uno:Paste");
        ++pieces_;
    }

    /// As a menu does it, on the office's main thread: the clipboard cannot be shared with this side of the bridge.
    void dispatch(const Document& in, const char* command) const {
        const Reference<css::util::XURLTransformer> parser(office->service("com.sun.star.util.URLTransformer"),
                                                           UNO_QUERY_THROW);
        css::util::URL url;
        url.Complete = rtl::OUString::createFromAscii(command);
        parser->parseStrict(url);
        const auto frame = in.model()->getCurrentController()->getFrame();
        const auto target = Reference<css::frame::XDispatchProvider>(frame, UNO_QUERY_THROW)->queryDispatch(url, {}, 0);
        const css::beans::PropertyValue later("SynchronMode", -1, Any(false), css::beans::PropertyState_DIRECT_VALUE);
        if (target.is()) target->dispatch(url, {&later, 1});
    }

    void right_click(Document& in) {
        in.write("The client ");
        const auto result = in.right_click("client");
        for (const auto& error : result.aErrors) {
            EXPECT_GE(error.nErrorStart, 0);
            EXPECT_LE(error.nErrorStart + error.nErrorLength, result.aText.getLength());
        }
    }

    void change_settings() {
        auto settings = writer::read_settings(office->context());
        settings.level = settings.level == Level::flag ? Level::consider : Level::flag;
        settings.never_underline = {"insight"};
        writer::write_settings(office->context(), settings);
    }

    void reopen() {
        auto& one = documents_[static_cast<std::size_t>(any(2))];
        one = std::make_unique<Document>(*office);
        pieces_ = 0;
    }

    std::mt19937 random_{1};
    std::array<std::unique_ptr<Document>, 2> documents_{std::make_unique<Document>(*office),
                                                        std::make_unique<Document>(*office)};
    int pieces_ = 0;
};

TEST_F(Soak, LeavesTheOfficeAliveAndItsMemoryForTheReaderToJudge) {
    const std::chrono::seconds length(number_from_environment("PEERWORD_SOAK_SECONDS", 20));
    const auto process = office_process(*profile);
    const auto begin = Clock::now();
    int steps = 0;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        for (; Clock::now() < begin + length * quarter / 4; ++steps) step();
        std::cout << 25 * quarter << " %: " << steps << " steps, " << resident_memory(process) << " kB\n" << std::flush;
    }
    Document fresh(*office);
    fresh.write("The client came to group.");
    EXPECT_TRUE(fresh.wait_until_checked());
    EXPECT_THAT(fresh.underlined("came"), ::testing::ElementsAre("client@4"));
}

}  // namespace
}  // namespace peerword::testing
