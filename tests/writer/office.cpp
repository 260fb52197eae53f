// SPDX-License-Identifier: MPL-2.0
#include "office.hpp"

#include <unistd.h>

#include <com/sun/star/bridge/UnoUrlResolver.hpp>
#include <com/sun/star/connection/NoConnectException.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <cppuhelper/bootstrap.hxx>
#include <fstream>
#include <iterator>
#include <osl/file.hxx>
#include <rtl/bootstrap.hxx>
#include <stdexcept>
#include <thread>

namespace peerword::testing {
namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using namespace std::chrono_literals;

const std::string kProgram = PEERWORD_OFFICE_PROGRAM;

std::string unopkg(const std::string& arguments) { return output_of(kProgram + "/unopkg " + arguments); }

std::vector<std::string> office_command(const Profile& profile, const std::string& pipe, const std::optional<Shown>& shown) {
    return {kProgram + "/soffice",
            profile.argument(),
            "--accept=pipe,name=" + pipe + ";urp;",
            "--norestore",
            "--nologo",
            "--nodefault",
            shown ? shown->file.string() : "--headless"};
}

std::map<std::string, std::string> office_environment(const std::optional<Shown>& shown) {
    if (!shown) return {};
    return {{"DISPLAY", shown->display}, {"SAL_USE_VCLPLUGIN", "gtk3"}, {"GDK_BACKEND", "x11"}};
}

std::string new_pipe_name() {
    static int count = 0;
    return "peerword" + std::to_string(getpid()) + "-" + std::to_string(++count);
}

rtl::OUString program_url(const char* file) { return rtl::OUString::createFromAscii(("file://" + kProgram + file).c_str()); }

// This program's own side of the bridge; it needs the office's types as well as the basic ones.
Context own_context() {
    static const auto context = [] {
        rtl::Bootstrap::set("URE_MORE_TYPES", program_url("/types/offapi.rdb"));
        return cppu::defaultBootstrap_InitialComponentContext(program_url("/unorc"));
    }();
    return context;
}

Context connect(const std::string& pipe) {
    const auto resolver = css::bridge::UnoUrlResolver::create(own_context());
    const auto url = "uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext";
    for (int attempt = 0; attempt < 600; ++attempt) {
        try {
            return {resolver->resolve(rtl::OUString::createFromAscii(url.c_str())), css::uno::UNO_QUERY_THROW};
        } catch (const css::connection::NoConnectException&) {
            std::this_thread::sleep_for(100ms);
        }
    }
    throw std::runtime_error("LibreOffice did not start within a minute");
}

}  // namespace

std::string Profile::add_extension() const { return add_extension(std::getenv("PEERWORD_EXTENSION")); }

std::string Profile::add_extension(const std::string& file) const {
    return unopkg("add --suppress-license " + argument() + " " + file);
}

std::string Profile::settings() const {
    std::ifstream file(path_ / "user" / "registrymodifications.xcu");
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string Profile::argument() const {
    rtl::OUString url;
    const auto path = path_.string();
    osl::FileBase::getFileURLFromSystemPath({path.data(), static_cast<sal_Int32>(path.size()), RTL_TEXTENCODING_UTF8}, url);
    return std::string("-env:UserInstallation=") + rtl::OUStringToOString(url, RTL_TEXTENCODING_ASCII_US).getStr();
}

std::string Profile::remove_extension() const { return unopkg("remove " + argument() + " org.peerword.writer"); }

std::string Profile::extensions() const { return unopkg("list " + argument()); }

Office::Office(const Profile& profile, const std::optional<Shown>& shown)
    : pipe_(new_pipe_name()),
      process_(office_command(profile, pipe_, shown), office_environment(shown)),
      context_(connect(pipe_)) {}

Office::~Office() {
    try {
        if (context_.is()) leave();
    } catch (const css::uno::Exception&) {
        context_.clear();  // it does not answer any more; its process is ended
    }
}

css::uno::Reference<css::uno::XInterface> Office::service(const char* name) const {
    return context_->getServiceManager()->createInstanceWithContext(rtl::OUString::createFromAscii(name), context_);
}

std::optional<int> Office::leave() {
    try {
        css::frame::Desktop::create(context_)->terminate();
    } catch (const css::lang::DisposedException&) {
        // it left before it could answer
    }
    context_.clear();
    return process_.wait(30s);
}

}  // namespace peerword::testing
