// SPDX-License-Identifier: MPL-2.0
// Runs a fuzz target on every file of the folders named: what it was seeded with, and what once broke it.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "target.hpp"

namespace {

namespace fs = std::filesystem;

void replay(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    std::cerr << path.filename().string() << std::endl;  // the last one named is the one that broke it
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

}  // namespace

int main(int count, char** arguments) {
    int files = 0;
    for (int i = 1; i < count; ++i) {
        if (!fs::is_directory(arguments[i])) continue;
        for (const auto& file : fs::directory_iterator(arguments[i])) {
            replay(file);
            ++files;
        }
    }
    return files > 0 ? 0 : 1;
}
