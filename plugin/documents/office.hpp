// SPDX-License-Identifier: MPL-2.0
// A LibreOffice without windows, with a profile and a temporary folder of its own; all three go with it.
#pragma once
#include <sys/types.h>

#include <atomic>
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
    /// Whether it still does. Its process may go on for a moment when it does no more; one that only hangs is killed.
    [[nodiscard]] bool answers() const;

    /// From any thread: whoever waits for an answer waits no longer.
    void kill() const noexcept;

private:
    void start();
    void connect();
    void try_to_connect();
    bool is_alive();
    void wait();
    void end();

    PrivateFolder folder_;
    std::string pipe_;
    std::atomic<pid_t> process_ = 0;
    int status_ = 0;
    std::vector<std::filesystem::path> sockets_;  // which it would leave behind
    css::uno::Reference<css::uno::XComponentContext> context_;
};

/// The file URL of an absolute path.
[[nodiscard]] rtl::OUString file_url(const std::filesystem::path& path);

}  // namespace peerword::documents
