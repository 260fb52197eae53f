// SPDX-License-Identifier: MPL-2.0
// Where rules are: the language's own, the user's own words, and the folders the user has chosen.
#pragma once
#include <com/sun/star/uno/XComponentContext.hpp>
#include <filesystem>
#include <vector>

#include "settings.hpp"

namespace peerword::writer {

using Folders = std::vector<std::filesystem::path>;

/// In the extension. Throws css::uno::RuntimeException where the office cannot tell, as the next one does.
[[nodiscard]] std::filesystem::path language_folder(const css::uno::Reference<css::uno::XComponentContext>& context);

/// In the user's profile, so that an upgrade keeps it. It is there once a word is.
[[nodiscard]] std::filesystem::path own_words_folder(const css::uno::Reference<css::uno::XComponentContext>& context);
[[nodiscard]] std::filesystem::path own_words_file(const std::filesystem::path& own_words_folder);

/// The folders the user has a hand in: own words, whether or not there are any, and the chosen ones.
[[nodiscard]] Folders own_folders(const std::filesystem::path& own_words, const Settings& settings);

/// As load_rulebook() takes them: the language first, and own words only where there are any.
[[nodiscard]] Folders all_folders(const std::filesystem::path& language, const std::filesystem::path& own_words,
                                  const Settings& settings);

/// Of a file URL; an empty one where it is none.
[[nodiscard]] std::filesystem::path path_of(const rtl::OUString& url);

}  // namespace peerword::writer
