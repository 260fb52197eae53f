// SPDX-License-Identifier: MPL-2.0
#include "explanations.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

#include "rule_pages.hpp"
namespace peerword::explainer {
namespace {

namespace fs = std::filesystem;
namespace mustache = kainjow::mustache;

std::string whole(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error(path.string() + " cannot be read.");
    return {std::istreambuf_iterator<char>(file), {}};
}

void write(const fs::path& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary);
    file << text;
    if (!file.flush()) throw std::runtime_error(path.string() + " cannot be written.");
}

/// A template with the parts that all pages share.
class Page {
public:
    Page(const fs::path& folder, const std::string& name)
        : template_(whole(folder / name)), head_(whole(folder / "head.part")), foot_(whole(folder / "foot.part")) {
        if (!template_.is_valid()) throw std::runtime_error(name + ": " + template_.error_message());
    }

    /// `root` leads from the page to the folder of all pages.
    std::string render(Data data, const char* root = "") {
        data.set("root", root);
        data.set("head", mustache::partial([this] { return head_; }));
        data.set("foot", mustache::partial([this] { return foot_; }));
        return template_.render(data);
    }

private:
    mustache::mustache template_;
    std::string head_;
    std::string foot_;
};

/// All rules by category, in the order reports show them.
Data by_category(const mustache::list& rules, const WindowTexts& texts) {
    mustache::list list;
    for (const auto& category : categories()) {
        mustache::list own;
        for (const auto& rule : rules) {
            if (rule.get("category")->string_value() == category) own.push_back(rule);
        }
        if (own.empty()) continue;
        Data data("key", category);
        data.set("name", texts("category." + category));
        data.set("about", texts("category." + category + ".about"));
        data.set("count", std::to_string(own.size()));
        data.set("rules", own);
        list.push_back(std::move(data));
    }
    return list;
}

void copy_as_they_are(const fs::path& from, const fs::path& to) {
    for (const auto& entry : fs::directory_iterator(from)) {
        const auto ending = entry.path().extension();
        if (ending != ".html" && ending != ".part")
            fs::copy_file(entry.path(), to / entry.path().filename(), fs::copy_options::overwrite_existing);
    }
}

}  // namespace

std::vector<Problem> write_explanations(const Sources& sources, const fs::path& folder) {
    std::vector<Problem> problems;
    const auto book = load_rulebook({sources.dictionary}, problems);
    const WindowTexts texts(sources.window_texts);
    const Declaration declaration(sources.dictionary / "declaration-of-peer-roles.md");
    const RulePages pages(book, declaration, texts);
    fs::create_directories(folder / "rules");
    copy_as_they_are(sources.pages, folder);

    mustache::list rules;
    Page rule_page(sources.pages, "rule.html");
    for (const auto& rule : book->rules()) {
        if (auto data = pages.about(rule)) {
            write(folder / "rules" / (rule.id + ".html"), rule_page.render(*data, "../"));
            rules.push_back(std::move(*data));
        } else {
            problems.push_back({rule.path, rule.line, 0, rule.id + " has no page: it finds nothing in its own examples."});
        }
    }
    Data all("categories", by_category(rules, texts));
    all.set("count", std::to_string(rules.size()));
    write(folder / "rules.html", Page(sources.pages, "rules.html").render(all));
    write(folder / "index.html", Page(sources.pages, "index.html").render(all));
    write(folder / "declaration.html", Page(sources.pages, "declaration.html").render(Data("html", declaration.whole())));
    return problems;
}

}  // namespace peerword::explainer
