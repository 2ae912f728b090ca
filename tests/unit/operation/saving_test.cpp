// Keeping records: the statement, and what a taken id answers whatever the record.
#include "operation/saving.hpp"

#include <catch2/catch.hpp>

#include "support/workspace.hpp"

using namespace mukana;

TEST_CASE("The statement of a record numbers its own columns after those that every record has", "[operation]") {
  const auto [columns, count, sql] = GENERATE(table<const char*, std::size_t, const char*>({
      {"", 0,
       "INSERT INTO visit (controller, id, recorded_at, recorded_by, import, import_row, regime) "
       "VALUES ($1, $2, $3, $4, $5, $6, $7)"},
      {"place, day", 2,
       "INSERT INTO visit (controller, id, recorded_at, recorded_by, import, import_row, regime, place, day) "
       "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"},
  }));
  CHECK(operation::record_insert_sql("visit", columns, count) == sql);
}

TEST_CASE("An id that is taken answers E_CONFLICT at /id, whatever the record", "[operation]") {
  test::TestWorkspace workspace;
  workspace.call("person.add", R"({"id":"ann"})");
  workspace.call("pilot.start", R"({"id":"p","name":"P","first_day":"2021-01-01","last_day":"2021-06-30"})");
  workspace.call("indicator.define", R"({"id":"i","title":"I","fact":"contact","measure":{"kind":"count"},
      "unit":"contacts"})");
  workspace.call("device.register", R"({"id":"d","kind":"tablet"})");
  const auto [operation, request] = GENERATE(table<const char*, const char*>({
      {"organisation.add", R"({"id":"x","name":"X","sector":"other"})"},
      {"unit.add", R"({"id":"x","name":"X"})"},
      {"person.add", R"({"id":"x"})"},
      {"project.start", R"({"id":"x","name":"X","first_day":"2021-01-01","last_day":"2021-12-31"})"},
      {"completion.record", R"({"id":"x","person":"ann","kind":"course","completed_on":"2021-06-01"})"},
      {"contact.log", R"({"id":"x","kind":"call","happened_on":"2021-06-01"})"},
      {"series.schedule", R"({"id":"x","name":"X","mode":"remote","first_day":"2021-06-01","last_day":"2021-06-30",
          "slots":[{"weekday":"monday","starts":"09:00","ends":"10:00"}]})"},
      {"meeting.plan", R"({"id":"x","kind":"group","mode":"remote","starts_at":"2021-06-01T09:00:00Z",
          "ends_at":"2021-06-01T10:00:00Z"})"},
      {"response.submit", R"({"id":"x","form":"f","respondent":"ann","answers":{"well":true}})"},
      {"device.register", R"({"id":"x","kind":"tablet"})"},
      {"sanitisation.record", R"({"id":"x","device":"d","action":"purge","result":"passed",
          "started_at":"2021-06-01T09:00:00Z","finished_at":"2021-06-01T10:00:00Z"})"},
      {"acquisition.record", R"({"id":"x","person":"ann","device_kind":"phone","acquired_on":"2021-06-01",
          "assisted":true})"},
      {"pilot.start", R"({"id":"x","name":"X","first_day":"2021-01-01","last_day":"2021-06-30"})"},
      {"claim.publish", R"({"id":"x","pilot":"p","indicator":"i","text":"X","asserts":{"is":1}})"},
  }));
  CAPTURE(operation);
  if (std::string_view(operation) == "response.submit") {
    workspace.call("form.define", R"({"id":"f","title":"F","items":[{"id":"well","kind":"boolean","text":"Well?"}]})");
  }
  workspace.call(operation, request);
  const base::Failure failure = workspace.refused(operation, request);
  CHECK(failure.status == base::Status::conflict);
  CHECK(failure.code == "ALREADY_EXISTS");
  CHECK(failure.path == "/id");
}
