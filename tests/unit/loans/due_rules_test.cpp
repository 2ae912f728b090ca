// Every row of the due-date table, then what the calendar does to them.
#include <catch2/catch.hpp>

#include "mukana/loans/due.hpp"

#include "unit/loans/due_cases.hpp"

namespace mukana::loans {
namespace {

using test::at;
using test::closed_on;
using test::day;
using test::due_of;
using test::helsinki;
using test::lends_for;
using test::renewed;
using test::shown;
using test::weekly;
using Unit = PeriodUnit;
using Closed = ClosedDays;

DueTerms limited(DueTerms terms, std::string_view first, std::string_view last, std::string_view limit) {
  terms.schedule.push_back({{day(first), day(last)}, day(limit)});
  return terms;
}

}  // namespace

TEST_CASE("a month keeps the wall clock, and a schedule's limit caps it at the end of its day", "[loans]") {
  const DueTerms month = lends_for(1, Unit::months);
  CHECK(due_of(month, "2018-03-14 11:14:54") == "2018-04-14 11:14:54");
  CHECK(due_of(limited(month, "2018-03-01", "2018-03-31", "2018-04-10"), "2018-03-14 11:14:54") ==
        "2018-04-10 23:59:59");
  const DueTerms fortnight = limited(lends_for(2, Unit::weeks), "2018-03-01", "2018-03-31", "2018-03-31");
  CHECK(due_of(fortnight, "2018-03-11 10:00") == "2018-03-25 10:00");
}

TEST_CASE("outside the ranges of a fixed schedule nothing is lent or renewed", "[loans]") {
  DueTerms terms = limited(lends_for(1, Unit::months), "2018-03-01", "2018-03-31", "2018-03-31");
  terms = limited(terms, "2018-05-01", "2018-05-31", "2018-05-31");
  terms.renewal_base = RenewalBase::now;
  CHECK(renewed(terms, "2018-03-31 23:59:59", "2018-04-03 10:00") == "OUTSIDE_SCHEDULE");
  CHECK(due_of(terms, "2018-04-03 10:00") == "OUTSIDE_SCHEDULE");
  CHECK(renewed(terms, "2018-03-31 23:59:59", "2018-05-03 10:00") == "2018-05-31 23:59:59");
  DueTerms fixed = limited({}, "2018-03-01", "2018-03-31", "2018-05-15");
  CHECK(due_of(fixed, "2018-03-02 10:00") == "2018-05-15 23:59:59");
}

TEST_CASE("three renewals of two days each end on 29.4., and the fourth is refused", "[loans]") {
  DueTerms terms = lends_for(2, Unit::days);
  terms.renewal_base = RenewalBase::old_due;
  terms.most_renewals = 3;
  std::string due = due_of(terms, "2018-04-21 09:30");
  for (int renewals = 0; renewals < 3; ++renewals) due = renewed(terms, due, "2018-04-21 10:00", renewals);
  CHECK(due == "2018-04-29 09:30");
  CHECK(renewed(terms, due, "2018-04-22 10:00", 3) == "RENEWAL_LIMIT");
}

TEST_CASE("a renewal that would not move the due date is refused", "[loans]") {
  DueTerms terms = lends_for(3, Unit::days);
  terms.renewal_base = RenewalBase::now;
  CHECK(renewed(terms, "2018-01-17 10:00", "2018-01-14 10:00") == "DUE_WOULD_NOT_MOVE");
  CHECK(renewed(terms, "2018-01-17 10:00", "2018-01-13 10:00") == "DUE_WOULD_NOT_MOVE");
  CHECK(renewed(terms, "2018-01-17 10:00", "2018-01-14 10:01") == "2018-01-17 10:01");
  // Later than the old due date before the closed day is left, and not after: a renewal is not spent for nothing.
  terms.closed_days = Closed::previous;
  CHECK(renewed(terms, "2018-01-19 10:00", "2018-01-17 10:00", 0, weekly("12345")) == "DUE_WOULD_NOT_MOVE");
}

TEST_CASE("a renewal counts from the checkout, the old due date, now, or the later of the last two", "[loans]") {
  const auto [base, now, expected] = GENERATE(table<RenewalBase, const char*, const char*>({
      {RenewalBase::checkout, "2018-01-20 12:00", "2018-02-01 10:00"},
      {RenewalBase::old_due, "2018-01-20 12:00", "2018-02-16 09:00"},
      {RenewalBase::now, "2018-01-20 12:00", "2018-02-19 12:00"},
      {RenewalBase::later, "2018-01-20 12:00", "2018-02-19 12:00"},
      {RenewalBase::later, "2018-01-10 12:00", "2018-02-16 09:00"},
      {RenewalBase::now, "2018-01-10 12:00", "2018-02-09 12:00"},
  }));
  DueTerms terms = lends_for(30, Unit::days);
  terms.renewal_base = base;
  CHECK(renewed(terms, "2018-01-17 09:00", now) == expected);
}

TEST_CASE("a closed Saturday moves the due date, never past the limit", "[loans]") {
  const OpeningHours weekdays = weekly("12345");
  CHECK(due_of(lends_for(8, Unit::days, Closed::next), "2019-01-25 10:00", weekdays) == "2019-02-04 10:00");
  const DueTerms capped = limited(lends_for(8, Unit::days, Closed::next), "2019-01-01", "2019-01-31", "2019-02-02");
  CHECK(due_of(capped, "2019-01-25 10:00", weekdays) == "2019-02-01 10:00");
  CHECK(due_of(lends_for(3, Unit::days, Closed::previous), "2019-01-30 10:00", weekdays) == "2019-02-01 10:00");
  CHECK(due_of(lends_for(3, Unit::days, Closed::next), "2019-01-30 10:00", weekdays) == "2019-02-04 10:00");
  CHECK(due_of(lends_for(3, Unit::days, Closed::keep), "2019-01-30 10:00", weekdays) == "2019-02-02 10:00");
}

TEST_CASE("hours end with the opening hours or begin the next ones", "[loans]") {
  const OpeningHours lunch = weekly("12345", {{480, 720}, {780, 1020}});  // 8-12 and 13-17
  CHECK(due_of(lends_for(25, Unit::hours, Closed::end_of_current), "2019-02-01 11:00", lunch) == "2019-02-01 12:00");
  CHECK(due_of(lends_for(90, Unit::minutes, Closed::end_of_current), "2019-02-01 11:00", lunch) == "2019-02-01 12:00");
  CHECK(due_of(lends_for(60, Unit::minutes, Closed::end_of_current), "2019-02-01 11:00", lunch) == "2019-02-01 12:00");
  CHECK(due_of(lends_for(90, Unit::minutes, Closed::start_of_next), "2019-02-01 11:00", lunch) == "2019-02-01 13:00");
  CHECK(due_of(lends_for(150, Unit::minutes, Closed::end_of_current), "2019-02-01 11:00", lunch) == "2019-02-01 13:30");
  const OpeningHours ten_to_four = weekly("1234567", {{600, 960}});
  CHECK(due_of(lends_for(3, Unit::hours, Closed::end_of_current), "2013-02-05 14:00", ten_to_four) ==
        "2013-02-05 16:00");
  CHECK(due_of(lends_for(3, Unit::hours, Closed::start_of_next), "2013-02-05 14:00", ten_to_four) ==
        "2013-02-06 10:00");
  CHECK(due_of(lends_for(18, Unit::hours, Closed::start_of_next), "2013-02-05 14:00",
               closed_on({"2013-02-06"}, ten_to_four)) == "2013-02-07 10:00");
  // Begun outside the hours: the last closing before it is due, and where there is none the first one after.
  CHECK(due_of(lends_for(20, Unit::hours, Closed::end_of_current), "2013-02-05 08:00", ten_to_four) ==
        "2013-02-05 16:00");
  CHECK(due_of(lends_for(1, Unit::hours, Closed::end_of_current), "2013-02-05 07:00", ten_to_four) ==
        "2013-02-05 16:00");
}

TEST_CASE("hours are never lent past a schedule's limit: the last closing before it", "[loans]") {
  const OpeningHours ten_to_four = weekly("1234567", {{600, 960}});
  const DueTerms terms =
      limited(lends_for(30, Unit::hours, Closed::start_of_next), "2013-02-01", "2013-02-05", "2013-02-06");
  CHECK(due_of(terms, "2013-02-05 15:00", ten_to_four) == "2013-02-06 16:00");
}

TEST_CASE("one day onto a closed day stays or moves on; open days alone may be counted", "[loans]") {
  const OpeningHours hours = closed_on({"2012-07-04"});
  CHECK(due_of(lends_for(1, Unit::days, Closed::keep), "2012-07-03 10:00", hours) == "2012-07-04 10:00");
  CHECK(due_of(lends_for(1, Unit::days, Closed::next), "2012-07-03 10:00", hours) == "2012-07-05 10:00");
  CHECK(due_of(lends_for(7, Unit::open_days), "2012-07-23 10:00", weekly("12345")) == "2012-08-01 10:00");
}

TEST_CASE("the same weekday: seven days on until it is open", "[loans]") {
  const DueTerms terms = lends_for(14, Unit::days, Closed::same_weekday);
  CHECK(due_of(terms, "2013-02-09 10:00", closed_on({"2013-02-23"})) == "2013-03-02 10:00");
  CHECK(due_of(terms, "2013-02-09 10:00", closed_on({"2013-02-16", "2013-02-23", "2013-03-02"})) == "2013-03-09 10:00");
  CHECK(due_of(terms, "2013-02-09 10:00", weekly("123457")) == "2013-02-24 10:00");
  // Only multiples of seven have a weekday to keep.
  CHECK(due_of(lends_for(15, Unit::days, Closed::same_weekday), "2013-02-08 10:00", closed_on({"2013-02-23"})) ==
        "2013-02-24 10:00");
}

TEST_CASE("the borrower's own end caps the due date and moves it backward to an open day", "[loans]") {
  const OpeningHours hours = closed_on({"2012-12-31", "2013-01-01"});
  const DueTerms terms = lends_for(30, Unit::days, Closed::next);
  CHECK(due_of(terms, "2012-12-20 10:00", hours, day("2013-01-01")) == "2012-12-30 23:59:59");
  CHECK(due_of(terms, "2012-12-20 10:00", hours, day("2013-01-19")) == "2013-01-19 10:00");
  CHECK(due_of(lends_for(30, Unit::days), "2012-12-20 10:00", hours, day("2013-01-01")) == "2013-01-01 23:59:59");
  CHECK(due_of(terms, "2012-12-31 10:00", hours, day("2012-12-31")) == "DUE_BEFORE_CHECKOUT");
}

TEST_CASE("months end with the month, also in leap years", "[loans]") {
  const auto [out, months, due] = GENERATE(table<const char*, int, const char*>({
      {"2021-01-31 12:00", 1, "2021-02-28 12:00"},
      {"2020-01-31 12:00", 1, "2020-02-29 12:00"},
      {"2020-02-29 12:00", 12, "2021-02-28 12:00"},
      {"2020-02-29 12:00", 48, "2024-02-29 12:00"},
      {"2021-08-31 12:00", 3, "2021-11-30 12:00"},
      {"2021-11-30 12:00", 3, "2022-02-28 12:00"},
      {"2021-12-31 12:00", 2, "2022-02-28 12:00"},
      {"2096-02-29 12:00", 48, "2100-02-28 12:00"},
  }));
  CHECK(due_of(lends_for(months, Unit::months), out) == due);
}

TEST_CASE("days keep the wall clock over the change of the clocks, hours are elapsed time", "[loans]") {
  CHECK(due_of(lends_for(1, Unit::days), "2021-03-27 12:00") == "2021-03-28 12:00");
  CHECK(due_of(lends_for(24, Unit::hours), "2021-03-27 12:00") == "2021-03-28 13:00");
  CHECK(due_of(lends_for(2, Unit::weeks), "2021-10-24 12:00") == "2021-11-07 12:00");
  CHECK(due_of(lends_for(24, Unit::hours), "2021-10-30 12:00") == "2021-10-31 11:00");
  // 3.30 does not exist on 28.3.2021: the first instant after the gap; 3.30 comes twice on 31.10.: the first one.
  CHECK(due_of(lends_for(1, Unit::days), "2021-03-27 03:30") == "2021-03-28 04:00");
  const DueAnswer twice = find_due(lends_for(1, Unit::days), {at("2021-10-30 03:30"), {}}, {}, helsinki(), "/due");
  CHECK(base::format_instant(twice.due) == "2021-10-31T00:30:00.000Z");
}

TEST_CASE("end of day is 23:59:59, and a checkout known to the day is due at the end of one", "[loans]") {
  DueTerms terms = lends_for(14, Unit::days);
  terms.end_of_day = true;
  CHECK(due_of(terms, "2021-03-20 09:00") == "2021-04-03 23:59:59");
  terms.end_of_day = false;
  DueQuestion question{at("2021-03-20 00:00"), at("2021-03-20 00:00")};
  question.day_only = true;
  CHECK(shown(find_due(terms, question, {}, helsinki(), "/due").due) == "2021-04-03 23:59:59");
  terms.period = LoanPeriod{3, Unit::hours};
  terms.end_of_day = true;
  CHECK(due_of(terms, "2021-03-20 09:00") == "2021-03-20 12:00");
}

TEST_CASE("nothing is searched for ever", "[loans]") {
  const OpeningHours never = weekly("");
  for (const Closed closed : {Closed::next, Closed::previous, Closed::same_weekday}) {
    CHECK(due_of(lends_for(14, Unit::days, closed), "2021-03-20 09:00", never) == "NO_OPEN_DAY");
  }
  for (const Closed closed : {Closed::end_of_current, Closed::start_of_next}) {
    CHECK(due_of(lends_for(14, Unit::hours, closed), "2021-03-20 09:00", never) == "NO_OPEN_DAY");
  }
  CHECK(due_of(lends_for(7, Unit::open_days), "2021-03-20 09:00", never) == "NO_OPEN_DAY");
  CHECK(due_of(lends_for(14, Unit::days), "2021-03-20 09:00", never) == "2021-04-03 09:00");
}

TEST_CASE("what moved a due date is told step by step", "[loans]") {
  const DueTerms terms = limited(lends_for(8, Unit::days, Closed::next), "2019-01-01", "2019-01-31", "2019-02-02");
  const DueAnswer answer = find_due(terms, {at("2019-01-25 10:00"), {}}, weekly("12345"), helsinki(), "/due");
  std::string told;
  for (const DueStep& step : answer.steps) told += std::string(base::code(step.kind)) + " " + shown(step.at) + "; ";
  CHECK(told == "base 2019-01-25 10:00; period 2019-02-02 10:00; limit_before 2019-02-01 10:00; ");
}

TEST_CASE("terms that cannot work are named", "[loans]") {
  const auto answer = [](const DueTerms& terms) {
    const auto refusal = check_terms(terms);
    return refusal ? refusal->code + " " + refusal->path : "";
  };
  CHECK(answer({}) == "NO_PERIOD /period");
  CHECK(answer(lends_for(0, Unit::days)) == "BAD_PERIOD /period/count");
  CHECK(answer(lends_for(121, Unit::months)) == "BAD_PERIOD /period/count");
  CHECK(answer(lends_for(120, Unit::months)) == "");
  CHECK(answer(lends_for(2, Unit::days, Closed::end_of_current)) == "HOURS_ONLY /closed_days");
  CHECK(answer(lends_for(2, Unit::hours, Closed::end_of_current)) == "");
  CHECK(answer(limited({}, "2021-03-02", "2021-03-01", "2021-04-01")) == "END_BEFORE_START /schedule/0/last_day");
  CHECK(answer(limited({}, "2021-03-02", "2021-03-05", "2021-03-01")) == "END_BEFORE_START /schedule/0/limit");
  CHECK(answer(limited(limited({}, "2021-03-01", "2021-03-05", "2021-03-09"), "2021-03-05", "2021-03-08",
                       "2021-03-09")) == "RANGES_OVERLAP /schedule/1");
}

}  // namespace mukana::loans
