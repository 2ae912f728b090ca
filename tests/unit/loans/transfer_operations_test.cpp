// Several organisations: who owns, who keeps, what is on its way, and the pools that they share.
#include <catch2/catch.hpp>

#include "unit/people/calls.hpp"

namespace mukana::loans {
namespace {

using test::refusal;
using test::TestWorkspace;
using test::text;
using test::texts;

// The county, which answers for the data; a town that is part of it; an association that is not.
struct Pool : TestWorkspace {
  Pool() {
    call("organisation.add", R"({"id":"town","name":"Town","sector":"municipal","parent":"county"})");
    call("organisation.add", R"({"id":"club","name":"Club","sector":"association"})");
    call("unit.add", R"({"id":"club-unit","name":"Club","organisation":"club"})");
    call("person.add", R"({"id":"ann"})");
    call("person.add", R"({"id":"cleo","position":"professional","unit":"club-unit","since":"2021-01-01"})");
    call("role.assign", R"({"person":"cleo","role":"coordinator"})");
    call("device.register", R"({"id":"t-1","kind":"tablet","state":"available","commissioned_on":"2021-02-01",
      "owner":"county","custodian":"town"})");
    call("sanitisation.record", R"({"device":"t-1","action":"clear","started_at":"2021-02-01T08:00:00Z",
      "finished_at":"2021-02-01T09:00:00Z","result":"passed"})");
    club = begin("cleo", "coordinator", "lending");
  }
  void send(const std::string& more = "") {
    call("transfer.send",
         R"({"id":"x","device":"t-1","receiver":"club","sent_at":"2021-03-14T10:00:00Z")" + more + "}");
  }
  boost::json::value device() { return call("device.get", R"({"id":"t-1"})"); }
  std::unique_ptr<service::Session> club;
};

}  // namespace

TEST_CASE("a device has one custodian, or is on its way", "[loans]") {
  Pool pool;
  CHECK(text(pool.device(), "custodian") == "town");
  pool.send();
  CHECK(text(pool.device(), "state") == "in_transit");
  CHECK(text(pool.device(), "custodian").empty());
  CHECK(text(pool.device(), "owner") == "county");
  CHECK(refusal(pool.session(), "device.send_to_repair", R"({"id":"t-1"})") == "DEVICE_IN_TRANSIT /id");
  CHECK(refusal(pool.session(), "transfer.send", R"({"device":"t-1","receiver":"town"})") ==
        "DEVICE_IN_TRANSIT /device");
  SECTION("it arrives at the receiver") {
    CHECK(refusal(pool.session(), "transfer.receive", R"({"id":"x"})") == "NOT_RECEIVER /id");
    test::answer(*pool.club, "transfer.receive", R"({"id":"x","at":"2021-03-16T10:00:00Z","expected_revision":1})");
    CHECK(text(pool.device(), "state") == "available");
    CHECK(text(pool.device(), "custodian") == "club");
    CHECK(refusal(*pool.club, "transfer.receive", R"({"id":"x"})") == "TRANSFER_ENDED /id");
    // From now on the club sends it, and the county only owns it.
    CHECK(refusal(pool.session(), "transfer.send", R"({"device":"t-1","receiver":"town"})") == "NOT_CUSTODIAN /device");
    test::answer(*pool.club, "transfer.send", R"({"id":"y","device":"t-1","receiver":"town"})");
    pool.call("transfer.receive", R"({"id":"y"})");
    CHECK(text(pool.device(), "custodian") == "town");
  }
  SECTION("it is called back") {
    CHECK(refusal(*pool.club, "transfer.cancel", R"({"id":"x"})") == "NOT_CUSTODIAN /id");
    CHECK(refusal(pool.session(), "transfer.cancel", R"({"id":"x","at":"2021-03-14T09:00:00Z"})") ==
          "END_BEFORE_START /at");
    pool.call("transfer.cancel", R"({"id":"x"})");
    CHECK(text(pool.device(), "state") == "available");
    CHECK(text(pool.device(), "custodian") == "town");
    CHECK(text(pool.call("transfer.get", R"({"id":"x"})"), "ended_as") == "cancelled");
  }
}

TEST_CASE("what is wrong with a transfer is named, and nothing moves", "[loans]") {
  Pool pool;
  pool.call("loan.check_out", R"({"id":"n","device":"t-1","borrower":"ann","out_on":"2021-04-01",
    "returned_on":"2021-04-05","entry_mode":"historical"})");
  const auto [request, expected] = GENERATE(table<const char*, const char*>({
      {R"({"device":"t-1","receiver":"town"})", "SAME_CUSTODIAN /receiver"},
      {R"({"device":"t-1","receiver":"nobody"})", "NOT_FOUND /receiver"},
      {R"({"device":"t-1","receiver":"club","sent_at":"2021-07-01T00:00:00Z"})", "IN_FUTURE /sent_at"},
      {R"({"device":"t-1","receiver":"club","sent_at":"2021-04-02T00:00:00Z"})", "DEVICE_ON_LOAN /device"},
      {R"({"device":"t-1","receiver":"club","sent_at":"2021-03-20T00:00:00Z"})", "CONTRADICTS_LATER /device"},
  }));
  CHECK(refusal(pool.session(), "transfer.send", request) == expected);
  CHECK(texts(pool.call("transfer.list", "{}"), "items").empty());
  CHECK(text(pool.device(), "custodian") == "town");
}

TEST_CASE("only the owner retires a device or gives it over, whoever keeps it", "[loans]") {
  Pool pool;
  pool.send();
  test::answer(*pool.club, "transfer.receive", R"({"id":"x"})");
  CHECK(refusal(*pool.club, "disposal.record", R"({"device":"t-1","method":"recycled"})") == "NOT_OWNER /device");
  CHECK(refusal(*pool.club, "device.change_owner", R"({"id":"t-1","owner":"club"})") == "NOT_OWNER /id");
  CHECK(refusal(*pool.club, "grant.give", R"({"device":"t-1","person":"ann"})") == "NOT_OWNER /device");
  pool.call("device.change_owner", R"({"id":"t-1","owner":"club","reason":"bought"})");
  CHECK(text(pool.device(), "owner") == "club");
  CHECK(refusal(pool.session(), "disposal.record", R"({"device":"t-1","method":"recycled"})") == "NOT_OWNER /device");
  test::answer(*pool.club, "disposal.record", R"({"device":"t-1","method":"recycled"})");
  CHECK(text(pool.device(), "state") == "disposed");
}

TEST_CASE("a loan scheme says among whom its devices move, and who lends them", "[loans]") {
  Pool pool;
  CHECK(refusal(pool.session(), "scheme.define",
                R"({"name":"County","members":[{"organisation":"town"},{"organisation":"town"}]})") ==
        "DUPLICATE_MEMBER /members/1/organisation");
  pool.call("scheme.define", R"({"id":"s","name":"County pool","members":[{"organisation":"county"}]})");
  CHECK(refusal(pool.session(), "scheme.add_devices", R"({"id":"s","devices":["t-1"]})") == "NOT_IN_SCHEME /devices/0");
  pool.call("scheme.update",
            R"({"id":"s","members":[{"organisation":"county"},{"organisation":"town","may_lend":false}]})");
  pool.call("scheme.add_devices", R"({"id":"s","devices":["t-1"]})");
  CHECK(refusal(pool.session(), "transfer.send", R"({"device":"t-1","receiver":"club"})") == "NOT_IN_SCHEME /receiver");
  CHECK(refusal(pool.session(), "scheme.update", R"({"id":"s","members":[{"organisation":"county"}]})") ==
        "MEMBER_KEEPS_DEVICES /members");
  const auto scheme = pool.call("scheme.get", R"({"id":"s"})");
  CHECK(scheme.at("devices") == 1);
  CHECK(base::write_json(scheme.at("members")) ==
        R"([{"organisation":"county","may_lend":true},{"organisation":"town","may_lend":false}])");
  CHECK(refusal(pool.session(), "loan.check_out",
                R"({"device":"t-1","borrower":"ann","out_at":"2021-03-01T08:00:00Z"})") == "NOT_A_LENDER /device");
  pool.call("scheme.update", R"({"id":"s","members":[{"organisation":"county"},{"organisation":"town"}]})");
  CHECK(refusal(*pool.club, "loan.check_out", R"({"device":"t-1","borrower":"ann","out_at":"2021-03-01T08:00:00Z"})") ==
        "NOT_CUSTODIAN /device");
  pool.call("loan.check_out", R"({"device":"t-1","borrower":"ann","out_at":"2021-03-01T08:00:00Z"})");
  CHECK(texts(pool.call("scheme.list", "{}"), "items") == "s");
  pool.call("scheme.remove_devices", R"({"id":"s","devices":["t-1"]})");
  CHECK(refusal(pool.session(), "scheme.remove_devices", R"({"id":"s","devices":["t-1"]})") ==
        "NOT_IN_SCHEME /devices/0");
}

}  // namespace mukana::loans
