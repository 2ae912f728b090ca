#include "mukana/base/zone.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include "mukana/base/failure.hpp"

#include "base/posix_rule.hpp"

namespace {

using mukana::base::Date;
using mukana::base::Failed;
using mukana::base::GapRule;
using mukana::base::Instant;
using mukana::base::LocalTime;
using mukana::base::OverlapRule;
using mukana::base::Zone;

LocalTime wall_clock(int year, int month, int day, int hour, int minute) {
  return {*Date::of(year, month, day), (hour * 60 + minute) * 60'000};
}

std::string written(std::optional<Instant> instant) {
  return instant ? mukana::base::format_instant(*instant) : "nothing";
}

std::string written(LocalTime local) {
  return mukana::base::format_instant(Instant{local.date.days * std::int64_t{86'400'000} + local.milliseconds_of_day})
      .substr(0, 16);
}

Instant instant_of(const char* text) { return *mukana::base::parse_instant(text); }

TEST_CASE("Helsinki skips an hour in March", "[base][zone]") {
  const Zone helsinki = *Zone::named("Europe/Helsinki");
  const LocalTime never = wall_clock(2021, 3, 28, 3, 30);
  CHECK(written(helsinki.instant(never, GapRule::refuse)) == "nothing");
  CHECK(written(helsinki.instant(never, GapRule::next_instant)) == "2021-03-28T01:00:00.000Z");
  CHECK(written(helsinki.instant(never, GapRule::shift_forward)) == "2021-03-28T01:30:00.000Z");
  CHECK(written(helsinki.instant(wall_clock(2021, 3, 28, 2, 59), GapRule::refuse)) == "2021-03-28T00:59:00.000Z");
  CHECK(written(helsinki.instant(wall_clock(2021, 3, 28, 3, 0), GapRule::refuse)) == "nothing");
  CHECK(written(helsinki.instant(wall_clock(2021, 3, 28, 4, 0), GapRule::refuse)) == "2021-03-28T01:00:00.000Z");
}

TEST_CASE("Helsinki repeats an hour in October", "[base][zone]") {
  const Zone helsinki = *Zone::named("Europe/Helsinki");
  const LocalTime twice = wall_clock(2021, 10, 31, 3, 30);
  CHECK(written(helsinki.instant(twice, GapRule::refuse, OverlapRule::first)) == "2021-10-31T00:30:00.000Z");
  CHECK(written(helsinki.instant(twice, GapRule::refuse, OverlapRule::second)) == "2021-10-31T01:30:00.000Z");
  CHECK(written(helsinki.instant(twice, GapRule::refuse, OverlapRule::refuse)) == "nothing");
  const LocalTime before = wall_clock(2021, 10, 31, 2, 59);
  const LocalTime start = wall_clock(2021, 10, 31, 3, 0);
  const LocalTime after = wall_clock(2021, 10, 31, 4, 0);
  CHECK(written(helsinki.instant(before, GapRule::refuse, OverlapRule::refuse)) == "2021-10-30T23:59:00.000Z");
  CHECK(written(helsinki.instant(start, GapRule::refuse, OverlapRule::refuse)) == "nothing");
  CHECK(written(helsinki.instant(after, GapRule::refuse, OverlapRule::refuse)) == "2021-10-31T02:00:00.000Z");
  CHECK(written(helsinki.local(instant_of("2021-10-31T00:30:00Z"))) == "2021-10-31T03:30");
  CHECK(written(helsinki.local(instant_of("2021-10-31T01:30:00Z"))) == "2021-10-31T03:30");
}

TEST_CASE("a weekly group keeps its wall clock when clocks change", "[base][zone]") {
  const Zone helsinki = *Zone::named("Europe/Helsinki");
  CHECK(written(helsinki.instant(wall_clock(2021, 3, 24, 12, 0), GapRule::refuse)) == "2021-03-24T10:00:00.000Z");
  CHECK(written(helsinki.instant(wall_clock(2021, 3, 31, 12, 0), GapRule::refuse)) == "2021-03-31T09:00:00.000Z");
  CHECK(written(helsinki.local(instant_of("2021-03-24T10:00:00Z"))) == "2021-03-24T12:00");
  CHECK(written(helsinki.local(instant_of("2021-03-31T09:00:00Z"))) == "2021-03-31T12:00");
}

TEST_CASE("days are as long as the clock makes them", "[base][zone]") {
  const Zone helsinki = *Zone::named("Europe/Helsinki");
  const auto hours_of = [](const Zone& zone, int year, int month, int day) {
    const Date date = *Date::of(year, month, day);
    return (zone.start_of(date.plus_days(1)).milliseconds - zone.start_of(date).milliseconds) / 3'600'000;
  };
  CHECK(written(helsinki.start_of(*Date::of(2021, 3, 28))) == "2021-03-27T22:00:00.000Z");
  CHECK(written(helsinki.start_of(*Date::of(2021, 3, 29))) == "2021-03-28T21:00:00.000Z");
  CHECK(hours_of(helsinki, 2021, 3, 27) == 24);
  CHECK(hours_of(helsinki, 2021, 3, 28) == 23);
  CHECK(hours_of(helsinki, 2021, 10, 31) == 25);
  const auto march = helsinki.interval({*Date::of(2021, 3, 1), *Date::of(2021, 3, 31)});
  CHECK(march.end.milliseconds - march.start.milliseconds == (31 * 24 - 1) * std::int64_t{3'600'000});
  CHECK(helsinki.date(instant_of("2021-03-31T21:00:00Z")) == *Date::of(2021, 4, 1));
  CHECK(helsinki.date(instant_of("2021-03-31T20:59:59.999Z")) == *Date::of(2021, 3, 31));
}

TEST_CASE("times before 1996 are refused with the reason", "[base][zone]") {
  const Zone helsinki = *Zone::named("Europe/Helsinki");
  const Instant first = instant_of("1995-12-31T22:00:00Z");
  CHECK(helsinki.start_of(*Date::of(1996, 1, 1)) == first);
  CHECK(written(helsinki.local(first)) == "1996-01-01T00:00");
  CHECK_THROWS_AS(helsinki.local(Instant{first.milliseconds - 1}), Failed);
  CHECK_THROWS_AS(helsinki.start_of(*Date::of(1995, 12, 31)), Failed);
  try {
    (void)helsinki.instant(wall_clock(1995, 6, 1, 12, 0), GapRule::refuse);
    FAIL("accepted");
  } catch (const Failed& failed) {
    CHECK(failed.failure().status == mukana::base::Status::format);
    CHECK(failed.failure().message.find("1996") != std::string::npos);
  }
}

TEST_CASE("zones of the world by their files", "[base][zone]") {
  struct Row {
    const char* zone;
    const char* instant;
    const char* local;
  };
  const Row rows[] = {
      {"UTC", "2021-07-01T12:00:00Z", "2021-07-01T12:00"},
      {"Europe/Helsinki", "1997-07-01T12:00:00Z", "1997-07-01T15:00"},
      {"Europe/Helsinki", "9999-07-01T12:00:00Z", "9999-07-01T15:00"},
      {"Europe/Helsinki", "9999-12-01T12:00:00Z", "9999-12-01T14:00"},
      {"Europe/Stockholm", "2021-07-01T12:00:00Z", "2021-07-01T14:00"},
      {"Europe/London", "2021-01-01T12:00:00Z", "2021-01-01T12:00"},
      {"Europe/London", "2021-07-01T12:00:00Z", "2021-07-01T13:00"},
      {"Europe/Dublin", "2021-01-01T12:00:00Z", "2021-01-01T12:00"},  // winter time is the exception there
      {"Europe/Dublin", "2021-07-01T12:00:00Z", "2021-07-01T13:00"},
      {"Atlantic/Azores", "2021-07-01T12:00:00Z", "2021-07-01T12:00"},
      {"Atlantic/Azores", "2021-01-01T12:00:00Z", "2021-01-01T11:00"},
      {"America/New_York", "2021-07-01T12:00:00Z", "2021-07-01T08:00"},
      {"America/Nuuk", "2024-07-01T12:00:00Z", "2024-07-01T11:00"},
      {"America/Nuuk", "2024-03-31T00:59:00Z", "2024-03-30T22:59"},
      {"America/Nuuk", "2024-03-31T01:00:00Z", "2024-03-31T00:00"},
      {"Asia/Jerusalem", "2021-03-25T23:59:00Z", "2021-03-26T01:59"},
      {"Asia/Jerusalem", "2021-03-26T00:00:00Z", "2021-03-26T03:00"},
      {"Asia/Kathmandu", "2021-07-01T12:00:00Z", "2021-07-01T17:45"},
      {"Australia/Sydney", "2021-01-01T12:00:00Z", "2021-01-01T23:00"},  // summer runs over the new year
      {"Australia/Sydney", "1996-01-01T12:00:00Z", "1996-01-01T23:00"},
      {"Pacific/Kiritimati", "2021-01-01T12:00:00Z", "2021-01-02T02:00"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.zone, row.instant);
    const auto zone = Zone::named(row.zone);
    if (!zone && !mukana::base::system_rule("Europe/Helsinki")) continue;  // no tzdata on this machine
    REQUIRE(zone.has_value());
    CHECK(zone->name() == row.zone);
    CHECK(written(zone->local(instant_of(row.instant))) == row.local);
  }
}

TEST_CASE("midnight itself may be skipped", "[base][zone]") {
  const auto beirut = Zone::named("Asia/Beirut");
  if (!beirut) return;
  const Date date = *Date::of(2021, 3, 28);
  CHECK(written(beirut->start_of(date)) == "2021-03-27T22:00:00.000Z");
  CHECK(written(beirut->local(beirut->start_of(date))) == "2021-03-28T01:00");
}

TEST_CASE("names that are no zones", "[base][zone]") {
  const std::string_view names[] = {"",
                                    "Europe/Nowhere",
                                    "../../../etc/passwd",
                                    "Europe/../Europe/Helsinki",
                                    "/etc/localtime",
                                    "Europe/",
                                    "Europe",
                                    "localtime",
                                    "posixrules",
                                    "zone.tab",
                                    "leapseconds",
                                    "Europe/Helsinki ",
                                    "EET-2EEST,M3.5.0/3,M10.5.0/4",
                                    std::string_view("Europe/Helsinki\0", 16)};
  for (const std::string_view name : names) {
    CAPTURE(name);
    CHECK_FALSE(Zone::named(name).has_value());
  }
  CHECK_FALSE(Zone::named(std::string(100'000, 'A')).has_value());
}

TEST_CASE("rules that are none", "[base][zone]") {
  const char* rules[] = {"",
                         "EET",
                         "E-2",
                         "EET-2EEST",
                         "EET-2EEST,M3.5.0/3",
                         "EET-2EEST,M13.5.0/3,M10.5.0/4",
                         "EET-2EEST,M3.5.0/3,M10.5.0/4,",
                         "EET-2EEST,J60,J300",
                         "EET-2EEST,M3.5/3,M10.5.0/4",
                         "EET-2EEST,M3.5.9/3,M10.5.0/4",
                         "<+03-3",
                         "<+03>-99",
                         "EET-2EEST,M3.5.0/x,M10.5.0/4"};
  for (const char* rule : rules) {
    CAPTURE(rule);
    const auto parsed = mukana::base::parse_posix_rule(rule, 2021, 2021);
    CHECK_FALSE(parsed.has_value());
  }
  CHECK(mukana::base::parse_posix_rule("<+03>-3", 2021, 2021)->standard_offset == 3 * 3'600'000);
  CHECK(mukana::base::parse_posix_rule("<-0930>9:30", 2021, 2021)->standard_offset == -34'200'000);
}

TEST_CASE("the built-in rules are those of the files", "[base][zone]") {
  for (const char* name : {"Europe/Helsinki", "Europe/Stockholm", "Europe/Oslo", "Europe/Tallinn", "Europe/London",
                           "Europe/Dublin", "Europe/Lisbon", "Europe/Berlin", "Atlantic/Azores", "UTC"}) {
    CAPTURE(name);
    const auto built_in = mukana::base::built_in_rule(name);
    REQUIRE(built_in.has_value());
    if (const auto file = mukana::base::system_rule(name)) CHECK(*file == *built_in);
    CHECK(mukana::base::parse_posix_rule(*built_in, 2021, 2021).has_value());
  }
  CHECK_FALSE(mukana::base::built_in_rule("Europe/Moscow").has_value());  // it changed its rule in 2011 and 2014
}

TEST_CASE("properties of zones", "[base][zone]") {
  for (const char* name : {"Europe/Helsinki", "Europe/Dublin", "UTC"}) {
    const Zone zone = *Zone::named(name);
    const auto any_instant = rc::gen::inRange<std::int64_t>(instant_of("1996-01-01T00:00:00Z").milliseconds,
                                                            instant_of("9999-12-31T00:00:00Z").milliseconds);
    rc::prop(std::string(name) + ": an instant comes back as the first or the second of its wall clock", [&] {
      const Instant instant{*any_instant};
      const LocalTime local = zone.local(instant);
      const auto first = zone.instant(local, GapRule::refuse, OverlapRule::first);
      const auto second = zone.instant(local, GapRule::refuse, OverlapRule::second);
      RC_ASSERT(first.has_value() && second.has_value());
      RC_ASSERT(*first == instant || *second == instant);
      RC_ASSERT(*first <= *second);
    });
    rc::prop(std::string(name) + ": a date starts where its first instant is and the one before is another date", [&] {
      const Date date = zone.date(Instant{*any_instant}).plus_days(1);
      const Instant start = zone.start_of(date);
      RC_ASSERT(zone.date(start) == date);
      RC_ASSERT(zone.date(Instant{start.milliseconds - 1}) == date.plus_days(-1));
    });
    rc::prop(std::string(name) + ": later instants never lie on earlier dates", [&] {
      const std::int64_t early = *any_instant;
      const std::int64_t distance = *rc::gen::inRange<std::int64_t>(0, 200'000'000);
      RC_ASSERT(zone.date(Instant{early}) <= zone.date(Instant{early + distance}));
    });
  }
}

}  // namespace
