// SPDX-License-Identifier: MPL-2.0
#include "program.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <csignal>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <thread>

#include "document.hpp"

namespace peerword::testing {
namespace {

namespace fs = std::filesystem;
using namespace css::uno;

std::string whole(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

[[noreturn]] void become(std::vector<std::string> command, const std::map<std::string, std::string>& environment,
                         const fs::path& folder) {
    for (const auto& [name, value] : environment) setenv(name.c_str(), value.c_str(), 1);
    setenv("TMPDIR", (folder / "tmp").c_str(), 1);
    dup2(open((folder / "err").c_str(), O_CREAT | O_WRONLY, 0600), STDERR_FILENO);
    std::vector<char*> arguments;
    for (auto& argument : command) arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    execv(arguments[0], arguments.data());
    _exit(127);
}

css::beans::PropertyValue argument(const char* name, const Any& value) {
    return {rtl::OUString::createFromAscii(name), 0, value, css::beans::PropertyState_DIRECT_VALUE};
}

rtl::OUString url_of(const fs::path& path) { return office_string("file://" + path.string()); }

}  // namespace

std::vector<pid_t> offices_of(const fs::path& folder) {
    std::vector<pid_t> all;
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator("/proc", ignored)) {
        if (whole(entry.path() / "comm") != "soffice.bin\n") continue;
        if (whole(entry.path() / "cmdline").find(folder.string()) != std::string::npos)
            all.push_back(std::stoi(entry.path().filename().string()));
    }
    return all;
}

std::string write_long_document(const TemporaryFolder& folder) {
    std::string text = whole(SAMPLES "/policy.fodt");
    std::string paragraphs;
    for (int i = 0; i < 60000; ++i) paragraphs += "<text:p>The kitchen first, then all the others who ask.</text:p>\n";
    text.insert(text.find("<text:p>Who does what"), paragraphs);
    folder.write("long.fodt", text);
    return (folder.path() / "long.fodt").string();
}

Program::Program(const std::vector<std::string>& arguments, const std::map<std::string, std::string>& environment) {
    fs::create_directories(folder_.path() / "tmp");
    std::array<int, 2> in{}, out{};
    if (pipe2(in.data(), O_CLOEXEC) != 0 || pipe2(out.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    std::vector<std::string> command = {PEERWORD, "review", "--dictionary", TEST_DICTIONARY};
    command.insert(command.end(), arguments.begin(), arguments.end());
    process_ = fork();
    if (process_ == 0) {
        dup2(in[0], STDIN_FILENO);
        dup2(out[1], STDOUT_FILENO);
        become(command, environment, folder_.path());
    }
    close(in[0]);
    close(out[1]);
    in_ = in[1];
    out_ = out[0];
}

Program::~Program() {
    if (process_ == 0) return;
    kill(process_, SIGKILL);
    waitpid(process_, nullptr, 0);
}

void Program::tell(const std::string& line) const {
    if (write(in_, (line + '\n').c_str(), line.size() + 1) < 0) throw std::runtime_error("it reads no more");
}

std::string Program::line() const {
    std::string text;
    for (char c = 0; read(out_, &c, 1) == 1 && c != '\n';) text += c;
    return text;
}

void Program::signal(int number) const { kill(process_, number); }

Answer Program::finish() {
    close(in_);
    Answer answer;
    std::array<char, 4096> part{};
    for (ssize_t size = 0; (size = read(out_, part.data(), part.size())) > 0;)
        answer.out.append(part.data(), static_cast<std::size_t>(size));
    close(out_);
    int status = 0;
    waitpid(process_, &status, 0);
    process_ = 0;
    answer.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    answer.err = whole(folder_.path() / "err");
    return answer;
}

pid_t Program::office() const {
    for (int attempt = 0; attempt < 1200; ++attempt) {
        if (const auto found = offices_of(folder_.path()); !found.empty()) return found.front();
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    throw std::runtime_error("it started no office");
}

std::size_t Program::offices() const { return offices_of(folder_.path()).size(); }

void Program::kill_office() const {
    kill(office(), SIGKILL);
    while (!offices_of(folder_.path()).empty()) std::this_thread::sleep_for(std::chrono::milliseconds(20));
}

std::vector<std::string> Program::left_behind() const {
    std::vector<std::string> all;
    for (const auto& entry : fs::directory_iterator(folder_.path() / "tmp")) all.push_back(entry.path().string());
    for (const pid_t process : offices_of(folder_.path())) all.push_back("process " + std::to_string(process));
    return all;
}

Answer review(const std::vector<std::string>& arguments, const std::map<std::string, std::string>& environment) {
    Program program(arguments, environment);
    const Answer answer = program.finish();
    EXPECT_EQ(program.left_behind(), std::vector<std::string>{});
    return answer;
}

void convert(const Office& office, const fs::path& from, const fs::path& to, const char* filter, const char* password) {
    const auto desktop = css::frame::Desktop::create(office.context());
    std::vector<css::beans::PropertyValue> as = {argument("FilterName", Any(rtl::OUString::createFromAscii(filter)))};
    if (password != nullptr) as.push_back(argument("Password", Any(rtl::OUString::createFromAscii(password))));
    const css::beans::PropertyValue hidden = argument("Hidden", Any(true));
    const auto document = desktop->loadComponentFromURL(url_of(from), "_blank", 0, {&hidden, 1});
    Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)
        ->storeToURL(url_of(to), {as.data(), static_cast<sal_Int32>(as.size())});
    Reference<css::util::XCloseable>(document, UNO_QUERY_THROW)->close(true);
}

std::vector<std::string> paragraphs_of(const std::string& json_line) {
    std::vector<std::string> all;
    const auto document = nlohmann::json::parse(json_line);
    for (const auto& finding : document.at("findings")) all.push_back(finding.at("paragraph"));
    return all;
}

}  // namespace peerword::testing
