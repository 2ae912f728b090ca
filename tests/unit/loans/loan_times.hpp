#pragma once
/// Generated times of loans around March 2021, in which the clocks go forward on the 28th.
#include <rapidcheck.h>

#include "mukana/loans/rules.hpp"

namespace mukana::test {

inline const base::Date first_day = *base::Date::of(2021, 3, 1);

inline const base::Zone& helsinki() {
  static const base::Zone zone = *base::Zone::named("Europe/Helsinki");
  return zone;
}

/// A loan in or near March: known by the hour or by the day, closed or open.
inline loans::LoanTime any_loan() {
  constexpr std::int64_t hour = 3'600'000;
  using loans::exactly;
  using loans::LoanTime;
  using loans::on_day;
  const base::Date day = first_day.plus_days(*rc::gen::inRange(-5, 35));
  const base::Date back = day.plus_days(*rc::gen::inRange(0, 12));
  const bool is_open = *rc::gen::inRange(0, 8) == 0;
  if (*rc::gen::arbitrary<bool>()) {
    LoanTime loan{on_day(day, helsinki()), on_day(back, helsinki()), true};
    if (is_open) loan.returned.reset();
    return loan;
  }
  const base::Instant out{helsinki().start_of(day).milliseconds + *rc::gen::inRange(0, 24) * hour};
  LoanTime loan{exactly(out), exactly({out.milliseconds + *rc::gen::inRange(1, 240) * hour}), true};
  if (is_open) loan.returned.reset();
  return loan;
}

}  // namespace mukana::test
