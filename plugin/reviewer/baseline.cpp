// SPDX-License-Identifier: MPL-2.0
#include "baseline.hpp"

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

#include "text_file.hpp"

namespace peerword::reviewer {
namespace {

using Json = nlohmann::json;
using Items = Json::array_t;

constexpr const char* kNoReport = "This is no report that “peerword review --format json” writes; a baseline must be one.";
constexpr const char* kOnlyNew = "This report holds only what was new when it was made; take one made without --baseline.";

/// The path as a report tells it (bytes that are not UTF-8 are replaced there), without detours.
std::string name_of(const std::string& path) {
    const std::string plain = std::filesystem::path(path).lexically_normal().string();
    return Json::parse(Json(plain).dump(-1, ' ', false, Json::error_handler_t::replace));
}

Problem not_json(const std::string& path, std::string_view content, std::size_t byte) {
    const auto before = content.substr(0, byte > 0 ? byte - 1 : 0);
    const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
    return {path, line, before.size() - before.rfind('\n'), std::string("Not JSON. ") + kNoReport};
}

}  // namespace

std::optional<Baseline> Baseline::read(const std::string& path, std::vector<Problem>& problems) {
    const auto content = read_file(path, problems);
    if (!content) return std::nullopt;
    try {
        const Json report = Json::parse(*content);
        Baseline baseline;
        for (const Json& document : report.at("documents").get_ref<const Items&>()) {
            Counts counts;
            for (const Json& finding : document.at("findings").get_ref<const Items&>()) ++counts[finding.at("fingerprint")];
            baseline.documents_.insert_or_assign(name_of(document.at("path")), std::move(counts));
        }
        if (!report.contains("baseline")) return baseline;
        problems.push_back({.path = path, .message = kOnlyNew});
    } catch (const Json::parse_error& error) {
        problems.push_back(not_json(path, *content, error.byte));
    } catch (const Json::exception&) {
        problems.push_back({.path = path, .message = kNoReport});
    }
    return std::nullopt;
}

void Baseline::leave_new(const std::string& document, std::vector<DocumentFinding>& findings) const {
    const auto found = documents_.find(name_of(document));
    if (found == documents_.end()) return;
    Counts before = found->second;
    std::erase_if(findings, [&](const DocumentFinding& finding) {
        const auto same = before.find(finding.fingerprint);
        return same != before.end() && same->second > 0 && same->second-- > 0;
    });
}

}  // namespace peerword::reviewer
