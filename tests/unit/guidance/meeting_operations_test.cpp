#include "guidance_workspace.hpp"

namespace mukana::guidance {
namespace {

// Two slots on Thursdays, so that a Thursday names no meeting alone; one on Mondays.
void schedule(GuidanceWorkspace& workspace) {
  workspace.call("series.schedule", R"({"id": "g", "name": "G", "mode": "remote",
      "slots": [{"weekday": "thursday", "starts": "10:00", "ends": "11:00"},
                {"weekday": "thursday", "starts": "12:00", "ends": "13:00"},
                {"weekday": "monday", "starts": "09:00", "ends": "10:00"}],
      "first_day": "2021-03-01", "last_day": "2021-03-31"})");
}

}  // namespace

TEST_CASE("a meeting is named by its id, or by its series and the day of the plan", "[guidance]") {
  GuidanceWorkspace workspace;
  schedule(workspace);
  CHECK(text_of(workspace.call("meeting.hold", R"({"series": "g", "day": "2021-03-01"})"), "id") == "g.2021-03-01");
  CHECK(text_of(workspace.call("meeting.hold", R"({"meeting": "g.2021-03-04.2"})"), "id") == "g.2021-03-04.2");
  struct Case {
    std::string reference, code, path;
  };
  const auto [reference, code, path] = GENERATE(values<Case>({
      {"{}", "MISSING_FIELD", "/meeting"},
      {R"({"series": "g"})", "MISSING_FIELD", "/day"},
      {R"({"meeting": "g.2021-03-01", "series": "g"})", "MISSING_FIELD", "/series"},
      {R"({"meeting": "nothing"})", "NOT_FOUND", "/meeting"},
      {R"({"series": "nothing", "day": "2021-03-01"})", "NOT_FOUND", "/series"},
      {R"({"series": "g", "day": "2021-03-02"})", "NOT_FOUND", "/day"},
      {R"({"series": "g", "day": "2021-03-04"})", "AMBIGUOUS_MEETING", "/day"},
  }));
  const auto failure = workspace.refused("meeting.cancel", reference);
  CHECK(failure.code == code);
  CHECK(failure.path == path);
}

TEST_CASE("a moved meeting is the same one, still named by the day of the plan", "[guidance]") {
  GuidanceWorkspace workspace;
  schedule(workspace);
  workspace.call("meeting.move", R"({"meeting": "g.2021-03-08", "starts_at": "2021-03-09T11:00:00Z",
      "reason": "room taken"})");
  workspace.call("meeting.hold", R"({"series": "g", "day": "2021-03-08", "mode": "on_site", "leaders": ["founder"]})");
  const auto meeting = workspace.call("meeting.get", R"({"id": "g.2021-03-08"})");
  CHECK(text_of(meeting, "state") == "held");
  CHECK(text_of(meeting, "starts_at") == "2021-03-09T11:00:00.000Z");
  CHECK(text_of(meeting, "ends_at") == "2021-03-09T12:00:00.000Z");
  CHECK(text_of(meeting, "day") == "2021-03-09");
  CHECK(text_of(meeting, "planned_day") == "2021-03-08");
  CHECK(text_of(meeting, "mode") == "on_site");
  CHECK(text_of(meeting, "leaders") == R"(["founder"])");
  const auto& changes = meeting.at("changes").as_array();
  REQUIRE(changes.size() == 2);
  CHECK(text_of(changes[0], "action") == "move");
  CHECK(text_of(changes[0], "from_starts_at") == "2021-03-08T07:00:00.000Z");
  CHECK(text_of(changes[0], "reason") == "room taken");
  CHECK(text_of(changes[1], "action") == "hold");
  CHECK(text_of(changes[1], "from_state") == "planned");
  CHECK(workspace.refused("meeting.hold", R"({"series": "g", "day": "2021-03-09"})").path == "/day");
}

TEST_CASE("a held meeting is cancelled only by reopening it", "[guidance]") {
  GuidanceWorkspace workspace;
  schedule(workspace);
  workspace.call("meeting.hold", R"({"meeting": "g.2021-03-01"})");
  const auto failure = workspace.refused("meeting.cancel", R"({"meeting": "g.2021-03-01"})");
  CHECK(failure.status == base::Status::conflict);
  CHECK(failure.code == "MEETING_ALREADY_HELD");
  CHECK(failure.path == "/meeting");
  workspace.call("meeting.cancel", R"({"meeting": "g.2021-03-01", "reopen": true, "reason": "mixed up"})");
  CHECK(workspace.refused("meeting.hold", R"({"meeting": "g.2021-03-01"})").code == "MEETING_CANCELLED");
  CHECK(workspace.refused("meeting.hold", R"({"meeting": "g.2021-03-01", "reopen": true})", 1).code ==
        "STALE_REVISION");
  CHECK(text_of(workspace.call("meeting.hold", R"({"meeting": "g.2021-03-01", "reopen": true})", 3), "revision") ==
        "4");
  workspace.call("meeting.not_held", R"({"meeting": "g.2021-03-08"})");
  CHECK(text_of(workspace.call("meeting.count", R"({"state": "held"})"), "count") == "1");
  CHECK(text_of(workspace.call("meeting.count", R"({"state": "not_held"})"), "count") == "1");
}

TEST_CASE("a single meeting is planned with an end after its start", "[guidance]") {
  GuidanceWorkspace workspace;
  workspace.call("meeting.plan", R"({"id": "training", "kind": "training", "title": "Koulutus", "mode": "remote",
      "starts_at": "2021-04-24T06:00:00Z", "ends_at": "2021-04-24T09:00:00Z"})");
  const auto meeting = workspace.call("meeting.get", R"({"id": "training"})");
  CHECK(text_of(meeting, "day") == "2021-04-24");
  CHECK(text_of(meeting, "title") == "Koulutus");
  const auto failure = workspace.refused("meeting.plan", R"({"kind": "training", "mode": "remote",
      "starts_at": "2021-04-24T09:00:00Z", "ends_at": "2021-04-24T09:00:00Z"})");
  CHECK(failure.code == "END_BEFORE_START");
  CHECK(failure.path == "/ends_at");
  CHECK(workspace
            .refused("meeting.plan", R"({"kind": "group", "mode": "remote", "series": "none",
      "starts_at": "2021-04-24T09:00:00Z", "ends_at": "2021-04-24T10:00:00Z"})")
            .path == "/series");
}

TEST_CASE("meetings are listed by state, kind, series and day", "[guidance]") {
  GuidanceWorkspace workspace;
  schedule(workspace);
  workspace.call("meeting.plan", R"({"id": "t", "kind": "training", "mode": "remote",
      "starts_at": "2021-03-02T06:00:00Z", "ends_at": "2021-03-02T09:00:00Z"})");
  workspace.call("meeting.hold", R"({"meeting": "t"})");
  const auto [filter, count] = GENERATE(table<std::string, std::size_t>({
      {"{}", 14},  // five Mondays, two slots on four Thursdays, one training
      {R"({"series": "g"})", 13},
      {R"({"kind": "training"})", 1},
      {R"({"state": "held"})", 1},
      {R"({"first_day": "2021-03-02", "last_day": "2021-03-04"})", 3},
      {R"({"series": "g", "last_day": "2021-03-01"})", 1},
  }));
  CHECK(workspace.call("meeting.list", filter).at("items").as_array().size() == count);
  CHECK(text_of(workspace.call("meeting.count", filter), "count") == std::to_string(count));
  CHECK(workspace.refused("meeting.list", R"({"first_day": "2021-03-02", "last_day": "2021-03-01"})").path ==
        "/last_day");
}

}  // namespace mukana::guidance
