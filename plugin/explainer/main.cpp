// SPDX-License-Identifier: MPL-2.0
// peerword-explainer DICTIONARY WINDOW-TEXTS PAGES FOLDER: writes the explanations while the extension is packed.
// What is wrong with a rule is told, and is no reason to stop.
#include <exception>
#include <iostream>

#include "explanations.hpp"

int main(int count, char** arguments) {
    if (count != 5) {
        std::cerr << "Usage: peerword-explainer DICTIONARY WINDOW-TEXTS PAGES FOLDER\n";
        return 2;
    }
    try {
        const auto problems = peerword::explainer::write_explanations({arguments[1], arguments[2], arguments[3]}, arguments[4]);
        for (const auto& problem : problems) std::cerr << problem.text() << '\n';
        return 0;
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 2;
    }
}
