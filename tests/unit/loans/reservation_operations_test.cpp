#include <catch2/catch.hpp>

#include "support/temporary_folder.hpp"
#include "unit/loans/queue_desk.hpp"

namespace mukana::loans {
namespace {

using test::text;
using test::texts;

using Queue = test::QueueDesk;

constexpr const char* noon = "2021-06-30T08:30:00Z";

}  // namespace

TEST_CASE("a freed device is kept for whose turn it is, and lent to nobody else", "[loans]") {
  Queue desk;
  CHECK(base::write_json(desk.place("r-1", "ann")) == R"({"id":"r-1","revision":1,"state":"queued","place":1})");
  desk.place("r-2", "ben");
  desk.place("r-3", "eve", R"(,"priority_class":1)");
  CHECK(desk.order() == "eve ann ben ");
  desk.come_back("t-1");
  CHECK(desk.stands("r-3") == "ready 1");
  CHECK(desk.state("t-1") == "reserved");
  const auto kept = desk.call("reservation.get", R"({"id":"r-3"})");
  CHECK(text(kept, "device") == "t-1");
  CHECK(text(kept, "keep_until") == "2021-07-07");
  CHECK(desk.refused_as("loan.check_out", test::Desk::lending("x", "t-1", "ann", noon)) ==
        "RESERVED_FOR_OTHER /device");
  CHECK(desk.stands("r-1") == "queued 2");
  desk.lend("n-3", "t-1", "eve", noon);
  CHECK(desk.stands("r-3") == "fulfilled");
  CHECK(text(desk.call("reservation.get", R"({"id":"r-3"})"), "loan") == "n-3");
  CHECK(desk.stands("r-1") == "queued 1");
}

TEST_CASE("a device that nobody advanced is lent to nobody but whose turn it is", "[loans]") {
  Queue desk;
  desk.place("r-1", "ann");
  desk.call("loan.return", R"({"device":"t-1","returned_at":"2021-06-29T06:00:00Z"})");
  desk.wipe("t-1", "2021-06-29T07:00:00Z", "2021-06-29T08:00:00Z");
  const auto before = base::write_json(desk.call("journal.head", "{}"));
  CHECK(desk.refused_as("loan.check_out", test::Desk::lending("x", "t-1", "ben", noon)) ==
        "RESERVED_FOR_OTHER /device");
  CHECK(base::write_json(desk.call("journal.head", "{}")) == before);
  desk.lend("n-3", "t-1", "ann", noon);
  CHECK(desk.stands("r-1") == "fulfilled");
}

TEST_CASE("a reservation of a free device is kept at once, and a cancelled one goes to the next", "[loans]") {
  Queue desk;
  desk.place("r-1", "ann");
  const auto laptop = desk.call("reservation.place", R"({"id":"r-2","person":"ann","device":"l-1"})");
  CHECK(text(laptop, "state") == "ready");
  CHECK(text(laptop, "device") == "l-1");
  desk.call("reservation.place", R"({"id":"r-3","person":"ben","device_kind":"laptop"})");
  CHECK(desk.stands("r-3") == "queued 1");
  CHECK(text(desk.call("reservation.cancel", R"({"id":"r-2","reason":"No need"})"), "state") == "cancelled");
  CHECK(desk.stands("r-3") == "ready 1");
  CHECK(desk.state("l-1") == "reserved");
  desk.call("reservation.cancel", R"({"id":"r-3"})");
  CHECK(desk.state("l-1") == "available");
  CHECK(desk.refused_as("reservation.cancel", R"({"id":"r-3"})") == "RESERVATION_CLOSED /id");
}

TEST_CASE("a person stands once in a queue, and a suspended reservation keeps its place", "[loans]") {
  Queue desk;
  desk.place("r-1", "ann");
  CHECK(desk.refused_as("reservation.place", R"({"person":"ann","device_kind":"tablet"})") ==
        "ALREADY_QUEUED /device_kind");
  desk.place("r-2", "ben");
  desk.call("reservation.suspend", R"({"id":"r-1","until":"2021-07-10"})");
  CHECK(desk.stands("r-1") == "suspended 1");
  desk.come_back("t-1");
  CHECK(desk.stands("r-2") == "ready 1");
  CHECK(text(desk.call("reservation.resume", R"({"id":"r-1"})"), "state") == "queued");
  CHECK(desk.refused_as("reservation.resume", R"({"id":"r-1"})") == "RESERVATION_NOT_SUSPENDED /id");
  desk.come_back("t-2");
  CHECK(desk.stands("r-1") == "ready 1");
}

TEST_CASE("staff may give a kept device to somebody else with a reason, and the place is kept", "[loans]") {
  Queue desk;
  desk.place("r-1", "ann");
  desk.come_back("t-1");
  desk.lend("n-3", "t-1", "ben", noon, R"(,"override_reason":"Ben starts at work tomorrow")");
  CHECK(desk.stands("r-1") == "queued 1");
  CHECK(desk.state("t-1") == "on_loan");
}

TEST_CASE("a later reservation of a very device refuses a loan that is due after its first day", "[loans]") {
  Queue desk;
  desk.call("reservation.place",
            R"({"id":"r-1","person":"ann","device":"l-1","first_day":"2021-07-10","last_day":"2021-07-20"})");
  CHECK(desk.stands("r-1") == "queued 1");
  CHECK(desk.refused_as("loan.check_out", test::Desk::lending("x", "l-1", "ben", noon)) ==
        "RESERVED_FOR_OTHER /device");
  desk.lend("n-3", "l-1", "ben", noon, R"(,"due_on":"2021-07-09")");
  CHECK(desk.refused_as("loan.renew", R"({"loan":"n-3","due_on":"2021-07-12"})") == "SOMEONE_WAITS /loan");
  const auto calendar =
      desk.call("queue.calendar", R"({"device_kind":"laptop","first_day":"2021-07-09","last_day":"2021-07-21"})");
  CHECK(base::write_json(calendar.at("days").at(0)) ==
        R"({"day":"2021-07-09","devices":1,"on_loan":1,"reserved":0,"free":0})");
  CHECK(base::write_json(calendar.at("days").at(1)) ==
        R"({"day":"2021-07-10","devices":1,"on_loan":0,"reserved":1,"free":0})");
  CHECK(base::write_json(calendar.at("days").at(12)) ==
        R"({"day":"2021-07-21","devices":1,"on_loan":0,"reserved":0,"free":1})");
}

TEST_CASE("the calendar knows what is to be sent first, and kits", "[loans]") {
  Queue desk;
  desk.add_device("l-2", "laptop");
  desk.add_device("o-1", "other");
  const auto reserved = [&](const char* kind, const char* day) {
    const auto calendar = desk.call("queue.calendar", std::string(R"({"device_kind":")") + kind + R"(","first_day":")" +
                                                          day + R"(","last_day":")" + day + "\"}");
    return calendar.at("days").at(0).at("reserved").as_int64();
  };
  SECTION("kept where it has to be sent from") {
    desk.call("organisation.add", R"({"id":"village","name":"Village hall","sector":"municipal"})");
    desk.call("reservation.place", R"({"id":"r-1","person":"ann","device":"l-1","pickup":"village"})");
    REQUIRE(desk.stands("r-1") == "allocated 1");
    CHECK(reserved("laptop", "2021-07-01") == 1);
  }
  SECTION("a kit for a later day") {
    desk.call("kit.define", R"({"id":"k","name":"K","devices":["l-1","l-2","o-1"]})");
    desk.call("reservation.place",
              R"({"id":"r-1","person":"ann","kit":"k","first_day":"2021-07-10","last_day":"2021-07-12"})");
    CHECK(reserved("laptop", "2021-07-09") == 0);
    CHECK(reserved("laptop", "2021-07-10") == 2);
    CHECK(reserved("other", "2021-07-12") == 1);
    CHECK(reserved("laptop", "2021-07-13") == 0);
  }
}

TEST_CASE("whose day has come is passed over like any other while they are suspended", "[loans]") {
  Queue desk;
  desk.call("borrower.suspend", R"({"person":"ann","first_day":"2021-06-30","reason":"Late"})");
  const std::string day = GENERATE("2021-06-30", "2021-07-10");
  desk.call("reservation.place", R"({"id":"r-1","person":"ann","device":"l-1","first_day":")" + day + "\"}");
  CHECK(desk.refused_as("loan.check_out", test::Desk::lending("x", "l-1", "ben", noon)) ==
        (day == "2021-06-30" ? "" : "RESERVED_FOR_OTHER /device"));
}

TEST_CASE("another priority class leaves a suspension as long as it is", "[loans]") {
  Queue desk;
  desk.place("r-1", "ann");
  desk.call("reservation.suspend", R"({"id":"r-1","until":"2021-07-02"})");
  desk.call("reservation.prioritise", R"({"id":"r-1","priority_class":1,"reason":"Starts at work"})");
  const auto reservation = desk.call("reservation.get", R"({"id":"r-1"})");
  CHECK(text(reservation, "state") == "suspended");
  CHECK(text(reservation, "suspended_until") == "2021-07-02");
}

TEST_CASE("nobody reserves a device that has left for good", "[loans]") {
  Queue desk;
  desk.call("disposal.record", R"({"device":"l-1","method":"recycled"})");
  CHECK(desk.refused_as("reservation.place", R"({"person":"ann","device":"l-1"})") == "DEVICE_GONE /device");
  CHECK(desk.call("reservation.count", "{}").at("count") == 0);
}

TEST_CASE("a renewal is refused while more wait than devices are free", "[loans]") {
  Queue desk;
  desk.place("r-1", "ann");
  CHECK(desk.refused_as("loan.renew", R"({"loan":"n-1"})") == "SOMEONE_WAITS /loan");
  desk.call("reservation.suspend", R"({"id":"r-1"})");
  CHECK(desk.call("loan.renew", R"({"loan":"n-1"})").at("renewals") == 1);
}

TEST_CASE("a kit is kept as a whole or not at all", "[loans]") {
  Queue desk;
  desk.add_device("r-1", "other");
  desk.call("kit.define", R"({"id":"k-1","name":"Laptop with router","devices":["l-1","r-1"]})");
  desk.lend("n-3", "r-1", "ben", "2021-06-20T06:00:00Z");
  CHECK(text(desk.call("reservation.place", R"({"id":"q","person":"ann","kit":"k-1"})"), "state") == "queued");
  CHECK(desk.state("l-1") == "available");
  desk.come_back("r-1");
  CHECK(desk.stands("q") == "ready 1");
  CHECK(desk.state("l-1") == "reserved");
  CHECK(desk.state("r-1") == "reserved");
  CHECK(desk.refused_as("loan.check_out", std::string(R"({"kit":"k-1","borrower":"ben","out_at":")") + noon + "\"}") ==
        "RESERVED_FOR_OTHER /kit");
  desk.call("loan.check_out", std::string(R"({"id":"kl","kit":"k-1","borrower":"ann","out_at":")") + noon + "\"}");
  CHECK(desk.stands("q") == "fulfilled");
  CHECK(desk.state("r-1") == "on_loan");
}

TEST_CASE("what is wrong with a reservation is named", "[loans]") {
  Queue desk;
  desk.place("r-1", "ann");
  const auto [operation, request, expected] = GENERATE(table<const char*, const char*, const char*>({
      {"reservation.place", R"({"person":"ann"})", "MISSING_FIELD /device"},
      {"reservation.place", R"({"person":"ann","device":"t-1","device_kind":"tablet"})", "TWO_OBJECTS /device"},
      {"reservation.place", R"({"person":"zoe","device":"t-1"})", "NOT_FOUND /person"},
      {"reservation.place", R"({"person":"ann","device":"t-9"})", "NOT_FOUND /device"},
      {"reservation.place", R"({"person":"ann","device":"t-1","first_day":"2021-07-02","last_day":"2021-07-01"})",
       "END_BEFORE_START /last_day"},
      {"reservation.place", R"({"person":"ann","device":"t-2","last_day":"2021-06-29"})", "END_BEFORE_START /last_day"},
      {"reservation.place", R"({"id":"r-1","person":"ben","device":"t-1"})", "ALREADY_EXISTS /id"},
      {"reservation.suspend", R"({"id":"r-1","until":"2021-06-29"})", "END_BEFORE_START /until"},
      {"reservation.suspend", R"({"id":"r-1","expected_revision":2})", "STALE_REVISION /expected_revision"},
      {"reservation.prioritise", R"({"id":"r-1","priority_class":1,"reason":" "})", "BLANK /reason"},
      {"reservation.get", R"({"id":"r-9"})", "NOT_FOUND /id"},
      {"queue.get", R"({})", "MISSING_FIELD /device"},
      {"queue.calendar", R"({"device_kind":"tablet","first_day":"2021-07-02","last_day":"2021-07-01"})",
       "END_BEFORE_START /last_day"},
      {"queue.calendar", R"({"device_kind":"tablet","first_day":"2021-07-02","last_day":"2022-07-04"})",
       "TOO_MANY_DAYS /last_day"},
  }));
  CAPTURE(request);
  CHECK(desk.refused_as(operation, request) == expected);
  CHECK(desk.call("reservation.count", R"({"open":true})").at("count") == 1);
}

TEST_CASE("a device that is fetched elsewhere is allocated first, and kept from the others on its way", "[loans]") {
  Queue desk;
  desk.call("organisation.add", R"({"id":"village","name":"Village hall","sector":"municipal"})");
  const auto placed =
      desk.call("reservation.place", R"({"id":"r-1","person":"ann","device":"l-1","pickup":"village"})");
  CHECK(text(placed, "state") == "allocated");
  CHECK(text(placed, "device") == "l-1");
  CHECK(desk.state("l-1") == "available");
  CHECK(desk.refused_as("loan.check_out", test::Desk::lending("x", "l-1", "ben", noon)) ==
        "RESERVED_FOR_OTHER /device");
  CHECK(text(desk.call("reservation.cancel", R"({"id":"r-1"})"), "state") == "cancelled");
  desk.lend("n-3", "l-1", "ben", noon);
}

namespace {

// The founder at the desk of a workspace, at another time.
auto session_at(const std::string& location, const char* clock) {
  service::WorkspaceOptions options;
  options.fixed_clock = base::parse_instant(clock);
  auto workspace = service::Workspace::open(location, options, {});
  service::SessionOptions who;
  who.person.text = "founder";
  who.role = "coordinator";
  who.purpose = "lending";
  return workspace->begin(who);
}

}  // namespace

TEST_CASE("whose suspension has run out waits, also before the queue is advanced", "[loans]") {
  const test::TemporaryFolder folder;
  const std::string location = folder.file("desk.mukana");
  {
    test::TestWorkspace desk("2021-06-30T09:00:00Z", location);
    for (const char* id : {"ann", "ben"}) {
      desk.call("person.add", std::string(R"({"id":")") + id + R"(","position":"client"})");
    }
    desk.call("device.register", R"({"id":"t-1","kind":"tablet","state":"available","entry_mode":"historical"})");
    desk.call("policy.define", R"({"name":"P","period":{"count":4,"unit":"weeks"},"most_renewals":5})");
    desk.call(
        "loan.check_out",
        R"({"id":"n-1","device":"t-1","borrower":"ann","out_at":"2021-06-30T08:00:00Z","entry_mode":"historical"})");
    const std::string wanted = GENERATE(R"("device_kind":"tablet")", R"("device":"t-1")");
    desk.call("reservation.place", R"({"id":"r-1","person":"ben",)" + wanted + "}");
    desk.call("reservation.suspend", R"({"id":"r-1","until":"2021-07-02"})");
  }
  CHECK(test::refusal(*session_at(location, "2021-07-02T09:00:00Z"), "loan.renew", R"({"loan":"n-1"})").empty());
  CHECK(test::refusal(*session_at(location, "2021-07-03T09:00:00Z"), "loan.renew", R"({"loan":"n-1"})") ==
        "SOMEONE_WAITS /loan");
}

TEST_CASE("what is kept too long expires and goes to the next, and a suspension that ended is over", "[loans]") {
  const test::TemporaryFolder folder;
  const std::string location = folder.file("desk.mukana");
  const auto at = [&](const char* clock) { return session_at(location, clock); };
  {
    test::TestWorkspace desk("2021-06-30T09:00:00Z", location);
    for (const char* id : {"ann", "ben", "eve"}) {
      desk.call("person.add", std::string(R"({"id":")") + id + R"(","position":"client"})");
    }
    desk.call("device.register", R"({"id":"t-1","kind":"tablet","state":"available","entry_mode":"historical"})");
    desk.call("policy.define", R"({"name":"P","period":{"count":4,"unit":"weeks"},"keep_days":2})");
    desk.call("reservation.place", R"({"id":"r-1","person":"ann","device_kind":"tablet"})");
    desk.call("reservation.place", R"({"id":"r-2","person":"ben","device_kind":"tablet"})");
    desk.call("reservation.place", R"({"id":"r-3","person":"eve","device_kind":"tablet"})");
    desk.call("reservation.suspend", R"({"id":"r-2","until":"2021-07-02"})");
  }
  CHECK(base::write_json(test::answer(*at("2021-07-02T09:00:00Z"), "queue.advance", "{}")) ==
        R"({"expired":[],"ready":[],"allocated":[],"cancelled":[]})");
  const auto session = at("2021-07-03T09:00:00Z");
  CHECK(base::write_json(test::answer(*session, "queue.advance", "{}")) ==
        R"({"expired":["r-1"],"ready":["r-2"],"allocated":[],"cancelled":[]})");
  CHECK(text(test::answer(*session, "reservation.get", R"({"id":"r-2"})"), "keep_until") == "2021-07-05");
  CHECK(text(test::answer(*session, "reservation.get", R"({"id":"r-1"})"), "state") == "expired");
  CHECK(base::write_json(test::answer(*session, "queue.advance", "{}")) ==
        R"({"expired":[],"ready":[],"allocated":[],"cancelled":[]})");
}

TEST_CASE("nobody is given what they needed until yesterday", "[loans]") {
  const test::TemporaryFolder folder;
  const std::string location = folder.file("desk.mukana");
  {
    test::TestWorkspace desk("2021-06-30T09:00:00Z", location);
    for (const char* id : {"ann", "ben", "eve"}) {
      desk.call("person.add", std::string(R"({"id":")") + id + R"(","position":"client"})");
    }
    desk.call("device.register", R"({"id":"t-1","kind":"tablet","state":"available","entry_mode":"historical"})");
    desk.call("policy.define", R"({"name":"P","period":{"count":4,"unit":"weeks"},"keep_days":9})");
    desk.call("reservation.place", R"({"id":"r-1","person":"ann","device_kind":"tablet","last_day":"2021-07-02"})");
    CHECK(text(desk.call("reservation.get", R"({"id":"r-1"})"), "keep_until") == "2021-07-02");
    desk.call("reservation.place",
              R"({"id":"r-2","person":"ben","device_kind":"tablet","first_day":"2021-07-01","last_day":"2021-07-02"})");
    desk.call("reservation.place", R"({"id":"r-3","person":"eve","device_kind":"tablet","first_day":"2021-07-03"})");
  }
  const auto later = session_at(location, "2021-07-03T09:00:00Z");
  SECTION("the queue is advanced") {
    CHECK(base::write_json(test::answer(*later, "queue.advance", "{}")) ==
          R"({"expired":["r-1"],"ready":["r-3"],"allocated":[],"cancelled":["r-2"]})");
    const auto history = test::answer(*later, "reservation.history", R"({"id":"r-2"})");
    CHECK(text(history.at("events").at(1), "reason") == "LAST_DAY_OVER");
  }
  SECTION("they place another one before that") {
    CHECK(test::refusal(*later, "reservation.place", R"({"id":"r-4","person":"ben","device_kind":"tablet"})").empty());
    CHECK(text(test::answer(*later, "reservation.get", R"({"id":"r-2"})"), "state") == "cancelled");
  }
}

TEST_CASE("a client places and reads their own reservations, without a priority and without the others", "[loans]") {
  Queue desk;
  desk.place("r-2", "ben");
  desk.call("role.assign", R"({"person":"ann","role":"client"})");
  const auto own = desk.begin("ann", "client", "own_data");
  CHECK(test::refusal(*own, "reservation.place", R"({"id":"r-3","person":"ann","device_kind":"tablet"})").empty());
  CHECK(test::refusal(*own, "reservation.place", R"({"person":"ann","device":"l-1","priority_class":0})") ==
        "PRIORITY_NOT_OWN /priority_class");
  CHECK(test::refusal(*own, "reservation.place", R"({"person":"ben","device":"l-1"})") == "NOT_FOUND /person");
  CHECK(test::refusal(*own, "reservation.cancel", R"({"id":"r-2"})") == "NOT_FOUND /id");
  CHECK(texts(test::answer(*own, "reservation.list", "{}"), "items") == "r-3");
  CHECK(test::answer(*own, "reservation.get", R"({"id":"r-3"})").at("place") == 2);
  CHECK(test::refusal(*own, "reservation.cancel", R"({"id":"r-3"})").empty());
}

}  // namespace mukana::loans
