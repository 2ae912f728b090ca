#include <catch2/catch.hpp>

#include "mukana/loans/opening.hpp"

#include "unit/loans/due_cases.hpp"

namespace mukana::loans {
namespace {

using test::closed_on;
using test::day;
using test::wall;
using test::weekly;

const OpenDay with_lunch{{480, 720}, {780, 1020}};

}  // namespace

TEST_CASE("hours hold from their first day on, and a dated day wins over the week", "[loans]") {
  OpeningHours hours = weekly("12345", with_lunch);
  OpenWeek summer{day("2021-06-01"), {}};
  summer.days[0] = {{600, 840}};
  hours.weeks.push_back(summer);
  hours.dated[day("2021-06-07")] = {};
  hours.dated[day("2021-06-12")] = {{600, 720}};
  CHECK(open_spans(hours, day("2021-05-31")).size() == 2);  // a Monday
  CHECK(open_spans(hours, day("2021-06-14")).front() == OpenSpan{600, 840});
  CHECK_FALSE(is_open_day(hours, day("2021-06-01")));  // a Tuesday of the summer
  CHECK_FALSE(is_open_day(hours, day("2021-06-07")));
  CHECK(is_open_day(hours, day("2021-06-12")));  // a Saturday
  CHECK(is_open_day(hours, day("1999-01-04")));  // before the first week: as in the first
  CHECK(is_open_day({}, day("2021-06-06")));
}

TEST_CASE("the nearest openings and closings", "[loans]") {
  const OpeningHours hours = closed_on({"2021-06-07"}, weekly("12345", with_lunch));
  CHECK(open_day_from(hours, day("2021-06-05")) == day("2021-06-08"));
  CHECK(open_day_until(hours, day("2021-06-07")) == day("2021-06-04"));
  CHECK(open_span_at(hours, wall("2021-06-04 08:00")) == OpenSpan{480, 720});
  CHECK_FALSE(open_span_at(hours, wall("2021-06-04 12:00")));
  CHECK(opening_after(hours, wall("2021-06-04 12:00")) == wall("2021-06-04 13:00"));
  CHECK(opening_after(hours, wall("2021-06-04 13:00")) == wall("2021-06-08 08:00"));
  CHECK(closing_after(hours, wall("2021-06-04 12:00")) == wall("2021-06-04 17:00"));
  CHECK(closing_until(hours, wall("2021-06-04 12:00")) == wall("2021-06-04 12:00"));
  CHECK(closing_until(hours, wall("2021-06-07 12:00")) == wall("2021-06-04 17:00"));
  CHECK(closing_after({}, wall("2021-06-04 12:00")) == wall("2021-06-05 00:00"));
  CHECK_FALSE(open_day_from(weekly(""), day("2021-06-05")));
}

TEST_CASE("a day's hours are in their order and within the day", "[loans]") {
  const auto answer = [](const OpenDay& spans) {
    const auto refusal = check_open_day(spans, "/spans");
    return refusal ? refusal->code + " " + refusal->path : "";
  };
  CHECK(answer({}) == "");
  CHECK(answer(with_lunch) == "");
  CHECK(answer({{0, 1440}}) == "");
  CHECK(answer({{480, 480}}) == "BAD_OPENING_HOURS /spans/0");
  CHECK(answer({{480, 1441}}) == "BAD_OPENING_HOURS /spans/0");
  CHECK(answer({{480, 720}, {700, 1020}}) == "OPENING_HOURS_OVERLAP /spans/1");
  CHECK(answer({{780, 1020}, {480, 720}}) == "OPENING_HOURS_OVERLAP /spans/1");
}

}  // namespace mukana::loans
