// SPDX-License-Identifier: MPL-2.0
#include <exception>
#include <iostream>

#include "command_line.hpp"
#include "commands.hpp"
#include "platform.hpp"

int main(int argc, char** argv) {
    using namespace peerword::reviewer;
    try {
        prepare_streams();
        const int status = run(argc, argv);
        if (std::cout.flush()) return status;
        std::cerr << "peerword: The answer cannot be written to its end; the disk may be full, or nobody reads it.\n";
    } catch (const std::exception& error) {
        std::cerr << "peerword: " << error.what() << '\n';
    }
    return kCouldNot;
}
