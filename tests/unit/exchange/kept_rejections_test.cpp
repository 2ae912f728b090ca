// Rows that an import did not take are listed by the figures that they would have fed.
#include <catch2/catch.hpp>
#include <map>

#include "support/workspace.hpp"

using mukana::test::TestWorkspace;
namespace json = boost::json;

namespace {

std::string import_of(std::string_view id, std::string_view kind, std::string_view text) {
  json::object request;
  request["mapping"] = mukana::base::parse_json(R"({"version":1,"id":")" + std::string(id) + R"(",
    "operation":"contact.log","zone":"Europe/Helsinki","file":{"delimiter":";"},"row_key":"*","on_finding":"set_aside",
    "where":[{"column":"Tila","is_not":"Peruttu","reason":"cancelled"}],
    "fields":{"/kind":)" + std::string(kind) + R"(,"/happened_on":{"column":"Pvm","format":"d.m.yyyy"}}})");
  request["text"] = json::string_view(text.data(), text.size());
  return mukana::base::write_json(json::value(request));
}

constexpr std::string_view file =
    "Pvm;Tila;Laji\n"
    "15.2.2021;Pidetty;Koti\n"
    "15.2.2021;Pidetty;Koti\n"
    "31.2.2021;Pidetty;Koti\n"
    "16.2.2021;Peruttu;Koti\n";

// Reason to rows, of those rejected at import.
std::map<std::string, std::int64_t> rejected(TestWorkspace& workspace, std::string_view indicator) {
  const auto figure =
      workspace.call("indicator.compute", R"({"first_day":"2021-02-01","last_day":"2021-02-28","indicator":")" +
                                              std::string(indicator) + "\"}");
  std::map<std::string, std::int64_t> rows;
  for (const json::value& rejection : figure.at("rejected").as_array()) {
    if (rejection.at("stage") != "import") continue;
    rows[std::string(rejection.at("reason").as_string())] = rejection.at("rows").as_int64();
  }
  return rows;
}

void define(TestWorkspace& workspace, std::string_view kind) {
  workspace.call("indicator.define", R"({"title":"x","unit":"x","fact":"contact","measure":{"kind":"count"},"id":")" +
                                         std::string(kind) + R"(","about":[{"column":"kind","is":")" +
                                         std::string(kind) + R"("}]})");
}

}  // namespace

TEST_CASE("Rows not taken are listed by the figures that they would have fed", "[exchange]") {
  TestWorkspace workspace;
  define(workspace, "call");
  define(workspace, "home_visit");
  define(workspace, "unit_visit");
  workspace.call("import.run", import_of("calls", R"({"constant":"call"})", file));
  const auto calls = rejected(workspace, "call");
  CHECK(calls.size() == 2);  // the cancelled row is no part of the matter
  CHECK(calls.at("duplicate_row") == 1);
  CHECK(rejected(workspace, "home_visit").empty());
  workspace.call(
      "import.run",
      import_of("visits", R"({"column":"Laji","values":{"Koti":"home_visit","Yksikkö":"unit_visit"}})", file));
  CHECK(rejected(workspace, "call") == calls);
  CHECK(rejected(workspace, "home_visit") == calls);
  CHECK(rejected(workspace, "unit_visit") == calls);
}

TEST_CASE("The same file imported twice lists its rejected rows once, another file adds its own", "[exchange]") {
  TestWorkspace workspace;
  define(workspace, "call");
  const std::string first = import_of("calls", R"({"constant":"call"})", file);
  workspace.call("import.run", first);
  const auto once = rejected(workspace, "call");
  workspace.call("import.run", first);
  CHECK(rejected(workspace, "call") == once);
  workspace.call("import.run", import_of("calls", R"({"constant":"call"})",
                                         "Pvm;Tila;Laji\n17.2.2021;;\n17.2.2021;;\n17.2.2021;;\n"));
  CHECK(rejected(workspace, "call").at("duplicate_row") == once.at("duplicate_row") + 2);
}
