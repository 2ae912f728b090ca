// Random days at a desk: whatever is done and refused, the queue stays fair and its records agree with each other.
#include <catch2/catch.hpp>
#include <map>
#include <rapidcheck.h>
#include <set>

#include "mukana/loans/queue.hpp"

#include "unit/people/calls.hpp"

namespace mukana::loans {
namespace {

using test::text;

const std::vector<std::string> people{"ann", "ben", "eve", "kai"};
const std::vector<std::string> devices{"t-1", "t-2", "l-1"};

// Each call is at a minute of its own before the workspace's clock, so that wipes and returns follow each other.
struct Day : test::TestWorkspace {
  Day() {
    for (const std::string& person : people) call("person.add", R"({"id":")" + person + R"(","position":"client"})");
    for (const std::string& device : devices) {
      const std::string kind = device[0] == 't' ? "tablet" : "laptop";
      call("device.register", R"({"id":")" + device + R"(","kind":")" + kind + R"(","commissioned_on":"2021-01-25"})");
      wipe(device);
    }
    call("policy.define", R"({"name":"P","period":{"count":4,"unit":"weeks"},"most_loans":2,"most_renewals":2})");
  }
  std::string time() {
    ++minute;
    const auto two = [](int value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return "\"2021-06-" + two(1 + minute / 1440) + "T" + two(minute / 60 % 24) + ":" + two(minute % 60) + ":00Z\"";
  }
  bool wipe(const std::string& device) {
    const std::string from = time();
    return tried("sanitisation.record", R"({"device":")" + device + R"(","action":"purge","started_at":)" + from +
                                            R"(,"finished_at":)" + time() + R"(,"result":"passed"})");
  }
  bool tried(const std::string& operation, const std::string& request) {
    const service::Reply reply = session().call(operation, request);
    if (reply.ok()) return true;
    // A refusal is a rule's, with its name, and leaves no entry behind.
    RC_ASSERT(reply.failure.status == base::Status::conflict || reply.failure.status == base::Status::refused);
    return false;
  }
  int minute = 0;
};

void do_something(Day& day) {
  const std::string person = *rc::gen::elementOf(people);
  const std::string device = *rc::gen::elementOf(devices);
  const std::string who = R"("person":")" + person + "\"";
  const std::string any = "{\"id\":\"r" + std::to_string(*rc::gen::inRange(1, 12)) + "\"";
  static const std::vector<std::string> wanted{R"("device_kind":"tablet")", R"("device_kind":"laptop")",
                                               R"("device":"t-1")", R"("device":"l-1")"};
  switch (*rc::gen::inRange(0, 13)) {
    case 0:
    case 1: {
      const std::string id =
          "r" + std::to_string(1 + static_cast<int>(day.call("reservation.count", "{}").at("count").as_int64()));
      day.tried("reservation.place", "{\"id\":\"" + id + "\"," + who + "," + *rc::gen::elementOf(wanted) + "}");
      break;
    }
    case 2:
    case 3:
    case 4:
      day.tried("loan.check_out",
                R"({"device":")" + device + R"(","borrower":")" + person + R"(","out_at":)" + day.time() + "}");
      break;
    case 5:
    case 6:
      if (day.tried("loan.return", R"({"device":")" + device + R"(","returned_at":)" + day.time() + "}")) {
        day.wipe(device);
      }
      break;
    case 7: day.tried("loan.renew", R"({"device":")" + device + "\"}"); break;
    case 8:
      if (day.session().call("reservation.get", any + "}").ok()) day.tried("reservation.cancel", any + "}");
      break;
    case 9:
      if (day.session().call("reservation.get", any + "}").ok()) {
        day.tried("reservation.prioritise",
                  any + R"(,"reason":"x","priority_class":)" + std::to_string(*rc::gen::inRange(0, 10)) + "}");
      }
      break;
    case 10: {
      const auto loans = day.call("loan.list", "{}");
      if (loans.at("items").as_array().empty()) break;
      day.tried("loan.void", R"({"reason":"x","id":")" + text(loans.at("items").as_array().back(), "id") + "\"}");
      break;
    }
    case 11: {
      const auto borrower = day.call("borrower.get", "{" + who + "}");
      if (borrower.at("suspended") == true) {
        const auto& last = borrower.at("suspensions").as_array().back();
        day.tried("borrower.lift_suspension", R"({"id":")" + text(last, "id") + "\"}");
      } else {
        day.tried("borrower.suspend", "{" + who + R"(,"reason":"x"})");
      }
      break;
    }
    default:
      if (day.session().call("reservation.get", any + "}").ok()) {
        day.tried(*rc::gen::arbitrary<bool>() ? "reservation.suspend" : "reservation.resume", any + "}");
      }
  }
}

std::string waits_for(const boost::json::value& reservation) {
  const std::string kind = text(reservation, "device_kind");
  return kind.empty() ? text(reservation, "wanted_device") : kind;
}

void check_queues(Day& day) {
  const auto list = day.call("reservation.list", R"({"limit":1000})");
  std::set<std::string> kept;
  std::set<std::string> once;
  std::map<std::string, std::set<std::int64_t>> places;
  std::map<std::string, std::int64_t> last_kept;
  std::map<std::string, std::int64_t> kept_in;
  for (const auto& reservation : list.at("items").as_array()) {
    std::vector<ReservationEvent> events;
    const auto history = day.call("reservation.history", R"({"id":")" + text(reservation, "id") + "\"}");
    for (const auto& event : history.at("events").as_array()) {
      events.push_back(*base::from_code<ReservationEvent>(text(event, "event")));
    }
    const ReservationState state = *base::from_code<ReservationState>(text(reservation, "state"));
    RC_ASSERT(fold(events) == state);
    if (!is_open(state)) continue;
    RC_ASSERT(once.insert(text(reservation, "person") + " " + waits_for(reservation)).second);
    RC_ASSERT(places[waits_for(reservation)].insert(reservation.at("place").as_int64()).second);
    if (holds_device(state)) {
      last_kept[waits_for(reservation)] =
          std::max(last_kept[waits_for(reservation)], reservation.at("place").as_int64());
      ++kept_in[waits_for(reservation)];
    }
    if (!holds_device(state)) continue;
    const std::string device = text(reservation, "device");
    RC_ASSERT(kept.insert(device).second);
    RC_ASSERT(text(day.call("device.get", R"({"id":")" + device + "\"}"), "state") == "reserved");
  }
  for (const auto& [queue, taken] : places) RC_ASSERT(*taken.rbegin() == static_cast<std::int64_t>(taken.size()));
  RC_ASSERT(last_kept == kept_in);  // those for whom a device is kept stand first
  // Whoever is eligible waits only while there is no free device for them.
  for (const std::string& device : devices) {
    const std::string state = text(day.call("device.get", R"({"id":")" + device + "\"}"), "state");
    RC_ASSERT((state == "reserved") == (kept.count(device) == 1));
    if (state != "available") continue;
    for (const auto& reservation : list.at("items").as_array()) {
      if (text(reservation, "state") != "queued") continue;
      if (day.call("borrower.get", R"({"person":")" + text(reservation, "person") + "\"}").at("suspended") == true)
        continue;
      const std::string wanted = waits_for(reservation);
      RC_ASSERT(wanted != device && wanted != (device[0] == 't' ? "tablet" : "laptop"));
    }
  }
}

}  // namespace

TEST_CASE("whatever is done at a desk, the queue stays fair and its records agree", "[loans][property]") {
  CHECK(rc::check([] {
    Day day;
    for (int i = 0; i < 25; ++i) do_something(day);
    check_queues(day);
  }));
}

}  // namespace mukana::loans
