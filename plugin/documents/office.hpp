// SPDX-License-Identifier: MPL-2.0
// A LibreOffice without windows, with a profile and a temporary folder of its own; all three go with it.
#pragma once
#include <sys/types.h>

#include <com/sun/star/uno/XComponentContext.hpp>
#include <filesystem>
#include <string>
#include <vector>

namespace peerword::documents {

/// A folder of one's own in the temporary folder, which only this user may enter.
class PrivateFolder {
public:
    PrivateFolder();
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

class Office {
public:
    /// Started and ready. Throws std::runtime_error where there is none, or where it does not start.
    Office();
    ~Office();
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    [[nodiscard]] const css::uno::Reference<css::uno::XComponentContext>& context() const { return context_; }
    /// Whether it still does. Its process may go on for a moment when it does no more.
    [[nodiscard]] bool answers() const;

    /// Kills the office that runs, if one does, and lets no other one start. Safe in a signal handler.
    static void stop() noexcept;

private:
    void start();
    void connect();
    bool is_alive();
    void end();

    PrivateFolder folder_;
    std::string pipe_;
    pid_t process_ = 0;
    int status_ = 0;
    std::vector<std::filesystem::path> sockets_;  // which it would leave behind
    css::uno::Reference<css::uno::XComponentContext> context_;
};

/// The file URL of an absolute path.
[[nodiscard]] rtl::OUString file_url(const std::filesystem::path& path);

}  // namespace peerword::documents
