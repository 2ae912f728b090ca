#include "reporting/certificate.hpp"

#include <catch2/catch.hpp>

#include "unit/people/calls.hpp"

namespace mukana::reporting {
namespace {

using test::TestWorkspace;
using test::text;

void fill(TestWorkspace& workspace) {
  workspace.call("device.register",
                 R"({"id":"l-1","kind":"laptop","manufacturer":"Example <Oy>","serial":"S1","tag":"E7",
    "commissioned_on":"2021-01-25","media":[{"id":"d1","kind":"ssd"}]})");
  workspace.call("sanitisation.record", R"({"id":"w","device":"l-1","action":"purge","technique":"block erase",
    "tool":"wiper","tool_version":"2.1","started_at":"2021-02-01T08:00:00Z","finished_at":"2021-02-01T08:30:00Z",
    "result":"passed","performed_role":"technician","performed_place":"Workshop","verification":"sample"})");
  workspace.call("sanitisation.record", R"({"id":"bad","device":"l-1","action":"clear","result":"passed",
    "warnings":["hidden area NOT erased"],"started_at":"2021-01-30T08:00:00Z","finished_at":"2021-01-30T08:30:00Z"})");
}

}  // namespace

TEST_CASE("a wipe's certificate says everything of its record, in the reader's language", "[reporting]") {
  TestWorkspace workspace;
  fill(workspace);
  const auto made = workspace.call("certificate.of_wipe", R"({"id":"w","language":"en","format":"text"})");
  CHECK(made.at("is_evidence") == true);
  CHECK(text(made, "text") ==
        "Certificate of sanitisation\nw \u2013 2021-06-30\n\nThe record is acceptable evidence.\n\n"
        "Device\n  Device: l-1\n  Manufacturer: Example <Oy>\n  Serial number: S1\n  Property number: E7\n\n"
        "Storage medium\n  Storage medium: d1\n  Type: solid-state drive\n  Serial number: d1\n\n"
        "Sanitisation\n  Action: purge\n  Technique: block erase\n  Tool: wiper\n  Version: 2.1\n"
        "  Started: 2021-02-01 10:00 (Europe/Helsinki)\n  Finished: 2021-02-01 10:30 (Europe/Helsinki)\n"
        "  Result: passed\n  Person: founder\n  Role: technician\n  Place: Workshop\n  Evidence: own record\n\n"
        "Verification\n  Verification: sample\n");
  const auto html = text(workspace.call("certificate.of_wipe", R"({"id":"w"})"), "text");
  CHECK(html.find("<html lang=\"fi\">") != std::string::npos);
  CHECK(html.find("Example &lt;Oy&gt;") != std::string::npos);
  CHECK(html.find("<Oy>") == std::string::npos);
  CHECK(html.find("Tallenne kelpaa näytöksi.") != std::string::npos);
}

TEST_CASE("the certificate of a wipe that is no evidence says so", "[reporting]") {
  TestWorkspace workspace;
  fill(workspace);
  const auto made = workspace.call("certificate.of_wipe", R"({"id":"bad","language":"sv","format":"markdown"})");
  CHECK(made.at("is_evidence") == false);
  CHECK(text(made, "text").find("> Posten duger inte som bevis. verktyget varnade.") != std::string::npos);
  CHECK(text(made, "text").find("hidden area NOT erased") != std::string::npos);
  CHECK(test::refusal(workspace.session(), "certificate.of_wipe", R"({"id":"x"})") == "NOT_FOUND /id");
}

TEST_CASE("a disposal's certificate names the evidence of each medium", "[reporting]") {
  TestWorkspace workspace;
  fill(workspace);
  workspace.call("disposal.record", R"({"id":"p","device":"l-1","method":"recycled","receiver":"Recycling Oy",
    "disposed_at":"2021-04-20T08:00:00Z"})");
  const auto made = workspace.call("certificate.of_disposal", R"({"id":"p","language":"en","format":"text"})");
  CHECK(text(made, "text") ==
        "Certificate of disposal\np \u2013 2021-06-30\n\nEvery storage medium was wiped or destroyed.\n\n"
        "Certificate of disposal\n  Device: l-1\n  Method: recycled\n  Time: 2021-04-20 11:00 (Europe/Helsinki)\n"
        "  Receiver: Recycling Oy\n\n"
        "Sanitisation\n  Wipe record: w: purge, d1, 2021-02-01 10:30 (Europe/Helsinki)\n");
}

}  // namespace mukana::reporting
