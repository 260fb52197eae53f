// SPDX-License-Identifier: MPL-2.0
// An office that answers no more and does not end either.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <functional>
#include <memory>
#include <osl/module.hxx>
#include <stdexcept>
#include <thread>

#include "peerword/document_reader.hpp"
#include "program.hpp"

namespace peerword::testing {
namespace {

using namespace documents;

const std::string kPolicy = SAMPLES "/policy.fodt";

/// A reader of this process, which waits for no document longer than so many seconds.
class HangingOffice : public ::testing::Test {
protected:
    HangingOffice() {
        setenv("TMPDIR", folder.path().c_str(), 1);
        auto* const make = library.getFunctionSymbol(rtl::OUString::createFromAscii(kMakeDocumentReader));
        reader.reset(reinterpret_cast<MakeDocumentReader*>(make)(std::chrono::seconds(5)));
        EXPECT_FALSE(reader->read(kPolicy).empty());
    }
    ~HangingOffice() override {
        reader.reset();
        EXPECT_TRUE(offices_of(folder.path()).empty());
        EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
        setenv("TMPDIR", before.c_str(), 1);
    }

    void hold_office() const { kill(offices_of(folder.path()).at(0), SIGSTOP); }

    const std::filesystem::path before = std::filesystem::temp_directory_path();
    TemporaryFolder folder;
    osl::Module library{rtl::OUString(READER), SAL_LOADMODULE_NOW};
    std::unique_ptr<DocumentReader> reader;
};

/// As it does in the middle of a document: just long enough that it still answers whether it is there.
std::string answer_to_a_long_document(DocumentReader& reader, const TemporaryFolder& folder,
                                      const std::function<void()>& hold) {
    const auto document = write_long_document(folder);
    std::thread later([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
        hold();
    });
    std::string answer;
    try {
        answer = "read " + std::to_string(reader.read(document).size());
    } catch (const std::runtime_error& error) {
        answer = error.what();
    }
    later.join();
    return answer;
}

TEST_F(HangingOffice, CostsTheDocumentItWasReading) {
    const TemporaryFolder documents;
    EXPECT_EQ(answer_to_a_long_document(*reader, documents, [this] { hold_office(); }),
              "LibreOffice was not done with this document after 5 seconds.");
    EXPECT_FALSE(reader->read(kPolicy).empty());
}

TEST_F(HangingOffice, IsReplacedBeforeTheNextDocument) {
    hold_office();
    EXPECT_FALSE(reader->read(kPolicy).empty());
}

TEST_F(HangingOffice, IsEndedWithTheReader) { hold_office(); }

}  // namespace
}  // namespace peerword::testing
