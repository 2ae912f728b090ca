// How devices end: granted after an orientation, disposed of with evidence, found again; and corrected acquisitions.
#include <catch2/catch.hpp>

#include "unit/people/calls.hpp"

namespace mukana::loans {
namespace {

using test::refusal;
using test::TestWorkspace;
using test::text;
using test::texts;

struct Ending : TestWorkspace {
  Ending() {
    for (const char* id : {"ann", "ben"}) call("person.add", std::string(R"({"id":")") + id + "\"}");
    call("device.register", R"({"id":"t-1","kind":"laptop","commissioned_on":"2021-02-01","needs_install":true})");
  }
  void wipe(const char* from = "2021-02-01T08:00:00Z", const char* to = "2021-02-01T09:00:00Z") {
    call("sanitisation.record", R"({"device":"t-1","action":"clear","started_at":")" + std::string(from) +
                                    R"(","finished_at":")" + to + R"(","result":"passed"})");
  }
  void make_ready() {
    wipe();
    call("device.finish_install", R"({"id":"t-1","at":"2021-02-01T10:00:00Z"})");
  }
  void orient(const char* person) {
    call("completion.record",
         R"({"person":")" + std::string(person) + R"(","kind":"orientation","completed_on":"2021-03-01"})");
  }
  std::string state() { return text(call("device.get", R"({"id":"t-1"})"), "state"); }
  std::string give(const char* person, const std::string& more = "") {
    return refusal(session(), "grant.give",
                   R"({"id":"g","device":"t-1","person":")" + std::string(person) + "\"" + more + "}");
  }
};

}  // namespace

TEST_CASE("a device becomes the borrower's own after the orientation, and the loan ends in the same call", "[loans]") {
  Ending workspace;
  workspace.make_ready();
  workspace.call("loan.check_out", R"({"id":"n","device":"t-1","borrower":"ann","out_at":"2021-02-02T08:00:00Z"})");
  CHECK(workspace.give("ben") == "DEVICE_ON_LOAN /device");
  CHECK(workspace.give("ann") == "ORIENTATION_INCOMPLETE /person");
  workspace.orient("ann");
  CHECK(workspace.give("ann", R"(,"granted_at":"2021-02-28T08:00:00Z")") == "ORIENTATION_INCOMPLETE /person");
  CHECK(workspace.call("loan.get", R"({"id":"n"})").at("open") == true);
  const auto given =
      workspace.call("grant.give", R"({"id":"g","device":"t-1","person":"ann","granted_at":"2021-03-16T10:00:00Z"})");
  CHECK(text(given, "ended_loan") == "n");
  CHECK(workspace.state() == "granted");
  const auto loan = workspace.call("loan.get", R"({"id":"n"})");
  CHECK(loan.at("open") == false);
  CHECK(text(loan, "returned_at") == "2021-03-16T10:00:00.000Z");
  const auto grant = workspace.call("grant.get", R"({"id":"g"})");
  CHECK(text(grant, "loan") == "n");
  CHECK(text(grant, "person") == "ann");
  CHECK(grant.at("flags").as_array().empty());
  CHECK(workspace.call("grant.count", R"({"person":"ann"})").at("count") == 1);
  // When it became hers stands in the grant, and the loan says nothing else.
  const auto amend = [&](const char* how) {
    return refusal(workspace.session(), "loan.amend", R"({"id":"n","reason":"x",)" + std::string(how) + "}");
  };
  CHECK(amend(R"("returned_at":"2021-03-10T10:00:00Z")") == "LOAN_GRANTED /returned_at");
  CHECK(amend(R"("condition":"damaged")") == "LOAN_GRANTED /condition");
  CHECK(amend(R"("out_at":"2021-02-02T09:00:00Z")").empty());
  CHECK(refusal(workspace.session(), "loan.void", R"({"id":"n","reason":"x"})") == "LOAN_GRANTED /id");
  CHECK(refusal(workspace.session(), "device.void", R"({"id":"t-1","reason":"x"})") == "DEVICE_IN_USE /id");
  CHECK(texts(workspace.call("grant.list", R"({"person":"ben"})"), "items").empty());
  // Nothing happens to it any more.
  CHECK(workspace.give("ann") == "DEVICE_GONE /device");
  CHECK(refusal(workspace.session(), "device.send_to_repair", R"({"id":"t-1"})") == "DEVICE_GONE /id");
  CHECK(refusal(workspace.session(), "disposal.record", R"({"device":"t-1","method":"recycled"})") ==
        "DEVICE_GONE /device");
  CHECK_FALSE(refusal(workspace.session(), "loan.check_out",
                      R"({"device":"t-1","borrower":"ben","out_at":"2021-04-02T08:00:00Z"})")
                  .empty());
}

TEST_CASE("what was handed out with a device goes along with the grant", "[loans]") {
  Ending workspace;
  workspace.make_ready();
  workspace.orient("ann");
  workspace.call("loan.check_out", R"({"id":"n","device":"t-1","borrower":"ann","out_at":"2021-02-02T08:00:00Z",
    "accessories":[{"name":"charger"},{"name":"pen","count":2}]})");
  CHECK(workspace.give("ann").empty());
  CHECK(base::write_json(workspace.call("grant.get", R"({"id":"g"})").at("accessories")) ==
        R"([{"name":"charger","count":1},{"name":"pen","count":2}])");
}

TEST_CASE("what was handed out with a kit goes along with the last device of it that is granted", "[loans]") {
  Ending workspace;
  workspace.orient("ann");
  for (const char* id : {"a", "b"}) {
    const std::string device(id);
    workspace.call("device.register", R"({"kind":"laptop","commissioned_on":"2021-02-01","id":")" + device + "\"}");
    workspace.call("sanitisation.record", R"({"action":"clear","started_at":"2021-02-01T08:00:00Z","finished_at":
      "2021-02-01T09:00:00Z","result":"passed","device":")" +
                                              device + "\"}");
  }
  workspace.call("kit.define", R"({"id":"k","name":"Desk","devices":["a","b"]})");
  workspace.call("loan.check_out", R"({"id":"kl","kit":"k","borrower":"ann","out_at":"2021-02-02T08:00:00Z",
    "accessories":[{"name":"charger","count":2},{"name":"bag"}]})");
  const auto give = [&](const std::string& device) {
    workspace.call("grant.give", R"({"id":"g-)" + device + R"(","person":"ann","device":")" + device + "\"}");
    return base::write_json(workspace.call("grant.get", R"({"id":"g-)" + device + "\"}").at("accessories"));
  };
  CHECK(give("a") == "[]");
  SECTION("the last one is granted as well") {
    CHECK(give("b") == R"([{"name":"charger","count":2},{"name":"bag","count":1}])");
  }
  SECTION("the last one comes back, and one charger does not") {
    workspace.call("loan.return", R"({"kit_loan":"kl","returned_on":"2021-06-29","missing":[{"name":"charger"}]})");
    CHECK(workspace.call("loan.history", R"({"id":"kl.1"})").at("accessories").at(0).at("missing") == 1);
  }
}

TEST_CASE("a device from the shelf is granted wiped and installed only", "[loans]") {
  Ending workspace;
  workspace.orient("ann");
  CHECK(workspace.give("ann") == "DEVICE_NOT_AVAILABLE /device");
  workspace.wipe();
  CHECK(workspace.state() == "to_install");
  CHECK(workspace.give("ann") == "DEVICE_NOT_AVAILABLE /device");
  workspace.call("device.finish_install", R"({"id":"t-1","at":"2021-02-01T10:00:00Z"})");
  CHECK(workspace.give("ann") == "");
  CHECK(workspace.state() == "granted");
}

TEST_CASE("a device that was never proven wiped is granted from papers only, and flagged", "[loans]") {
  Ending workspace;
  workspace.call("device.register",
                 R"({"id":"t-2","kind":"tablet","entry_mode":"historical","commissioned_on":"2021-02-01"})");
  workspace.orient("ann");
  CHECK(refusal(workspace.session(), "grant.give", R"({"device":"t-2","person":"ann"})") ==
        "DEVICE_NOT_SANITISED /device");
  workspace.call(
      "grant.give",
      R"({"id":"g","device":"t-2","person":"ann","granted_at":"2021-03-05T08:00:00Z","entry_mode":"historical"})");
  CHECK(base::write_json(workspace.call("grant.get", R"({"id":"g"})").at("flags")) == R"(["no_wipe_evidence"])");
}

TEST_CASE("an orientation of whom was merged into the person counts", "[loans]") {
  Ending workspace;
  workspace.make_ready();
  workspace.orient("ben");
  CHECK(workspace.give("ann") == "ORIENTATION_INCOMPLETE /person");
  workspace.call("person.merge", R"({"id":"ben","into":"ann","reason":"the same"})");
  CHECK(workspace.give("ann") == "");
}

TEST_CASE("a device leaves the fleet with each of its media settled", "[loans]") {
  Ending workspace;
  CHECK(refusal(workspace.session(), "disposal.record", R"({"device":"t-1","method":"recycled"})") ==
        "DEVICE_NOT_SANITISED /device");
  CHECK(refusal(workspace.session(), "disposal.record", R"({"device":"t-1","method":"returned_to_lessor"})") ==
        "NOT_A_LEASE /method");
  workspace.wipe();
  workspace.call("disposal.record", R"({"id":"p","device":"t-1","method":"recycled","receiver":"Recycling Oy"})");
  CHECK(workspace.state() == "disposed");
  CHECK(text(workspace.call("disposal.get", R"({"id":"p"})"), "receiver") == "Recycling Oy");
  CHECK(texts(workspace.call("disposal.list", R"({"method":"sold"})"), "items").empty());
  CHECK(refusal(workspace.session(), "device.change_owner", R"({"id":"t-1","owner":"county"})") == "DEVICE_GONE /id");
}

TEST_CASE("own devices are corrected and made void with a reason", "[loans]") {
  Ending workspace;
  workspace.call("acquisition.record", R"({"id":"q","person":"ann","device_kind":"phone","acquired_on":"2021-02-26",
    "assisted":true,"assisted_by":"ben"})");
  CHECK(refusal(workspace.session(), "acquisition.amend",
                R"({"id":"q","reason":"x","assisted":false,"assisted_by":"ben"})") == "NOT_ASSISTED /assisted_by");
  workspace.call("acquisition.amend",
                 R"({"id":"q","reason":"alone","assisted":false,"device_kind":"tablet","expected_revision":1})");
  const auto amended = workspace.call("acquisition.get", R"({"id":"q"})");
  CHECK(text(amended, "assisted_by").empty());
  CHECK(text(amended, "device_kind") == "tablet");
  CHECK(text(amended, "acquired_on") == "2021-02-26");
  CHECK(amended.at("revision") == 2);
  workspace.call("acquisition.void", R"({"id":"q","reason":"twice"})");
  CHECK(workspace.call("acquisition.count", "{}").at("count") == 0);
  CHECK(refusal(workspace.session(), "acquisition.amend", R"({"id":"q","reason":"x"})") == "NOT_FOUND /id");
}

}  // namespace mukana::loans
