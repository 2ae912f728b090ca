// Whose turn it is, where a device travels first, where a loan never was, and where two persons are one.
#include <catch2/catch.hpp>

#include "unit/loans/queue_desk.hpp"

namespace mukana::loans {
namespace {

using test::Desk;
using test::QueueDesk;
using test::text;
using test::texts;

constexpr const char* now = "2021-06-30T09:00:00Z";

// ann waits for what is kept at the county and fetched at the village hall.
struct Village : QueueDesk {
  Village() {
    for (const char* id : {"village", "school"}) {
      call("organisation.add",
           R"({"id":")" + std::string(id) + R"(","name":"X","sector":"municipal","parent":"county"})");
    }
  }
  boost::json::value wait_for(const std::string& id, const std::string& person, const std::string& what) {
    return call("reservation.place",
                R"({"id":")" + id + R"(","person":")" + person + R"(","pickup":"village",)" + what + "}");
  }
  // Clock times of 30.6.2021, before the workspace's 09:00.
  void send(const std::string& id, const std::string& device, const std::string& time,
            const std::string& receiver = "village") {
    call("transfer.send", R"({"id":")" + id + R"(","device":")" + device + R"(","receiver":")" + receiver +
                              R"(","sent_at":"2021-06-30T)" + time + ":00Z\"}");
  }
  void end(const std::string& operation, const std::string& id, const std::string& time) {
    call("transfer." + operation, R"({"id":")" + id + R"(","at":"2021-06-30T)" + time + ":00Z\"}");
  }
  std::string events(const std::string& id) {
    std::string all;
    const auto history = call("reservation.history", R"({"id":")" + id + "\"}");
    for (const auto& event : history.at("events").as_array()) all += text(event, "event") + " ";
    return all;
  }
};

}  // namespace

TEST_CASE("what is fetched elsewhere is allocated, sent, called back, sent again, ready there and fetched", "[loans]") {
  Village desk;
  CHECK(text(desk.wait_for("r-1", "ann", R"("device":"l-1")"), "state") == "allocated");
  desk.call("reservation.place", R"({"id":"r-2","person":"ben","device":"l-1"})");
  desk.send("x-1", "l-1", "08:00");
  CHECK(desk.stands("r-1") == "in_transit 1");
  CHECK(desk.refused_as("loan.check_out", Desk::lending("n", "l-1", "ann", now)) == "DEVICE_IN_TRANSIT /device");
  desk.end("cancel", "x-1", "08:10");
  CHECK(desk.stands("r-1") == "allocated 1");
  CHECK(desk.state("l-1") == "available");
  CHECK(desk.refused_as("loan.check_out", Desk::lending("n", "l-1", "ben", now)) == "RESERVED_FOR_OTHER /device");
  desk.send("x-2", "l-1", "08:20");
  desk.end("receive", "x-2", "08:40");
  CHECK(desk.stands("r-1") == "ready 1");
  CHECK(desk.state("l-1") == "reserved");
  const auto ready = desk.call("reservation.get", R"({"id":"r-1"})");
  CHECK(text(ready, "keep_until") == "2021-07-07");
  CHECK(text(ready, "ready_at") == "2021-06-30T09:00:00.000Z");
  CHECK(desk.stands("r-2") == "queued 2");
  desk.lend("n-3", "l-1", "ann", now);
  CHECK(desk.stands("r-1") == "fulfilled");
  CHECK(desk.stands("r-2") == "queued 1");
  CHECK(desk.events("r-1") == "placed allocated sent called_back sent readied fulfilled ");
}

TEST_CASE("a device that went to another place is kept there, and has to be sent on", "[loans]") {
  Village desk;
  desk.wait_for("r-1", "ann", R"("device":"l-1")");
  desk.send("x-1", "l-1", "08:00", "school");
  desk.end("receive", "x-1", "08:10");
  CHECK(desk.stands("r-1") == "allocated 1");
  desk.send("x-2", "l-1", "08:20");
  desk.end("receive", "x-2", "08:30");
  CHECK(desk.stands("r-1") == "ready 1");
}

TEST_CASE("a device on its way to somebody who cancels goes to the next as it arrives", "[loans]") {
  Village desk;
  desk.wait_for("r-1", "ann", R"("device":"l-1")");
  desk.call("reservation.place", R"({"id":"r-2","person":"ben","device_kind":"laptop"})");
  desk.send("x-1", "l-1", "08:00");
  desk.call("reservation.cancel", R"({"id":"r-1"})");
  CHECK(desk.stands("r-2") == "queued 1");
  const auto [end, last] = GENERATE(table<const char*, const char*>({{"cancel", "county"}, {"receive", "village"}}));
  desk.end(end, "x-1", "08:10");
  CHECK(desk.stands("r-2") == "ready 1");
  CHECK(text(desk.call("device.get", R"({"id":"l-1"})"), "custodian") == last);
}

TEST_CASE("a kit is ready where it is fetched once all of it is there", "[loans]") {
  Village desk;
  desk.add_device("r-1", "other");
  desk.call("kit.define", R"({"id":"k-1","name":"Laptop with router","devices":["l-1","r-1"]})");
  CHECK(text(desk.wait_for("q", "ann", R"("kit":"k-1")"), "state") == "allocated");
  desk.send("x-1", "l-1", "08:00");
  desk.send("x-2", "r-1", "08:00");
  CHECK(desk.stands("q") == "in_transit 1");
  desk.end("receive", "x-1", "08:10");
  CHECK(desk.stands("q") == "in_transit 1");
  CHECK(desk.state("l-1") == "available");
  CHECK(desk.refused_as("loan.check_out", Desk::lending("n", "l-1", "ben", now)) == "RESERVED_FOR_OTHER /device");
  desk.end("cancel", "x-2", "08:20");
  CHECK(desk.stands("q") == "allocated 1");
  desk.send("x-3", "r-1", "08:30");
  desk.end("receive", "x-3", "08:40");
  CHECK(desk.stands("q") == "ready 1");
  CHECK(desk.state("l-1") == "reserved");
  CHECK(desk.state("r-1") == "reserved");
  CHECK(desk.refused_as("loan.check_out", std::string(R"({"kit":"k-1","borrower":"ben","out_at":")") + now + "\"}") ==
        "RESERVED_FOR_OTHER /kit");
  desk.call("loan.check_out", std::string(R"({"id":"kl","kit":"k-1","borrower":"ann","out_at":")") + now + "\"}");
  CHECK(desk.stands("q") == "fulfilled");
  CHECK(desk.events("q") == "placed allocated sent called_back sent readied fulfilled ");
}

TEST_CASE("whoever's device breaks before it was sent has another one that is free", "[loans]") {
  Village desk;
  desk.wait_for("r-1", "ann", R"("device_kind":"laptop")");
  desk.add_device("l-2", "laptop");
  CHECK(text(desk.call("reservation.get", R"({"id":"r-1"})"), "device") == "l-1");
  desk.call("device.send_to_repair", R"({"id":"l-1","at":"2021-06-30T08:00:00Z"})");
  CHECK(desk.stands("r-1") == "allocated 1");
  CHECK(text(desk.call("reservation.get", R"({"id":"r-1"})"), "device") == "l-2");
  desk.call("device.send_to_repair", R"({"id":"l-2","at":"2021-06-30T08:00:00Z"})");
  CHECK(desk.stands("r-1") == "queued 1");
}

TEST_CASE("nobody is left waiting for a device that is gone", "[loans]") {
  Village desk;
  const auto [operation, request] = GENERATE(table<const char*, const char*>({
      {"disposal.record", R"({"device":"l-1","method":"recycled"})"},
      {"grant.give", R"({"device":"l-1","person":"eve"})"},
      {"device.void", R"({"id":"l-1","reason":"Counted twice"})"},
  }));
  desk.call("completion.record", R"({"person":"eve","kind":"orientation","completed_on":"2021-06-01"})");
  desk.wait_for("r-1", "ann", R"("device_kind":"laptop")");
  desk.wait_for("r-2", "ben", R"("device":"l-1")");
  REQUIRE(desk.stands("r-1") == "allocated 1");
  SECTION("there is another one") {
    desk.add_device("l-2", "laptop");
    desk.call(operation, request);
    CHECK(desk.stands("r-1") == "allocated 1");
    CHECK(text(desk.call("reservation.get", R"({"id":"r-1"})"), "device") == "l-2");
  }
  SECTION("there is none") {
    desk.call(operation, request);
    CHECK(desk.stands("r-1") == "queued 1");
  }
  CHECK(desk.stands("r-2") == "cancelled");
  CHECK(text(desk.call("reservation.history", R"({"id":"r-2"})").at("events").at(1), "reason") == "DEVICE_GONE");
}

TEST_CASE("what was kept for somebody and turns out not to be there is given another one", "[loans]") {
  QueueDesk desk;
  desk.call("reservation.place", R"({"id":"r-1","person":"ann","device_kind":"laptop"})");
  REQUIRE(desk.stands("r-1") == "ready 1");
  desk.add_device("l-2", "laptop");
  desk.call("device.void", R"({"id":"l-1","reason":"Counted twice"})");
  CHECK(desk.stands("r-1") == "ready 1");
  CHECK(desk.state("l-2") == "reserved");
}

TEST_CASE("what is free after a correction is kept for whose turn it is, in the same call", "[loans]") {
  QueueDesk desk;
  SECTION("an event that never was") {
    desk.call("device.send_to_repair", R"({"id":"l-1","at":"2021-06-30T08:00:00Z"})");
    desk.call("reservation.place", R"({"id":"r-1","person":"ann","device_kind":"laptop"})");
    REQUIRE(desk.stands("r-1") == "queued 1");
    desk.call("device.take_event_back", R"({"id":"l-1","number":1,"reason":"Another one"})");
  }
  SECTION("a loan that came back before the wipe") {
    desk.call("loan.return", R"({"loan":"n-1","returned_at":"2021-06-29T12:00:00Z"})");
    desk.wipe("t-1", "2021-06-29T07:00:00Z", "2021-06-29T08:00:00Z");
    desk.place("r-1", "ann");
    REQUIRE(desk.stands("r-1") == "queued 1");
    desk.call("loan.amend", R"({"id":"n-1","reason":"The day before","returned_at":"2021-06-28T12:00:00Z"})");
  }
  CHECK(desk.stands("r-1") == "ready 1");
}

TEST_CASE("whoever waited for a loan that never was waits again, at their old place", "[loans]") {
  QueueDesk desk;
  desk.place("r-1", "ann");
  desk.place("r-2", "ben");
  desk.come_back("t-1");
  // Also where the loan is written down later than it began, so that the device was not kept by then.
  const char* out = GENERATE("2021-06-30T09:00:00Z", "2021-06-30T08:30:00Z");
  desk.lend("n-3", "t-1", "ann", out);
  REQUIRE(desk.stands("r-1") == "fulfilled");
  REQUIRE(desk.stands("r-2") == "queued 1");
  SECTION("it is kept for her again") {
    const auto voided = desk.call("loan.void", R"({"id":"n-3","reason":"She never came"})");
    CHECK(base::write_json(voided) == R"({"id":"n-3","revision":2,"reopened":["r-1"],"not_reopened":[]})");
    CHECK(desk.stands("r-1") == "ready 1");
    CHECK(desk.stands("r-2") == "queued 2");
    CHECK(desk.state("t-1") == "reserved");
    const auto again = desk.call("reservation.get", R"({"id":"r-1"})");
    CHECK(again.as_object().if_contains("loan") == nullptr);
    CHECK(again.as_object().if_contains("ended_at") == nullptr);
    const auto history = desk.call("reservation.history", R"({"id":"r-1"})");
    CHECK(text(history.at("events").at(4), "event") == "reopened");
    CHECK(text(history.at("events").at(4), "reason") == "She never came");
    desk.lend("n-4", "t-1", "ann", now);
    CHECK(desk.stands("r-1") == "fulfilled");
    CHECK(text(desk.call("reservation.get", R"({"id":"r-1"})"), "loan") == "n-4");
  }
  SECTION("another device may be hers now") {
    desk.come_back("t-2");
    REQUIRE(desk.stands("r-2") == "ready 1");
    desk.call("loan.void", R"({"id":"n-3","reason":"No"})");
    CHECK(desk.stands("r-2") == "ready 2");
    CHECK(desk.stands("r-1") == "ready 1");
  }
  SECTION("she stands in the queue again: the answer says that the old one stays as it is") {
    desk.place("r-3", "ann");
    const auto voided = desk.call("loan.void", R"({"id":"n-3","reason":"No"})");
    CHECK(base::write_json(voided) == R"({"id":"n-3","revision":2,"reopened":[],"not_reopened":["r-1"]})");
    CHECK(desk.stands("r-1") == "fulfilled");
    CHECK(desk.stands("r-2") == "ready 1");
    CHECK(desk.stands("r-3") == "queued 2");
  }
  SECTION("a loan that nobody had waited for reopens nothing") {
    desk.lend("n-5", "l-1", "ben", now);
    CHECK(texts(desk.call("loan.void", R"({"id":"n-5","reason":"No"})"), "reopened").empty());
    CHECK(desk.stands("r-1") == "fulfilled");
  }
}

TEST_CASE("whoever waited for a kit waits again once none of its loans holds", "[loans]") {
  QueueDesk desk;
  desk.add_device("r-1", "other");
  desk.call("kit.define", R"({"id":"k-1","name":"Laptop with router","devices":["l-1","r-1"]})");
  desk.call("reservation.place", R"({"id":"q","person":"ann","kit":"k-1"})");
  desk.call("loan.check_out", std::string(R"({"id":"kl","kit":"k-1","borrower":"ann","out_at":")") + now + "\"}");
  REQUIRE(desk.stands("q") == "fulfilled");
  CHECK(texts(desk.call("loan.void", R"({"id":"kl.1","reason":"No"})"), "reopened").empty());
  CHECK(desk.state("l-1") == "available");
  CHECK(texts(desk.call("loan.void", R"({"id":"kl.2","reason":"No"})"), "reopened") == "q");
  CHECK(desk.stands("q") == "ready 1");
  CHECK(desk.state("l-1") == "reserved");
  CHECK(desk.state("r-1") == "reserved");
}

TEST_CASE("a suspension holds for the person after a merge, in the queue and at the checkout", "[loans]") {
  // Who was suspended, who had placed the reservation; ben becomes ann.
  const auto [suspended, reserved] =
      GENERATE(table<const char*, const char*>({{"ann", "ann"}, {"ann", "ben"}, {"ben", "ann"}, {"ben", "ben"}}));
  CAPTURE(suspended, reserved);
  QueueDesk desk;
  desk.place("r-1", reserved);
  desk.place("r-2", "eve");
  desk.call("borrower.suspend", R"({"id":"s","reason":"Lost two","person":")" + std::string(suspended) + "\"}");
  desk.call("person.merge", R"({"id":"ben","into":"ann","reason":"The same"})");
  CHECK(desk.call("queue.get", R"({"device_kind":"tablet"})").at("places").at(0).at("barred") == true);
  desk.come_back("t-1");
  CHECK(desk.stands("r-1") == "queued 2");
  CHECK(desk.stands("r-2") == "ready 1");
  CHECK(desk.refused_as("loan.check_out", Desk::lending("n", "l-1", "ben", now)) == "BORROWER_SUSPENDED /borrower");
  CHECK(desk.refused_as("loan.check_out", Desk::lending("n", "l-1", "ann", now)) == "BORROWER_SUSPENDED /borrower");
  desk.come_back("t-2");
  CHECK(desk.state("t-2") == "available");
  desk.call("borrower.lift_suspension", R"({"id":"s"})");
  CHECK(desk.stands("r-1") == "ready 1");
  CHECK(desk.state("t-2") == "reserved");
}

}  // namespace mukana::loans
