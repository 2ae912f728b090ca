#include "guidance_workspace.hpp"

namespace mukana::guidance {
namespace {

void prepare(GuidanceWorkspace& workspace) {
  for (const std::string_view client : {"a-1", "a-2", "a-3", "k-1"}) workspace.add_person(client);
  workspace.add_person("t-1", "professional");
  workspace.call("series.schedule", R"({"id": "g", "name": "G", "mode": "remote",
      "slots": [{"weekday": "thursday", "starts": "10:00", "ends": "11:00"}],
      "first_day": "2021-03-01", "last_day": "2021-03-31", "leaders": ["t-1"]})");
}

std::string record(GuidanceWorkspace& workspace, std::string_view request) {
  return base::write_json(workspace.call("attendance.record", request));
}

std::vector<boost::json::value> rows_of(GuidanceWorkspace& workspace, std::string_view filter) {
  const auto page = workspace.call("attendance.list", filter);
  return {page.at("items").as_array().begin(), page.at("items").as_array().end()};
}

}  // namespace

TEST_CASE("a whole group is written down in one call", "[guidance]") {
  GuidanceWorkspace workspace;
  prepare(workspace);
  CHECK(record(workspace, R"({"series": "g", "day": "2021-03-04", "held": true,
      "present": [{"person": "a-1", "mode": "remote"}, {"person": "a-2", "mode": "on_site"},
                  {"person": "t-1", "role": "leader"}, {"person": "founder", "role": "staff"}],
      "absent": [{"person": "a-3", "excused": true}],
      "guests": [{"count": 3, "mode": "on_site", "guest_key": "v1"}], "head_count": 7})") ==
        R"({"id":"g.2021-03-04","participations":7,"known":2,"unidentified":5})");
  const auto meeting = workspace.call("meeting.get", R"({"id": "g.2021-03-04"})");
  CHECK(text_of(meeting, "state") == "held");
  CHECK(text_of(meeting, "mode") == "hybrid");
  CHECK(text_of(meeting, "head_count") == "7");
  const auto rows = rows_of(workspace, R"({"meeting": "g.2021-03-04"})");
  REQUIRE(rows.size() == 7);
  CHECK(text_of(rows[2], "role") == "leader");
  CHECK(text_of(rows[4], "presence") == "excused");
  CHECK(text_of(rows[5], "guest_key") == "v1");
  CHECK(text_of(rows[6], "count") == "2");
  CHECK(text_of(rows[6], "mode") == "unknown");
  CHECK(text_of(rows[6], "person").empty());
}

TEST_CASE("a list alone does not make a planned meeting held", "[guidance]") {
  GuidanceWorkspace workspace;
  prepare(workspace);
  record(workspace, R"({"meeting": "g.2021-03-04", "present": [{"person": "a-1"}]})");
  CHECK(text_of(workspace.call("meeting.get", R"({"id": "g.2021-03-04"})"), "state") == "planned");
  workspace.call("meeting.cancel", R"({"meeting": "g.2021-03-04"})");
  CHECK_NOTHROW(record(workspace, R"({"meeting": "g.2021-03-04", "present": [{"person": "a-2"}]})"));
  const auto failure = workspace.refused("attendance.record", R"({"meeting": "g.2021-03-04", "held": true})");
  CHECK(failure.code + " " + failure.path == "MEETING_CANCELLED /meeting");
  CHECK(workspace.refused("attendance.record", R"({"series": "g", "day": "2021-03-04", "held": true})").path ==
        "/series");
}

TEST_CASE("a list read row by row, and twice, is the same list", "[guidance]") {
  GuidanceWorkspace workspace;
  prepare(workspace);
  const std::vector<std::string> rows{
      R"({"meeting": "g.2021-03-04", "present": [{"person": "a-1", "role": "participant", "mode": "remote",
          "joined_at": "2021-03-04T08:02:00Z", "left_at": "2021-03-04T08:12:00Z"}]})",
      R"({"meeting": "g.2021-03-04", "present": [{"person": "a-1", "role": "participant", "mode": "remote",
          "joined_at": "2021-03-04T08:15:00Z", "left_at": "2021-03-04T09:00:00Z"}]})",
      R"({"meeting": "g.2021-03-04", "guests": [{"count": 3, "guest_key": "v1"}]})",
      R"({"meeting": "g.2021-03-04", "guests": [{"count": 1, "guest_key": "v2"}]})"};
  for (const auto& row : rows) record(workspace, row);
  const auto kept = rows_of(workspace, "{}");
  REQUIRE(kept.size() == 3);
  CHECK(text_of(kept[0], "joined_at") == "2021-03-04T08:02:00.000Z");
  CHECK(text_of(kept[0], "left_at") == "2021-03-04T09:00:00.000Z");
  CHECK(text_of(kept[0], "minutes") == "55");
  CHECK(record(workspace, rows[3]) == R"({"id":"g.2021-03-04","participations":5,"known":1,"unidentified":4})");
  CHECK(rows_of(workspace, "{}").size() == 3);
}

TEST_CASE("somebody identified later takes a place in the head-count", "[guidance]") {
  GuidanceWorkspace workspace;
  prepare(workspace);
  const auto present = [&](std::string_view person) {
    return record(workspace,
                  R"({"meeting": "g.2021-03-04", "present": [{"person": ")" + std::string(person) + R"("}]})");
  };
  CHECK(record(workspace, R"({"meeting": "g.2021-03-04", "head_count": 2})") ==
        R"({"id":"g.2021-03-04","participations":2,"known":0,"unidentified":2})");
  CHECK(present("a-1") == R"({"id":"g.2021-03-04","participations":2,"known":1,"unidentified":1})");
  CHECK(present("a-2") == R"({"id":"g.2021-03-04","participations":2,"known":2,"unidentified":0})");
  CHECK(present("a-3") == R"({"id":"g.2021-03-04","participations":3,"known":3,"unidentified":0})");
  const auto failure = workspace.refused("attendance.record", R"({"meeting": "g.2021-03-04", "head_count": 2})");
  CHECK(failure.code == "HEAD_COUNT_TOO_SMALL");
  CHECK(failure.path == "/head_count");
  CHECK(record(workspace, R"({"meeting": "g.2021-03-04", "head_count": 4})") ==
        R"({"id":"g.2021-03-04","participations":4,"known":3,"unidentified":1})");
}

TEST_CASE("an unplanned meeting is made as held, once", "[guidance]") {
  GuidanceWorkspace workspace;
  prepare(workspace);
  const std::string row = R"({"starts_at": "2021-03-10T10:00:00Z", "ends_at": "2021-03-10T11:00:00Z",
      "kind": "workshop", "title": "Tablettipaja", "present": [{"person": "a-1", "mode": "remote"}]})";
  const auto first = workspace.call("attendance.record", row);
  CHECK(base::write_json(workspace.call("attendance.record", row)) == base::write_json(first));
  const auto meeting = workspace.call("meeting.get", R"({"id": ")" + text_of(first, "id") + R"("})");
  CHECK(text_of(meeting, "state") == "held");
  CHECK(text_of(meeting, "kind") == "workshop");
  CHECK(text_of(meeting, "mode") == "remote");
  CHECK(text_of(meeting, "title") == "Tablettipaja");
  CHECK(text_of(workspace.call("meeting.count", R"({"state": "held"})"), "count") == "1");

  CHECK(record(workspace, R"({"meeting": "extra", "starts_at": "2021-03-11T10:00:00Z", "head_count": 5})") ==
        R"({"id":"extra","participations":5,"known":0,"unidentified":5})");
  CHECK(workspace.refused("attendance.record", R"({"meeting": "extra", "starts_at": "2021-03-11T11:00:00Z"})").code ==
        "OTHER_START");
  record(workspace, R"({"series": "g", "starts_at": "2021-03-12T10:00:00Z", "head_count": 2})");
  CHECK(text_of(workspace.call("meeting.count", R"({"series": "g", "state": "held"})"), "count") == "1");
}

TEST_CASE("a list that cannot be is refused whole, with the path of the culprit", "[guidance]") {
  GuidanceWorkspace workspace;
  prepare(workspace);
  struct Case {
    std::string request, code, path;
  };
  const auto [request, code, path] = GENERATE(values<Case>({
      {R"({"present": []})", "MISSING_FIELD", "/meeting"},
      {R"({"meeting": "none"})", "NOT_FOUND", "/meeting"},
      {R"({"meeting": "g.2021-03-04", "mode": "remote"})", "NO_START", "/mode"},
      {R"({"meeting": "g.2021-03-04", "present": [{"person": "a-1"}, {"person": "x"}]})", "NOT_FOUND",
       "/present/1/person"},
      {R"({"meeting": "g.2021-03-04", "absent": [{"person": "x"}]})", "NOT_FOUND", "/absent/0/person"},
      {R"({"meeting": "g.2021-03-04", "present": [{"person": "a-1", "joined_at": "2021-03-04T09:00:00Z",
          "left_at": "2021-03-04T08:59:00Z"}]})",
       "END_BEFORE_START", "/present/0/left_at"},
      {R"({"meeting": "g.2021-03-04", "guests": [{"count": 0}]})", "OUT_OF_RANGE", "/guests/0/count"},
      {R"({"starts_at": "2021-03-04T09:00:00Z", "ends_at": "2021-03-04T09:00:00Z"})", "END_BEFORE_START", "/ends_at"},
      {R"({"starts_at": "2021-03-04T09:00:00Z", "day": "2021-03-04"})", "TWO_TIMES", "/day"},
  }));
  const auto failure = workspace.refused("attendance.record", request);
  CHECK(failure.code == code);
  CHECK(failure.path == path);
  CHECK(rows_of(workspace, "{}").empty());
}

TEST_CASE("a void row counts no more, and may be written down again", "[guidance]") {
  GuidanceWorkspace workspace;
  prepare(workspace);
  record(workspace, R"({"meeting": "g.2021-03-04", "head_count": 3,
      "present": [{"person": "a-1", "mode": "on_site"}, {"person": "a-2", "mode": "remote"}]})");
  CHECK(text_of(workspace.call("meeting.get", R"({"id": "g.2021-03-04"})"), "mode") == "hybrid");
  const std::string id = text_of(rows_of(workspace, R"({"person": "a-1"})").at(0), "id");
  const auto blank = workspace.refused("attendance.void", R"({"id": ")" + id + R"(", "reason": ""})");
  CHECK(blank.code + " " + blank.path == "BLANK /reason");
  workspace.call("attendance.void", R"({"id": ")" + id + R"(", "reason": "another person"})");
  CHECK(text_of(workspace.call("meeting.get", R"({"id": "g.2021-03-04"})"), "mode") == "remote");
  CHECK(text_of(rows_of(workspace, R"({"person": "a-1"})").at(0), "state") == "void");
  CHECK(workspace.refused("attendance.void", R"({"id": ")" + id + R"(", "reason": "again"})").code ==
        "ATTENDANCE_IS_VOID");
  CHECK(record(workspace, R"({"meeting": "g.2021-03-04"})") ==
        R"({"id":"g.2021-03-04","participations":3,"known":1,"unidentified":2})");
  CHECK(record(workspace, R"({"meeting": "g.2021-03-04", "present": [{"person": "a-1"}]})") ==
        R"({"id":"g.2021-03-04","participations":3,"known":2,"unidentified":1})");
}

TEST_CASE("somebody merged since stands on a list once", "[guidance]") {
  GuidanceWorkspace workspace;
  prepare(workspace);
  record(workspace, R"({"meeting": "g.2021-03-04", "present": [{"person": "a-1"}, {"person": "k-1"}]})");
  record(workspace, R"({"meeting": "g.2021-03-11", "present": [{"person": "k-1"}]})");
  workspace.merge("k-1", "a-1");
  CHECK(record(workspace, R"({"meeting": "g.2021-03-11", "present": [{"person": "a-1"}]})") ==
        R"({"id":"g.2021-03-11","participations":1,"known":1,"unidentified":0})");
  CHECK(record(workspace, R"({"meeting": "g.2021-03-04"})") ==
        R"({"id":"g.2021-03-04","participations":1,"known":1,"unidentified":0})");
  CHECK(rows_of(workspace, R"({"person": "a-1"})").size() == 3);
}

TEST_CASE("a group leader writes down the own group, and nobody whom the leader does not know", "[guidance]") {
  GuidanceWorkspace workspace;
  prepare(workspace);
  record(workspace, R"({"meeting": "g.2021-03-04", "present": [{"person": "a-1"}]})");
  workspace.call("meeting.plan", R"({"id": "other", "kind": "group", "mode": "remote",
      "starts_at": "2021-03-05T09:00:00Z", "ends_at": "2021-03-05T10:00:00Z"})");
  record(workspace, R"({"meeting": "other", "present": [{"person": "a-2"}]})");
  workspace.relate("t-1", "a-3", {});

  workspace.act_as("t-1", operation::Role::group_leader);
  CHECK_NOTHROW(record(workspace, R"({"meeting": "g.2021-03-11",
      "present": [{"person": "a-1"}, {"person": "a-3"}, {"person": "founder", "role": "staff"}]})"));
  CHECK(workspace.refused("attendance.record", R"({"meeting": "g.2021-03-11", "present": [{"person": "a-2"}]})").path ==
        "/present/0/person");
  CHECK(workspace.refused("attendance.record", R"({"meeting": "other", "head_count": 3})").path == "/meeting");
  CHECK(rows_of(workspace, "{}").size() == 4);
  CHECK(workspace.refused("attendance.list", R"({"person": "a-2"})").path == "/person");
}

}  // namespace mukana::guidance
