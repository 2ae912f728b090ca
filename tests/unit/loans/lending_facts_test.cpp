// A March of lending, counted by hand. The clocks go forward on Sunday the 28th.
#include <catch2/catch.hpp>

#include "loans/operations.hpp"
#include "unit/loans/timeline.hpp"

namespace mukana::loans {
namespace {

using test::Timeline;

struct March : Timeline {
  March() {
    for (const char* id : {"t-1", "t-2", "t-3", "t-4", "t-5", "t-6"}) add_device(id, "tablet");
    // Renewed twice, the second time after midnight of the 13th in Helsinki; back at half past twelve in the night to the
    // 29th by the clock that went forward that Sunday: by the old one it would still be the 28th.
    lend("03-01T08:00", "n-1", "t-1", "ann");
    // Back on the day by which it was due.
    lend("03-01T08:10", "n-2", "t-2", "ben");
    // Lost on the 15th.
    lend("03-01T08:20", "n-5", "t-5", "kai");
    // Renewed on the 12th, after it had come back on the 10th, which is written down on the 13th.
    lend("03-01T08:30", "n-7", "t-6", "eve");
    // A loan that never was.
    lend("03-02T08:00", "n-3", "t-3", "ben");
    // Granted on the 20th.
    lend("03-02T08:10", "n-4", "t-4", "eve");
    renew("03-05T08:00", "n-1", "2021-03-15");
    call("03-08T15:00", "loan.return", R"({"loan":"n-2","returned_on":"2021-03-08"})");
    wipe("03-09T10:00", "t-2");
    // Out ever since.
    lend("03-10T08:00", "n-6", "t-2", "kai");
    renew("03-12T08:00", "n-7", "2021-03-19");
    renew("03-12T22:30", "n-1", "2021-03-22");
    call("03-13T08:00", "loan.return", R"({"loan":"n-7","returned_on":"2021-03-10"})");
    call("03-16T08:00", "loan.lose", R"({"loan":"n-5","lost_on":"2021-03-15","reason":"Left on a bus"})");
    call("03-19T08:00", "completion.record", R"({"person":"eve","kind":"orientation","completed_on":"2021-03-10"})");
    call("03-20T08:00", "grant.give", R"({"id":"g","device":"t-4","person":"eve"})");
    take_back("03-20T08:10", "n-3");
    call("03-21T08:00", "loan.void", R"({"id":"n-3","reason":"Another device"})");
    // From papers of February, written down whole.
    call("03-22T08:00", "loan.check_out", R"({"id":"n-8","device":"t-6","borrower":"ben","out_on":"2021-02-01",
      "due_on":"2021-02-15","returned_on":"2021-02-10","entry_mode":"historical"})");
    take_back("03-28T21:30", "n-1");
    call("03-30T08:00", "person.merge", R"({"id":"kai","into":"ann","reason":"The same"})");
  }
};

}  // namespace

TEST_CASE("loans that ended: late is by the due day that held then, and of what came back alone", "[loans]") {
  const March march;
  CHECK(march.rows(loan_end_facts(), "2021-03-01", "2021-03-31") ==
        "n-1 2021-03-29: valid t-1 tablet ann Juva returned 2021-03-01 29 2021-03-22 1 7 2 - - live\n"
        "n-2 2021-03-08: valid t-2 tablet ben - returned 2021-03-01 8 2021-03-08 0 0 0 - - live\n"
        "n-5 2021-03-15: valid t-5 tablet ann Juva lost 2021-03-01 15 2021-03-08 - - 0 - - live\n"
        "n-7 2021-03-10: valid t-6 tablet eve - returned 2021-03-01 10 2021-03-08 1 2 1 - - live\n"
        "n-3 2021-03-20: void t-3 tablet ben - returned 2021-03-02 19 2021-03-09 1 11 0 - - live\n"
        "n-4 2021-03-20: valid t-4 tablet eve - granted 2021-03-02 19 2021-03-09 - - 0 - - live\n"
        "n-8 2021-02-10: valid t-6 tablet ben - returned 2021-02-01 10 2021-02-15 0 0 0 - - historical\n");
}

TEST_CASE("renewals stand on the local day on which they were recorded", "[loans]") {
  const March march;
  CHECK(march.rows(renewal_facts(), "2021-03-01", "2021-03-31") ==
        "n-1 2021-03-05: valid t-1 tablet ann Juva 1 1 2021-03-15 7\n"
        "n-7 2021-03-12: valid t-6 tablet eve - 1 1 2021-03-19 11\n"
        "n-1 2021-03-13: valid t-1 tablet ann Juva 2 1 2021-03-22 7\n");
}

TEST_CASE("what is out at the end of a day, and overdue by the due day that held on it", "[loans]") {
  const March march;
  CHECK(march.rows(open_loan_facts(), "2021-03-10") ==
        "n-1 : valid t-1 tablet ann Juva 2021-03-01 10 2021-03-15 0 0 1\n"
        "n-5 : valid t-5 tablet ann Juva 2021-03-01 10 2021-03-08 1 2 0\n"
        "n-3 : void t-3 tablet ben - 2021-03-02 9 2021-03-09 1 1 0\n"
        "n-4 : valid t-4 tablet eve - 2021-03-02 9 2021-03-09 1 1 0\n"
        "n-6 : valid t-2 tablet ann Juva 2021-03-10 1 2021-03-17 0 0 0\n");
  // Not overdue on the day itself, from the next one on; and n-1 is out at the end of the Sunday of 23 hours.
  const std::string n_6 = "n-6 : valid t-2 tablet ann Juva 2021-03-10 ";
  CHECK(march.rows(open_loan_facts(), "2021-03-17").find(n_6 + "8 2021-03-17 0 0 0\n") != std::string::npos);
  CHECK(march.rows(open_loan_facts(), "2021-03-18").find(n_6 + "9 2021-03-17 1 1 0\n") != std::string::npos);
  CHECK(march.rows(open_loan_facts(), "2021-03-28") ==
        "n-1 : valid t-1 tablet ann Juva 2021-03-01 28 2021-03-22 1 6 2\n" + n_6 + "19 2021-03-17 1 11 0\n");
  CHECK(march.rows(open_loan_facts(), "2021-02-28").empty());
}

TEST_CASE("figures of March, as the ready-made indicators count them", "[loans]") {
  const March march;
  march.define_indicators(MUKANA_SOURCE_DIR);
  const auto [indicator, last_day, value, numerator, denominator] =
      GENERATE(table<const char*, const char*, double, int, std::optional<int>>({
          {"loans", "2021-03-31", 6, 6, {}},  // n-3 is void, n-8 of February
          {"renewals", "2021-03-31", 3, 3, {}},
          {"late_returns", "2021-03-31", 2.0 / 3, 2, 3},  // n-1 and n-7, of those and n-2
          {"days_late", "2021-03-31", 4.5, 9, 2},         // 7 and 2
          {"overdue_loans", "2021-03-28", 1, 2, 2},
          {"overdue_loans", "2021-03-10", 0.5, 2, 4},  // n-5 and n-4, of those and n-1 and n-6
          {"days_overdue", "2021-03-28", 8.5, 17, 2},  // 6 and 11
          {"days_overdue", "2021-12-31", 16, 16, 1},   // as far as time has come: the 2nd of April
      }));
  CAPTURE(indicator, last_day);
  const auto figure = march.call(
      "04-02T09:00", "indicator.compute",
      R"({"indicator":")" + std::string(indicator) + R"(","first_day":"2021-03-01","last_day":")" + last_day + "\"}");
  CHECK(figure.at("value").to_number<double>() == Approx(value));
  CHECK(figure.at("numerator") == numerator);
  if (denominator) CHECK(figure.at("denominator") == *denominator);
}

}  // namespace mukana::loans
