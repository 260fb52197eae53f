// SPDX-License-Identifier: MPL-2.0
// A real LibreOffice of its own, with a profile of its own, spoken to over a pipe.
#pragma once
#include <com/sun/star/uno/XComponentContext.hpp>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "process.hpp"
#include "temporary_folder.hpp"

namespace peerword::testing {

/// A user's settings and extensions; gone with this.
class Profile {
public:
    /// In a folder of this name.
    explicit Profile(const std::string& name = "profile") : path_(folder_.path() / name) {}

    /// These give what unopkg said; it ends with 0 whatever happened.
    std::string add_extension() const;  ///< Peerword
    std::string add_extension(const std::string& file) const;
    std::string remove_extension() const;
    [[nodiscard]] std::string extensions() const;

    /// What is not as LibreOffice brings it: the registry's file, one item a line.
    [[nodiscard]] std::string settings() const;

    /// As soffice and unopkg take it.
    [[nodiscard]] std::string argument() const;

private:
    TemporaryFolder folder_;
    std::filesystem::path path_;
};

/// A file shown on an X display. Opened by the office itself: from the other side of the bridge its main thread may be in
/// the way (GTK waits for the clipboard there).
struct Shown {
    std::string display;
    std::filesystem::path file;
};

class Office {
public:
    /// Started and ready to be spoken to; without windows, or with a window.
    explicit Office(const Profile& profile, const std::optional<Shown>& shown = {});
    ~Office();  ///< leaves, where it has not: one that is killed leaves its pipes behind
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    [[nodiscard]] const css::uno::Reference<css::uno::XComponentContext>& context() const { return context_; }
    [[nodiscard]] css::uno::Reference<css::uno::XInterface> service(const char* name) const;

    /// Asks it to leave and gives its exit status, or nothing where it did not leave.
    std::optional<int> leave();

private:
    std::string pipe_;
    Process process_;
    css::uno::Reference<css::uno::XComponentContext> context_;
};

}  // namespace peerword::testing
