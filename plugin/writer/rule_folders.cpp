// SPDX-License-Identifier: MPL-2.0
#include "rule_folders.hpp"

#include <com/sun/star/util/PathSubstitution.hpp>
#include <osl/file.hxx>

#include "package.hpp"
#include "strings.hpp"

namespace peerword::writer {

namespace fs = std::filesystem;
using Context = css::uno::Reference<css::uno::XComponentContext>;

fs::path language_folder(const Context& context) { return package_folder(context) / "dictionaries" / "en"; }

fs::path own_words_folder(const Context& context) {
    return path_of(css::util::PathSubstitution::create(context)->substituteVariables("$(user)/peerword/my-words", true));
}

fs::path own_words_file(const fs::path& own_words_folder) { return own_words_folder / "rules" / "mine.toml"; }

Folders own_folders(const fs::path& own_words, const Settings& settings) {
    Folders folders{own_words};
    for (const auto& url : settings.rule_folders) folders.push_back(path_of(office_string(url)));
    return folders;
}

Folders all_folders(const fs::path& language, const fs::path& own_words, const Settings& settings) {
    std::error_code unreadable;
    auto folders = own_folders(own_words, settings);
    if (!fs::exists(own_words, unreadable)) folders.erase(folders.begin());
    folders.insert(folders.begin(), language);
    return folders;
}

fs::path path_of(const rtl::OUString& url) {
    rtl::OUString path;
    osl::FileBase::getSystemPathFromFileURL(url, path);
    return utf16(path);
}

}  // namespace peerword::writer
