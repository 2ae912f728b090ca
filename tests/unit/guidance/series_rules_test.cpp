#include "mukana/guidance/series_rules.hpp"

#include <catch2/catch.hpp>

namespace mukana::guidance {
namespace {

using base::Date;
using base::Weekday;

base::Zone helsinki() { return *base::Zone::named("Europe/Helsinki"); }
Date date(int year, int month, int day) { return *Date::of(year, month, day); }
Slot slot(Weekday weekday, std::string_view starts, std::string_view ends) {
  return {weekday, *parse_time_of_day(starts), *parse_time_of_day(ends)};
}

const base::Period evaluation{date(2021, 2, 15), date(2021, 6, 13)};

// The weekly timetable of the Essote pilot's six groups.
std::vector<std::vector<Slot>> timetable() {
  return {{slot(Weekday::monday, "12:00", "13:00")},   {slot(Weekday::tuesday, "09:00", "10:00")},
          {slot(Weekday::tuesday, "14:30", "15:15")},  {slot(Weekday::wednesday, "12:00", "13:00")},
          {slot(Weekday::thursday, "10:00", "11:00")}, {slot(Weekday::thursday, "11:00", "12:30")}};
}

std::size_t meetings(std::span<const Date> except) {
  std::size_t count = 0;
  for (const auto& slots : timetable()) count += occurrences(slots, evaluation, except, helsinki()).size();
  return count;
}

}  // namespace

TEST_CASE("the Essote timetable has 102 slots in 17 weeks, and 99 without the holidays", "[guidance]") {
  CHECK(meetings({}) == 102);
  CHECK(meetings(std::vector{date(2021, 4, 5)}) == 101);   // Easter Monday: one group
  CHECK(meetings(std::vector{date(2021, 5, 13)}) == 100);  // Ascension Day, a Thursday: two groups
  CHECK(meetings(std::vector{date(2021, 4, 5), date(2021, 5, 13)}) == 99);
}

TEST_CASE("a slot keeps its wall-clock time when the clocks change", "[guidance]") {
  const std::vector slots{slot(Weekday::tuesday, "09:00", "10:00")};
  const auto found = occurrences(slots, {date(2021, 3, 23), date(2021, 3, 30)}, {}, helsinki());
  REQUIRE(found.size() == 2);
  CHECK(base::format_instant(found[0].starts_at) == "2021-03-23T07:00:00.000Z");
  CHECK(base::format_instant(found[0].ends_at) == "2021-03-23T08:00:00.000Z");
  CHECK(base::format_instant(found[1].starts_at) == "2021-03-30T06:00:00.000Z");
}

TEST_CASE("a start that never existed becomes the first instant after the gap", "[guidance]") {
  struct Case {
    std::string starts, ends, starts_at, ends_at;
  };
  const auto [starts, ends, starts_at, ends_at] = GENERATE(values<Case>({
      {"03:30", "05:00", "2021-03-28T01:00:00.000Z", "2021-03-28T02:00:00.000Z"},
      {"03:15", "03:45", "2021-03-28T01:00:00.000Z", "2021-03-28T01:30:00.000Z"},
      {"02:30", "04:30", "2021-03-28T00:30:00.000Z", "2021-03-28T01:30:00.000Z"},
      {"23:00", "24:00", "2021-03-28T20:00:00.000Z", "2021-03-28T21:00:00.000Z"},
  }));
  const std::vector slots{slot(Weekday::sunday, starts, ends)};
  const auto found = occurrences(slots, {date(2021, 3, 28), date(2021, 3, 28)}, {}, helsinki());
  REQUIRE(found.size() == 1);
  CHECK(base::format_instant(found[0].starts_at) == starts_at);
  CHECK(base::format_instant(found[0].ends_at) == ends_at);
}

TEST_CASE("a meeting's id names its series, its day and its place on that day", "[guidance]") {
  const std::vector slots{slot(Weekday::thursday, "13:00", "14:00"), slot(Weekday::thursday, "09:00", "10:00"),
                          slot(Weekday::friday, "09:00", "10:00")};
  const auto found = occurrences(slots, {date(2021, 2, 18), date(2021, 2, 19)}, {}, helsinki());
  REQUIRE(found.size() == 3);
  CHECK(occurrence_id("bingo", found[0]) == "bingo.2021-02-18");
  CHECK(base::format_instant(found[0].starts_at) == "2021-02-18T07:00:00.000Z");
  CHECK(occurrence_id("bingo", found[1]) == "bingo.2021-02-18.2");
  CHECK(occurrence_id("bingo", found[2]) == "bingo.2021-02-19");
}

TEST_CASE("a time of day is HH:MM and nothing else", "[guidance]") {
  const auto [text, minute] = GENERATE(table<std::string, std::optional<std::int32_t>>({{"00:00", 0},
                                                                                        {"09:05", 545},
                                                                                        {"23:59", 1439},
                                                                                        {"24:00", 1440},
                                                                                        {"24:01", std::nullopt},
                                                                                        {"12:60", std::nullopt},
                                                                                        {"9:00", std::nullopt},
                                                                                        {"09.00", std::nullopt},
                                                                                        {"0a:00", std::nullopt},
                                                                                        {"-1:00", std::nullopt},
                                                                                        {"", std::nullopt}}));
  CHECK(parse_time_of_day(text) == minute);
  if (minute) CHECK(format_time_of_day(*minute) == text);
}

TEST_CASE("a series ends after it begins and has a bound", "[guidance]") {
  CHECK_FALSE(check_series_period(evaluation, 6, 5000));
  CHECK_FALSE(check_series_period({evaluation.first_day, evaluation.first_day}, 1, 5000));
  CHECK(check_series_period({evaluation.last_day, evaluation.first_day}, 1, 5000)->code == "END_BEFORE_START");
  CHECK(check_series_period({date(2000, 1, 1), date(2100, 1, 1)}, 1, 5000)->status == base::Status::limit);
  CHECK_FALSE(check_slot(slot(Weekday::monday, "09:00", "09:01"), "/slots/0"));
  CHECK(check_slot(slot(Weekday::monday, "09:00", "09:00"), "/slots/0")->path == "/slots/0/ends");
}

}  // namespace mukana::guidance
