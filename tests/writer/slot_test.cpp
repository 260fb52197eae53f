// SPDX-License-Identifier: MPL-2.0
// Writer asks one grammar checker per language. Peerword takes that place, and gives it back when it goes.
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/linguistic2/LinguServiceManager.hpp>

#include <thread>
#include <iostream>
#include "identity.hpp"
#include "locales.hpp"
#include "session.hpp"

namespace peerword::testing {
namespace {

using namespace css::uno;
using ::testing::Contains;
using ::testing::Each;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;


/// A document, in which Peerword and Lightproof both have something to say.
class Letter {
public:
    explicit Letter(const Office& office) : document_(office) {
        document_.write("The client came  to group.");
        EXPECT_TRUE(document_.wait_until_checked());
    }
    [[nodiscard]] std::vector<std::string> underlined() const { return document_.underlined("came"); }
private:
    Document document_;
};

/// Who checks: one for each language.
std::vector<std::string> active(const Office& office) {
    const auto manager = css::linguistic2::LinguServiceManager::create(office.context());
    std::vector<std::string> names;
    for (const auto& locale : writer::locales()) {
        const auto services = manager->getConfiguredServices("com.sun.star.linguistic2.Proofreader", locale);
        names.push_back(services.hasElements() ? utf8(services[0]) : "");
    }
    return names;
}

TEST(Slot, Try) {
    const Profile profile;
    { Office office(profile); Letter letter(office); }
    { Office office(profile); Letter letter(office); }
    profile.add_extension();
    for (int i = 0; i < 3; ++i) {
        Office office(profile);
        Letter letter(office);
        for (int k = 0; k < 3; ++k) { std::this_thread::sleep_for(std::chrono::milliseconds(300)); for (auto& s : letter.underlined()) std::cerr << s << " "; std::cerr << "| " << active(office)[0] << " "<< active(office)[33] << "\n"; }
        EXPECT_EQ(office.leave(), 0);
    }
    profile.remove_extension();
    { Office office(profile); Letter letter(office); for (auto& s : active(office)) std::cerr << s << " "; }
}

}  // namespace
}  // namespace peerword::testing
