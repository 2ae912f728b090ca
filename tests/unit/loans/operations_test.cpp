#include <catch2/catch.hpp>

#include "loans/schema.hpp"
#include "unit/people/calls.hpp"

namespace mukana::loans {
namespace {

using test::TestWorkspace;
using test::text;
using test::texts;

// A tablet with one medium, registered as wiped on paper, and two clients.
struct Lending : TestWorkspace {
  Lending() {
    call("person.add", R"({"id":"ann","position":"client"})");
    call("person.add", R"({"id":"ben","position":"client"})");
    call("device.register", R"({"id":"t-1","kind":"tablet","tag":"E1","commissioned_on":"2021-01-25",
      "media":[{"id":"m","kind":"flash"}]})");
  }
  void wipe(const std::string& id, const std::string& from, const std::string& to, const std::string& more = "") {
    call("sanitisation.record", R"({"id":")" + id + R"(","device":"t-1","action":"purge","started_at":")" + from +
                                    R"(","finished_at":")" + to + R"(","result":"passed")" + more + "}");
  }
  std::string state() { return text(call("device.get", R"({"id":"t-1"})"), "state"); }
  void lend(const std::string& id, const std::string& out, const std::string& more = "") {
    call("loan.check_out", request(id, out, more));
  }
  static std::string request(const std::string& id, const std::string& out, const std::string& more = "") {
    return R"({"id":")" + id + R"(","device":"t-1","borrower":"ann","out_at":")" + out + "\"" + more + "}";
  }
};
const std::string historical = R"(,"entry_mode":"historical")";

}  // namespace

TEST_CASE("a device goes out wiped, comes back to be wiped, and goes out again only then", "[loans]") {
  Lending workspace;
  CHECK(workspace.state() == "to_wipe");
  CHECK(workspace.refused("loan.check_out", Lending::request("n", "2021-02-02T08:00:00Z")).code ==
        "DEVICE_NOT_SANITISED");
  workspace.wipe("w-1", "2021-02-01T08:00:00Z", "2021-02-01T09:00:00Z");
  CHECK(workspace.state() == "available");
  workspace.lend("n-1", "2021-02-02T08:00:00Z", R"(,"due_on":"2021-03-02")");
  CHECK(workspace.state() == "on_loan");
  const auto second = workspace.refused("loan.check_out", Lending::request("n-2", "2021-02-03T08:00:00Z"));
  CHECK(second.status == base::Status::conflict);
  CHECK(second.code == "DEVICE_ON_LOAN");
  CHECK(second.path == "/device");
  const auto back =
      workspace.call("loan.return", R"({"device":"t-1","returned_at":"2021-03-01T10:00:00Z","condition":"worn"})");
  CHECK(text(back, "id") == "n-1");
  CHECK(back.at("revision") == 2);
  CHECK(workspace.state() == "to_wipe");
  CHECK(workspace.refused("loan.check_out", Lending::request("n-2", "2021-03-02T08:00:00Z")).code ==
        "DEVICE_NOT_SANITISED");
  workspace.wipe("w-2", "2021-03-01T10:30:00Z", "2021-03-01T11:00:00Z");
  workspace.lend("n-2", "2021-03-02T08:00:00Z");
  const auto loan = workspace.call("loan.get", R"({"id":"n-1"})");
  CHECK(base::write_json(loan) ==
        R"({"id":"n-1","revision":2,"device":"t-1","borrower":"ann","out_at":"2021-02-02T08:00:00.000Z",)"
        R"("returned_at":"2021-03-01T10:00:00.000Z","due_on":"2021-03-02","open":false,"condition":"worn",)"
        R"("entry_mode":"live","flags":[],"overdue":false,"renewals":0,"found":false})");
  CHECK(texts(workspace.call("loan.list", R"({"open":true})"), "items") == "n-2");
  CHECK(workspace.call("loan.count", R"({"borrower":"ann"})").at("count") == 2);
}

TEST_CASE("a wipe with a warning blocks the device, and a good one frees it", "[loans]") {
  Lending workspace;
  workspace.wipe("w-1", "2021-02-01T08:00:00Z", "2021-02-01T09:00:00Z", R"(,"warnings":["hidden area not erased"])");
  CHECK(workspace.state() == "blocked");
  CHECK(workspace.refused("loan.check_out", Lending::request("n", "2021-02-02T08:00:00Z")).code ==
        "DEVICE_NOT_SANITISED");
  workspace.wipe("w-2", "2021-02-01T10:00:00Z", "2021-02-01T11:00:00Z");
  CHECK(workspace.state() == "available");
}

TEST_CASE("loans from papers are kept in any order and flagged, and never overlap", "[loans]") {
  Lending workspace;
  workspace.lend("n-3", "2021-04-15T11:15:00Z", historical);
  workspace.lend("n-1", "2021-02-08T07:30:00Z", R"(,"returned_at":"2021-04-07T09:55:00Z")" + historical);
  CHECK(base::write_json(workspace.call("loan.get", R"({"id":"n-1"})").at("flags")) == R"(["no_wipe_evidence"])");
  const auto [out, back, code, path] = GENERATE(table<std::string, std::string, std::string, std::string>({
      {"2021-04-08T07:00:00Z", "2021-04-15T11:15:00Z", "", ""},
      {"2021-04-08T07:00:00Z", "2021-04-15T11:16:00Z", "OVERLAPS_OTHER_LOAN", "/out_at"},
      {"2021-03-08T07:00:00Z", "2021-03-09T07:00:00Z", "OVERLAPS_OTHER_LOAN", "/out_at"},
      {"2021-04-20T07:00:00Z", "2021-04-21T07:00:00Z", "DEVICE_ON_LOAN", "/device"},
      {"2021-04-08T07:00:00Z", "2021-04-08T07:00:00Z", "RETURN_NOT_AFTER_CHECKOUT", "/returned_at"},
  }));
  const std::string request = Lending::request("n-2", out, R"(,"returned_at":")" + back + "\"" + historical);
  if (code.empty()) {
    workspace.call("loan.check_out", request);
    CHECK(workspace.call("loan.count", "{}").at("count") == 3);
    return;
  }
  const auto failure = workspace.refused("loan.check_out", request);
  CHECK(failure.code == code);
  CHECK(failure.path == path);
  CHECK(workspace.call("loan.count", "{}").at("count") == 2);
}

TEST_CASE("a device that came back by papers alone is wiped before anybody else has it", "[loans]") {
  Lending workspace;
  workspace.wipe("w-1", "2021-02-01T08:00:00Z", "2021-02-01T09:00:00Z");
  REQUIRE(workspace.state() == "available");
  workspace.call("reservation.place", R"({"id":"r-1","person":"ann","device_kind":"tablet"})");
  REQUIRE(workspace.state() == "reserved");
  SECTION("a loan that is written down whole") {
    workspace.lend("n-1", "2021-02-08T07:30:00Z", R"(,"returned_at":"2021-04-07T09:55:00Z")" + historical);
  }
  SECTION("a loan of which the return alone is from papers") {
    workspace.lend("n-1", "2021-06-29T07:30:00Z");
    workspace.call("reservation.place", R"({"id":"r-1b","person":"ann","device_kind":"tablet"})");
    workspace.call("loan.return", R"({"loan":"n-1","returned_at":"2021-06-29T09:00:00Z","entry_mode":"historical"})");
  }
  CHECK(workspace.state() == "to_wipe");
  CHECK(workspace.call("reservation.count", R"({"state":"queued"})").at("count") == 1);
  CHECK(workspace.refused("loan.check_out", Lending::request("n", "2021-06-30T09:00:00Z")).code ==
        "DEVICE_NOT_SANITISED");
  workspace.wipe("w-2", "2021-06-30T08:00:00Z", "2021-06-30T09:00:00Z");
  CHECK(workspace.state() == "reserved");
}

TEST_CASE("a loan returns once", "[loans]") {
  Lending workspace;
  workspace.lend("n-1", "2021-02-08T07:30:00Z", historical);
  CHECK(workspace.refused("loan.return", R"({"loan":"n-1","returned_at":"2021-02-08T07:30:00Z"})").code ==
        "RETURN_NOT_AFTER_CHECKOUT");
  CHECK(workspace.refused("loan.return", R"({"loan":"n-1","returned_on":"2021-02-09","expected_revision":2})").code ==
        "STALE_REVISION");
  workspace.call("loan.return", R"({"loan":"n-1","returned_on":"2021-02-08","expected_revision":1})");
  CHECK(workspace.refused("loan.return", R"({"loan":"n-1","returned_on":"2021-02-09"})").code == "LOAN_CLOSED");
  CHECK(workspace.refused("loan.return", R"({"device":"t-1","returned_on":"2021-02-09"})").code ==
        "DEVICE_NOT_ON_LOAN");
  CHECK(text(workspace.call("loan.get", R"({"id":"n-1"})"), "returned_on") == "2021-02-08");
}

TEST_CASE("the database itself holds two open loans of a device apart", "[loans]") {
  const auto database = storage::Database::open(":memory:", {.create = true});
  const std::vector<storage::Schema> schemas{schema()};
  storage::migrate(*database, schemas);
  const std::string insert =
      "INSERT INTO loan (controller, id, recorded_at, device, borrower, out_at, out_day, out_precision) VALUES "
      "(1, $1, 0, 7, 1, 0, 0, 'instant')";
  database->run(insert, "a");
  CHECK_THROWS_AS(database->run(insert, "b"), base::Failed);
}

TEST_CASE("what is wrong with a device, a wipe or an acquisition is named", "[loans]") {
  Lending workspace;
  const auto [operation, request, code, path] = GENERATE(table<const char*, const char*, const char*, const char*>({
      {"device.register", R"({"id":"t-2","kind":"tablet","tag":"E1"})", "DUPLICATE_TAG", "/tag"},
      {"device.register", R"({"id":"t-1","kind":"tablet"})", "ALREADY_EXISTS", "/id"},
      {"device.register", R"({"kind":"tablet","media":[{"id":"a","kind":"ssd"},{"id":"a","kind":"ssd"}]})",
       "DUPLICATE_MEDIUM", "/media/1/id"},
      {"device.register", R"({"kind":"tablet","state":"on_loan"})", "NO_FIRST_STATE", "/state"},
      {"device.get", R"({"id":"t-9"})", "NOT_FOUND", "/id"},
      {"sanitisation.record",
       R"({"device":"t-1","action":"clear","started_at":"2021-02-01T09:00:00Z","finished_at":"2021-02-01T08:00:00Z","result":"passed"})",
       "END_BEFORE_START", "/finished_at"},
      {"sanitisation.record",
       R"({"device":"t-1","medium":"x","action":"clear","started_at":"2021-02-01T09:00:00Z","finished_at":"2021-02-01T10:00:00Z","result":"passed"})",
       "NOT_FOUND", "/medium"},
      {"loan.check_out", R"({"device":"t-1","borrower":"ann"})", "MISSING_FIELD", "/out_at"},
      {"loan.check_out", R"({"device":"t-1","borrower":"ann","out_at":"2021-02-01T09:00:00Z","out_on":"2021-02-01"})",
       "TWO_TIMES", "/out_on"},
      {"loan.check_out", R"({"device":"t-1","borrower":"zoe","out_on":"2021-02-01"})", "NOT_FOUND", "/borrower"},
      {"loan.check_out",
       R"({"device":"t-1","borrower":"ann","out_on":"2021-02-01","due_on":"2021-01-31","entry_mode":"historical"})",
       "DUE_BEFORE_CHECKOUT", "/due_on"},
      {"acquisition.record",
       R"({"person":"ann","device_kind":"phone","acquired_on":"2021-02-01","assisted":false,"assisted_by":"ben"})",
       "NOT_ASSISTED", "/assisted_by"},
  }));
  const auto failure = workspace.refused(operation, request);
  CHECK(failure.code == code);
  CHECK(failure.path == path);
}

TEST_CASE("a coach lends to related clients and reads their loans alone", "[loans]") {
  Lending workspace;
  workspace.call("person.add", R"({"id":"coach","position":"professional"})");
  workspace.call("role.assign", R"({"person":"coach","role":"coach"})");
  workspace.call("relationship.start", R"({"actor":"coach","client":"ann","kind":"coach"})");
  workspace.lend("n-1", "2021-02-08T07:30:00Z", R"(,"returned_on":"2021-02-10")" + historical);
  workspace.call("loan.check_out",
                 R"({"id":"n-2","device":"t-1","borrower":"ben","out_on":"2021-02-11","entry_mode":"historical"})");
  const auto session = workspace.begin("coach", "coach", "lending");
  const auto list = base::parse_json(session->call("loan.list", "{}").body);
  CHECK(texts(list, "items") == "n-1");
  CHECK(session->call("loan.get", R"({"id":"n-1"})").ok());
  CHECK(session->call("loan.get", R"({"id":"n-2"})").body == session->call("loan.get", R"({"id":"n-9"})").body);
  CHECK_FALSE(session->call("loan.return", R"({"device":"t-1","returned_on":"2021-02-12"})").ok());
  CHECK_FALSE(session->call("loan.check_out", R"({"device":"t-1","borrower":"ben","out_on":"2021-03-11"})").ok());
  CHECK(base::parse_json(session->call("loan.count", "{}").body).at("count") == 1);
  const auto device = session->call("device.get", R"({"id":"t-1","media":true})");
  CHECK(device.body.find("ben") == std::string::npos);
  CHECK(device.body.find(R"("media":[{"id":"m","kind":"flash"}])") != std::string::npos);
}

TEST_CASE("devices are listed and counted by kind and state", "[loans]") {
  Lending workspace;
  workspace.call("device.register", R"({"id":"l-1","kind":"laptop","entry_mode":"historical"})");
  CHECK(texts(workspace.call("device.list", "{}"), "items") == "t-1,l-1");
  CHECK(texts(workspace.call("device.list", R"({"state":"available"})"), "items") == "l-1");
  CHECK(workspace.call("device.count", R"({"kind":"tablet"})").at("count") == 1);
}

TEST_CASE("acquisitions are kept with who helped", "[loans]") {
  Lending workspace;
  workspace.call(
      "acquisition.record",
      R"({"id":"q-1","person":"ann","device_kind":"phone","acquired_on":"2021-02-26","assisted":true,"assisted_by":"ben"})");
  workspace.call("acquisition.record",
                 R"({"id":"q-2","person":"ben","device_kind":"tablet","acquired_on":"2021-03-19","assisted":false})");
  CHECK(text(workspace.call("acquisition.get", R"({"id":"q-1"})"), "assisted_by") == "ben");
  CHECK(texts(workspace.call("acquisition.list", R"({"assisted":false})"), "items") == "q-2");
  CHECK(workspace.call("acquisition.count", "{}").at("count") == 2);
}

}  // namespace mukana::loans
