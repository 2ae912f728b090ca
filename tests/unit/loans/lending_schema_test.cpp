// What the database itself holds, whatever the code above it does.
#include <catch2/catch.hpp>

#include "loans/schema.hpp"
#include "unit/loans/loan_times.hpp"

namespace mukana::loans {
namespace {

using test::any_loan;
using test::helsinki;

std::unique_ptr<storage::Database> empty_database() {
  auto database = storage::Database::open(":memory:", {.create = true});
  const std::vector<storage::Schema> schemas{schema()};
  storage::migrate(*database, schemas);
  return database;
}

Precision precision_of(const Moment& moment) {
  return moment.earliest == moment.latest ? Precision::instant : Precision::day;
}

// Keeps a loan as the operations do, but asks no rule.
bool insert(storage::Database& database, int id, const LoanTime& loan, const char* state = "valid") {
  const auto day = [](const Moment& moment) { return helsinki().date(moment.earliest); };
  const auto& returned = loan.returned;
  try {
    database.run(
        "INSERT INTO loan (controller, id, recorded_at, state, device, borrower, out_at, out_day, out_precision, "
        "returned_at, returned_day, returned_precision) VALUES (1, $1, 0, $2, 7, 1, $3, $4, $5, $6, $7, $8)",
        std::to_string(id), state, loan.out.earliest, day(loan.out), precision_of(loan.out),
        returned ? std::optional(returned->latest) : std::nullopt,
        returned ? std::optional(day(*returned)) : std::nullopt,
        returned ? std::optional(precision_of(*returned)) : std::nullopt);
  } catch (const base::Failed&) {
    return false;
  }
  return true;
}

LoanTime closed(const char* out, const char* returned) {
  return {exactly(*base::parse_instant(out)), exactly(*base::parse_instant(returned))};
}

}  // namespace

TEST_CASE("the database itself takes the loans of a device that the rules take, and no other", "[loans][property]") {
  CHECK(rc::check([] {
    const auto database = empty_database();
    std::vector<LoanTime> loans;
    for (int i = 0; i < 15; ++i) {
      const LoanTime loan = any_loan();
      const bool fits = !check_no_overlap(loan, loans, "/out_at");
      RC_ASSERT(insert(*database, i, loan) == fits);
      if (fits) loans.push_back(loan);
    }
  }));
}

TEST_CASE("loans that are over do not overlap, nor does a correction make them", "[loans]") {
  const auto database = empty_database();
  REQUIRE(insert(*database, 1, closed("2021-03-01T08:00:00Z", "2021-03-08T08:00:00Z")));
  REQUIRE(insert(*database, 2, closed("2021-03-15T08:00:00Z", "2021-03-22T08:00:00Z")));
  CHECK_FALSE(insert(*database, 3, closed("2021-03-02T08:00:00Z", "2021-03-03T08:00:00Z")));
  CHECK_FALSE(insert(*database, 3, closed("2021-03-07T08:00:00Z", "2021-03-09T08:00:00Z")));
  CHECK_FALSE(insert(*database, 3, closed("2021-02-01T08:00:00Z", "2021-04-01T08:00:00Z")));
  CHECK_FALSE(insert(*database, 3, {exactly(*base::parse_instant("2021-03-10T08:00:00Z")), std::nullopt}));
  // What lies between them, touching both, is right; void ones are in nobody's way.
  CHECK(insert(*database, 3, closed("2021-03-08T08:00:00Z", "2021-03-15T08:00:00Z")));
  CHECK(insert(*database, 4, closed("2021-03-02T08:00:00Z", "2021-03-03T08:00:00Z"), "void"));
  const auto statement = GENERATE(
      "UPDATE loan SET state = 'valid' WHERE id = '4'", "UPDATE loan SET returned_at = returned_at + 1 WHERE id = '1'",
      "UPDATE loan SET out_at = out_at - 1 WHERE id = '2'", "UPDATE loan SET returned_at = NULL WHERE id = '3'");
  CHECK_THROWS_AS(database->run(statement), base::Failed);
  CHECK(database->run("UPDATE loan SET returned_at = returned_at - 1 WHERE id = '1'") == 1);
  CHECK(database->run("UPDATE loan SET device = 8 WHERE id = '3'") == 1);
}

TEST_CASE("the database itself reopens a reservation only whose loan is void", "[loans]") {
  const auto database = empty_database();
  REQUIRE(insert(*database, 1, closed("2021-03-01T08:00:00Z", "2021-03-08T08:00:00Z")));
  database->run(
      "INSERT INTO reservation (controller, id, recorded_at, person, queue, priority_class, placed_at, "
      "reservation_state, loan) VALUES (1, 'r', 0, 1, 'kind:tablet', 5, 0, 'fulfilled', 1)");
  const std::string reopen = "UPDATE reservation SET reservation_state = 'queued'";
  CHECK_THROWS_AS(database->run(reopen), base::Failed);
  database->run("UPDATE loan SET state = 'void'");
  CHECK_THROWS_AS(database->run("UPDATE reservation SET reservation_state = 'ready'"), base::Failed);
  CHECK(database->run(reopen) == 1);
  database->run("UPDATE reservation SET reservation_state = 'expired'");
  CHECK_THROWS_AS(database->run(reopen), base::Failed);
}

}  // namespace mukana::loans
