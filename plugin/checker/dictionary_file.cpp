// SPDX-License-Identifier: MPL-2.0
#include "dictionary_file.hpp"

#include <fstream>
#include <system_error>

namespace peerword {
namespace {

std::optional<std::string> read_some(const std::filesystem::path& path, std::size_t most) {
    try {
        std::ifstream file(path, std::ios::binary);
        if (!file) return std::nullopt;
        std::string bytes(most, '\0');
        file.read(bytes.data(), static_cast<std::streamsize>(most));
        bytes.resize(static_cast<std::size_t>(file.gcount()));
        return file.bad() ? std::nullopt : std::optional(std::move(bytes));
    } catch (const std::ios_base::failure&) {  // thrown while reading, whatever exceptions() says
        return std::nullopt;
    }
}

}  // namespace

bool is_there(const std::filesystem::path& path) {
    std::error_code ignored;
    const auto type = std::filesystem::symlink_status(path, ignored).type();
    return type != std::filesystem::file_type::not_found && type != std::filesystem::file_type::none;
}

std::optional<std::string> read_file(const std::filesystem::path& path, std::vector<Problem>& problems) {
    const auto refuse = [&](const char* why) {
        problems.push_back({path, 0, 0, why});
        return std::nullopt;
    };
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        return refuse("This is not a file; put one in its place, or take it away.");
    const auto size = std::filesystem::file_size(path, error);
    if (error) return refuse("The file cannot be read; check that it is there and may be read.");
    if (size > kLargestFile) return refuse("The file is larger than 8 MB and was left out; keep what are rules and words.");
    auto bytes = read_some(path, static_cast<std::size_t>(size));
    if (!bytes) return refuse("The file cannot be read; check that it is there and may be read.");
    return bytes;
}

}  // namespace peerword
