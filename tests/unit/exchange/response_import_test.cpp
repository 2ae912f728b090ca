// Old spreadsheets of answers, wide and long, read into responses by mappings.
#include <catch2/catch.hpp>
#include <filesystem>

#include "support/workspace.hpp"

namespace mukana::exchange {
namespace {

using test::TestWorkspace;
namespace json = boost::json;

struct Surveys : TestWorkspace {
  explicit Surveys(const std::string& location = ":memory:") : TestWorkspace("2021-06-30T09:00:00Z", location) {
    call("form.define", R"({"id":"s","title":"Kysely","items":[
      {"id":"1","kind":"scale","minimum":1,"maximum":5},
      {"id":"2","kind":"multiple_choice","choices":[{"code":"phone"},{"code":"computer"}]},
      {"id":"3","kind":"text"},{"id":"children","kind":"repeat","items":[{"id":"age","kind":"integer"}]}],
      "scoring":{"scores":[{"id":"useful","kind":"sum","multiply":2,"parts":[{"item":"1"}]}]}})");
    call("person.add", R"({"id":"ann","external_ids":[{"system":"survey","value":"A"}]})");
    call("person.add", R"({"id":"ben","external_ids":[{"system":"survey","value":"B"}]})");
  }
  json::value import(std::string_view mapping, std::string_view text, bool dry_run = false) {
    json::object request;
    request["mapping"] = base::parse_json(mapping);
    request["text"] = json::string_view(text.data(), text.size());
    request["dry_run"] = dry_run;
    return call("import.run", base::write_json(json::value(request)));
  }
  std::string answers(const std::string& respondent) {
    const auto found = call("response.list", R"({"respondent":")" + respondent + "\"}");
    std::string all;
    for (const json::value& one : found.at("items").as_array()) all += base::write_json(one.at("answers"));
    return all;
  }
};

// The rows that were not taken, as "row reason field".
std::string findings(const json::value& result) {
  std::string all;
  for (const json::value& one : result.at("findings").as_array()) {
    const json::object& finding = one.as_object();
    all += std::to_string(finding.at("row").to_number<std::int64_t>()) + " " +
           std::string(finding.at("reason").as_string());
    if (const json::value* path = finding.if_contains("path")) all += " " + std::string(path->as_string());
    all += "\n";
  }
  return all;
}

constexpr std::string_view questions = R"(
    "/answers/1": {"column": "Hyöty", "format": "integer", "required": false, "values": {"EOS": {"state": "do_not_know"}}},
    "/answers/2": {"column": "Laitteet", "split": ",", "required": false,
                   "values": {"puhelin": "phone", "tietokone": "computer", "ei kerro": {"state": "refused"}}},
    "/answers/3": {"column": "Sana", "default": {"state": "skipped"}},
    "/answers/children/0/age": {"column": "Lapsi", "format": "integer", "required": false})";

std::string mapping(const std::string& whose, const std::string& rest = R"("row_key": ["Nro"])") {
  return R"({"version": 1, "id": "survey-2019", "operation": "response.submit", "file": {"delimiter": ";"},
    "on_finding": "set_aside", )" +
         rest + R"(, "fields": {"/form": {"constant": "s"}, "/version": {"constant": 1},
    "/submitted_on": {"column": "Pvm", "format": "d.m.yyyy"},)" +
         whose + std::string(questions) + "}}";
}

const std::string named = R"("/respondent": {"column": "Kuka", "reference": {"kind": "person", "system": "survey"}},)";
const std::string anonymous = R"("/anonymous": {"constant": true},)";

constexpr std::string_view wide =
    "Nro;Pvm;Kuka;Hyöty;Laitteet;Sana;Lapsi\r\n"
    "1;1.2.2019;A;4;puhelin, tietokone;Hyvä;7\r\n"
    "2;1.2.2019;B;EOS;ei kerro;;\r\n"
    "3;1.2.2019;B;9;puhelin;;\r\n"
    "4;1.2.2019;C;3;puhelin;;\r\n"
    "5;1.2.2019;B;3;tabletti;;\r\n";

}  // namespace

TEST_CASE("a wide table becomes responses, checked as when they are filled in", "[exchange][forms]") {
  Surveys workspace;
  const json::value result = workspace.import(mapping(named), wide);
  CHECK(result.at("taken") == 2);
  CHECK(findings(result) == "4 OUT_OF_RANGE /answers/1\n5 unknown_reference /respondent\n6 unknown_value /answers/2\n");
  CHECK(workspace.answers("ann") == R"({"1":4,"2":["phone","computer"],"3":"Hyvä","children":[{"age":7}]})");
  CHECK(workspace.answers("ben") == R"({"1":{"state":"do_not_know"},"2":{"state":"refused"},"3":null})");
  const auto id = workspace.call("response.list", R"({"respondent":"ann"})").at("items").at(0).at("id");
  const auto scores = workspace.call("response.scores", R"({"id":)" + base::write_json(id) + "}");
  CHECK(scores.at("scores").at(0).at("value") == 8);
  const json::value again = workspace.import(mapping(named), wide);
  CHECK(again.at("taken") == 0);
  CHECK(again.at("unchanged") == 2);
  CHECK(workspace.call("response.count", "{}").at("count") == 2);
}

TEST_CASE("anonymous rows leave neither their number nor their key", "[exchange][forms]") {
  const auto file = std::filesystem::temp_directory_path() / "mukana-anonymous-import.db";
  std::filesystem::remove(file);
  Surveys workspace(file.string());
  const json::value result = workspace.import(mapping(anonymous, R"("row_key": ["Kuka"])"), wide);
  CHECK(result.at("taken") == 3);  // A, the first of B, C
  CHECK(findings(result) == "4 contradicting_row\n6 contradicting_row\n");
  CHECK(workspace.import(mapping(anonymous, R"("row_key": ["Kuka"])"), wide).at("unchanged") == 3);
  CHECK(workspace.call("form.summary", R"({"form":"s","smallest_group":3})").at("n") == 3);
  const json::value responses = workspace.call("response.list", "{}");
  for (const json::value& one : responses.at("items").as_array()) {
    CHECK(one.at("anonymous") == true);
    const auto origin =
        workspace.call("record.origin", R"({"kind":"response","id":)" + base::write_json(one.at("id")) + "}");
    CHECK_FALSE(origin.as_object().contains("row"));
  }
  const auto database = storage::Database::open(file.string(), {});
  CHECK(database->integer("SELECT COUNT(*) FROM import_row WHERE LENGTH(row_key) >= 16") == 3);
  CHECK(database->integer("SELECT COUNT(*) FROM import_row") == 3);
}

TEST_CASE("a long table is gathered into responses", "[exchange][forms]") {
  Surveys workspace;
  const std::string gather =
      R"("row_key": ["Nro"], "gather": {"names": ["Paikka", "Kysymys"], "values": ["Arvo", "Tila"], "ignore": ["summa"]})";
  std::string of_long = mapping(named, gather);
  of_long.replace(of_long.find("\"Lapsi\""), 7, "\"lapset/1 ikä\"");
  const std::string begin = "Nro;Pvm;Kuka;Paikka;Kysymys;Tila;Arvo\n";
  const json::value result = workspace.import(of_long, begin +
                                                           "1;1.2.2019;A;;Hyöty;;4\n"
                                                           "1;1.2.2019;A;;Laitteet;;puhelin\n"
                                                           "1;1.2.2019;A;;summa;;8\n"
                                                           "1;1.2.2019;A;lapset/1;ikä;;7\n"
                                                           "2;1.2.2019;B;;Hyöty;EOS;\n"
                                                           "3;1.2.2019;B;;Hyöti;;1\n"
                                                           "4;1.2.2019;B;;Hyöty;;1\n"
                                                           "4;1.2.2019;B;;Hyöty;;2\n"
                                                           "5;1.2.2019;B;;Hyöty;;1\n"
                                                           "5;2.2.2019;B;;Laitteet;;puhelin\n");
  CHECK(result.at("rows") == 5);
  CHECK(result.at("taken") == 2);
  CHECK(findings(result) == "7 unknown_name\n8 name_twice\n10 contradicting_cells\n");
  CHECK(workspace.answers("ann") == R"({"1":4,"2":["phone"],"3":null,"children":[{"age":7}]})");
  CHECK(workspace.answers("ben") == R"({"1":{"state":"do_not_know"},"3":null})");
  const auto apart = [&](const std::string& rows) {
    json::object request;
    request["mapping"] = base::parse_json(of_long);
    request["text"] = begin + rows;
    return workspace.refused("import.run", base::write_json(json::value(request)));
  };
  const auto failure = apart("7;1.2.2019;A;;Hyöty;;4\n8;1.2.2019;A;;Hyöty;;4\n7;1.2.2019;A;;Laitteet;;puhelin\n");
  CHECK(failure.code == "ROWS_APART");
  CHECK(failure.path == "/rows/4");
  CHECK(workspace.call("response.count", "{}").at("count") == 2);
}

}  // namespace mukana::exchange
