#include "guidance_workspace.hpp"

namespace mukana::guidance {

TEST_CASE("contact facts say how many, when, and what held on that day", "[guidance]") {
  GuidanceWorkspace workspace;
  workspace.add_person("a-1", "client", "Mikkeli");
  workspace.set("a-1", "municipality", "Juva", base::Date::of(2021, 4, 15));
  workspace.add_person("t-1", "professional");
  workspace.call("contact.log", R"({"id": "1", "kind": "call", "happened_on": "2021-03-01", "count": 42,
      "precision": "week", "caller_kind": "client", "performers": ["t-1"]})");
  workspace.call("contact.log", R"({"id": "2", "kind": "home_visit", "happened_at": "2021-04-14T20:59:00Z",
      "clients": ["a-1"]})");
  workspace.call("contact.log", R"({"id": "3", "kind": "home_visit", "happened_at": "2021-04-14T21:00:00Z",
      "clients": ["a-1"], "minutes": 60})");
  workspace.call("contact.log", R"({"id": "4", "kind": "home_visit", "happened_on": "2021-04-20", "clients": ["a-1"],
      "municipality": "Mäntyharju"})");
  workspace.call("contact.void", R"({"id": "4", "reason": "never took place"})");

  const auto rows = workspace.facts("contact");
  REQUIRE(rows.size() == 4);
  CHECK(rows[0].reference == "1");
  CHECK(rows[0].count == 42);
  CHECK(rows[0].day == "2021-03-01");
  CHECK(rows[0].at("caller_kind") == "client");
  CHECK(rows[0].at("performer") == "t-1");
  CHECK(rows[0].at("client").empty());
  CHECK(rows[0].at("municipality").empty());
  CHECK(rows[0].at("precision") == "week");
  CHECK(rows[1].day == "2021-04-14");
  CHECK(rows[1].at("municipality") == "Mikkeli");
  CHECK(rows[2].day == "2021-04-15");
  CHECK(rows[2].at("municipality") == "Juva");
  CHECK(rows[2].at("minutes") == "60");
  CHECK(rows[3].at("state") == "void");
  CHECK(rows[3].at("municipality") == "Mäntyharju");
}

}  // namespace mukana::guidance
