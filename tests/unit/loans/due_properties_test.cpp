// What holds of every due date, over generated policies, hours and times.
#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "mukana/loans/due.hpp"

#include "unit/loans/due_cases.hpp"

namespace mukana::loans {
namespace {

using test::helsinki;

template <class T>
T one_of(std::initializer_list<T> values) {
  return *rc::gen::elementOf(std::vector<T>(values));
}

// Weeks of which most days are open, some with a lunch break, and up to twelve closed or shortened days of 2021.
OpeningHours any_hours() {
  OpenWeek week{*base::Date::of(2020, 1, 1), {}};
  for (OpenDay& weekday : week.days) {
    if (*rc::gen::inRange(0, 4) != 0) weekday = {{8 * 60, 12 * 60}, {13 * 60, 17 * 60}};
  }
  OpeningHours hours{{week}, {}};
  const int count = *rc::gen::inRange(0, 12);
  for (int i = 0; i < count; ++i) {
    const base::Date day = base::Date::of(2021, 1, 1)->plus_days(*rc::gen::inRange(0, 365));
    hours.dated[day] = *rc::gen::inRange(0, 3) == 0 ? OpenDay{{10 * 60, 12 * 60}} : OpenDay{};
  }
  return hours;
}

base::LocalTime any_time() {
  return {base::Date::of(2021, 1, 1)->plus_days(*rc::gen::inRange(0, 365)), *rc::gen::inRange(0, 1440) * 60'000};
}

base::Instant instant(base::LocalTime time) { return *helsinki().instant(time, base::GapRule::next_instant); }

DueTerms any_terms(std::initializer_list<PeriodUnit> units, std::initializer_list<ClosedDays> closed) {
  DueTerms terms;
  terms.period = LoanPeriod{*rc::gen::inRange<std::int64_t>(1, 40), one_of(units)};
  terms.closed_days = one_of(closed);
  terms.end_of_day = *rc::gen::arbitrary<bool>();
  terms.renewal_base = one_of({RenewalBase::checkout, RenewalBase::old_due, RenewalBase::now, RenewalBase::later});
  return terms;
}

DueTerms any_day_terms() {
  return any_terms({PeriodUnit::days, PeriodUnit::open_days, PeriodUnit::weeks, PeriodUnit::months},
                   {ClosedDays::keep, ClosedDays::next, ClosedDays::previous, ClosedDays::same_weekday});
}

DueTerms any_hour_terms() {
  return any_terms({PeriodUnit::minutes, PeriodUnit::hours}, {ClosedDays::end_of_current, ClosedDays::start_of_next});
}

}  // namespace

TEST_CASE("a due date is after the checkout and never on a closed day", "[loans][property]") {
  CHECK(rc::check([] {
    const OpeningHours hours = any_hours();
    const DueTerms terms = *rc::gen::arbitrary<bool>() ? any_day_terms() : any_hour_terms();
    const base::Instant out = instant(any_time());
    const DueAnswer answer = find_due(terms, {out, out}, hours, helsinki(), "/due");
    if (answer.refusal) {
      RC_ASSERT(answer.refusal->code == "NO_OPEN_DAY" || answer.refusal->code == "DUE_BEFORE_CHECKOUT");
      return;
    }
    RC_ASSERT(answer.due > out);
    RC_ASSERT(answer.steps.back().at == answer.due);
    if (terms.closed_days != ClosedDays::keep) RC_ASSERT(is_open_day(hours, helsinki().date(answer.due)));
  }));
}

TEST_CASE("a renewal is later than the old due date, or refused", "[loans][property]") {
  CHECK(rc::check([] {
    const OpeningHours hours = any_hours();
    const DueTerms terms = any_day_terms();
    const base::Instant out = instant(any_time());
    DueQuestion question{out, {out.milliseconds + *rc::gen::inRange(0, 60) * 86'400'000LL}, true};
    question.old_due = base::Instant{out.milliseconds + *rc::gen::inRange(1, 60) * 86'400'000LL};
    const DueAnswer answer = find_due(terms, question, hours, helsinki(), "/due");
    if (!answer.refusal) RC_ASSERT(answer.due > *question.old_due);
  }));
}

// By days: two due dates that a closed day moved to the same open day keep each its own clock.
TEST_CASE("who takes a device later is not due on an earlier day", "[loans][property]") {
  CHECK(rc::check([] {
    const OpeningHours hours = any_hours();
    DueTerms terms = any_day_terms();
    // Seven days on may pass a day that one day later reaches directly.
    if (terms.closed_days == ClosedDays::same_weekday) terms.closed_days = ClosedDays::next;
    const base::LocalTime one = any_time();
    const base::LocalTime other = any_time();
    const base::Instant early = instant(std::min(one, other));
    const base::Instant late = instant(std::max(one, other));
    const DueAnswer first = find_due(terms, {early, early}, hours, helsinki(), "/due");
    const DueAnswer second = find_due(terms, {late, late}, hours, helsinki(), "/due");
    if (!first.refusal && !second.refusal) RC_ASSERT(helsinki().date(first.due) <= helsinki().date(second.due));
  }));
}

TEST_CASE("neither a schedule's limit nor the borrower's end is passed", "[loans][property]") {
  CHECK(rc::check([] {
    const OpeningHours hours = any_hours();
    DueTerms terms = any_day_terms();
    const base::LocalTime out = any_time();
    const base::Date limit = out.date.plus_days(*rc::gen::inRange(0, 40));
    const base::Date until = out.date.plus_days(*rc::gen::inRange(0, 40));
    terms.schedule = {{{out.date, out.date}, limit}};
    DueQuestion question{instant(out), instant(out)};
    question.borrower_until = until;
    const DueAnswer answer = find_due(terms, question, hours, helsinki(), "/due");
    if (answer.refusal) return;
    RC_ASSERT(helsinki().date(answer.due) <= std::min(limit, until));
  }));
}

}  // namespace mukana::loans
