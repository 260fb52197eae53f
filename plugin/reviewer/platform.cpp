// SPDX-License-Identifier: MPL-2.0
#include "platform.hpp"

#include <csignal>
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <string>

#if defined(_WIN32)
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>
#if defined(__APPLE__)
#include <mach-o/dyld.h>
#endif
#endif

namespace peerword::reviewer {
#if defined(_WIN32)

std::filesystem::path executable_path() {
    std::wstring path(32768, L'\0');  // the longest path Windows knows
    path.resize(GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size())));
    return path;
}

bool input_is_terminal() { return _isatty(_fileno(stdin)) != 0; }
bool output_is_terminal() { return _isatty(_fileno(stdout)) != 0; }
bool error_is_terminal() { return _isatty(_fileno(stderr)) != 0; }

bool is_output(const std::filesystem::path& /*file*/) { return false; }

void on_interrupt(void (* /*stop*/)()) {}
void outlive_readers() {}
bool interrupted() { return false; }

void* load_function(const std::filesystem::path& /*library*/, const char* /*name*/, std::string& why_not) {
    why_not = "not on this system yet";
    return nullptr;
}

void prepare_streams() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
    _setmode(_fileno(stdin), _O_BINARY);
    SetConsoleOutputCP(CP_UTF8);
}

#else

namespace {

volatile std::sig_atomic_t was_interrupted = 0;
void (*stop_what_is_under_way)() = nullptr;

extern "C" void interrupt(int signal) {
    was_interrupted = 1;
    std::signal(signal, SIG_DFL);
    close(STDIN_FILENO);  // who waits there for more waits no longer
    stop_what_is_under_way();
}

}  // namespace

void on_interrupt(void (*stop)()) {
    stop_what_is_under_way = stop;
    struct sigaction action = {};
    action.sa_handler = interrupt;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaction(signal, &action, nullptr);
}

void outlive_readers() { std::signal(SIGPIPE, SIG_IGN); }

bool interrupted() { return was_interrupted != 0; }

std::filesystem::path executable_path() {
    std::error_code ignored;
#if defined(__APPLE__)
    std::uint32_t size = 0;
    _NSGetExecutablePath(nullptr, &size);
    std::string path(size, '\0');
    _NSGetExecutablePath(path.data(), &size);
    return std::filesystem::canonical(path.c_str(), ignored);
#else
    return std::filesystem::read_symlink("/proc/self/exe", ignored);
#endif
}

bool input_is_terminal() { return isatty(STDIN_FILENO) != 0; }
bool output_is_terminal() { return isatty(STDOUT_FILENO) != 0; }
bool error_is_terminal() { return isatty(STDERR_FILENO) != 0; }

bool is_output(const std::filesystem::path& file) {
    struct stat here = {}, output = {};
    return stat(file.c_str(), &here) == 0 && fstat(STDOUT_FILENO, &output) == 0 && here.st_dev == output.st_dev &&
           here.st_ino == output.st_ino;
}

void* load_function(const std::filesystem::path& library, const char* name, std::string& why_not) {
    void* opened = dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL);
    void* function = opened == nullptr ? nullptr : dlsym(opened, name);
    if (function == nullptr) why_not = dlerror();
    return function;
}

void prepare_streams() {
    std::ios::sync_with_stdio(false);
    std::cin.tie(nullptr);
}

#endif

}  // namespace peerword::reviewer
