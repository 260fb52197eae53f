// SPDX-License-Identifier: MPL-2.0
// The program as people run it, and documents for it, made by a real office.
#pragma once
#include <sys/types.h>

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "office.hpp"
#include "temporary_folder.hpp"

namespace peerword::testing {

struct Answer {
    int status = -1;
    std::string out;
    std::string err;
};

/// Runs of the program with the rules of the tests, with a temporary folder of their own.
class Program {
public:
    /// Started with `review` and these arguments; told file names go to its standard input.
    explicit Program(const std::vector<std::string>& arguments, const std::map<std::string, std::string>& environment = {});
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    void tell(const std::string& line) const;
    [[nodiscard]] std::string line() const;  ///< the next one of its answer
    void signal(int number) const;
    [[nodiscard]] Answer finish();

    /// The office it started. Throws std::runtime_error where none comes within a minute.
    [[nodiscard]] pid_t office() const;
    [[nodiscard]] std::size_t offices() const;  ///< how many it has now
    void kill_office() const;                   ///< and waits until it is dead
    /// What it left behind, which should be nothing: its office, files in its temporary folder.
    [[nodiscard]] std::vector<std::string> left_behind() const;

private:
    TemporaryFolder folder_;
    pid_t process_ = 0;
    int in_ = -1;
    int out_ = -1;
};

/// Runs it to its end, which must leave nothing behind.
Answer review(const std::vector<std::string>& arguments, const std::map<std::string, std::string>& environment = {});

/// Processes of offices that name the folder.
std::vector<pid_t> offices_of(const std::filesystem::path& folder);

/// A document that takes seconds to read.
std::string write_long_document(const TemporaryFolder& folder);

/// Saves a sample in another format, by the office's name of the filter; with a password, if one is given.
void convert(const Office& office, const std::filesystem::path& from, const std::filesystem::path& to, const char* filter,
             const char* password = nullptr);

/// Where findings are, as a JSON line tells it: "footnote 1", "text box 2" …
std::vector<std::string> paragraphs_of(const std::string& json_line);

}  // namespace peerword::testing
