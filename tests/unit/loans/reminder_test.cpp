// Which reminder is due on which day, what it says, and that nobody is told twice.
#include "mukana/loans/reminder.hpp"

#include <catch2/catch.hpp>

#include "unit/loans/desk.hpp"
#include "unit/loans/due_cases.hpp"

namespace mukana::loans {
namespace {

using test::text;

}  // namespace

TEST_CASE("of a policy's reminders the latest one whose day has come is due, once", "[loans]") {
  PolicyTerms terms;
  terms.remind_before = {7, 1};
  terms.remind_on_day = true;
  terms.remind_after = {3, 14};
  const auto [today, expected] = GENERATE(table<const char*, const char*>({
      {"2021-07-10", ""},
      {"2021-07-11", "before 7"},
      {"2021-07-16", "before 7"},
      {"2021-07-17", "before 1"},
      {"2021-07-18", "on_day 0"},
      {"2021-07-19", ""},
      {"2021-07-21", "after 3"},
      {"2021-08-01", "after 14"},
      {"2022-08-01", "after 14"},
  }));
  CAPTURE(today);
  const auto reminder = due_reminder(terms, test::day("2021-07-18"), test::day(today), {});
  const std::string shown =
      reminder ? std::string(base::code(reminder->kind)) + " " + std::to_string(reminder->days) : "";
  CHECK(shown == expected);
  if (reminder) {
    const std::vector<Told> told{*reminder};
    CHECK_FALSE(due_reminder(terms, test::day("2021-07-18"), test::day(today), told));
  }
}

TEST_CASE("reminders are bundled per borrower, in three languages, and told once", "[loans]") {
  test::Desk desk(false);
  desk.call("policy.define", R"({"id":"p","name":"P","period":{"count":10,"unit":"days"},"remind_before":[2],
    "remind_on_day":true,"remind_after":[1]})");
  desk.lend("n-1", "t-1", "ann", "2021-06-19T06:00:00Z");  // due on 29.6., yesterday
  desk.lend("n-2", "l-1", "ann", "2021-06-20T06:00:00Z");  // today
  desk.lend("n-3", "t-2", "ben", "2021-06-21T06:00:00Z");  // tomorrow
  const auto due = desk.call("reminder.due", R"({"language":"en"})");
  const auto& bundles = due.at("bundles").as_array();
  REQUIRE(bundles.size() == 2);
  CHECK(text(bundles[0], "borrower") == "ann");
  CHECK(bundles[0].at("loans").as_array().size() == 2);
  CHECK(text(bundles[0], "text") ==
        "Hello! A reminder of a borrowed device:\n- tablet (t-1) was to be returned by 2021-06-29\n- laptop (l-1) is "
        "to be "
        "returned by today, 2021-06-30\nIf you need the device for longer, contact us before it is due.");
  CHECK(text(bundles[1].at("loans").at(0), "kind") == "before");
  const auto finnish = desk.call("reminder.due", R"({"borrower":"ben","language":"fi"})");
  CHECK(text(finnish.at("bundles").at(0), "text") ==
        "Hei! Muistutus lainalaitteesta:\n- tabletti (t-2) palautetaan viimeistään 1.7.2021\nJos tarvitset laitetta "
        "pidempään, ota yhteyttä ennen palautuspäivää.");
  const char* told = R"({"loans":[{"loan":"n-1","kind":"after","days":1},{"loan":"n-3","kind":"before","days":2}]})";
  CHECK(desk.call("reminder.record", told).at("recorded") == 2);
  CHECK(desk.call("reminder.record", told).at("recorded") == 0);
  const auto left = desk.call("reminder.due", "{}");
  REQUIRE(left.at("bundles").as_array().size() == 1);
  CHECK(text(left.at("bundles").at(0).at("loans").at(0), "loan") == "n-2");
  CHECK_FALSE(left.at("bundles").at(0).as_object().contains("text"));
  // A renewal is another due date, of which nobody was told.
  desk.call("loan.renew", R"({"loan":"n-1","due_on":"2021-07-02"})");
  CHECK(desk.call("reminder.due", R"({"borrower":"ann"})").at("bundles").at(0).at("loans").as_array().size() == 2);
}

TEST_CASE("whoever can fetch something is told once, in the same message as what is due", "[loans]") {
  test::Desk desk(false);
  desk.call("policy.define", R"({"id":"p","name":"P","period":{"count":10,"unit":"days"},"remind_after":[1]})");
  desk.lend("n-1", "t-1", "ann", "2021-06-19T06:00:00Z");  // due on 29.6., yesterday
  desk.call("reservation.place", R"({"id":"r-1","person":"ann","device_kind":"laptop"})");
  desk.call("reservation.place", R"({"id":"r-2","person":"ben","device":"t-2"})");
  const auto due = desk.call("reminder.due", R"({"language":"en"})");
  REQUIRE(due.at("bundles").as_array().size() == 2);
  CHECK(base::write_json(due.at("bundles").at(1)) ==
        R"({"borrower":"ben","loans":[],"ready":[{"reservation":"r-2","device":"t-2","device_kind":"tablet",)"
        R"("keep_until":"2021-07-07"}],"text":"Hello! The device that you reserved can be fetched:\n)"
        R"(- tablet (t-2) can be fetched until 2021-07-07"})");
  CHECK(text(due.at("bundles").at(0), "text") ==
        "Hello! A reminder of a borrowed device:\n- tablet (t-1) was to be returned by 2021-06-29\nIf you need the "
        "device for longer, contact us before it is due.\n\nHello! The device that you reserved can be fetched:\n- "
        "laptop (l-1) can be fetched until 2021-07-07");
  const char* told = R"({"loans":[{"loan":"n-1","kind":"after","days":1}],"ready":["r-1","r-2"]})";
  CHECK(desk.call("reminder.record", told).at("recorded") == 3);
  CHECK(desk.call("reminder.record", told).at("recorded") == 0);
  CHECK(desk.call("reminder.due", "{}").at("bundles").as_array().empty());
  CHECK(text(desk.call("reservation.history", R"({"id":"r-1"})").at("events").at(3), "event") == "notified");
  CHECK(text(desk.call("reservation.get", R"({"id":"r-1"})"), "device") == "l-1");
  // Another device is another notice.
  desk.wipe("l-1", "2021-06-30T08:00:00Z", "2021-06-30T08:10:00Z");
  desk.add_device("l-2", "laptop");
  desk.call("device.void", R"({"id":"l-1","reason":"Counted twice"})");
  CHECK(text(desk.call("reminder.due", "{}").at("bundles").at(0).at("ready").at(0), "device") == "l-2");
  desk.call("reservation.cancel", R"({"id":"r-2"})");
  CHECK(desk.refused_as("reminder.record", R"({"ready":["r-2"]})") == "RESERVATION_CLOSED /ready/0");
  desk.call("reservation.place", R"({"id":"r-3","person":"ben","device":"t-1"})");
  CHECK(desk.refused_as("reminder.record", R"({"ready":["r-3"]})") == "RESERVATION_NOT_READY /ready/0");
  CHECK(desk.refused_as("reminder.record", R"({"ready":["r-9"]})") == "NOT_FOUND /ready/0");
}

TEST_CASE("what is wrong with a record of reminders is named", "[loans]") {
  test::Desk desk(false);
  desk.lend("n-1", "t-1", "ann", "2021-06-19T06:00:00Z");
  CHECK(desk.refused_as("reminder.record", R"({"loans":[{"loan":"n-9","kind":"after","days":1}]})") ==
        "NOT_FOUND /loans/0/loan");
  CHECK(desk.refused_as("reminder.record", R"({"loans":[{"loan":"n-1","kind":"after","days":1}]})") ==
        "NO_DUE_DATE /loans/0/loan");
}

}  // namespace mukana::loans
