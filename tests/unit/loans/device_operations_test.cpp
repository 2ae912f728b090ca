// The inventory: what is said of devices, how it changes, and how it goes out and comes in as a file.
#include <catch2/catch.hpp>

#include "unit/people/calls.hpp"

namespace mukana::loans {
namespace {

using test::refusal;
using test::TestWorkspace;
using test::text;
using test::texts;

constexpr const char* laptop = R"({"id":"l-1","kind":"laptop","manufacturer":"Example","model":"X1","serial":"S1",
  "tag":"E7","site":"Savonkatu 5","commissioned_on":"2021-02-01","needs_install":true,"acquired_as":"lease",
  "acquired_on":"2021-01-20","acquired_from":"Leasing Oy","price_cents":45050,"lease_ends_on":"2024-01-20",
  "media":[{"id":"d","kind":"ssd"}],"accessories":[{"name":"charger"},{"name":"pen","count":2}],
  "software":[{"name":"Debian","version":"12","licence":"open_source"},{"name":"Reader","licence":"free_of_charge"}],
  "condition":"good"})";

}  // namespace

TEST_CASE("an inventory keeps where a device came from, what belongs to it and what runs on it", "[loans]") {
  TestWorkspace workspace;
  workspace.call("device.register", laptop);
  const auto device = workspace.call("device.get", R"({"id":"l-1","media":true,"accessories":true,"software":true})");
  CHECK(base::write_json(device) ==
        R"({"id":"l-1","revision":1,"kind":"laptop","state":"to_wipe","manufacturer":"Example","model":"X1",)"
        R"("serial":"S1","tag":"E7","owner":"county","custodian":"county","site":"Savonkatu 5",)"
        R"("commissioned_on":"2021-02-01","needs_install":true,"acquired_as":"lease","acquired_on":"2021-01-20",)"
        R"("acquired_from":"Leasing Oy","price_cents":45050,"lease_ends_on":"2024-01-20",)"
        R"("media":[{"id":"d","kind":"ssd"}],"accessories":[{"name":"charger","count":1},{"name":"pen","count":2}],)"
        R"("software":[{"name":"Debian","version":"12","licence":"open_source"},)"
        R"({"name":"Reader","licence":"free_of_charge"}]})");
  CHECK(workspace.call("device.count", R"({"serial":"S1","owner":"county","custodian":"county"})").at("count") == 1);
}

TEST_CASE("a device that is to be installed is ready only when it was", "[loans]") {
  TestWorkspace workspace;
  workspace.call("device.register", laptop);
  workspace.call("sanitisation.record", R"({"device":"l-1","action":"clear","started_at":"2021-02-01T08:00:00Z",
    "finished_at":"2021-02-01T09:00:00Z","result":"passed"})");
  CHECK(text(workspace.call("device.get", R"({"id":"l-1"})"), "state") == "to_install");
  workspace.call("person.add", R"({"id":"ann"})");
  CHECK(refusal(workspace.session(), "loan.check_out",
                R"({"device":"l-1","borrower":"ann","out_at":"2021-02-02T08:00:00Z"})") ==
        "DEVICE_NOT_AVAILABLE /device");
  CHECK(text(workspace.call("device.finish_install", R"({"id":"l-1","at":"2021-02-02T10:00:00Z"})"), "device_state") ==
        "available");
}

TEST_CASE("a change replaces what is given, and what the device was stays readable", "[loans]") {
  TestWorkspace workspace;
  workspace.call("device.register", laptop);
  workspace.call("device.register", R"({"id":"t-1","kind":"tablet","tag":"E8"})");
  const auto [request, expected] = GENERATE(table<const char*, const char*>({
      {R"({"id":"l-1","tag":"E8"})", "DUPLICATE_TAG /tag"},
      {R"({"id":"l-1","tag":"E7","site":"Kylätalo","software":[]})", ""},
      {R"({"id":"l-1","acquired_as":"purchase"})", "NOT_A_LEASE /lease_ends_on"},
      {R"({"id":"t-1","lease_ends_on":"2022-01-01"})", "NOT_A_LEASE /lease_ends_on"},
      {R"({"id":"l-1","software":[{"name":"a","licence":"licensed"},{"name":"a","licence":"licensed"}]})",
       "DUPLICATE_SOFTWARE /software/1/name"},
      {R"({"id":"l-1","accessories":[{"name":" "}]})", "EMPTY /accessories/0/name"},
      {R"({"id":"l-1","donation":"none"})", "NOT_A_DONATION /donation"},
      {R"({"id":"l-9"})", "NOT_FOUND /id"},
      {R"({"id":"l-1","site":"x","expected_revision":4})", "STALE_REVISION /expected_revision"},
  }));
  CAPTURE(request);
  CHECK(refusal(workspace.session(), "device.update", request) == expected);
  const bool changed = std::string_view(expected).empty();
  const auto device = workspace.call("device.get", R"({"id":"l-1","software":true,"accessories":true})");
  CHECK(device.at("revision") == (changed ? 2 : 1));
  CHECK(text(device, "site") == (changed ? "Kylätalo" : "Savonkatu 5"));
  CHECK(text(device, "model") == "X1");
  CHECK(device.at("software").as_array().size() == (changed ? 0U : 2U));
  CHECK(device.at("accessories").as_array().size() == 2);
  const auto history = workspace.call("device.history", R"({"id":"l-1"})");
  const auto& revisions = history.at("revisions").as_array();
  REQUIRE(revisions.size() == (changed ? 1U : 0U));
  if (changed) CHECK(text(revisions[0].at("device"), "site") == "Savonkatu 5");
}

TEST_CASE("conditions are added, those of returns among them", "[loans]") {
  TestWorkspace workspace;
  workspace.call("device.register", laptop);
  workspace.call("person.add", R"({"id":"ann"})");
  workspace.call("device.record_condition", R"({"id":"l-1","condition":"damaged","note":"hinge"})");
  workspace.call("loan.check_out", R"({"id":"n","device":"l-1","borrower":"ann","out_at":"2021-03-01T08:00:00Z",
    "returned_at":"2021-03-02T08:00:00Z","condition":"worn","entry_mode":"historical"})");
  CHECK(refusal(workspace.session(), "device.record_condition",
                R"({"id":"l-1","condition":"good","at":"2021-07-30T00:00:00Z"})") == "IN_FUTURE /at");
  const auto history = workspace.call("device.history", R"({"id":"l-1"})");
  std::string all;
  for (const auto& found : history.at("conditions").as_array()) {
    all += text(found, "at").substr(0, 10) + " " + text(found, "condition") + " " + text(found, "loan") + ";";
  }
  CHECK(all == "2021-01-31 good ;2021-03-02 worn n;2021-06-30 damaged ;");
}

TEST_CASE("a device registered by mistake is made void unless something was done with it", "[loans]") {
  TestWorkspace workspace;
  workspace.call("device.register", laptop);
  workspace.call("person.add", R"({"id":"ann"})");
  if (GENERATE(true, false)) {
    workspace.call("device.void", R"({"id":"l-1","reason":"another county's"})");
    CHECK(workspace.call("device.count", "{}").at("count") == 0);
    CHECK(refusal(workspace.session(), "device.get", R"({"id":"l-1"})") == "NOT_FOUND /id");
    workspace.call("device.register", R"({"id":"l-2","kind":"laptop","tag":"E7"})");
    return;
  }
  workspace.call("loan.check_out",
                 R"({"device":"l-1","borrower":"ann","out_on":"2021-03-01","entry_mode":"historical"})");
  CHECK(refusal(workspace.session(), "device.void", R"({"id":"l-1","reason":"x"})") == "DEVICE_IN_USE /id");
}

TEST_CASE("an exported inventory runs nothing in a spreadsheet", "[loans][bad-input-29]") {
  TestWorkspace workspace;
  workspace.call("device.register", laptop);
  workspace.call("device.register", R"({"id":"t-1","kind":"tablet","model":"=1+1","serial":"+358","tag":"-5",
    "site":"@home","acquired_from":"a, \"b\"","price_cents":900})");
  const auto file = workspace.call("device.export", R"({"delimiter":";"})");
  CHECK(file.at("rows") == 2);
  CHECK(text(file, "text") ==
        "id;kind;state;manufacturer;model;serial;tag;owner;custodian;site;commissioned_on;needs_install;acquired_as;"
        "acquired_on;acquired_from;price_eur;lease_ends_on;donation;accessories;software\r\n"
        "l-1;laptop;to_wipe;Example;X1;S1;E7;county;county;Savonkatu 5;2021-02-01;1;lease;2021-01-20;Leasing Oy;450.50;"
        "2024-01-20;;\"charger; pen x2\";\"Debian 12 (open_source); Reader (free_of_charge)\"\r\n"
        "t-1;tablet;to_wipe;;'=1+1;'+358;-5;county;county;'@home;;0;;;\"a, \"\"b\"\"\";9.00;;;;\r\n");
  CHECK(refusal(workspace.session(), "device.export", R"({"delimiter":"x"})").ends_with(" /delimiter"));
}

TEST_CASE("an inventory and whole loan histories come in from files, under the same rules", "[loans]") {
  TestWorkspace workspace;
  workspace.call("person.add", R"({"id":"ann"})");
  const auto devices = workspace.call("import.run", R"({"mapping":{"version":1,"id":"devices",
    "operation":"device.register","file":{"delimiter":";"},"row_key":["Tunnus"],"fields":{
      "/id":{"column":"Tunnus"},"/kind":{"column":"Laji","values":{"kannettava":"laptop","tabletti":"tablet"}},
      "/tag":{"column":"Tarra"},"/commissioned_on":{"column":"Alkaen","format":"d.m.yyyy"},
      "/media/0/id":{"column":"Levy","required":false},"/media/0/kind":{"constant":"ssd"},
      "/software/0/name":{"column":"Ohjelma"},"/software/0/licence":{"constant":"open_source"},
      "/acquired_as":{"constant":"purchase"},"/entry_mode":{"constant":"historical"}},"on_finding":"set_aside"},
    "text":"Tunnus;Laji;Tarra;Alkaen;Levy;Ohjelma\r\na;kannettava;E1;1.2.2021;d1;Debian\r\nb;tabletti;E1;1.2.2021;d2;Debian\r\n"})");
  CHECK(devices.at("taken") == 1);
  CHECK(text(devices.at("findings").at(0), "reason") == "DUPLICATE_TAG");
  const auto loans = workspace.call("import.run", R"({"mapping":{"version":1,"id":"loans","operation":"loan.check_out",
    "zone":"Europe/Helsinki","file":{"delimiter":";"},"row_key":"*","fields":{
      "/device":{"column":"Laite"},"/borrower":{"constant":"ann"},
      "/out_at":{"column":"Ulos","format":"d.m.yyyy H.MM"},
      "/returned_at":{"column":"Takaisin","format":"d.m.yyyy H.MM","required":false},
      "/entry_mode":{"constant":"historical"}},"on_finding":"set_aside"},
    "text":"Laite;Ulos;Takaisin\r\na;5.2.2021 9.00;12.2.2021 9.00\r\na;1.3.2021 9.00;\r\na;8.2.2021 9.00;9.2.2021 9.00\r\na;9.2.2021 9.00;9.2.2021 8.00\r\na;1.4.2021 9.00;2.4.2021 9.00\r\n"})");
  CHECK(loans.at("taken") == 2);
  std::string reasons;
  for (const auto& finding : loans.at("findings").as_array()) reasons += text(finding, "reason") + " ";
  CHECK(reasons == "OVERLAPS_OTHER_LOAN RETURN_NOT_AFTER_CHECKOUT DEVICE_ON_LOAN ");
  const auto list = workspace.call("loan.list", "{}");
  for (const auto& loan : list.at("items").as_array()) {
    CHECK(base::write_json(loan.at("flags")) == R"(["no_wipe_evidence"])");
  }
  CHECK(text(workspace.call("device.get", R"({"id":"a"})"), "state") == "on_loan");
}

}  // namespace mukana::loans
