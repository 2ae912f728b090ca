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

namespace {

// Two weeks of a remote group and a training: what a figure has to tell apart.
void two_weeks(GuidanceWorkspace& workspace) {
  workspace.add_person("a-1", "client", "Mikkeli");
  workspace.add_person("a-2", "client");
  workspace.add_person("k-1", "client");
  workspace.add_person("t-1", "professional");
  workspace.set("t-1", "position", "manager", base::Date::of(2021, 3, 10));
  workspace.add_person("t-2", "professional");
  workspace.call("series.schedule", R"({"id": "g", "name": "G", "mode": "remote",
      "slots": [{"weekday": "thursday", "starts": "10:00", "ends": "11:00"}],
      "first_day": "2021-03-01", "last_day": "2021-03-20", "leaders": ["t-1"]})");
  workspace.call("attendance.record", R"({"meeting": "g.2021-03-04", "held": true,
      "present": [{"person": "a-1", "mode": "remote"}, {"person": "a-2", "mode": "on_site"}, {"person": "k-1"},
                  {"person": "t-2", "role": "staff"}],
      "absent": [{"person": "t-1"}], "guests": [{"count": 4, "mode": "remote"}]})");
  workspace.call("meeting.move", R"({"meeting": "g.2021-03-11", "starts_at": "2021-03-12T08:00:00Z"})");
  workspace.call("attendance.record", R"({"meeting": "g.2021-03-11", "present": [{"person": "a-1"},
      {"person": "t-2", "role": "leader"}]})");
  workspace.call("meeting.cancel", R"({"meeting": "g.2021-03-18"})");
  workspace.merge("k-1", "a-1");
}

}  // namespace

TEST_CASE("meeting facts are of every state, with the size of the group", "[guidance]") {
  GuidanceWorkspace workspace;
  two_weeks(workspace);
  const auto rows = workspace.facts("meeting");
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].reference == "g.2021-03-04");
  CHECK(rows[0].at("state") == "held");
  CHECK(rows[0].at("series") == "g");
  CHECK(rows[0].at("mode") == "hybrid");
  CHECK(rows[0].at("participants") == "6");  // a-1 who was also k-1, a-2, four guests; no staff
  CHECK(rows[0].at("leaders") == "1");       // as planned, since nobody else is named
  CHECK(rows[1].day == "2021-03-12");
  CHECK(rows[1].at("state") == "planned");
  CHECK(rows[1].at("mode") == "remote");
  CHECK(rows[1].at("participants") == "1");
  CHECK(rows[2].at("state") == "cancelled");
  CHECK(rows[2].at("participants").empty());  // no list: unknown, not nobody
}

TEST_CASE("attendance facts are of who was present, each person once per meeting", "[guidance]") {
  GuidanceWorkspace workspace;
  two_weeks(workspace);
  const auto rows = workspace.facts("attendance");
  REQUIRE(rows.size() == 6);
  CHECK(rows[0].at("person") == "a-1");
  CHECK(rows[0].at("municipality") == "Mikkeli");
  CHECK(rows[0].at("meeting_state") == "held");
  CHECK(rows[0].at("meeting_mode") == "hybrid");
  CHECK(rows[1].at("person") == "a-2");
  CHECK(rows[1].at("municipality").empty());
  CHECK(rows[2].count == 4);
  CHECK(rows[2].at("person").empty());
  CHECK(rows[2].at("position").empty());
  CHECK(rows[2].at("mode") == "remote");
  CHECK(rows[3].at("role") == "staff");
  CHECK(rows[4].at("meeting") == "g.2021-03-11");
  CHECK(rows[4].at("meeting_state") == "planned");
  CHECK(rows[4].day == "2021-03-12");
  CHECK(rows[5].at("role") == "leader");
}

TEST_CASE("leaders are those named, those on the list, else those planned; by their position on that day",
          "[guidance]") {
  GuidanceWorkspace workspace;
  two_weeks(workspace);
  const auto led = [&] {
    std::string all;
    for (const auto& row : workspace.facts("meeting_leader")) {
      all += row.day + " " + row.at("person") + " " + row.at("position") + " " + row.at("meeting_state") + "\n";
    }
    return all;
  };
  CHECK(led() ==
        "2021-03-04 t-1 professional held\n2021-03-12 t-2 professional planned\n2021-03-18 t-1 manager cancelled\n");
  workspace.call("meeting.hold", R"({"meeting": "g.2021-03-11", "leaders": ["t-1", "t-2"]})");
  CHECK(led() ==
        "2021-03-04 t-1 professional held\n2021-03-12 t-1 manager held\n2021-03-12 t-2 professional held\n"
        "2021-03-18 t-1 manager cancelled\n");
}

}  // namespace mukana::guidance
