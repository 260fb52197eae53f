// SPDX-License-Identifier: MPL-2.0
#include "command_line.hpp"

#include <CLI/CLI.hpp>
#include <iostream>
#include <map>

#include "commands.hpp"
#include "peerword/document_reader.hpp"
#include "peerword/rule.hpp"

namespace peerword::reviewer {
namespace {

constexpr const char* kAbout =
    "Finds words that pathologize people and phrases that speak about people without them,\n"
    "and offers other words. Everything stays on this machine.";
constexpr const char* kStatus = "Exit status: 0 nothing found, 1 findings, 2 something could not be done.";

void add_review(CLI::App& app, ReviewRequest& request) {
    auto* command = app.add_subcommand("review", "Review office documents, plain text and Markdown");
    command->footer(std::string("What no option says, the nearest peerword.toml says, in a file's folder or one above it.\n") +
                    kStatus);
    const std::map<std::string, Format> formats = {{"text", Format::text},
                                                   {"json", Format::json},
                                                   {"jsonl", Format::jsonl},
                                                   {"sarif", Format::sarif},
                                                   {"html", Format::html}};
    command
        ->add_option("--format", request.format,
                     "text (for people, the default), json, jsonl (an object a line), sarif or html (one page)")
        ->option_text("text|json|jsonl|sarif|html")
        ->transform(CLI::CheckedTransformer(formats));
    command->add_option("--level", request.level, "Report only findings of this level; without it both")
        ->option_text("flag|consider")
        ->check(CLI::IsMember({"flag", "consider"}));
    command->add_option("--category", request.categories, "Report only findings of this category; may be given again")
        ->option_text("NAME")
        ->allow_extra_args(false)
        ->check(CLI::IsMember(categories()));
    command->add_option("--dictionary", request.dictionaries, "Read this folder of rules too; may be given again")
        ->option_text("DIR")
        ->allow_extra_args(false);
    command->add_option("--baseline", request.baseline, "Report only what is new since FILE, a report of --format json")
        ->option_text("FILE");
    command->add_option("--files-from", request.list, "Review the files named in FILE too, one a line; - is standard input")
        ->option_text("FILE");
    command
        ->add_option(
            "--comments", request.comments,
            "Write a copy of each office document with findings into DIR, with a comment beside each; nothing there is "
            "replaced")
        ->option_text("DIR");
    command
        ->add_option("--jobs", request.jobs,
                     "Review so many files at once, each with a LibreOffice of its own where it needs one; 1 without it")
        ->option_text("N")
        ->check(CLI::Range(std::size_t{1}, documents::kMostReaders));
    command
        ->add_option("FILE", request.files,
                     "A file or a folder: what LibreOffice reads (.odt, .docx, .rtf, .html …), Markdown (.md, .markdown), else "
                     "plain text; - is plain text on standard input")
        ->option_text("...");
    command->callback([&request] {
        if (request.files.empty() && request.list.empty()) throw CLI::RequiredError("FILE");
    });
}

void add_rules(CLI::App& app, std::vector<std::filesystem::path>& folders) {
    auto* command = app.add_subcommand("rules", "Check rule files and list their rules: id, category, level, message");
    command->footer("Exit status: 0 all is well, 2 there are problems.");
    command->add_option("DIR", folders, "Folders of rules; without one the built-in rules")->option_text("...");
}

}  // namespace

int run(int argc, const char* const* argv) {
    CLI::App app{kAbout, "peerword"};
    app.set_version_flag("--version", "peerword " PEERWORD_VERSION);
    app.require_subcommand(1);
    ReviewRequest request;
    std::vector<std::filesystem::path> folders;
    add_review(app, request);
    add_rules(app, folders);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& end) {
        return app.exit(end) == 0 ? kClean : kCouldNot;
    }
    return app.got_subcommand("review") ? review(request) : list_rules(folders);
}

}  // namespace peerword::reviewer
