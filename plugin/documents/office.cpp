// SPDX-License-Identifier: MPL-2.0
#include "office.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/prctl.h>
#endif

#include <atomic>
#include <cerrno>
#include <chrono>
#include <com/sun/star/bridge/UnoUrlResolver.hpp>
#include <cppuhelper/bootstrap.hxx>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <osl/file.hxx>
#include <rtl/bootstrap.hxx>
#include <set>
#include <stdexcept>
#include <system_error>
#include <thread>

#include "deadline.hpp"
#include "profile.hpp"
#include "properties.hpp"
#include "running.hpp"

namespace peerword::documents {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr auto kStartsWithin = 60s;
constexpr auto kAnswersWithin = 10s;
constexpr auto kPause = 10ms;
constexpr int kWantsAnotherStart = 81;  // an office that has just set up its profile may ask for it

/// Where soffice stands: where UNO_PATH says, else where it stood when this was built.
fs::path program_folder() {
    const char* folder = std::getenv("UNO_PATH");
    fs::path program = folder != nullptr && *folder != '\0' ? folder : PEERWORD_OFFICE_PROGRAM;
    std::error_code ignored;
    if (fs::exists(program / "soffice.bin", ignored)) return program;
    throw std::runtime_error("LibreOffice, which is needed to read this, is not in " + program.string() +
                             "; install it, or name its program folder in UNO_PATH.");
}

css::uno::Reference<css::uno::XComponentContext> own_context() {
    static const auto context = [] {
        const auto program = program_folder();
        rtl::Bootstrap::set("URE_MORE_TYPES", file_url(program / "types/offapi.rdb"));
        return cppu::defaultBootstrap_InitialComponentContext(file_url(program / "unorc"));
    }();
    return context;
}

/// An office that finds extensions of another build looks after them and starts again: a profile without any is of this build.
void write_profile(const fs::path& folder) {
    rtl::OUString build;
    rtl::Bootstrap(file_url(program_folder() / "versionrc")).getFrom("buildid", build);
    fs::create_directories(folder / "extensions");
    std::ofstream(folder / "extensions/buildid") << utf8(build);
    std::ofstream(folder / "registrymodifications.xcu") << kProfile;
}

std::string new_pipe_name() {
    static std::atomic<int> count = 0;
    return "peerword" + std::to_string(getpid()) + "-" + std::to_string(++count);
}

/// In the child: apart from the terminal's Ctrl-C, never longer than its parent's thread, silent.
[[noreturn]] void become(char* const* command) {
    setpgid(0, 0);
#if defined(__linux__)
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    const int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) dup2(nowhere, stream);
    execv(command[0], command);
    _exit(127);
}

pid_t run(const std::vector<std::string>& command) {
    std::vector<char*> arguments;
    arguments.reserve(command.size() + 1);
    for (const auto& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    const pid_t process = fork();
    if (process < 0) throw std::runtime_error("LibreOffice cannot be started: " + std::generic_category().message(errno));
    if (process == 0) become(arguments.data());
    remember(process);
    return process;
}

/// The sockets a process listens on that stand in the file system.
std::vector<fs::path> sockets_of(pid_t process) {
    std::set<std::string> held;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator("/proc/" + std::to_string(process) + "/fd", ignored))
        held.insert(fs::read_symlink(entry.path(), ignored).string());
    std::vector<fs::path> sockets;
    std::ifstream list("/proc/net/unix");
    for (std::string line; std::getline(list, line);) {
        const auto slash = line.find('/');
        if (slash == std::string::npos || slash < 2) continue;
        const auto begin = line.rfind(' ', slash - 2) + 1;
        if (held.contains("socket:[" + line.substr(begin, slash - 1 - begin) + "]")) sockets.emplace_back(line.substr(slash));
    }
    return sockets;
}

}  // namespace

rtl::OUString file_url(const fs::path& path) {
    rtl::OUString url;
    const auto& bytes = path.native();
    osl::FileBase::getFileURLFromSystemPath({bytes.data(), static_cast<sal_Int32>(bytes.size()), RTL_TEXTENCODING_UTF8}, url);
    return url;
}

PrivateFolder::PrivateFolder() {
    std::string name = (fs::temp_directory_path() / "peerword-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("A temporary folder cannot be made (" + name + "): " + std::generic_category().message(errno));
    path_ = name;
}

PrivateFolder::~PrivateFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
}

Office::Office() {
    write_profile(folder_.path() / "profile/user");
    try {
        start();
        connect();
    } catch (...) {
        end();
        throw;
    }
    sockets_ = sockets_of(process_);
}

// Killed, not asked to leave: there is nothing it would have to keep.
Office::~Office() {
    context_.clear();
    end();
}

void Office::start() {
    pipe_ = new_pipe_name();
    const auto profile = rtl::OUStringToOString(file_url(folder_.path() / "profile"), RTL_TEXTENCODING_ASCII_US);
    const std::string nowhere = std::string(profile.getStr()) + "/nowhere";  // other people's extensions are not for here
    process_ = run({"/usr/bin/env", "TMPDIR=" + folder_.path().string(), program_folder() / "soffice.bin",
                    std::string("-env:UserInstallation=") + profile.getStr(), "-env:BUNDLED_EXTENSIONS=" + nowhere,
                    "-env:UNO_SHARED_PACKAGES_CACHE=" + nowhere, "--accept=pipe,name=" + pipe_ + ";urp;", "--headless",
                    "--norestore", "--nologo", "--nodefault", "--nolockcheck"});
}

void Office::connect() {
    const Deadline deadline(kStartsWithin, [this] { kill(); });
    while (!context_.is() && !deadline.passed()) {
        try_to_connect();
        const bool alive = is_alive();
        if (!alive && WIFEXITED(status_) && WEXITSTATUS(status_) == kWantsAnotherStart)
            start();
        else if (!alive && !deadline.passed())
            throw std::runtime_error("LibreOffice could not be started: it ended at once.");
    }
    if (deadline.passed()) throw std::runtime_error("LibreOffice could not be started: it did not answer within a minute.");
}

void Office::try_to_connect() {
    const auto url = "uno:pipe,name=" + pipe_ + ";urp;StarOffice.ComponentContext";
    const auto resolver = css::bridge::UnoUrlResolver::create(own_context());
    try {
        context_.set(resolver->resolve(rtl::OUString::createFromAscii(url.c_str())), css::uno::UNO_QUERY);
    } catch (const css::uno::Exception&) {
        std::this_thread::sleep_for(kPause);  // it does not listen yet
    }
}

bool Office::answers() const {
    const Deadline deadline(kAnswersWithin, [this] { kill(); });
    try {
        return context_->getServiceManager().is();
    } catch (const css::uno::RuntimeException&) {
        return false;
    }
}

void Office::kill() const noexcept {
    if (const pid_t process = process_; process > 0) ::kill(process, SIGKILL);
}

bool Office::is_alive() {
    siginfo_t ended{};
    if (waitid(P_PID, static_cast<id_t>(process_), &ended, WEXITED | WNOHANG | WNOWAIT) == 0 && ended.si_pid == 0) return true;
    wait();
    return false;
}

void Office::wait() {
    const pid_t process = process_.exchange(0);
    if (process <= 0) return;
    forget(process);
    waitpid(process, &status_, 0);
}

void Office::end() {
    if (sockets_.empty()) sockets_ = sockets_of(process_);
    kill();
    wait();
    std::error_code ignored;
    for (const auto& socket : sockets_) fs::remove(socket, ignored);
}

}  // namespace peerword::documents
