// SPDX-License-Identifier: MPL-2.0
// What differs between operating systems.
#pragma once
#include <filesystem>
#include <string>

namespace peerword::reviewer {

/// Where the running program stands, or an empty path.
[[nodiscard]] std::filesystem::path executable_path();
[[nodiscard]] bool input_is_terminal();
[[nodiscard]] bool output_is_terminal();
/// Whether this is the file that standard output goes to.
[[nodiscard]] bool is_output(const std::filesystem::path& file);
[[nodiscard]] bool error_is_terminal();
/// A function of a library, or nullptr and why not. The library stays loaded.
[[nodiscard]] void* load_function(const std::filesystem::path& library, const char* name, std::string& why_not);
/// From the first call on Ctrl-C and a request to end no longer end the program: they call `stop` and are remembered. A second
/// one ends it.
void on_interrupt(void (*stop)());
/// Where nobody reads the answer any more, writing fails instead of ending the program at once.
void outlive_readers();
[[nodiscard]] bool interrupted();
/// Standard input byte for byte, standard output in UTF-8; to read from the one does not flush the other.
void prepare_streams();

}  // namespace peerword::reviewer
