// Wipe records with everything that a certificate asks, and what counts as evidence.
#include <catch2/catch.hpp>

#include "mukana/loans/rules.hpp"

#include "loans/schema.hpp"
#include "unit/people/calls.hpp"

namespace mukana::loans {
namespace {

using test::refusal;
using test::TestWorkspace;
using test::text;
using test::texts;

struct Workshop : TestWorkspace {
  Workshop() {
    call("person.add", R"({"id":"ann","position":"client"})");
    call("person.add", R"({"id":"wes","position":"professional"})");
    call("device.register",
         R"({"id":"l-1","kind":"laptop","manufacturer":"Example","model":"X1","serial":"S1","tag":"E7",
      "commissioned_on":"2021-01-25","media":[{"id":"d1","kind":"ssd"},{"id":"d2","kind":"disk"}]})");
  }
  static std::string wipe(const std::string& id, const std::string& medium, int hour, const std::string& more = "") {
    const std::string at = "2021-02-01T" + std::string(hour < 10 ? "0" : "") + std::to_string(hour);
    return R"({"id":")" + id + R"(","device":"l-1","medium":")" + medium + R"(","action":"purge","started_at":")" + at +
           R"(:00:00Z","finished_at":")" + at + R"(:30:00Z","result":"passed")" + more + "}";
  }
  std::string state() { return text(call("device.get", R"({"id":"l-1"})"), "state"); }
};

}  // namespace

TEST_CASE("a wipe record holds what a certificate of NIST SP 800-88 asks, and reads back so", "[loans]") {
  Workshop workshop;
  const auto saved = workshop.call(
      "sanitisation.record",
      Workshop::wipe("w", "d1", 8,
                     R"(,"medium_serial":"WD-9","source":"Unit 3","technique":"block erase","tool":"wiper",
                     "tool_version":"2.1","performed_by":"wes","performed_role":"technician","performed_place":"Workshop",
                     "verification":"sample","verified_at":"2021-02-01T09:00:00Z","verified_by":"founder",
                     "verified_role":"coordinator","verified_place":"Office")"));
  CHECK(saved.at("accepted") == true);
  CHECK(text(saved, "device_state") == "to_wipe");  // the other medium is still to be wiped
  CHECK(base::write_json(workshop.call("sanitisation.get", R"({"id":"w"})")) ==
        R"({"id":"w","revision":1,"state":"valid","device":"l-1","medium":"d1","manufacturer":"Example","model":"X1",)"
        R"("serial":"S1","property_number":"E7","medium_serial":"WD-9","medium_kind":"ssd","source":"Unit 3",)"
        R"("action":"purge","technique":"block erase","tool":"wiper","tool_version":"2.1",)"
        R"("started_at":"2021-02-01T08:00:00.000Z","finished_at":"2021-02-01T08:30:00.000Z","result":"passed",)"
        R"("performed_by":"wes","performed_role":"technician","performed_place":"Workshop","verification":"sample",)"
        R"("verified_at":"2021-02-01T09:00:00.000Z","verified_by":"founder","verified_role":"coordinator",)"
        R"("verified_place":"Office","evidence":"own","entry_mode":"live","accepted":true,"warnings":[],"faults":[]})");
  workshop.call("sanitisation.record", Workshop::wipe("w-2", "d2", 9));
  CHECK(workshop.state() == "available");
}

TEST_CASE("what counts as evidence, under which policy", "[loans]") {
  const WipePolicy strict{false, true};
  const WipePolicy open{true, false};
  const auto faults = [](WipeResult result, bool warned, Evidence evidence, bool verified, const WipePolicy& policy) {
    std::string all;
    for (const WipeFault fault : wipe_faults(result, warned, evidence, verified, policy)) {
      all += std::string(base::code(fault)) + " ";
    }
    return all;
  };
  CHECK(faults(WipeResult::passed, false, Evidence::own, false, {}).empty());
  CHECK(faults(WipeResult::failed, false, Evidence::own, false, {}) == "failed ");
  CHECK(faults(WipeResult::passed, true, Evidence::own, false, {}) == "warned ");
  CHECK(faults(WipeResult::passed, false, Evidence::donor_claim, true, open) == "donor_claim ");
  CHECK(faults(WipeResult::passed, false, Evidence::donor_record, true, {}) == "donor_record ");
  CHECK(faults(WipeResult::passed, false, Evidence::donor_record, true, open).empty());
  CHECK(faults(WipeResult::passed, false, Evidence::own, false, strict) == "not_verified ");
  CHECK(faults(WipeResult::passed, false, Evidence::own, true, strict).empty());
}

TEST_CASE("a donor's claim never frees a device, and a donor's record where the policy takes it", "[loans]") {
  Workshop workshop;
  const auto claim =
      workshop.call("sanitisation.record", Workshop::wipe("w-0", "d1", 6, R"(,"evidence":"donor_claim")"));
  CHECK(claim.at("accepted") == false);
  CHECK(text(claim, "device_state") == "to_wipe");
  const std::string record = Workshop::wipe("w-1", "d1", 7, R"(,"evidence":"donor_record")");
  if (GENERATE(true, false)) {
    workshop.call("sanitisation.set_policy", R"({"accepts_donor_records":true,"needs_verification":false})");
    CHECK(workshop.call("sanitisation.record", record).at("accepted") == true);
    workshop.call("sanitisation.record", Workshop::wipe("w-2", "d2", 8));
    CHECK(workshop.state() == "available");
  } else {
    CHECK(base::write_json(workshop.call("sanitisation.record", record).at("faults")) == R"(["donor_record"])");
    workshop.call("sanitisation.record", Workshop::wipe("w-2", "d2", 8));
    CHECK(workshop.state() == "to_wipe");
    // What was judged under a policy stays judged so.
    workshop.call("sanitisation.set_policy", R"({"accepts_donor_records":true,"needs_verification":false})");
    CHECK(workshop.call("sanitisation.get", R"({"id":"w-1"})").at("accepted") == false);
  }
  CHECK(workshop.call("sanitisation.count", R"({"device":"l-1"})").at("count") == 3);
}

TEST_CASE("a destroyed medium is settled, and its new one until the device comes back", "[loans]") {
  Workshop workshop;
  const std::string destroyed =
      R"({"device":"l-1","medium":"d1","action":"destroy","started_at":"2021-02-01T08:00:00Z",
      "finished_at":"2021-02-01T08:30:00Z","result":"passed")";
  workshop.call("sanitisation.record", Workshop::wipe("w-2", "d2", 7));
  SECTION("a new medium in its place") {
    workshop.call("sanitisation.record", destroyed + R"(,"replaced_by":{"id":"d3","kind":"ssd"}})");
    CHECK(workshop.state() == "available");
    CHECK(texts(workshop.call("device.get", R"({"id":"l-1","media":true})"), "media") == "d2,d3");
    workshop.call("loan.check_out", R"({"id":"n","device":"l-1","borrower":"ann","out_at":"2021-02-02T08:00:00Z"})");
    workshop.call("loan.return", R"({"loan":"n","returned_at":"2021-02-03T08:00:00Z"})");
    const auto again = [&](const char* id, const char* medium) {
      return workshop.call("sanitisation.record", R"({"id":")" + std::string(id) + R"(","device":"l-1","medium":")" +
                                                      medium + R"(","action":"clear","result":"passed",
        "started_at":"2021-02-04T08:00:00Z","finished_at":"2021-02-04T09:00:00Z"})");
    };
    again("w-4", "d2");
    CHECK(workshop.state() == "to_wipe");
    again("w-5", "d3");
    CHECK(workshop.state() == "available");
  }
  SECTION("a used one in its place") {
    workshop.call("sanitisation.record", destroyed + R"(,"replaced_by":{"id":"d3","kind":"ssd","is_new":false}})");
    CHECK(workshop.state() == "to_wipe");
    workshop.call("sanitisation.record", Workshop::wipe("w-4", "d3", 10));
    CHECK(workshop.state() == "available");
  }
  SECTION("all destroyed and none replaced: settled, and nothing to lend") {
    workshop.call("sanitisation.record", destroyed + "}");
    CHECK(workshop.state() == "available");  // one medium is left
    CHECK(refusal(workshop.session(), "sanitisation.record", Workshop::wipe("w-9", "d1", 9)) ==
          "MEDIUM_DESTROYED /medium");
    workshop.call("sanitisation.record", R"({"device":"l-1","medium":"d2","action":"destroy","result":"failed",
      "started_at":"2021-02-01T10:00:00Z","finished_at":"2021-02-01T10:30:00Z"})");
    CHECK(workshop.state() == "blocked");
    workshop.call("sanitisation.record", R"({"device":"l-1","medium":"d2","action":"destroy","result":"passed",
      "started_at":"2021-02-01T11:00:00Z","finished_at":"2021-02-01T11:30:00Z"})");
    CHECK(workshop.state() == "blocked");
    workshop.call("disposal.record", R"({"device":"l-1","method":"recycled"})");
    CHECK(workshop.state() == "disposed");
  }
}

TEST_CASE("a failed wipe takes back the pass before it, so that nothing goes out unwiped", "[loans]") {
  Workshop workshop;
  workshop.call("sanitisation.record", Workshop::wipe("w-1", "d1", 7));
  const std::string bad =
      GENERATE(R"({"result":"failed")", R"({"result":"passed","warnings":["hidden sectors NOT erased"])");
  workshop.call("sanitisation.record",
                bad + R"(,"device":"l-1","medium":"d1","action":"purge","started_at":"2021-02-01T08:00:00Z",
      "finished_at":"2021-02-01T08:30:00Z"})");
  CHECK(workshop.state() == "blocked");
  workshop.call("sanitisation.record", Workshop::wipe("w-3", "d2", 9));
  CHECK(workshop.state() == "blocked");
  const std::string dispose = R"({"device":"l-1","method":"recycled"})";
  CHECK(refusal(workshop.session(), "disposal.record", dispose) == "DEVICE_NOT_SANITISED /device");
  workshop.call("device.send_to_wipe", R"({"id":"l-1","at":"2021-02-01T10:00:00Z"})");
  CHECK(refusal(workshop.session(), "disposal.record", dispose) == "DEVICE_NOT_SANITISED /device");
  if (GENERATE(true, false)) {
    workshop.call("sanitisation.record", Workshop::wipe("w-4", "d1", 11));
    CHECK(workshop.state() == "available");
  } else {
    workshop.call("sanitisation.record", R"({"device":"l-1","medium":"d1","action":"destroy","result":"passed",
      "started_at":"2021-02-01T11:00:00Z","finished_at":"2021-02-01T11:30:00Z"})");
    CHECK(refusal(workshop.session(), "sanitisation.record", Workshop::wipe("w-5", "d1", 12)) ==
          "MEDIUM_DESTROYED /medium");
  }
  workshop.call("disposal.record", dispose);
  CHECK(workshop.state() == "disposed");
}

TEST_CASE("a used medium in the place of one that was wiped is wiped itself", "[loans]") {
  Workshop workshop;
  workshop.call("sanitisation.record", Workshop::wipe("w-1", "d1", 6));
  workshop.call("sanitisation.record", Workshop::wipe("w-2", "d2", 7));
  workshop.call("sanitisation.record", R"({"device":"l-1","medium":"d1","action":"destroy","result":"passed",
      "started_at":"2021-02-01T08:00:00Z","finished_at":"2021-02-01T08:30:00Z",
      "replaced_by":{"id":"d3","kind":"ssd","is_new":false}})");
  CHECK(workshop.state() == "to_wipe");
  CHECK(refusal(workshop.session(), "disposal.record", R"({"device":"l-1","method":"recycled"})") ==
        "DEVICE_NOT_SANITISED /device");
  workshop.call("sanitisation.record", Workshop::wipe("w-4", "d3", 10));
  CHECK(workshop.state() == "available");
}

TEST_CASE("a failed wipe that is written down late flags the loan, and is refused where more hangs on it", "[loans]") {
  Workshop workshop;
  workshop.call("sanitisation.record", Workshop::wipe("w-1", "d1", 6));
  workshop.call("sanitisation.record", Workshop::wipe("w-2", "d2", 7));
  const std::string late = R"({"device":"l-1","medium":"d1","action":"purge","result":"failed",
      "started_at":"2021-02-01T10:00:00Z","finished_at":"2021-02-01T10:30:00Z"})";
  SECTION("a loan") {
    workshop.call("loan.check_out", R"({"id":"n","device":"l-1","borrower":"ann","out_at":"2021-02-02T08:00:00Z"})");
    workshop.call("sanitisation.record", late);
    CHECK(base::write_json(workshop.call("loan.get", R"({"id":"n"})").at("flags")) == R"(["no_wipe_evidence"])");
    CHECK(workshop.state() == "on_loan");
  }
  SECTION("a repair") {
    workshop.call("device.send_to_repair", R"({"id":"l-1","at":"2021-02-02T08:00:00Z"})");
    CHECK(refusal(workshop.session(), "sanitisation.record", late) == "CONTRADICTS_LATER /finished_at");
    CHECK(refusal(workshop.session(), "sanitisation.void", R"({"id":"w-1","reason":"another device"})") ==
          "CONTRADICTS_LATER /id");
    CHECK(workshop.state() == "repair");
  }
}

TEST_CASE("a failed wipe that is written down late flags what stood on the pass before it", "[loans]") {
  Workshop workshop;
  workshop.call("sanitisation.record", Workshop::wipe("w-1", "d1", 8));
  workshop.call("sanitisation.record", Workshop::wipe("w-2", "d2", 9));
  const auto flagged = [&](const char* operation, const char* id) {
    return texts(workshop.call(operation, std::string(R"({"id":")") + id + "\"}"), "flags");
  };
  const std::string failed = R"({"id":"w-3","device":"l-1","medium":"d1","action":"purge","result":"failed",)"
                             R"("started_at":"2021-02-01T10:00:00Z","finished_at":"2021-02-01T10:30:00Z"})";
  SECTION("the grant of what was on loan, by what was known at its hand-over") {
    workshop.call("loan.check_out", R"({"id":"n","device":"l-1","borrower":"ann","out_at":"2021-02-02T08:00:00Z"})");
    workshop.call("completion.record", R"({"person":"ann","kind":"orientation","completed_on":"2021-03-01"})");
    workshop.call("grant.give", R"({"id":"g","device":"l-1","person":"ann","granted_at":"2021-03-16T10:00:00Z"})");
    REQUIRE(flagged("grant.get", "g").empty());
    workshop.call("sanitisation.record", failed);
    CHECK(flagged("loan.get", "n") == "no_wipe_evidence");
    CHECK(flagged("grant.get", "g") == "no_wipe_evidence");
    CHECK(workshop.call("grant.get", R"({"id":"g"})").at("revision") == 2);
  }
  SECTION("the disposal") {
    workshop.call("disposal.record",
                  R"({"id":"p","device":"l-1","method":"recycled","disposed_at":"2021-03-16T10:00:00Z"})");
    REQUIRE(flagged("disposal.get", "p").empty());
    workshop.call("sanitisation.record", failed);
    CHECK(flagged("disposal.get", "p") == "no_wipe_evidence");
    workshop.call("sanitisation.void", R"({"id":"w-2","reason":"Another device"})");
    CHECK(flagged("disposal.get", "p") == "no_wipe_evidence");  // and once
    CHECK(workshop.call("disposal.get", R"({"id":"p"})").at("revision") == 2);
  }
}

TEST_CASE("what turns out unwiped is kept for nobody, who waits again", "[loans]") {
  Workshop workshop;
  workshop.call("sanitisation.record", Workshop::wipe("w-1", "d1", 6));
  workshop.call("sanitisation.record", Workshop::wipe("w-2", "d2", 7));
  workshop.call("reservation.place", R"({"id":"r","person":"ann","device":"l-1"})");
  CHECK(workshop.state() == "reserved");
  workshop.call("sanitisation.record", R"({"device":"l-1","medium":"d1","action":"purge","result":"failed",
      "started_at":"2021-06-30T08:50:00Z","finished_at":"2021-06-30T08:59:00Z"})");
  CHECK(workshop.state() == "blocked");
  CHECK(text(workshop.call("reservation.get", R"({"id":"r"})"), "state") == "queued");
  workshop.call("sanitisation.record", R"({"device":"l-1","medium":"d1","action":"purge","result":"passed",
      "started_at":"2021-06-30T08:59:00Z","finished_at":"2021-06-30T09:00:00Z"})");
  CHECK(workshop.state() == "reserved");
  CHECK(text(workshop.call("reservation.get", R"({"id":"r"})"), "state") == "ready");
}

TEST_CASE("a wrong wipe record is made void, and the loan that stood on it flagged", "[loans]") {
  Workshop workshop;
  workshop.call("sanitisation.record", Workshop::wipe("w-1", "d1", 7));
  workshop.call("sanitisation.record", Workshop::wipe("w-2", "d2", 8));
  workshop.call("loan.check_out", R"({"id":"n","device":"l-1","borrower":"ann","out_at":"2021-02-02T08:00:00Z"})");
  CHECK(workshop.call("loan.get", R"({"id":"n"})").at("flags").as_array().empty());
  workshop.call("sanitisation.void", R"({"id":"w-2","reason":"another device"})");
  CHECK(base::write_json(workshop.call("loan.get", R"({"id":"n"})").at("flags")) == R"(["no_wipe_evidence"])");
  CHECK(workshop.state() == "on_loan");
  CHECK(text(workshop.call("sanitisation.get", R"({"id":"w-2"})"), "state") == "void");
  CHECK(texts(workshop.call("sanitisation.list", R"({"accepted":true,"first_day":"2021-02-01"})"), "items") == "w-1");
  CHECK(refusal(workshop.session(), "sanitisation.void", R"({"id":"w-2","reason":"again"})") == "ALREADY_VOID /id");
}

TEST_CASE("what is wrong with a wipe record is named", "[loans]") {
  Workshop workshop;
  const auto [more, expected] = GENERATE(table<const char*, const char*>({
      {R"(,"verified_by":"wes")", "MISSING_FIELD /verification"},
      {R"(,"verification":"full","verified_at":"2021-02-01T08:29:00Z")", "VERIFIED_TOO_EARLY /verified_at"},
      {R"(,"replaced_by":{"id":"d3","kind":"ssd"})", "NOTHING_REPLACED /replaced_by"},
      {R"(,"performed_by":"zoe")", "NOT_FOUND /performed_by"},
      {R"(,"evidence":"hearsay")", "UNKNOWN_CODE /evidence"},
  }));
  CHECK(refusal(workshop.session(), "sanitisation.record", Workshop::wipe("w", "d1", 8, more)) == expected);
  CHECK(refusal(workshop.session(), "sanitisation.record", R"({"device":"l-1","medium":"d1","action":"clear",
    "started_at":"2021-07-01T08:00:00Z","finished_at":"2021-07-01T09:00:00Z","result":"passed"})") ==
        "IN_FUTURE /finished_at");
  CHECK(refusal(workshop.session(), "sanitisation.record", R"({"device":"l-1","action":"clear",
    "started_at":"2021-02-01T08:00:00Z","finished_at":"2021-02-01T09:00:00Z","result":"passed"})") ==
        "MEDIUM_NEEDED /medium");
  CHECK(workshop.call("sanitisation.count", "{}").at("count") == 0);
}

TEST_CASE("the database itself refuses wipe records of no shape", "[loans]") {
  const auto database = storage::Database::open(":memory:", {.create = true});
  const std::vector<storage::Schema> schemas{schema()};
  storage::migrate(*database, schemas);
  const std::string insert =
      "INSERT INTO sanitisation (controller, id, recorded_at, device, day, action, started_at, finished_at, result, "
      "evidence, trusted, faults) VALUES (1, $1, 0, 7, 0, $2, 10, $3, 'passed', $4, $5, $6)";
  database->run(insert, "a", "clear", 20, "own", 1, "");
  CHECK_THROWS_AS(database->run(insert, "b", "clear", 9, "own", 1, ""), base::Failed);
  CHECK_THROWS_AS(database->run(insert, "c", "burn", 20, "own", 1, ""), base::Failed);
  CHECK_THROWS_AS(database->run(insert, "d", "clear", 20, "donor_claim", 1, ""), base::Failed);
  CHECK_THROWS_AS(database->run(insert, "e", "clear", 20, "donor_claim", 0, ""), base::Failed);
  CHECK_THROWS_AS(database->run("UPDATE sanitisation SET result = 'failed'"), base::Failed);
  database->run("UPDATE sanitisation SET performed_by = NULL, warnings = NULL");
}

}  // namespace mukana::loans
