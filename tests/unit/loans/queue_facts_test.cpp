// Weeks in a queue, counted by hand.
#include <catch2/catch.hpp>

#include "loans/operations.hpp"
#include "unit/loans/timeline.hpp"

namespace mukana::loans {
namespace {

using test::Timeline;

// There is one laptop, and one tablet.
struct Weeks : Timeline {
  Weeks() {
    add_device("l-1", "laptop");
    add_device("t-1", "tablet");
    lend("03-01T08:00", "m-1", "l-1", "ben");
    place("03-01T10:00", "q-1", "ann", R"("device_kind":"laptop")");
    place("03-02T10:00", "q-2", "ben", R"("device_kind":"laptop")");
    place("03-03T10:00", "q-3", "kai", R"("device_kind":"laptop")");
    call("03-04T10:00", "reservation.cancel", R"({"id":"q-2"})");
    // Ready for ann on the 5th, given to eve on the 6th, ready again on the 12th and fetched on the 13th.
    take_back("03-05T08:00", "m-1");
    wipe("03-05T10:00", "l-1");
    lend("03-06T08:00", "m-2", "l-1", "eve", R"(,"override_reason":"Starts at work")");
    take_back("03-12T08:00", "m-2");
    wipe("03-12T10:00", "l-1");
    lend("03-13T08:00", "m-3", "l-1", "ann");
    // Ready for kai on the 15th, and not fetched by the 17th.
    take_back("03-15T08:00", "m-3");
    wipe("03-15T10:00", "l-1");
    call("03-18T09:00", "queue.advance", "{}");
    lend("03-18T10:00", "m-4", "l-1", "ben");
    lend("03-20T08:00", "m-5", "t-1", "eve");
    place("03-20T10:00", "q-4", "eve", R"("device":"l-1")");
    place("03-21T10:00", "q-5", "ben", R"("device_kind":"laptop","first_day":"2021-04-10")");
    // Passed over, and yet she comes by on the 26th and takes what nobody kept for her.
    place("03-22T10:00", "q-6", "ann", R"("device_kind":"tablet")");
    call("03-23T08:00", "reservation.suspend", R"({"id":"q-6"})");
    take_back("03-24T08:00", "m-5");
    wipe("03-24T10:00", "t-1");
    lend("03-26T08:00", "m-6", "t-1", "ann");
    call("03-30T08:00", "person.merge", R"({"id":"kai","into":"ann","reason":"The same"})");
  }
  void place(const char* clock, const std::string& id, const std::string& person, const std::string& what) const {
    call(clock, "reservation.place", R"({"id":")" + id + R"(","person":")" + person + "\"," + what + "}");
  }
};

}  // namespace

TEST_CASE("how long people waited: what was given to others does not count, what has not come is unknown", "[loans]") {
  const Weeks weeks;
  CHECK(weeks.rows(reservation_facts(), "2021-03-01", "2021-03-31") ==
        "q-1 2021-03-01: valid fulfilled kind laptop ann Juva library 5 0 0 11 11 12\n"
        "q-2 2021-03-02: valid cancelled kind laptop ben - - 5 0 0 - - -\n"
        "q-3 2021-03-03: valid expired kind laptop ann Juva library 5 0 0 12 12 -\n"
        "q-4 2021-03-20: valid queued device laptop eve - - 5 1 0 - - -\n"
        "q-5 2021-03-21: valid queued kind laptop ben - - 5 1 1 - - -\n"
        "q-6 2021-03-22: valid fulfilled kind tablet ann Juva library 5 0 0 4 4 4\n");
}

TEST_CASE("who stood in the queues at the end of a day", "[loans]") {
  const Weeks weeks;
  const auto [day, expected] = GENERATE(table<const char*, const char*>({
      {"2021-02-28", ""},
      {"2021-03-03",
       "q-1 : valid kind laptop laptop ann Juva library - queued 1 0 2\n"
       "q-2 : valid kind laptop laptop ben - - - queued 1 0 1\n"
       "q-3 : valid kind laptop laptop ann Juva library - queued 1 0 0\n"},
      {"2021-03-05",
       "q-1 : valid kind laptop laptop ann Juva library - ready 0 0 4\n"
       "q-3 : valid kind laptop laptop ann Juva library - queued 1 0 2\n"},
      {"2021-03-06",
       "q-1 : valid kind laptop laptop ann Juva library - queued 1 0 5\n"
       "q-3 : valid kind laptop laptop ann Juva library - queued 1 0 3\n"},
      {"2021-03-13", "q-3 : valid kind laptop laptop ann Juva library - queued 1 0 10\n"},
      {"2021-03-17", "q-3 : valid kind laptop laptop ann Juva library - ready 0 0 12\n"},
      {"2021-03-24",
       "q-4 : valid device l-1 laptop eve - - - queued 1 0 4\n"
       "q-5 : valid kind laptop laptop ben - - - queued 1 1 0\n"
       "q-6 : valid kind tablet tablet ann Juva library - suspended 1 0 2\n"},
      {"2021-03-31",
       "q-4 : valid device l-1 laptop eve - - - queued 1 0 11\n"
       "q-5 : valid kind laptop laptop ben - - - queued 1 1 0\n"},
  }));
  CAPTURE(day);
  CHECK(weeks.rows(queue_facts(), day) == expected);
}

TEST_CASE("figures of the queues, as the ready-made indicators count them", "[loans]") {
  const Weeks weeks;
  weeks.define_indicators(MUKANA_SOURCE_DIR);
  const auto compute = [&](const char* indicator) {
    return weeks.call(
        "04-02T09:00", "indicator.compute",
        R"({"indicator":")" + std::string(indicator) + R"(","first_day":"2021-03-01","last_day":"2021-03-31"})");
  };
  // 11, 12 and 4 days; ben's for April and the two who wait, or waited in vain, are no zeros but listed.
  const auto waiting = compute("waiting_days");
  CHECK(waiting.at("value") == 9);
  CHECK(waiting.at("numerator") == 27);
  CHECK(waiting.at("denominator") == 3);
  CHECK(base::write_json(waiting.at("rejected")) ==
        R"([{"reason":"for_a_later_day","stage":"counting","rows":1,"references":["q-5"]},)"
        R"({"reason":"waits_still","stage":"counting","rows":1,"references":["q-4"]},)"
        R"({"reason":"no_value","stage":"counting","rows":1,"references":["q-2"]}])");
  const auto still = compute("still_waiting");
  CHECK(still.at("value") == 2);
  CHECK(base::write_json(still.at("by").at(0).at("groups")) ==
        R"([{"key":"l-1","value":1,"numerator":1},{"key":"laptop","value":1,"numerator":1}])");
}

}  // namespace mukana::loans
