#include <catch2/catch.hpp>

#include "loans/schema.hpp"
#include "unit/people/calls.hpp"

namespace mukana::loans {
namespace {

using test::refusal;
using test::TestWorkspace;
using test::text;

struct House : TestWorkspace {
  House() {
    call("person.add", R"({"id":"ann","position":"client"})");
    call("device.register", R"({"id":"t-1","kind":"tablet","commissioned_on":"2021-01-25","state":"available"})");
  }
  std::string state() { return text(call("device.get", R"({"id":"t-1"})"), "state"); }
  std::string life() {
    std::string all;
    const auto history = call("device.history", R"({"id":"t-1"})");
    for (const auto& span : history.at("states").as_array()) {
      all += text(span, "state") + "@" + text(span, "start").substr(5, 8) + " ";
    }
    return all;
  }
};

}  // namespace

TEST_CASE("a device goes to repair and comes back, also as papers tell of it", "[loans]") {
  House house;
  house.call("device.send_to_repair", R"({"id":"t-1","at":"2021-03-08T07:00:00Z","reason":"screen"})");
  CHECK(house.state() == "repair");
  CHECK(refusal(house.session(), "device.send_to_repair", R"({"id":"t-1"})") == "DEVICE_NOT_AVAILABLE /id");
  const auto back = house.call("device.finish_repair", R"({"id":"t-1","at":"2021-03-12T10:00:00Z"})");
  CHECK(text(back, "device_state") == "available");
  CHECK(house.life() == "available@01-24T22 repair@03-08T07 available@03-12T10 ");
}

TEST_CASE("a device that came back damaged is repaired, and then wiped", "[loans]") {
  House house;
  house.call("sanitisation.record", R"({"device":"t-1","action":"clear","started_at":"2021-02-01T08:00:00Z",
    "finished_at":"2021-02-01T09:00:00Z","result":"passed"})");
  house.call("loan.check_out", R"({"id":"n","device":"t-1","borrower":"ann","out_at":"2021-03-01T08:00:00Z"})");
  CHECK(refusal(house.session(), "device.send_to_repair", R"({"id":"t-1"})") == "DEVICE_ON_LOAN /id");
  house.call("loan.return", R"({"loan":"n","returned_at":"2021-03-05T08:00:00Z","condition":"damaged"})");
  CHECK(house.state() == "repair");
  CHECK(text(house.call("device.finish_repair", R"({"id":"t-1"})"), "device_state") == "to_wipe");
}

TEST_CASE("an event that needs another state is refused, and nothing is kept of it", "[loans]") {
  House house;
  const auto [operation, request, expected] = GENERATE(table<const char*, const char*, const char*>({
      {"device.finish_repair", R"({"id":"t-1"})", "DEVICE_NOT_IN_REPAIR /id"},
      {"device.finish_install", R"({"id":"t-1"})", "DEVICE_NOT_TO_INSTALL /id"},
      {"device.find", R"({"id":"t-1"})", "DEVICE_NOT_LOST /id"},
      {"device.send_to_wipe", R"({"id":"t-1"})", "DEVICE_NOT_AVAILABLE /id"},
      {"device.send_to_repair", R"({"id":"t-1","at":"2021-07-01T00:00:00Z"})", "IN_FUTURE /at"},
      {"device.send_to_repair", R"({"id":"t-9"})", "NOT_FOUND /id"},
      {"device.take_event_back", R"({"id":"t-1","number":1,"reason":"no"})", "NOT_FOUND /number"},
  }));
  CHECK(refusal(house.session(), operation, request) == expected);
  CHECK(house.call("device.history", R"({"id":"t-1"})").at("events").as_array().empty());
}

TEST_CASE("an event recorded by mistake is taken back once, and both stay readable", "[loans]") {
  House house;
  house.call("device.send_to_repair", R"({"id":"t-1","at":"2021-03-08T07:00:00Z"})");
  house.call("device.finish_repair", R"({"id":"t-1","at":"2021-03-09T07:00:00Z"})");
  CHECK(refusal(house.session(), "device.take_event_back", R"({"id":"t-1","number":1,"reason":"another device"})") ==
        "CONTRADICTS_LATER /number");
  house.call("device.take_event_back", R"({"id":"t-1","number":2,"reason":"not yet"})");
  CHECK(house.state() == "repair");
  CHECK(refusal(house.session(), "device.take_event_back", R"({"id":"t-1","number":2,"reason":"not yet"})") ==
        "NOT_FOUND /number");
  house.call("device.take_event_back", R"({"id":"t-1","number":1,"reason":"another device"})");
  CHECK(house.state() == "available");
  const auto history = house.call("device.history", R"({"id":"t-1"})");
  const auto& events = history.at("events").as_array();
  REQUIRE(events.size() == 4);
  CHECK(events[2].at("takes_back") == 2);
}

TEST_CASE("the database itself keeps events, and ends that are final", "[loans]") {
  const auto database = storage::Database::open(":memory:", {.create = true});
  const std::vector<storage::Schema> schemas{schema()};
  storage::migrate(*database, schemas);
  database->run(
      "INSERT INTO device_event (device, number, at, event, recorded_at) VALUES (7, 1, 0, 'sent_to_repair', 0)");
  CHECK_THROWS_AS(database->run("UPDATE device_event SET at = 5"), base::Failed);
  CHECK_THROWS_AS(database->run("DELETE FROM device_event"), base::Failed);
  database->run("UPDATE device_event SET reason = NULL, recorded_by = NULL");
  CHECK_THROWS_AS(database->run("INSERT INTO device_event (device, number, at, event, recorded_at) "
                                "VALUES (7, 2, 0, 'lent', 0)"),
                  base::Failed);
  const std::string device =
      "INSERT INTO device (controller, id, recorded_at, kind, owner, custodian, first_custodian, first_state, "
      "device_state) VALUES (1, $1, 0, 'tablet', 1, 1, 1, 'available', $2)";
  database->run(device, "a", "granted");
  CHECK_THROWS_AS(database->run("UPDATE device SET device_state = 'available'"), base::Failed);
  database->run(device, "b", "available");
  CHECK_THROWS_AS(database->run("UPDATE device SET custodian = NULL WHERE id = 'b'"), base::Failed);
  CHECK_THROWS_AS(database->run("UPDATE device SET device_state = 'in_transit' WHERE id = 'b'"), base::Failed);
  database->run("UPDATE device SET device_state = 'in_transit', custodian = NULL WHERE id = 'b'");
}

}  // namespace mukana::loans
