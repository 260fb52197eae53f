// SPDX-License-Identifier: MPL-2.0
#include "peerword/rule.hpp"

#include "peerword/problem.hpp"

namespace peerword {

std::string_view name_of(Level level) {
    switch (level) {
        case Level::flag:
            return "flag";
        case Level::consider:
            return "consider";
        case Level::off:
            break;
    }
    return "off";
}

const std::vector<std::string>& categories() {
    static const std::vector<std::string> all{
        "without-them", "peer-role-duty",   "label",          "diagnosis-as-identity", "pathologizing",
        "deficit",      "low-expectations", "crisis-framing", "clinical-jargon",       "coercion",
        "othering",     "suicide",          "substance-use",  "slur-or-insult",        "environment",
        "own"};
    return all;
}

std::string Problem::text() const {
    std::string place = path.generic_string();
    if (line > 0) place += ":" + std::to_string(line);
    if (line > 0 && column > 0) place += ":" + std::to_string(column);
    return place + ": " + message;
}

}  // namespace peerword
