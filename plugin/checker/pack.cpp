// SPDX-License-Identifier: MPL-2.0
// Packs a dictionary folder while building: peerword_pack FOLDER FILE
#include <iostream>

#include "peerword/rulebook.hpp"

int main(int count, char** arguments) {
    if (count != 3) return std::cerr << "usage: peerword_pack FOLDER FILE\n", 2;
    const auto problems = peerword::pack_folder(arguments[1], arguments[2]);
    for (const auto& problem : problems) std::cerr << problem.text() << '\n';
    // A dictionary that someone is working on may have faults; it is read without being packed.
    return 0;
}
