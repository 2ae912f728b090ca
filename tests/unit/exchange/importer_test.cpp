// Mapped import: what is taken, what is not and why, and that nothing is ever half done.
#include <catch2/catch.hpp>

#include "base/base64.hpp"
#include "support/workspace.hpp"
#include "unit/exchange/workbook_maker.hpp"

using mukana::base::Status;
using mukana::test::TestWorkspace;
namespace json = boost::json;

namespace {

constexpr std::string_view mapping = R"({
  "version": 1, "id": "visits", "operation": "contact.log", "zone": "Europe/Helsinki",
  "file": {"delimiter": ";"}, "row_key": "*", "on_finding": "set_aside",
  "where": [{"column": "Tila", "is_not": "Peruttu", "reason": "cancelled"}],
  "fields": {
    "/kind": {"constant": "home_visit"},
    "/happened_at": {"columns": ["Pvm", "Klo"], "format": "d.m.yyyy H.MM"},
    "/minutes": {"column": "Kesto", "format": "integer", "required": false}}})";

std::string request(std::string_view with_mapping, std::string_view text, bool dry_run = false) {
  json::object request;
  request["mapping"] = mukana::base::parse_json(with_mapping);
  request["text"] = json::string_view(text.data(), text.size());
  request["dry_run"] = dry_run;
  return mukana::base::write_json(json::value(request));
}

std::string keyed_by_row(std::string_view on_finding) {
  json::value document = mukana::base::parse_json(mapping);
  document.at("row_key") = json::array{"Pvm", "Klo"};
  document.at("on_finding") = json::string_view(on_finding.data(), on_finding.size());
  return mukana::base::write_json(document);
}

std::int64_t number(const json::value& value, std::string_view name) {
  return value.at(json::string_view(name.data(), name.size())).to_number<std::int64_t>();
}

std::int64_t contacts(TestWorkspace& workspace) { return number(workspace.call("contact.count", "{}"), "count"); }

constexpr std::string_view file =
    "Pvm;Klo;Tila;Kesto\r\n"
    "15.2.2021;9.30;Pidetty;60\r\n"
    "16.2.2021;9.30;Peruttu;\r\n"
    "15.2.2021;9.30;Pidetty;60\r\n"
    "28.3.2021;3.30;Pidetty;45\r\n"
    "31.2.2021;10.00;Pidetty;45\r\n"
    "17.2.2021;10.00;Pidetty;\r\n";

}  // namespace

TEST_CASE("An import takes what it can and lists each other row by number and reason", "[exchange]") {
  TestWorkspace workspace;
  const json::value result = workspace.call("import.run", request(mapping, file));
  CHECK(number(result, "rows") == 6);
  CHECK(number(result, "taken") == 2);
  CHECK(number(result, "filtered") == 1);
  CHECK(number(result, "not_taken") == 3);
  const json::array& findings = result.at("findings").as_array();
  REQUIRE(findings.size() == 3);
  CHECK(findings[0].at("row") == 4);
  CHECK(findings[0].at("reason") == "duplicate_row");
  CHECK(findings[1].at("row") == 5);
  CHECK(findings[1].at("reason") == "time_never_existed");
  CHECK(findings[2].at("row") == 6);
  CHECK(findings[2].at("reason") == "no_such_date");
  CHECK(contacts(workspace) == 2);
  const json::value kept = workspace.call("contact.list", "{}");
  CHECK(kept.at("items").at(0).at("happened_at") == "2021-02-15T07:30:00.000Z");
  CHECK(kept.at("items").at(0).at("source_zone") == "Europe/Helsinki");  // by whose clock it was written down
}

TEST_CASE("The same file imported twice changes nothing the second time", "[exchange][bad-input-35]") {
  TestWorkspace workspace;
  workspace.call("import.run", request(mapping, file));
  const json::value again = workspace.call("import.run", request(mapping, file));
  CHECK(number(again, "taken") == 0);
  CHECK(number(again, "unchanged") == 3);  // the two taken, and the copy of one of them
  CHECK(contacts(workspace) == 2);
}

TEST_CASE("A mapping that refuses findings takes nothing where one row is at fault", "[exchange]") {
  TestWorkspace workspace;
  const auto failure = workspace.refused("import.run", request(keyed_by_row("refuse"), file));
  CHECK(failure.status == Status::refused);
  CHECK(failure.code == "IMPORT_REFUSED");
  CHECK(failure.path == "/rows/5");
  CHECK(failure.details.find("time_never_existed") != std::string::npos);
  CHECK(contacts(workspace) == 0);
  CHECK(number(workspace.call("import.run", request(mapping, file)), "taken") == 2);  // no row was noted as read
}

TEST_CASE("The same key with another content is a finding", "[exchange]") {
  TestWorkspace workspace;
  constexpr std::string_view contradicting =
      "Pvm;Klo;Tila;Kesto\n15.2.2021;9.30;Pidetty;60\n15.2.2021;9.30;Pidetty;90\n";
  const json::value result = workspace.call("import.run", request(keyed_by_row("set_aside"), contradicting));
  CHECK(number(result, "taken") == 1);
  CHECK(result.at("findings").at(0).at("reason") == "contradicting_row");
}

TEST_CASE("A dry run tells the same and keeps nothing", "[exchange]") {
  TestWorkspace workspace;
  const json::value trial = workspace.call("import.run", request(mapping, file, true));
  CHECK(number(trial, "taken") == 2);
  CHECK(contacts(workspace) == 0);
  CHECK(number(workspace.call("import.run", request(mapping, file)), "taken") == 2);
}

TEST_CASE("A fault of the file names its row, and nothing is imported", "[exchange][bad-input-34]") {
  TestWorkspace workspace;
  const auto failure = workspace.refused(
      "import.run", request(mapping, "Pvm;Klo;Tila;Kesto\n15.2.2021;9.30;Pidetty;60\n16.2.2021;9.30\n"));
  CHECK(failure.status == Status::format);
  CHECK(failure.path == "/rows/3");
  CHECK(contacts(workspace) == 0);
}

TEST_CASE("A mapping that does not fit the file is refused with its path", "[exchange]") {
  TestWorkspace workspace;
  const auto failure = workspace.refused("import.run", request(mapping, "Pvm;Klo;Kesto\n15.2.2021;9.30;60\n"));
  CHECK(failure.code == "UNKNOWN_COLUMN");
  CHECK(failure.path == "/mapping/where/0/column");
}

TEST_CASE("A row that the operation refuses leaves nothing of itself behind", "[exchange]") {
  TestWorkspace workspace;
  std::string with_client(mapping);
  with_client.replace(with_client.find("\"/minutes\""), 0, "\"/clients/0\": {\"column\": \"Tila\"}, ");
  const json::value result =
      workspace.call("import.run", request(with_client, "Pvm;Klo;Tila;Kesto\n15.2.2021;9.30;nobody;60\n"));
  CHECK(number(result, "taken") == 0);
  CHECK(result.at("findings").at(0).at("reason") == "NOT_FOUND");
  CHECK(result.at("findings").at(0).at("path") == "/clients/0");
  CHECK(contacts(workspace) == 0);
}

TEST_CASE("A record leads back to the row of the file that it came from", "[exchange]") {
  TestWorkspace workspace;
  const json::value result = workspace.call("import.run", request(mapping, file));
  const json::value contacts_found = workspace.call("contact.list", "{}");
  std::string id(contacts_found.at("items").at(1).at("id").as_string());
  const json::value origin = workspace.call("record.origin", R"({"kind":"contact","id":")" + id + "\"}");
  CHECK(origin.at("import") == result.at("import"));
  CHECK(origin.at("source") == "visits");
  CHECK(origin.at("row") == 7);
  CHECK(workspace.refused("record.origin", R"({"kind":"loan","id":")" + id + "\"}").status == Status::not_found);
}

TEST_CASE("A streamed import takes no idempotency key, since the request does not hold the file", "[exchange]") {
  TestWorkspace workspace;
  json::object streamed;
  streamed["mapping"] = mukana::base::parse_json(mapping);
  streamed["idempotency_key"] = "k-1";
  std::size_t at = 0;
  const mukana::operation::ByteSource source = [&](char* buffer, std::size_t capacity) {
    const std::size_t count = std::min(capacity, file.size() - at);
    file.copy(buffer, count, at);
    at += count;
    return count;
  };
  const auto call = [&] {
    at = 0;
    return workspace.session().call("import.run", mukana::base::write_json(json::value(streamed)), &source);
  };
  const auto refused = call();
  CHECK(refused.failure.code == "STREAM_TAKES_NO_KEY");
  CHECK(refused.failure.path == "/idempotency_key");
  CHECK(contacts(workspace) == 0);
  streamed.erase("idempotency_key");
  CHECK(call().ok());
  CHECK(contacts(workspace) == 2);
}

TEST_CASE("A mapping reads a sheet of a workbook like a text file", "[exchange][xlsx]") {
  using namespace mukana::exchange::test;
  TestWorkspace workspace;
  const std::string rows =
      "<row r=\"1\"><c t=\"inlineStr\"><is><t>Käynnit</t></is></c></row>"
      "<row r=\"3\"><c t=\"inlineStr\"><is><t>Pvm</t></is></c><c t=\"inlineStr\"><is><t>Kesto</t></is></c></row>"
      "<row r=\"4\"><c s=\"2\"><v>44242.395833333336</v></c><c><v>60</v></c></row>"
      "<row r=\"6\"><c s=\"2\"><v>44243.395833333336</v></c></row>";
  const std::string bytes = make_workbook({sheet_of("Ohje", {{"lue tämä"}}), {"Käynnit", rows}});
  json::value document = mukana::base::parse_json(R"({
    "version": 1, "id": "visits", "operation": "contact.log", "zone": "Europe/Helsinki", "row_key": "*",
    "file": {"kind": "xlsx", "sheet": "Käynnit", "header_starts_with": "Pvm"},
    "fields": {"/kind": {"constant": "home_visit"},
               "/happened_at": {"column": "Pvm", "format": "yyyy-mm-dd HH:MM:SS"},
               "/minutes": {"column": "Kesto", "format": "integer", "required": false}}})");
  json::object request{{"mapping", document}, {"base64", mukana::base::encode_base64(bytes)}};
  const json::value result = workspace.call("import.run", mukana::base::write_json(json::value(request)));
  CHECK(number(result, "taken") == 2);
  const json::value kept = workspace.call("contact.list", "{}");
  CHECK(kept.at("items").at(0).at("happened_at") == "2021-02-15T07:30:00.000Z");
  CHECK(kept.at("items").at(0).at("minutes") == 60);

  request["mapping"].at("file").at("sheet") = "Puuttuu";
  const auto failure = workspace.refused("import.run", mukana::base::write_json(json::value(request)));
  CHECK(failure.code == "UNKNOWN_SHEET");
  CHECK(failure.path == "/mapping/file/sheet");
}
