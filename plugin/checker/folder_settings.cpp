// SPDX-License-Identifier: MPL-2.0
#include "peerword/folder_settings.hpp"

#include <algorithm>

#include "peerword/rule.hpp"
#include "peerword/words.hpp"
#include "toml_file.hpp"

namespace peerword {
namespace {

constexpr std::string_view kKeys = "there are level, categories, dictionaries and allowed";

std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (const auto& name : names) list += (list.empty() ? "" : ", ") + name;
    return list;
}

class SettingsReader {
public:
    explicit SettingsReader(const TomlReader& file) : file_(file) {}

    FolderSettings read() const {
        file_.allow({"level", "categories", "dictionaries", "allowed"}, kKeys);
        FolderSettings settings;
        settings.level = level();
        settings.categories = categories();
        for (const auto& folder : file_.plain_texts("dictionaries"))
            settings.dictionaries.push_back((file_.path().parent_path() / folder).lexically_normal());
        settings.allowed = allowed();
        return settings;
    }

private:
    std::string level() const {
        std::string level = file_.text("level");
        if (level.empty() || level == name_of(Level::flag) || level == name_of(Level::consider)) return level;
        file_.complain(*file_.table().find("level"), R"("level" must be "flag" or "consider"; without it both are reported.)");
        return {};
    }

    std::vector<std::string> categories() const {
        std::vector<std::string> all;
        const auto& known = peerword::categories();
        for (const TomlValue& name : file_.texts("categories")) {
            if (std::find(known.begin(), known.end(), name.text) != known.end())
                all.emplace_back(name.text);
            else
                file_.complain(name, "\"" + std::string(name.text) + "\" is no category; there are " + listed(known) + ".");
        }
        return all;
    }

    std::vector<std::string> allowed() const {
        std::vector<std::string> all;
        for (const TomlValue& phrase : file_.texts("allowed")) {
            if (words_of(phrase.text).empty())
                file_.complain(phrase, "\"allowed\" must hold words; there is none here.");
            else
                all.emplace_back(phrase.text);
        }
        return all;
    }

    const TomlReader& file_;
};

}  // namespace

FolderSettings read_folder_settings(const std::filesystem::path& file, std::vector<Problem>& problems) {
    const auto toml = read_toml(file, problems);
    return toml ? SettingsReader(TomlReader(toml->root, file, problems)).read() : FolderSettings{};
}

}  // namespace peerword
