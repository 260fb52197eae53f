// SPDX-License-Identifier: MPL-2.0
// "Explanations…" in the menu of a right-click: the page it opens is there, wherever the profile is.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <com/sun/star/linguistic2/SingleProofreadingError.hpp>
#include <osl/file.hxx>

#include "document.hpp"

namespace peerword::testing {
namespace {

rtl::OUString explanation(const Document& document, const std::string& words) {
    const auto errors = document.right_click(words).aErrors;
    rtl::OUString url;
    for (const auto& property :
         errors.hasElements() ? errors[0].aProperties : css::uno::Sequence<css::beans::PropertyValue>()) {
        if (property.Name == "FullCommentURL") property.Value >>= url;
    }
    return url;
}

std::filesystem::path file_of(const rtl::OUString& url) {
    rtl::OUString path;
    osl::FileBase::getSystemPathFromFileURL(url, path);
    return utf8(path);
}

TEST(ExplanationPages, AreThereInAProfileWithSpacesAndUmlauts) {
    const Profile profile("Zoë Groß, 100 %");
    profile.add_extension();
    Office office(profile);
    {
        Document document(office);
        document.write("The client came. He was placed in a group home.");
        for (const char* words : {"client", "was placed"}) {
            const auto url = utf8(explanation(document, words));
            EXPECT_TRUE(std::all_of(url.begin(), url.end(), [](char c) { return c > ' ' && c < 0x7f && c != '#'; })) << url;
            EXPECT_THAT(url, ::testing::HasSubstr("Zo%C3%AB%20Gro%C3%9F"));
            EXPECT_TRUE(std::filesystem::is_regular_file(file_of(office_string(url)))) << url;
        }
    }
    EXPECT_EQ(office.leave(), 0);
}

}  // namespace
}  // namespace peerword::testing
