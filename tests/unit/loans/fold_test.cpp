// What holds of every history of loans, whatever was entered in whichever order.
#include <algorithm>
#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "mukana/loans/rules.hpp"
#include "mukana/loans/utilisation.hpp"

#include "unit/loans/loan_times.hpp"

namespace mukana::loans {
namespace {

using test::any_loan;
using test::first_day;
using test::helsinki;

const base::Period month{first_day, *base::Date::of(2021, 3, 31)};

// What the rules accept of loans that come in some order.
std::vector<LoanTime> accepted(int count) {
  std::vector<LoanTime> loans;
  for (int i = 0; i < count; ++i) {
    const LoanTime loan = any_loan();
    if (!check_no_overlap(loan, loans, "/out_at")) loans.push_back(loan);
  }
  return loans;
}

DeviceHistory history_of(std::vector<LoanTime> loans) {
  return {helsinki().start_of(first_day.plus_days(-10)), DeviceState::available, {}, std::move(loans), {}};
}

bool is_exact(const LoanTime& loan) { return loan.out.earliest == loan.out.latest; }

}  // namespace

TEST_CASE("loans that are accepted never overlap, and at most one is open", "[loans]") {
  CHECK(rc::check([] {
    const auto loans = accepted(12);
    const auto open = std::count_if(loans.begin(), loans.end(), [](const LoanTime& loan) { return !loan.returned; });
    RC_ASSERT(open <= 1);
    for (const LoanTime& one : loans) {
      for (const LoanTime& other : loans) {
        if (&one == &other || !is_exact(one) || !is_exact(other)) continue;
        const bool apart = (one.returned && one.returned->latest <= other.out.earliest) ||
                           (other.returned && other.returned->latest <= one.out.earliest);
        RC_ASSERT(apart);
      }
    }
  }));
}

TEST_CASE("a device's states leave no hole and no overlap, and loaned days never exceed available ones", "[loans]") {
  CHECK(rc::check([] {
    const auto spans = timeline(history_of(accepted(8)));
    for (std::size_t i = 1; i < spans.size(); ++i) {
      RC_ASSERT(spans[i - 1].time.end == spans[i].time.start);
      RC_ASSERT(spans[i].time.start < spans[i].time.end);
    }
    const Utilisation use = device_days(spans, month, helsinki());
    RC_ASSERT(use.loaned_days <= use.available_days);
    RC_ASSERT(use.available_days <= month.days());
    RC_ASSERT(use.census_loaned_days <= use.loaned_days);
    RC_ASSERT(use.loaned_milliseconds <= use.net_milliseconds);
    RC_ASSERT(use.net_milliseconds <= use.gross_milliseconds);
  }));
}

TEST_CASE("the loaned days of two periods beside each other are those of both together", "[loans]") {
  CHECK(rc::check([] {
    const auto spans = timeline(history_of(accepted(8)));
    const base::Date cut = first_day.plus_days(*rc::gen::inRange(0, 30));
    const Utilisation whole = device_days(spans, month, helsinki());
    const Utilisation before = device_days(spans, {month.first_day, cut}, helsinki());
    const Utilisation after = device_days(spans, {cut.plus_days(1), month.last_day}, helsinki());
    RC_ASSERT(before.loaned_days + after.loaned_days == whole.loaned_days);
    RC_ASSERT(before.available_days + after.available_days == whole.available_days);
    RC_ASSERT(before.loaned_milliseconds + after.loaned_milliseconds == whole.loaned_milliseconds);
  }));
}

TEST_CASE("the order in which loans were entered changes nothing", "[loans]") {
  CHECK(rc::check([] {
    auto loans = accepted(8);
    const bool shared_day = std::any_of(loans.begin(), loans.end(), [](const LoanTime& l) { return !is_exact(l); });
    const Utilisation one = device_days(timeline(history_of(loans)), month, helsinki());
    std::reverse(loans.begin(), loans.end());
    const Utilisation other = device_days(timeline(history_of(loans)), month, helsinki());
    RC_ASSERT(one.loaned_days == other.loaned_days);
    if (!shared_day) RC_ASSERT(one.loaned_milliseconds == other.loaned_milliseconds);
  }));
}

}  // namespace mukana::loans
