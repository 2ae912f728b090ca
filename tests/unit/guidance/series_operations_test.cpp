#include "guidance_workspace.hpp"

namespace mukana::guidance {
namespace {

constexpr std::string_view bingo = R"({"id": "bingo", "name": "Bingo", "mode": "hybrid",
    "slots": [{"weekday": "thursday", "starts": "11:00", "ends": "12:30"}], "first_day": "2021-02-01",
    "last_day": "2021-06-30", "except": ["2021-05-13"], "leaders": ["t-1"]})";

}  // namespace

TEST_CASE("scheduling a series plans its meetings", "[guidance]") {
  GuidanceWorkspace workspace;
  workspace.add_person("t-1", "professional");
  const auto scheduled = workspace.call("series.schedule", bingo);
  CHECK(base::write_json(scheduled) == R"({"id":"bingo","revision":1,"planned":20})");  // 21 Thursdays, less one
  CHECK(text_of(workspace.call("meeting.count", R"({"series": "bingo", "state": "planned"})"), "count") == "20");

  const auto meeting = workspace.call("meeting.get", R"({"id": "bingo.2021-04-01"})");
  CHECK(text_of(meeting, "starts_at") == "2021-04-01T08:00:00.000Z");
  CHECK(text_of(meeting, "ends_at") == "2021-04-01T09:30:00.000Z");
  CHECK(text_of(meeting, "state") == "planned");
  CHECK(text_of(meeting, "kind") == "group");
  CHECK(text_of(meeting, "mode") == "hybrid");
  CHECK(text_of(meeting, "leaders") == R"(["t-1"])");
  CHECK(workspace.refused("meeting.get", R"({"id": "bingo.2021-05-13"})").code == "NOT_FOUND");

  const auto series = workspace.call("series.get", R"({"id": "bingo"})");
  CHECK(text_of(series, "slots") == R"([{"weekday":"thursday","starts":"11:00","ends":"12:30"}])");
  CHECK(text_of(series, "except") == R"(["2021-05-13"])");
  CHECK(text_of(series, "leaders") == R"(["t-1"])");
}

TEST_CASE("a series may be kept without planning its meetings", "[guidance]") {
  GuidanceWorkspace workspace;
  const auto scheduled = workspace.call("series.schedule", R"({"id": "s", "name": "S", "mode": "remote",
      "slots": [{"weekday": "monday", "starts": "09:00", "ends": "10:00"}], "first_day": "2021-02-01",
      "last_day": "2021-02-28", "plan_meetings": false})");
  CHECK(text_of(scheduled, "planned") == "0");
  CHECK(text_of(workspace.call("meeting.count", "{}"), "count") == "0");
}

TEST_CASE("a series that cannot be is refused with the path of the culprit", "[guidance]") {
  GuidanceWorkspace workspace;
  struct Case {
    std::string slots, last_day, more, code, path;
  };
  const auto [slots, last_day, more, code, path] = GENERATE(values<Case>({
      {"[]", "2021-02-28", "", "MISSING_FIELD", "/slots"},
      {R"([{"weekday": "monday", "starts": "9.00", "ends": "10:00"}])", "2021-02-28", "", "BAD_TIME",
       "/slots/0/starts"},
      {R"([{"weekday": "monday", "starts": "10:00", "ends": "09:00"}])", "2021-02-28", "", "END_BEFORE_START",
       "/slots/0/ends"},
      {R"([{"weekday": "ma", "starts": "10:00", "ends": "11:00"}])", "2021-02-28", "", "UNKNOWN_CODE",
       "/slots/0/weekday"},
      {R"([{"weekday": "monday", "starts": "10:00", "ends": "11:00"}])", "2021-01-31", "", "END_BEFORE_START",
       "/last_day"},
      {R"([{"weekday": "monday", "starts": "10:00", "ends": "11:00"}])", "9999-12-31", "", "TOO_MANY", "/last_day"},
      {R"([{"weekday": "monday", "starts": "10:00", "ends": "11:00"}])", "2021-02-28",
       R"(, "leaders": ["founder", "nobody"])", "NOT_FOUND", "/leaders/1"},
  }));
  const auto failure =
      workspace.refused("series.schedule", R"({"id": "s", "name": "S", "mode": "remote", "first_day": "2021-02-01",
          "last_day": ")" + last_day + R"(", "slots": )" +
                                               slots + more + "}");
  CHECK(failure.code == code);
  CHECK(failure.path == path);
}

TEST_CASE("a group leader sees the groups that the leader leads or is related to", "[guidance]") {
  GuidanceWorkspace workspace;
  workspace.add_person("t-1", "professional");
  workspace.add_person("t-2", "professional");
  workspace.call("series.schedule", bingo);
  workspace.call("series.schedule", R"({"id": "other", "name": "Other", "mode": "remote",
      "slots": [{"weekday": "monday", "starts": "09:00", "ends": "10:00"}], "first_day": "2021-02-01",
      "last_day": "2021-02-28"})");
  const auto seen_by = [&](std::string_view person) {
    workspace.act_as(person, operation::Role::group_leader);
    std::string ids;
    const auto page = workspace.call("series.list", "{}");
    for (const auto& item : page.at("items").as_array()) ids += text_of(item, "id") + " ";
    return ids + text_of(workspace.call("meeting.count", "{}"), "count");
  };
  CHECK(seen_by("t-1") == "bingo 20");
  CHECK(workspace.refused("series.get", R"({"id": "other"})").code == "NOT_FOUND");
  CHECK(workspace.refused("meeting.cancel", R"({"meeting": "other.2021-02-01"})").path == "/meeting");
  CHECK(seen_by("t-2") == "0");
  workspace.relate("t-2", {}, "other");
  CHECK(seen_by("t-2") == "other 4");
}

}  // namespace mukana::guidance
