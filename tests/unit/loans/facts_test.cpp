#include <catch2/catch.hpp>
#include <filesystem>

#include "mukana/loans/rules.hpp"

#include "loans/fleet_records.hpp"
#include "loans/operations.hpp"
#include "loans/records.hpp"
#include "unit/loans/fact_lines.hpp"
#include "unit/people/calls.hpp"

namespace mukana::loans {
namespace {

using test::rows_of;
using test::TestWorkspace;

struct TemporaryFile {
  std::filesystem::path path;
  explicit TemporaryFile(const char* name) : path(std::filesystem::temp_directory_path() / name) { remove(); }
  ~TemporaryFile() { remove(); }
  void remove() const {
    for (const char* end : {"", "-wal", "-shm"}) std::filesystem::remove(path.string() + end);
  }
};

void fill(TestWorkspace& workspace) {
  workspace.call("person.add", R"({"id":"ann","municipality":"Juva","since":"2021-01-01"})");
  workspace.call(
      "device.register",
      R"({"id":"a","kind":"tablet","commissioned_on":"2021-01-25","entry_mode":"historical","owner":"county"})");
  workspace.call("device.register",
                 R"({"id":"b","kind":"tablet","commissioned_on":"2021-02-20","entry_mode":"historical"})");
  workspace.call("device.register",
                 R"({"id":"later","kind":"tablet","commissioned_on":"2021-04-01","entry_mode":"historical"})");
  workspace.call("loan.check_out", R"({"id":"n-1","device":"a","borrower":"ann","out_at":"2021-02-02T09:40:00Z",
    "returned_at":"2021-02-16T10:30:00Z","condition":"good","entry_mode":"historical"})");
  workspace.call("loan.check_out",
                 R"({"id":"n-2","device":"b","borrower":"ann","out_on":"2021-02-27","entry_mode":"historical"})");
  workspace.call("acquisition.record",
                 R"({"id":"q","person":"ann","device_kind":"phone","acquired_on":"2021-02-26","assisted":true})");
}

}  // namespace

TEST_CASE("the facts of devices are those of the period asked for, devices outside the fleet left out", "[loans]") {
  const TemporaryFile file("mukana-device-facts.db");
  {
    TestWorkspace workspace("2021-06-30T09:00:00Z", file.path.string());
    fill(workspace);
  }
  // 15. to 28.2.2021: `a` is on loan on the 15th and the 16th, `b` is there since the 20th and lent on the 27th. Where `a`
  // stands now is to be wiped: that it came back was written down in June, and nothing tells of a wipe since.
  CHECK(rows_of(file.path.string(), device_facts(), "2021-02-15", "2021-02-28") ==
        "a : valid tablet 2021-01-25 county - 1 0 2 14 1 14 2190 20160 20160 county - - to_wipe\n"
        "b : valid tablet 2021-02-20 county - 1 1 2 9 2 9 2880 12960 12960 county - - on_loan\n");
}

TEST_CASE("the facts of loans and acquisitions carry the person's municipality of that day", "[loans]") {
  const TemporaryFile file("mukana-loan-facts.db");
  {
    TestWorkspace workspace("2021-06-30T09:00:00Z", file.path.string());
    fill(workspace);
    workspace.call("person.add", R"({"id":"bea","municipality":"Mikkeli","since":"2021-01-01"})");
    workspace.call("acquisition.record",
                   R"({"id":"r","person":"bea","device_kind":"tablet","acquired_on":"2021-03-01","assisted":false})");
  }
  CHECK(rows_of(file.path.string(), loan_facts(), "2021-01-01", "2021-12-31") ==
        "n-1 2021-02-02: valid a tablet ann Juva 2021-02-16 0 15 1 good historical returned 0\n"
        "n-2 2021-02-27: valid b tablet ann Juva - 1 - 1 - historical - 0\n");
  CHECK(rows_of(file.path.string(), acquisition_facts(), "2021-01-01", "2021-12-31") ==
        "q 2021-02-26: valid ann phone 1 - Juva\n"
        "r 2021-03-01: valid bea tablet 0 - Mikkeli\n");
}

TEST_CASE("a fleet read at once is what its devices are one by one", "[loans]") {
  const TemporaryFile file("mukana-fleet.db");
  {
    TestWorkspace workspace("2021-06-30T09:00:00Z", file.path.string());
    fill(workspace);
    workspace.call("device.register", R"({"id":"w","kind":"laptop","commissioned_on":"2021-02-01","needs_install":true,
      "media":[{"id":"d1","kind":"ssd"},{"id":"d2","kind":"disk"}]})");
    workspace.call("sanitisation.record", R"({"device":"w","medium":"d2","action":"destroy","result":"passed",
      "started_at":"2021-02-02T08:00:00Z","finished_at":"2021-02-02T09:00:00Z","replaced_by":{"id":"d3","kind":"ssd"}})");
    workspace.call("sanitisation.record", R"({"device":"w","medium":"d1","action":"clear","result":"passed",
      "started_at":"2021-02-03T08:00:00Z","finished_at":"2021-02-03T09:00:00Z"})");
    workspace.call("device.finish_install", R"({"id":"w","at":"2021-02-04T09:00:00Z"})");
    workspace.call("device.send_to_repair", R"({"id":"w","at":"2021-02-05T09:00:00Z"})");
    workspace.call("device.send_to_repair", R"({"id":"later","at":"2021-05-05T09:00:00Z"})");
    workspace.call("device.take_event_back", R"({"id":"later","number":1,"reason":"no"})");
    workspace.call("loan.check_out", R"({"id":"n-3","device":"a","borrower":"ann","out_on":"2021-02-16",
      "returned_on":"2021-02-17","condition":"damaged","entry_mode":"historical"})");
  }
  const auto database = storage::Database::open(file.path.string(), {});
  const auto controller = *database->integer("SELECT key FROM organisation WHERE id = 'county'");
  const base::Zone zone = *base::Zone::named("Europe/Helsinki");
  Fleet fleet(*database, controller, zone);
  for (const char* id : {"a", "b", "later", "w"}) {
    INFO(id);
    const auto key = *database->integer("SELECT key FROM device WHERE id = $1", id);
    const auto alone = timeline(read_history(*database, key, zone));
    const auto together = timeline(fleet.history(key));
    REQUIRE(alone.size() == together.size());
    for (std::size_t i = 0; i < alone.size(); ++i) {
      CHECK(alone[i].state == together[i].state);
      CHECK(alone[i].time.start == together[i].time.start);
      CHECK(alone[i].time.end == together[i].time.end);
    }
  }
}

TEST_CASE("wiping, refurbishing, grants, disposals and transfers can be counted", "[loans]") {
  const TemporaryFile file("mukana-workshop-facts.db");
  {
    TestWorkspace workspace("2021-06-30T09:00:00Z", file.path.string());
    workspace.call("organisation.add", R"({"id":"town","name":"Town","sector":"municipal","parent":"county"})");
    workspace.call("person.add", R"({"id":"ann","municipality":"Juva","since":"2021-01-01"})");
    for (const char* id : {"a", "b"}) {
      const std::string device(id);
      workspace.call(
          "device.register",
          R"({"kind":"laptop","commissioned_on":"2021-02-01","acquired_as":"donation","id":")" + device + "\"}");
      workspace.call("refurbishment.start", R"({"id":"r-)" + device + R"(","device":")" + device +
                                                R"(","started_at":"2021-02-01T07:00:00Z"})");
      workspace.call("sanitisation.record", R"({"id":"w-)" + device + R"(","device":")" + device +
                                                R"(","action":"purge","result":"passed","performed_by":"ann",
        "started_at":"2021-02-02T22:30:00Z","finished_at":"2021-02-02T23:30:00Z"})");
    }
    for (const char* step : {"wiped", "operating_system", "programs", "tested"}) {
      workspace.call(
          "refurbishment.record_step",
          R"({"id":"r-a","worker":"ann","work_activity":true,"minutes":20,"at":"2021-02-03T08:00:00Z","step":")" +
              std::string(step) + "\"}");
    }
    workspace.call("refurbishment.finish", R"({"id":"r-a","finished_at":"2021-02-04T08:00:00Z"})");
    workspace.call("transfer.send", R"({"id":"x","device":"b","receiver":"town","sent_at":"2021-03-14T10:00:00Z"})");
    workspace.call("transfer.receive", R"({"id":"x","at":"2021-03-16T10:00:00Z"})");
    workspace.call("completion.record", R"({"person":"ann","kind":"orientation","completed_on":"2021-03-01"})");
    workspace.call("grant.give", R"({"id":"g","device":"a","person":"ann","granted_at":"2021-03-20T08:00:00Z"})");
    workspace.call("disposal.record",
                   R"({"id":"p","device":"b","method":"recycled","disposed_at":"2021-04-20T08:00:00Z"})");
  }
  const auto rows = [&](const operation::FactSet& set) {
    return rows_of(file.path.string(), set, "2021-01-01", "2021-12-31");
  };
  CHECK(rows(sanitisation_facts()) ==
        "w-a 2021-02-03: valid a laptop purge 1 own - ann\nw-b 2021-02-03: valid b laptop purge 1 own - ann\n");
  CHECK(rows(refurbishment_facts()) ==
        "r-a 2021-02-04: valid a laptop 1 2021-02-01 4 - 80 1\nr-b 2021-02-01: valid b laptop 0 2021-02-01 - - - -\n");
  CHECK(rows(refurbishment_step_facts()).starts_with("r-a 2021-02-03: valid a laptop wiped 1 ann 1 20\n"));
  CHECK(rows(transfer_facts()) == "x 2021-03-14: valid b laptop county town arrived 2\n");
  CHECK(rows(grant_facts()) == "g 2021-03-20: valid a laptop ann Juva 0 0 donation\n");
  CHECK(rows(disposal_facts()) == "p 2021-04-20: valid b laptop recycled 0\n");
}

}  // namespace mukana::loans
