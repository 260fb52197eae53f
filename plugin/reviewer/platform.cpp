// SPDX-License-Identifier: MPL-2.0
#include "platform.hpp"

#include <cstdint>
#include <cstdio>
#include <iostream>
#include <string>

#if defined(_WIN32)
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
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

bool output_is_terminal() { return _isatty(_fileno(stdout)) != 0; }

void prepare_streams() {
    std::ios::sync_with_stdio(false);
    _setmode(_fileno(stdin), _O_BINARY);
    SetConsoleOutputCP(CP_UTF8);
}

#else

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

bool output_is_terminal() { return isatty(STDOUT_FILENO) != 0; }

void prepare_streams() { std::ios::sync_with_stdio(false); }

#endif

}  // namespace peerword::reviewer
