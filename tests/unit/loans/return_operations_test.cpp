#include <catch2/catch.hpp>

#include "loans/schema.hpp"
#include "unit/loans/desk.hpp"

namespace mukana::loans {
namespace {

using test::Desk;
using test::text;

struct Lent : Desk {
  Lent() {
    lend("n-1", "t-1", "ann", "2021-06-01T06:00:00Z",
         R"(,"accessories":[{"name":"charger"},{"name":"pen","count":2}])");
  }
};

}  // namespace

TEST_CASE("a return keeps the checklist, what is missing, and what damage is put down to", "[loans]") {
  Lent desk;
  desk.call("loan.return", R"({"loan":"n-1","returned_at":"2021-06-20T06:00:00Z","condition":"damaged",
    "missing":[{"name":"pen"}],"checklist":[{"item":"screen","ok":false,"note":"A crack"},{"item":"battery","ok":true}],
    "damage":{"by":"before","note":"The crack was there"}})");
  CHECK(desk.state("t-1") == "repair");
  const auto life = desk.call("loan.history", R"({"id":"n-1"})");
  CHECK(text(life.at("loan"), "damage_by") == "before");
  CHECK(text(life, "damage_note") == "The crack was there");
  CHECK(base::write_json(life.at("accessories")) ==
        R"([{"name":"charger","count":1,"missing":0},{"name":"pen","count":2,"missing":1}])");
  CHECK(base::write_json(life.at("checklist")) ==
        R"([{"item":"screen","ok":false,"note":"A crack"},{"item":"battery","ok":true}])");
}

TEST_CASE("what is wrong with a return is named, and nothing is kept of it", "[loans]") {
  Lent desk;
  const auto [request, expected] = GENERATE(table<const char*, const char*>({
      {R"({"loan":"n-1","returned_at":"2021-06-01T06:00:00Z"})", "RETURN_NOT_AFTER_CHECKOUT /returned_at"},
      {R"({"loan":"n-1","returned_at":"2021-07-01T06:00:00Z"})", "IN_FUTURE /returned_at"},
      {R"({"loan":"n-1","returned_on":"2021-06-20","missing":[{"name":"case"}]})", "NOT_HANDED_OUT /missing/0"},
      {R"({"loan":"n-1","returned_on":"2021-06-20","missing":[{"name":"pen","count":3}]})",
       "NOT_HANDED_OUT /missing/0"},
      {R"({"loan":"n-1","returned_on":"2021-06-20","checklist":[{"item":" ","ok":true}]})", "BLANK /checklist/0/item"},
      {R"({"loan":"n-1","returned_on":"2021-06-20","devices":["t-1"]})", "NO_KIT_LOAN /devices"},
      {R"({"loan":"n-1","device":"t-1","returned_on":"2021-06-20"})", "TWO_OBJECTS /device"},
      {R"({"kit_loan":"n-1","returned_on":"2021-06-20"})", "NOT_FOUND /kit_loan"},
      {R"({"kit_loan":"n-1","loan":"n-1","returned_on":"2021-06-20"})", "TWO_OBJECTS /kit_loan"},
      {R"({"returned_on":"2021-06-20"})", "MISSING_FIELD /loan"},
      {R"({"device":"t-2","returned_on":"2021-06-20"})", "DEVICE_NOT_ON_LOAN /device"},
  }));
  CAPTURE(request);
  CHECK(desk.refused_as("loan.return", request) == expected);
  CHECK(desk.state("t-1") == "on_loan");
  CHECK(desk.call("loan.get", R"({"id":"n-1"})").at("revision") == 1);
}

TEST_CASE("a lost device that is found corrects its loan, which stays closed", "[loans]") {
  Lent desk;
  CHECK(desk.refused_as("loan.find", R"({"loan":"n-1"})") == "LOAN_NOT_LOST /loan");
  desk.call("loan.lose", R"({"loan":"n-1","lost_on":"2021-06-15","reason":"Left on a bus"})");
  CHECK(desk.state("t-1") == "lost");
  auto loan = desk.call("loan.get", R"({"id":"n-1"})");
  CHECK(text(loan, "ended_as") == "lost");
  CHECK(loan.at("found") == false);
  CHECK(desk.refused_as("loan.return", R"({"loan":"n-1","returned_on":"2021-06-20"})") == "LOAN_CLOSED /loan");
  CHECK(desk.refused_as("loan.lose", R"({"loan":"n-1","lost_on":"2021-06-16","reason":"Again"})") ==
        "LOAN_CLOSED /loan");
  desk.call("loan.find", R"({"loan":"n-1","found_at":"2021-06-20T06:00:00Z","reason":"The bus company had it"})");
  CHECK(desk.state("t-1") == "to_wipe");
  loan = desk.call("loan.get", R"({"id":"n-1"})");
  CHECK(loan.at("found") == true);
  CHECK(loan.at("open") == false);
  CHECK(text(loan, "returned_on") == "2021-06-15");
  CHECK(desk.refused_as("loan.find", R"({"loan":"n-1"})") == "DEVICE_NOT_LOST /loan");
  CHECK(desk.refused_as("loan.check_out", Desk::lending("n-2", "t-1", "ben", "2021-06-21T06:00:00Z")) ==
        "DEVICE_NOT_SANITISED /device");
  desk.wipe("t-1", "2021-06-20T07:00:00Z", "2021-06-20T08:00:00Z");
  desk.lend("n-2", "t-1", "ben", "2021-06-21T06:00:00Z");
}

TEST_CASE("a renewal adds a due date, so often as the policy allows", "[loans]") {
  Desk desk;
  desk.lend("n-1", "t-1", "ann", "2021-06-20T06:00:00Z");  // due on 18.7.
  const auto first = desk.call("loan.renew", R"({"loan":"n-1","reason":"Still applying for work"})");
  CHECK(base::write_json(first) == R"({"id":"n-1","revision":2,"renewals":1,"due_at":"2021-08-15T20:59:59.000Z",)"
                                   R"("due_on":"2021-08-15","waiting":0,"loans":[]})");
  CHECK(desk.refused_as("loan.renew", R"({"loan":"n-1","due_on":"2021-08-15"})") == "DUE_WOULD_NOT_MOVE /due_on");
  CHECK(desk.refused_as("loan.renew", R"({"loan":"n-1","due_on":"2021-08-20","expected_revision":1})") ==
        "STALE_REVISION /expected_revision");
  CHECK(text(desk.call("loan.renew", R"({"device":"t-1","due_on":"2021-08-20"})"), "due_on") == "2021-08-20");
  CHECK(desk.refused_as("loan.renew", R"({"loan":"n-1"})") == "RENEWAL_LIMIT /loan");
  CHECK(desk.refused_as("loan.renew", R"({"loan":"n-1","due_on":"2021-09-20"})") == "RENEWAL_LIMIT /loan");
  CHECK(text(desk.call("loan.preview_due", R"({"loan":"n-1"})"), "refused") == "RENEWAL_LIMIT");
  const auto life = desk.call("loan.history", R"({"id":"n-1"})");
  CHECK(life.at("dues").as_array().size() == 3);
  CHECK(text(life.at("dues").at(1), "reason") == "Still applying for work");
  CHECK(life.at("loan").at("renewals") == 2);
  desk.call("loan.return", R"({"loan":"n-1","returned_at":"2021-06-30T06:00:00Z"})");
  CHECK(desk.refused_as("loan.renew", R"({"loan":"n-1"})") == "LOAN_CLOSED /loan");
}

TEST_CASE("a kit is renewed as one, or none of its devices", "[loans]") {
  test::Desk desk;
  desk.call("kit.define", R"({"id":"k","name":"K","devices":["l-1","t-1"]})");
  desk.call("policy.define", R"({"id":"short","name":"Laptops","device_kind":"laptop","first_day":"2021-06-01",
    "period":{"count":3,"unit":"weeks"},"end_of_day":true,"most_renewals":1})");
  desk.call("loan.check_out", R"({"id":"kl","kit":"k","borrower":"ann","out_at":"2021-06-29T06:00:00Z"})");
  const auto renewed = desk.call("loan.renew", R"({"kit_loan":"kl","expected_revision":1})");
  CHECK(base::write_json(renewed) ==
        R"({"id":"kl","revision":2,"renewals":1,"due_at":"2021-08-10T20:59:59.000Z","due_on":"2021-08-10",)"
        R"("waiting":0,"loans":["kl.1","kl.2"]})");
  CHECK(text(desk.call("loan.get", R"({"id":"kl.2"})"), "due_on") == "2021-08-24");
  const auto [request, expected] = GENERATE(table<const char*, const char*>({
      {R"({"kit_loan":"kl"})", "RENEWAL_LIMIT /kit_loan"},
      {R"({"kit_loan":"kl","loan":"kl.1"})", "TWO_OBJECTS /kit_loan"},
      {R"({"kit_loan":"k"})", "NOT_FOUND /kit_loan"},
      {R"({"kit_loan":"kl","expected_revision":1})", "STALE_REVISION /expected_revision"},
  }));
  CHECK(desk.refused_as("loan.renew", request) == expected);
  CHECK(text(desk.call("loan.get", R"({"id":"kl.2"})"), "due_on") == "2021-08-24");
  desk.call("loan.return", R"({"kit_loan":"kl","returned_at":"2021-06-30T08:00:00Z"})");
  CHECK(desk.refused_as("loan.renew", R"({"kit_loan":"kl"})") == "LOAN_CLOSED /kit_loan");
}

TEST_CASE("a preview warns of who waits, and tells what would be refused", "[loans]") {
  test::Desk desk;
  desk.lend("n-1", "t-1", "ann", "2021-06-29T06:00:00Z");
  const auto preview = [&] { return desk.call("loan.preview_due", R"({"loan":"n-1"})"); };
  CHECK(preview().at("waiting") == 0);
  desk.add_device("t-3", "tablet");
  desk.call("reservation.place", R"({"id":"r-1","person":"ben","device":"t-1","first_day":"2021-12-01"})");
  desk.call("person.add", R"({"id":"eve","position":"client"})");
  desk.call("reservation.place", R"({"id":"r-2","person":"eve","device_kind":"tablet"})");
  CHECK(preview().at("waiting") == 0);  // eve has one kept, and ben needs it long after
  desk.lend("n-2", "t-3", "ben", "2021-06-30T08:00:00Z");
  desk.call("person.add", R"({"id":"kai","position":"client"})");
  desk.call("reservation.place", R"({"id":"r-3","person":"kai","device_kind":"tablet"})");
  CHECK(preview().at("waiting") == 1);
  CHECK(text(preview(), "refused") == "SOMEONE_WAITS");
  CHECK(text(preview(), "due_on") == "2021-08-24");
  CHECK(desk.refused_as("loan.renew", R"({"loan":"n-1"})") == "SOMEONE_WAITS /loan");
  desk.call("borrower.suspend", R"({"person":"ann","first_day":"2021-06-30","reason":"Late"})");
  CHECK(text(preview(), "refused") == "BORROWER_SUSPENDED");
  CHECK(text(desk.call("loan.preview_due", R"({"device_kind":"laptop","borrower":"ann"})"), "refused") ==
        "BORROWER_SUSPENDED");
}

TEST_CASE("a suspended borrower renews nothing, and without a policy the due date is given", "[loans]") {
  Desk desk(false);
  desk.lend("n-1", "t-1", "ann", "2021-06-20T06:00:00Z");
  CHECK(desk.refused_as("loan.renew", R"({"loan":"n-1"})") == "NO_POLICY /due_on");
  CHECK(desk.call("loan.renew", R"({"loan":"n-1","due_on":"2021-07-05"})").at("renewals") == 1);
  desk.call("borrower.suspend", R"({"person":"ann","reason":"Late"})");
  CHECK(desk.refused_as("loan.renew", R"({"loan":"n-1","due_on":"2021-08-05"})") == "BORROWER_SUSPENDED /loan");
}

TEST_CASE("a wrong loan is amended or made void, and what was stays readable", "[loans]") {
  Desk desk;
  desk.lend("n-1", "t-1", "ann", "2021-06-01T06:00:00Z");
  CHECK(desk.refused_as("loan.amend", R"({"id":"n-1","reason":"x","returned_on":"2021-06-02"})") ==
        "LOAN_OPEN /returned_on");
  CHECK(desk.refused_as("loan.amend", R"({"id":"n-1","reason":" "})") == "BLANK /reason");
  desk.call("loan.return", R"({"loan":"n-1","returned_at":"2021-06-10T06:00:00Z"})");
  desk.wipe("t-1", "2021-06-10T07:00:00Z", "2021-06-10T08:00:00Z");
  desk.lend("n-2", "t-1", "ben", "2021-06-12T06:00:00Z");
  const auto [request, expected] = GENERATE(table<const char*, const char*>({
      {R"({"id":"n-1","reason":"x","returned_at":"2021-06-13T06:00:00Z"})", "OVERLAPS_OTHER_LOAN /returned_at"},
      {R"({"id":"n-1","reason":"x","out_at":"2021-06-11T06:00:00Z"})", "RETURN_NOT_AFTER_CHECKOUT /returned_at"},
      {R"({"id":"n-1","reason":"x","out_at":"2021-01-31T06:00:00Z"})", "DEVICE_NOT_SANITISED /device"},
      {R"({"id":"n-1","reason":"x","expected_revision":1})", "STALE_REVISION /expected_revision"},
      {R"({"id":"n-9","reason":"x"})", "NOT_FOUND /id"},
      {R"({"id":"n-1","reason":"Wrong hour","returned_at":"2021-06-10T06:30:00Z","condition":"worn"})", ""},
  }));
  CAPTURE(request);
  CHECK(desk.refused_as("loan.amend", request) == expected);
  if (*expected != '\0') return;
  const auto life = desk.call("loan.history", R"({"id":"n-1"})");
  CHECK(text(life.at("loan"), "returned_at") == "2021-06-10T06:30:00.000Z");
  CHECK(text(life.at("loan"), "condition") == "worn");
  CHECK(life.at("loan").at("revision") == 3);
  CHECK(text(life.at("revisions").at(0).at("loan"), "returned_at") == "2021-06-10T06:00:00.000Z");
  CHECK(text(life.at("revisions").at(0), "reason") == "Wrong hour");
  CHECK(desk.state("t-1") == "on_loan");
  desk.call("loan.void", R"({"id":"n-2","reason":"Another device"})");
  CHECK(desk.state("t-1") == "available");
  CHECK(desk.refused_as("loan.get", R"({"id":"n-2"})") == "NOT_FOUND /id");
  CHECK(desk.call("loan.count", "{}").at("count") == 1);
}

TEST_CASE("the database itself keeps due dates, agreements and the order of a loan's ends", "[loans]") {
  const auto database = storage::Database::open(":memory:", {.create = true});
  const std::vector<storage::Schema> schemas{schema()};
  storage::migrate(*database, schemas);
  database->run(
      "INSERT INTO loan (controller, id, recorded_at, device, borrower, out_at, out_day, out_precision) "
      "VALUES (1, 'a', 0, 7, 1, 100, 0, 'instant')");
  database->run("INSERT INTO loan_due (loan, number, due_on, recorded_at) VALUES (1, 0, 10, 0)");
  database->run(
      "INSERT INTO agreement (controller, id, recorded_at, name, version, language, body, text_hash) VALUES "
      "(1, 'a', 0, 'A', '1', 'en', 'abc', 'x')");
  const auto statement = GENERATE(
      "UPDATE loan_due SET due_on = 11", "DELETE FROM loan_due", "UPDATE agreement SET body = 'abd'",
      "UPDATE loan SET returned_at = 100",
      "INSERT INTO loan_due (loan, number, due_on, recorded_at) VALUES (1, 0, 11, 0)",
      "INSERT INTO loan (controller, id, recorded_at, device, borrower, out_at, out_day, out_precision, returned_at) "
      "VALUES (1, 'b', 0, 8, 1, 100, 0, 'instant', 99)");
  CHECK_THROWS_AS(database->run(statement), base::Failed);
}

}  // namespace mukana::loans
