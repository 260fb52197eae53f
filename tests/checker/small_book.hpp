// SPDX-License-Identifier: MPL-2.0
// A small dictionary for tests of the engine, so that they hold whatever the English dictionary says.
#pragma once
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "peerword/checker.hpp"
#include "temporary_folder.hpp"

namespace peerword::testing {

inline constexpr std::string_view kAff = R"(SET UTF-8
BREAK 0
SFX N Y 3
SFX N 0 's . is:poss
SFX N 0 s . is:plural
SFX N 0 s' . is:plural is:poss
SFX P Y 1
SFX P 0 's . is:poss
SFX V Y 5
SFX V 0 s . is:s
SFX V 0 d e is:past is:pp
SFX V 0 ed [^e] is:past is:pp
SFX V e ing e is:ing
SFX V 0 ing [^e] is:ing
SFX I Y 2
SFX I 0 s . is:s
SFX I e ing e is:ing
)";

inline constexpr std::string_view kDic = R"(40
client/N po:noun ru:label.client wc:label
addict/N po:noun ru:substance.addict
person/P po:noun al:people al:people's wc:person-noun
people st:person po:noun is:plural wc:person-noun
people's st:person po:noun is:plural is:poss
someone/P po:pron wc:determiner
hour/N po:noun
a po:det wc:determiner wc:indefinite wc:article
an po:det wc:determiner wc:indefinite wc:article
the po:det wc:determiner wc:article
my po:det wc:determiner
be po:verb al:is al:was al:been
is st:be po:verb is:s wc:auxiliary
was st:be po:verb is:past wc:auxiliary
were st:be po:verb is:past wc:auxiliary
has st:have po:verb is:s wc:auxiliary
place/V po:verb wc:move
send/I po:verb al:sent wc:move
sent st:send po:verb is:past is:pp wc:move
suffer/V po:verb
live/V po:verb
choose/I po:verb al:chose al:chosen
chose st:choose po:verb is:past
chosen st:choose po:verb is:pp
pick/V po:verb
he po:pron wc:pronoun
she po:pron wc:pronoun
i po:pron
mr wc:title wc:abbreviation
dr wc:abbreviation
ward/N po:noun wc:care
server/N po:noun wc:software
bug/N po:noun wc:software
)";

inline constexpr std::string_view kLanguage = R"([chunks]
person = '''(?:{pronoun}|{title}\.? {.capital}|{.capital&!.first})'''

[[setting]]
id = "care"
for = ["care"]
against = ["software"]
assumed = true
people = true

[[setting]]
id = "ward-only"
for = ["care"]
against = ["software"]

[[article]]
word = "an"
before = '^(?:[aeio]|hour)'

[[article]]
word = "a"
before = '^'

[agreement]
agreed = "The guides agree."
)";

inline constexpr std::string_view kGuards = R"([[guard]]
id = "mention"
unless = ['“{word}(?:[ ,]+{word}){0,4}[,.]?”', '\b(?:word|called) $']

[[guard]]
id = "own-story"
sentence = ['\bi\b']

[[guard]]
id = "asked-before"
nearby = ['\basked\b']

[[guard]]
id = "refused-practice"
lead_in = ['\bavoid\b']
)";

inline constexpr std::string_view kPassages = R"(credit = "Declaration of Peer Roles"
[passages]
A4 = "We avoid such words."
)";

inline constexpr std::string_view kRules = R"([[rule]]
id = "label.client"
category = "label"
level = "flag"
words = true
needs = "care"
unless = ['(email|thin) $', '^ (side|server)', 'client of the year', 'retained client']
guards = ["mention"]
suggest = ["person", "person who comes here / people who come here"]
message = "“{found}” names a person by a service."
agreement = "agreed"
declaration = ["A4"]
flags = ["The [[client -> person]] came."]
passes = ["The email client crashed."]

[[rule]]
id = "substance.addict"
category = "substance-use"
level = "flag"
words = true
guards = ["own-story"]
suggest = ["someone who uses drugs / people who use drugs", "person who uses drugs / people who use drugs"]
message = "“{found}” is not a person's name."
flags = ["[[An addict -> Someone who uses drugs]] came."]
passes = ["I was an addict."]

[[rule]]
id = "move.placed"
category = "without-them"
level = "flag"
phrases = ['{person} [[{be} {move.pp}]]']
triggers = ['{move.pp}']
guards = ["asked-before", "refused-practice"]
message = "Who decided this?"
flags = ["She [[was placed]] there."]
passes = ["The vase was placed there."]

[[rule]]
id = "patho.suffers"
category = "pathologizing"
level = "consider"
phrases = ['{suffer} from ({word})']
triggers = ['{suffer}']
suggest = ["live with $1", "choose $1"]
message = "Does she say so?"
flags = ["She [[suffers from grief -> lives with grief]]."]
passes = ["She suffers."]

[[rule]]
id = "othering.long"
category = "othering"
level = "flag"
phrases = ['people are sleeping in the old hall of the mill']
triggers = ['sleeping']
message = "“{found}” is far too long to say twice in a message."
flags = ["[[people are sleeping in the old hall of the mill]]"]
passes = ["sleeping"]

[[rule]]
id = "jargon.ward-talk"
category = "clinical-jargon"
level = "off"
phrases = ['bed ?flow']
triggers = ['bed', 'bedflow']
needs = "ward-only"
message = "Whose beds?"
flags = ["[[Bed-flow]] on the ward."]
passes = ["Bed flow on the server."]
)";

/// Writes the small dictionary, with other rules if given.
inline void write_small_dictionary(const TemporaryFolder& folder, std::string_view rules = kRules) {
    folder.write("words.aff", kAff);
    folder.write("words.dic", kDic);
    folder.write("language.toml", kLanguage);
    folder.write("guards.toml", kGuards);
    folder.write("passages.toml", kPassages);
    folder.write("rules/small.toml", rules);
}

inline std::shared_ptr<const Rulebook> load(const std::filesystem::path& folder) {
    std::vector<Problem> problems;
    auto book = load_rulebook({folder}, problems);
    for (const auto& problem : problems) ADD_FAILURE() << problem.text();
    return book;
}

/// One book for all tests of a program; made at the first use.
inline std::shared_ptr<const Rulebook> small_book() {
    static const auto book = [] {
        TemporaryFolder folder;
        write_small_dictionary(folder);
        return load(folder.path());
    }();
    return book;
}

/// The text with each finding as [[found]] or [[found -> first suggestion]], the notation of the rules' own examples.
inline std::string marked(std::string_view text, const Context& context = {}) {
    const Result result = Checker(small_book()).check(text, context);
    std::string out;
    std::size_t at = 0;
    for (const Finding& finding : result.findings) {
        out += text.substr(at, finding.span.begin - at);
        out += "[[" + std::string(text.substr(finding.span.begin, finding.span.size()));
        if (!finding.suggestions.empty()) out += " -> " + finding.suggestions.front();
        out += "]]";
        at = finding.span.end;
    }
    return out.append(text.substr(at));
}

}  // namespace peerword::testing
