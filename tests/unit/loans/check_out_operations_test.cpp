#include <catch2/catch.hpp>

#include "unit/loans/desk.hpp"

namespace mukana::loans {
namespace {

using test::Desk;
using test::text;
using test::texts;

constexpr const char* morning = "2021-06-01T06:00:00Z";

}  // namespace

TEST_CASE("a loan is due by the policy, by a chosen day, or by a chosen instant", "[loans]") {
  Desk desk;
  const auto by_policy = desk.lend("n-1", "t-1", "ann", morning);
  CHECK(base::write_json(by_policy) ==
        R"({"id":"n-1","revision":1,"due_at":"2021-06-29T20:59:59.000Z","due_on":"2021-06-29","loans":[]})");
  CHECK(text(desk.lend("n-2", "t-2", "ben", morning, R"(,"due_on":"2021-07-05")"), "due_at") ==
        "2021-07-05T20:59:59.000Z");
  CHECK(text(desk.lend("n-3", "l-1", "ben", morning, R"(,"due_at":"2021-06-01T12:00:00Z")"), "due_on") == "2021-06-01");
  const auto loan = desk.call("loan.get", R"({"id":"n-1"})");
  CHECK(text(loan, "policy") == "usual");
  CHECK(loan.at("overdue") == true);
  CHECK(loan.at("renewals") == 0);
  CHECK(texts(desk.call("loan.list", R"({"overdue":true})"), "items") == "n-1,n-3");
  CHECK(desk.call("loan.count", R"({"overdue":false})").at("count") == 1);
  const auto dues = desk.call("loan.history", R"({"id":"n-1"})").at("dues");
  CHECK(dues.as_array().size() == 1);
  CHECK(text(dues.at(0), "base") == "checkout");
  CHECK(text(dues.at(0), "base_at") == "2021-06-01T06:00:00.000Z");
}

TEST_CASE("without a policy a loan has no due date, and a checkout known to the day is due at the end of one",
          "[loans]") {
  Desk desk(false);
  CHECK(text(desk.lend("n-1", "t-1", "ann", morning), "due_at").empty());
  CHECK(desk.call("loan.get", R"({"id":"n-1"})").at("overdue") == false);
  desk.call("policy.define", R"({"id":"p","name":"P","period":{"count":14,"unit":"days"}})");
  const auto by_day =
      desk.call("loan.check_out", R"({"id":"n-2","device":"t-2","borrower":"ann","out_on":"2021-06-01"})");
  CHECK(text(by_day, "due_at") == "2021-06-15T20:59:59.000Z");
}

TEST_CASE("a refused checkout names why, and changes nothing", "[loans]") {
  Desk desk;
  desk.call("policy.define", R"({"id":"school","name":"School","borrower_group":"pupils","needs_agreement":true,
    "schedule":[{"first_day":"2021-06-10","last_day":"2021-06-20","limit":"2021-06-30"}]})");
  desk.call("person.add", R"({"id":"eve","position":"client"})");
  desk.call("borrower.set", R"({"person":"eve","group":"pupils","first_day":"2021-01-01"})");
  desk.call("borrower.suspend", R"({"person":"ben","first_day":"2021-06-05","last_day":"2021-06-06","reason":"Late"})");
  desk.call("agreement.publish",
            R"({"id":"terms","name":"Terms","version":"1","language":"en","text":"Bring it back."})");
  desk.lend("n-1", "t-1", "ann", morning);
  desk.lend("n-2", "l-1", "ann", morning);
  const auto [request, expected] = GENERATE(table<std::string, const char*>({
      {Desk::lending("x", "t-1", "ben", morning), "DEVICE_ON_LOAN /device"},
      {Desk::lending("x", "t-2", "ann", morning), "BORROWER_LIMIT /borrower"},
      {Desk::lending("x", "t-2", "ben", "2021-06-05T06:00:00Z"), "BORROWER_SUSPENDED /borrower"},
      {Desk::lending("x", "t-2", "ben", "2021-07-01T06:00:00Z"), "IN_FUTURE /out_at"},
      {Desk::lending("x", "t-2", "ben", morning, R"(,"due_at":"2021-06-01T06:00:00Z")"), "DUE_BEFORE_CHECKOUT /due_at"},
      {Desk::lending("x", "t-2", "ben", morning, R"(,"due_at":"2021-06-02T06:00:00Z","due_on":"2021-06-03")"),
       "TWO_TIMES /due_on"},
      {Desk::lending("x", "t-2", "eve", "2021-06-05T06:00:00Z"), "AGREEMENT_REQUIRED /agreement"},
      {Desk::lending("x", "t-2", "eve", "2021-06-05T06:00:00Z", R"(,"agreement":{"agreement":"terms"})"),
       "OUTSIDE_SCHEDULE /out_at"},
      {Desk::lending("x", "t-2", "ben", morning, R"(,"agreement":{"agreement":"other"})"),
       "NOT_FOUND /agreement/agreement"},
      {Desk::lending("x", "t-2", "ben", morning, R"(,"accessories":[{"name":"case"},{"name":"case"}])"),
       "HANDED_TWICE /accessories/1/name"},
      {R"({"borrower":"ben","out_on":"2021-06-01"})", "MISSING_FIELD /device"},
      {R"({"kit":"k","device":"t-2","borrower":"ben","out_on":"2021-06-01"})", "TWO_OBJECTS /kit"},
      {R"({"kit":"k","borrower":"ben","out_on":"2021-06-01"})", "NOT_FOUND /kit"},
  }));
  CAPTURE(request);
  const auto changes = base::write_json(desk.call("journal.head", "{}"));
  CHECK(desk.refused_as("loan.check_out", request) == expected);
  CHECK(base::write_json(desk.call("journal.head", "{}")) == changes);
  CHECK(desk.call("loan.count", "{}").at("count") == 2);
  CHECK(desk.state("t-2") == "available");
}

TEST_CASE("a historical loan asks neither policy, suspension nor limit", "[loans]") {
  Desk desk;
  desk.call("borrower.suspend", R"({"person":"ann","first_day":"2021-01-01","reason":"Late"})");
  const auto loan = desk.lend("n-1", "t-1", "ann", morning, R"(,"entry_mode":"historical")");
  CHECK(text(loan, "due_at").empty());
}

TEST_CASE("what was handed out and accepted at the desk is kept with the loan", "[loans]") {
  Desk desk;
  const auto published =
      desk.call("agreement.publish", R"({"id":"terms-1","name":"Terms","version":"1","language":"en","text":"abc"})");
  // The SHA-256 of "abc" as FIPS 180-4 gives it.
  const std::string hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  CHECK(text(published, "text_hash") == hash);
  CHECK(desk.refused_as("agreement.publish", R"({"name":"Terms","version":"1","language":"en","text":"abd"})") ==
        "VERSION_EXISTS /version");
  desk.call("agreement.publish", R"({"id":"terms-2","name":"Terms","version":"2","language":"en","text":"abd"})");
  CHECK(texts(desk.call("agreement.list", R"({"name":"Terms"})"), "items") == "terms-1,terms-2");
  CHECK(text(desk.call("agreement.get", R"({"id":"terms-1"})"), "text") == "abc");
  desk.lend("n-1", "t-1", "ann", morning,
            R"(,"accessories":[{"name":"charger"},{"name":"pen","count":2}],"agreement":{"agreement":"terms-1",
               "accepted_at":"2021-06-01T06:01:00Z","witness":"founder","signature":"image 17"})");
  const auto life = desk.call("loan.history", R"({"id":"n-1"})");
  CHECK(base::write_json(life.at("accessories")) ==
        R"([{"name":"charger","count":1,"missing":0},{"name":"pen","count":2,"missing":0}])");
  CHECK(base::write_json(life.at("acceptances")) ==
        R"([{"accepted":"checkout","agreement":"terms-1","text_hash":")" + hash +
            R"(","accepted_at":"2021-06-01T06:01:00.000Z","witness":"founder","signature":"image 17"}])");
}

TEST_CASE("a kit goes out as one, counts once, and comes back in parts", "[loans]") {
  Desk desk;
  desk.add_device("r-1", "other");
  desk.call("kit.define", R"({"id":"k-1","name":"Laptop with router","devices":["l-1","r-1"]})");
  const auto out = desk.call("loan.check_out", R"({"id":"kl","kit":"k-1","borrower":"ann",
    "out_at":"2021-06-01T06:00:00Z","accessories":[{"name":"bag"}]})");
  CHECK(texts(out, "loans") == "kl.1,kl.2");
  CHECK(desk.state("l-1") == "on_loan");
  CHECK(desk.state("r-1") == "on_loan");
  CHECK(desk.call("borrower.get", R"({"person":"ann"})").at("open_loans") == 1);
  desk.lend("n-1", "t-1", "ann", morning);  // the second of two
  CHECK(desk.refused_as("loan.check_out", R"({"kit":"k-1","borrower":"ben","out_at":"2021-06-02T06:00:00Z"})") ==
        "DEVICE_ON_LOAN /kit");
  const auto part =
      desk.call("loan.return", R"({"kit_loan":"kl","devices":["r-1"],"returned_at":"2021-06-10T06:00:00Z"})");
  CHECK(base::write_json(part) == R"({"id":"kl","revision":2,"loans":["kl.2"],"still_out":1})");
  CHECK(desk.state("r-1") == "to_wipe");
  CHECK(desk.state("l-1") == "on_loan");
  CHECK(desk.refused_as("loan.return", R"({"kit_loan":"kl","devices":["r-1"],"returned_at":"2021-06-11T06:00:00Z"})") ==
        "NOT_OUT_WITH_KIT /devices/0");
  const auto rest =
      desk.call("loan.return", R"({"kit_loan":"kl","returned_at":"2021-06-12T06:00:00Z","missing":[{"name":"bag"}]})");
  CHECK(rest.at("still_out") == 0);
  CHECK(desk.refused_as("loan.return", R"({"kit_loan":"kl","returned_at":"2021-06-12T06:00:00Z"})") ==
        "LOAN_CLOSED /kit_loan");
  CHECK(texts(desk.call("loan.list", R"({"kit_loan":"kl"})"), "items") == "kl.1,kl.2");
  CHECK(desk.call("loan.history", R"({"id":"kl.1"})").at("accessories").at(0).at("missing") == 1);
}

TEST_CASE("of a kit that cannot go out whole nothing goes out", "[loans]") {
  Desk desk;
  desk.call("device.register", R"({"id":"r-1","kind":"other"})");
  desk.call("kit.define", R"({"id":"k-1","name":"Kit","devices":["l-1","r-1"]})");
  CHECK(desk.refused_as("loan.check_out", R"({"kit":"k-1","borrower":"ann","out_at":"2021-06-29T06:00:00Z"})") ==
        "DEVICE_NOT_SANITISED /kit");
  CHECK(desk.state("l-1") == "available");
  CHECK(desk.call("loan.count", "{}").at("count") == 0);
}

}  // namespace mukana::loans
