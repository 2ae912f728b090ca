#include "mukana/base/time.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

namespace {

using mukana::base::Date;
using mukana::base::Instant;
using mukana::base::IsoWeek;
using mukana::base::Weekday;

constexpr std::int64_t milliseconds_per_day = 86'400'000;

std::int32_t days_of(int year, int month, int day) { return Date::of(year, month, day)->days; }

rc::Gen<Date> any_date() {
  return rc::gen::map(rc::gen::inRange(days_of(1800, 1, 1), days_of(9999, 12, 31) + 1),
                      [](std::int32_t days) { return Date{days}; });
}

TEST_CASE("a date counts days from 1970", "[base][time]") {
  CHECK(days_of(1970, 1, 1) == 0);
  CHECK(days_of(1969, 12, 31) == -1);
  CHECK(days_of(2000, 3, 1) == 11017);
  CHECK(days_of(2021, 3, 28) == 18714);
  const Date date = *Date::of(2021, 3, 28);
  CHECK(date.year() == 2021);
  CHECK(date.month() == 3);
  CHECK(date.day() == 28);
  CHECK(date.weekday() == Weekday::sunday);
  CHECK(Date{0}.weekday() == Weekday::thursday);
}

TEST_CASE("dates that do not exist are refused", "[base][time]") {
  struct Row {
    int year, month, day;
    bool exists;
  };
  const Row rows[] = {
      {2021, 2, 28, true},  {2021, 2, 29, false}, {2021, 2, 31, false}, {2020, 2, 29, true},   {1900, 2, 29, false},
      {2000, 2, 29, true},  {2100, 2, 29, false}, {2021, 4, 31, false}, {2021, 13, 1, false},  {2021, 0, 1, false},
      {2021, 1, 0, false},  {2021, 1, -1, false}, {2021, -1, 1, false}, {1800, 1, 1, true},    {1799, 12, 31, false},
      {9999, 12, 31, true}, {10000, 1, 1, false}, {-1, 1, 1, false},    {2021, 1, 257, false}, {2021, 257, 1, false},
  };
  for (const Row& row : rows) {
    CAPTURE(row.year, row.month, row.day);
    CHECK(Date::of(row.year, row.month, row.day).has_value() == row.exists);
  }
}

TEST_CASE("ISO weeks at the ends of years", "[base][time]") {
  struct Row {
    const char* date;
    const char* week;
  };
  // Worked out on the calendar: the week that holds the year's first Thursday is week 1.
  const Row rows[] = {
      {"2004-12-31", "2004-W53"}, {"2005-01-01", "2004-W53"}, {"2005-01-02", "2004-W53"}, {"2005-01-03", "2005-W01"},
      {"2005-12-31", "2005-W52"}, {"2006-01-01", "2005-W52"}, {"2007-01-01", "2007-W01"}, {"2007-12-30", "2007-W52"},
      {"2007-12-31", "2008-W01"}, {"2008-12-28", "2008-W52"}, {"2008-12-29", "2009-W01"}, {"2009-12-31", "2009-W53"},
      {"2010-01-03", "2009-W53"}, {"2010-01-04", "2010-W01"}, {"2020-12-31", "2020-W53"}, {"2021-01-03", "2020-W53"},
      {"2021-01-04", "2021-W01"}, {"2021-02-15", "2021-W07"}, {"2024-12-30", "2025-W01"}, {"2026-12-31", "2026-W53"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.date);
    CHECK(mukana::base::format_iso_week(mukana::base::parse_date(row.date)->iso_week()) == row.week);
  }
}

TEST_CASE("periods have both ends in, intervals only their start", "[base][time]") {
  const mukana::base::Period period{*Date::of(2021, 2, 1), *Date::of(2021, 2, 28)};
  CHECK(period.days() == 28);
  CHECK(period.contains(*Date::of(2021, 2, 28)));
  CHECK_FALSE(period.contains(*Date::of(2021, 3, 1)));
  const mukana::base::Interval interval{Instant{10}, Instant{20}};
  CHECK(interval.contains(Instant{10}));
  CHECK_FALSE(interval.contains(Instant{20}));
}

TEST_CASE("malformed dates", "[base][time]") {
  const char* texts[] = {"",           "2021",       "2021-2-3",    "2021-02-31",  "2021-02-30",
                         "2021-13-01", "21-02-03",   "2021-02-03 ", " 2021-02-03", "2021/02/03",
                         "20210203",   "2021-02-0x", "+021-02-03",  "-021-02-03",  "2021-02-03T",
                         "1799-12-31", "0000-00-00", "2021-02--3",  "3.2.2021",    "2021-02-033"};
  for (const char* text : texts) {
    CAPTURE(text);
    CHECK_FALSE(mukana::base::parse_date(text).has_value());
  }
  CHECK_FALSE(mukana::base::parse_date(std::string_view("2021-02-0\0", 10)).has_value());
}

TEST_CASE("instants with Z and with offsets", "[base][time]") {
  struct Row {
    const char* text;
    const char* canonical;
  };
  const Row rows[] = {
      {"2021-02-15T08:00:00Z", "2021-02-15T08:00:00.000Z"},
      {"2021-02-15T08:00:00.5Z", "2021-02-15T08:00:00.500Z"},
      {"2021-02-15T08:00:00.05Z", "2021-02-15T08:00:00.050Z"},
      {"2021-02-15T08:00:00.005Z", "2021-02-15T08:00:00.005Z"},
      {"2021-02-15t08:00:00z", "2021-02-15T08:00:00.000Z"},
      {"2021-02-15T10:00:00+02:00", "2021-02-15T08:00:00.000Z"},
      {"2021-02-15T00:30:00+02:00", "2021-02-14T22:30:00.000Z"},
      {"2020-12-31T22:00:00.250-05:30", "2021-01-01T03:30:00.250Z"},
      {"2021-02-15T08:00:00-00:00", "2021-02-15T08:00:00.000Z"},
      {"1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"},
      {"1800-01-01T00:00:00Z", "1800-01-01T00:00:00.000Z"},
      {"9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    const auto instant = mukana::base::parse_instant(row.text);
    REQUIRE(instant.has_value());
    CHECK(mukana::base::format_instant(*instant) == row.canonical);
  }
  CHECK(mukana::base::parse_instant("1970-01-01T00:00:00.001Z")->milliseconds == 1);
  CHECK(mukana::base::parse_instant("1969-12-31T23:59:59.999Z")->milliseconds == -1);
}

TEST_CASE("malformed instants", "[base][time]") {
  const char* texts[] = {"",
                         "2021-02-15",
                         "2021-02-15T08:00Z",
                         "2021-02-15T08:00:00",
                         "2021-02-15 08:00:00Z",
                         "2021-02-15T08:00:00.Z",
                         "2021-02-15T08:00:00.0000Z",
                         "2021-02-15T08:00:00,5Z",
                         "2021-02-15T24:00:00Z",
                         "2021-02-15T23:60:00Z",
                         "2016-12-31T23:59:60Z",
                         "2021-02-31T08:00:00Z",
                         "2021-02-15T08:00:00+2",
                         "2021-02-15T08:00:00+0200",
                         "2021-02-15T08:00:00+24:00",
                         "2021-02-15T08:00:00+02:60",
                         "2021-02-15T08:00:00ZZ",
                         "2021-02-15T08:00:00Z ",
                         " 2021-02-15T08:00:00Z",
                         "2021-02-15T8:00:00Z",
                         "1800-01-01T00:00:00+00:01",
                         "9999-12-31T23:59:59-00:01"};
  for (const char* text : texts) {
    CAPTURE(text);
    CHECK_FALSE(mukana::base::parse_instant(text).has_value());
  }
}

TEST_CASE("months are written year first", "[base][time]") {
  CHECK(mukana::base::format_month(*Date::of(2021, 2, 15)) == "2021-02");
  CHECK(mukana::base::format_date(*Date::of(1807, 11, 5)) == "1807-11-05");
  CHECK(mukana::base::format_iso_week({2021, 7}) == "2021-W07");
}

TEST_CASE("properties of dates and instants", "[base][time]") {
  rc::prop("a written date reads back", [] {
    const Date date = *any_date();
    RC_ASSERT(mukana::base::parse_date(mukana::base::format_date(date)) == date);
  });
  rc::prop("year, month and day make the date again", [] {
    const Date date = *any_date();
    RC_ASSERT(Date::of(date.year(), date.month(), date.day()) == date);
  });
  rc::prop("a written instant reads back", [] {
    const Date date = *any_date();
    const auto rest = *rc::gen::inRange<std::int64_t>(0, milliseconds_per_day);
    const Instant instant{date.days * milliseconds_per_day + rest};
    RC_ASSERT(mukana::base::parse_instant(mukana::base::format_instant(instant)) == instant);
  });
  rc::prop("written instants sort as their texts do", [] {
    const Instant left{*rc::gen::inRange<std::int64_t>(0, 4'000'000'000'000)};
    const Instant right{*rc::gen::inRange<std::int64_t>(0, 4'000'000'000'000)};
    RC_ASSERT((left < right) == (mukana::base::format_instant(left) < mukana::base::format_instant(right)));
  });
  rc::prop("an ISO week is the same for its seven days and grows by the week", [] {
    const Date date = *any_date();
    const Date monday = date.plus_days(1 - static_cast<std::int32_t>(date.weekday()));
    RC_ASSERT(monday.weekday() == Weekday::monday);
    RC_ASSERT(monday.iso_week() == date.iso_week());
    RC_ASSERT(monday.plus_days(6).iso_week() == date.iso_week());
    RC_ASSERT(date.iso_week() < date.plus_days(7).iso_week());
    RC_ASSERT(date.iso_week().week >= 1);
    RC_ASSERT(date.iso_week().week <= 53);
  });
  rc::prop("no text makes the readers fail otherwise than by giving nothing", [](const std::string& text) {
    const auto date = mukana::base::parse_date(text);
    const auto instant = mukana::base::parse_instant(text);
    if (date) RC_ASSERT(mukana::base::format_date(*date) == text);
    if (instant) RC_ASSERT(text.size() >= 20);
  });
}

}  // namespace
