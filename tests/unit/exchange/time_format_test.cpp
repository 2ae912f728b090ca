#include "exchange/time_format.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include "mukana/base/failure.hpp"

namespace {

using mukana::base::Date;
using mukana::base::Instant;
using mukana::base::LocalTime;
using mukana::exchange::TimeFormat;
using mukana::exchange::TimeOfDay;
using mukana::exchange::TimeValue;

std::string two_digits(int value) { return std::string(value < 10 ? "0" : "") + std::to_string(value); }

std::string clock(std::int32_t milliseconds) {
  const int seconds = milliseconds / 1000;
  return two_digits(seconds / 3600) + ":" + two_digits(seconds / 60 % 60) + ":" + two_digits(seconds % 60);
}

std::string written(const std::optional<TimeValue>& value) {
  struct Writer {
    std::string operator()(Date date) const { return mukana::base::format_date(date); }
    std::string operator()(TimeOfDay time) const { return clock(time.milliseconds); }
    std::string operator()(LocalTime local) const {
      return mukana::base::format_date(local.date) + " " + clock(local.milliseconds_of_day);
    }
    std::string operator()(Instant instant) const { return mukana::base::format_instant(instant); }
  };
  return value ? std::visit(Writer{}, *value) : "nothing";
}

TEST_CASE("cells by their patterns", "[exchange][formats]") {
  struct Row {
    const char* pattern;
    const char* cell;
    const char* value;
  };
  const Row rows[] = {
      {"d.m.yyyy", "3.2.2021", "2021-02-03"},
      {"d.m.yyyy", "03.02.2021", "2021-02-03"},
      {"d.m.yyyy", "31.12.2021", "2021-12-31"},
      {"d.m.yyyy", "29.2.2020", "2020-02-29"},
      {"d.m.yyyy", "29.2.2021", "nothing"},
      {"d.m.yyyy", "31.2.2021", "nothing"},
      {"d.m.yyyy", "3.2.21", "nothing"},
      {"d.m.yyyy", "2.13.2021", "nothing"},
      {"d.m.yyyy", "0.2.2021", "nothing"},
      {"d.m.yyyy", "003.2.2021", "nothing"},
      {"d.m.yyyy", "3.2.20211", "nothing"},
      {"d.m.yyyy", "3.2.2021 ", "nothing"},
      {"d.m.yyyy", " 3.2.2021", "nothing"},
      {"d.m.yyyy", "3/2/2021", "nothing"},
      {"d.m.yyyy", "-3.2.2021", "nothing"},
      {"d.m.yyyy", "3.2.", "nothing"},
      {"d.m.yyyy", "", "nothing"},
      {"d.m.yyyy", "3.2.1799", "nothing"},
      {"d.m.yy", "3.2.21", "2021-02-03"},
      {"d.m.yy", "3.2.69", "2069-02-03"},
      {"d.m.yy", "3.2.70", "1970-02-03"},
      {"d.m.yy", "3.2.2021", "nothing"},
      {"dd.mm.yyyy", "3.2.2021", "nothing"},
      {"yyyy-mm-dd", "2021-02-03", "2021-02-03"},
      {"yyyy-mm-dd", "2021-2-3", "nothing"},
      {"yyyymmdd", "20210203", "2021-02-03"},
      {"m/d/yyyy", "2/3/2021", "2021-02-03"},
      {"m/d/yyyy", "13/3/2021", "nothing"},
      {"H.MM", "9.05", "09:05:00"},
      {"H.MM", "09.05", "09:05:00"},
      {"H.MM", "0.00", "00:00:00"},
      {"H.MM", "23.59", "23:59:00"},
      {"H.MM", "24.00", "nothing"},
      {"H.MM", "9.60", "nothing"},
      {"H.MM", "9.5", "nothing"},
      {"H.MM", "9:05", "nothing"},
      {"H:MM:SS", "9:05:07", "09:05:07"},
      {"H:MM:SS", "9:05:60", "nothing"},
      {"d.m.yyyy H.MM", "3.2.2021 9.05", "2021-02-03 09:05:00"},
      {"d.m.yyyy H.MM", "3.2.2021  9.05", "2021-02-03 09:05:00"},
      {"d.m.yyyy H.MM", "3.2.20219.05", "nothing"},
      {"d.m.yyyy 'klo' H.MM", "3.2.2021 klo 9.05", "2021-02-03 09:05:00"},
      {"m/d/yyyy, H:MM:SS AM", "3/2/2021, 11:58:04 AM", "2021-03-02 11:58:04"},
      {"m/d/yyyy, H:MM:SS AM", "3/2/2021, 12:00:01 PM", "2021-03-02 12:00:01"},
      {"m/d/yyyy, H:MM:SS AM", "3/2/2021, 12:00:01 AM", "2021-03-02 00:00:01"},
      {"m/d/yyyy, H:MM:SS AM", "3/2/2021, 1:00:01 pm", "2021-03-02 13:00:01"},
      {"m/d/yyyy, H:MM:SS AM", "3/2/2021, 1:00:01\u202FPM", "2021-03-02 13:00:01"},
      {"m/d/yyyy, H:MM:SS AM", "3/2/2021, 13:00:01 PM", "nothing"},
      {"m/d/yyyy, H:MM:SS AM", "3/2/2021, 0:00:01 AM", "nothing"},
      {"m/d/yyyy, H:MM:SS AM", "3/2/2021, 1:00:01", "nothing"},
      {"m/d/yyyy, H:MM:SS AM", "3/2/2021, 1:00:01 XM", "nothing"},
      {"yyyy-mm-ddTHH:MM:SS", "2021-02-03T09:05:07", "2021-02-03 09:05:07"},
      {"yyyy-mm-ddTHH:MMZ", "2021-02-03T09:05Z", "2021-02-03T09:05:00.000Z"},
      {"yyyy-mm-ddTHH:MMZ", "2021-02-03T09:05+02:00", "2021-02-03T07:05:00.000Z"},
      {"yyyy-mm-ddTHH:MMZ", "2021-02-03T23:05-03:30", "2021-02-04T02:35:00.000Z"},
      {"yyyy-mm-ddTHH:MMZ", "2021-02-03T09:05", "nothing"},
      {"yyyy-mm-ddTHH:MMZ", "2021-02-03T09:05+0200", "nothing"},
      {"ISO", "2021-02-03T09:05:07.5Z", "2021-02-03T09:05:07.500Z"},
      {"ISO", "2021-02-03T09:05:07+02:00", "2021-02-03T07:05:07.000Z"},
      {"ISO", "2021-02-03", "nothing"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.pattern, row.cell);
    const TimeFormat format = TimeFormat::compile(row.pattern);
    const std::optional<TimeValue> value = format.read(row.cell);
    CHECK(written(value) == row.value);
    if (value) CHECK(value->index() == static_cast<std::size_t>(format.kind()));
  }
}

TEST_CASE("patterns that would have to be guessed", "[exchange][formats]") {
  const std::string too_long(100, '.');
  for (const std::string& pattern : {std::string(""),
                                     std::string(" "),
                                     std::string("."),
                                     std::string("d.m"),
                                     std::string("yyyy"),
                                     std::string("dmyyyy"),
                                     std::string("d.m.yyyy d"),
                                     std::string("d.m.yyyy yy"),
                                     std::string("H"),
                                     std::string("MM:SS"),
                                     std::string("HMM"),
                                     std::string("H AM"),
                                     std::string("H.MMZ"),
                                     std::string("d.m.yyyyZ"),
                                     std::string("Q"),
                                     std::string("d.m.yyyy klo H.MM"),
                                     std::string("d.m.yyyy 'klo H.MM"),
                                     std::string("iso"),
                                     std::string("d'1'.m.yyyy"),
                                     "d.m.yyyy" + too_long}) {
    CAPTURE(pattern);
    try {
      TimeFormat::compile(pattern);
      FAIL("accepted");
    } catch (const mukana::base::Failed& failed) {
      CHECK(failed.failure().status == mukana::base::Status::argument);
    }
  }
}

TEST_CASE("properties of time formats", "[exchange][formats]") {
  const TimeFormat finnish = TimeFormat::compile("d.m.yyyy H.MM");
  rc::prop("what is written by a pattern reads back", [&] {
    const Date date{*rc::gen::inRange(Date::of(1800, 1, 1)->days, Date::of(9999, 12, 31)->days)};
    const int minutes = *rc::gen::inRange(0, 1440);
    std::string cell = std::to_string(date.day()) + "." + std::to_string(date.month()) + ".";
    cell += mukana::base::format_date(date).substr(0, 4) + " ";
    cell += std::to_string(minutes / 60) + "." + two_digits(minutes % 60);
    RC_ASSERT(finnish.read(cell) == std::optional<TimeValue>(LocalTime{date, minutes * 60'000}));
  });
  rc::prop("no cell makes a format fail otherwise than by giving nothing",
           [&](const std::string& cell) { RC_ASSERT(!finnish.read(cell) || cell.size() >= 13); });
}

}  // namespace
