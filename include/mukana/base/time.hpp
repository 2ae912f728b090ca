#pragma once
/// @file
/// Time as the rules see it: instants in UTC milliseconds, civil dates, wall-clock times, and half-open intervals.
/// Nothing here reads a clock or a time zone of the process.
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mukana::base {

/// A point in time: milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
struct Instant {
  std::int64_t milliseconds = 0;
  friend auto operator<=>(const Instant&, const Instant&) = default;
};

/// The days of a week as ISO 8601 numbers them.
enum class Weekday : std::int8_t { monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday };

/// A week of the ISO 8601 calendar; its year may differ from the date's own.
struct IsoWeek {
  std::int32_t year = 1970;
  std::int32_t week = 1;
  friend auto operator<=>(const IsoWeek&, const IsoWeek&) = default;
};

/// A date of the proleptic Gregorian calendar, without a time and without a zone.
struct Date {
  std::int32_t days = 0;  ///< days since 1970-01-01

  /// The date, or nothing where it does not exist (31.2.) or lies outside the years 1800 to 9999.
  static std::optional<Date> of(int year, int month, int day);
  int year() const;
  int month() const;  ///< 1 to 12
  int day() const;    ///< 1 to 31
  Weekday weekday() const;
  IsoWeek iso_week() const;
  Date plus_days(std::int32_t count) const { return {days + count}; }
  friend auto operator<=>(const Date&, const Date&) = default;
};

/// A wall-clock time on some date, to the millisecond, without a zone.
struct LocalTime {
  Date date;
  std::int32_t milliseconds_of_day = 0;
  friend auto operator<=>(const LocalTime&, const LocalTime&) = default;
};

/// `[start, end)` of instants.
struct Interval {
  Instant start;
  Instant end;
  bool contains(Instant instant) const { return start <= instant && instant < end; }
};

/// A period of whole days, both ends in.
struct Period {
  Date first_day;
  Date last_day;
  bool contains(Date day) const { return first_day <= day && day <= last_day; }
  std::int32_t days() const { return last_day.days - first_day.days + 1; }
};

/// Reads `YYYY-MM-DD` and nothing else; nothing where the text is no date.
std::optional<Date> parse_date(std::string_view text);
/// Reads an RFC 3339 instant ending in `Z` or a numeric offset, with up to three decimals; nothing where it is none.
std::optional<Instant> parse_instant(std::string_view text);
/// `YYYY-MM-DD`.
std::string format_date(Date date);
/// `YYYY-MM-DDTHH:MM:SS.mmmZ`.
std::string format_instant(Instant instant);
/// `2021-02`.
std::string format_month(Date date);
/// `2021-W07`.
std::string format_iso_week(IsoWeek week);

}  // namespace mukana::base
