#pragma once
/// @file
/// Opening hours: on which days, and when on a day, devices can be handed out and brought back.
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/base/failure.hpp"
#include "mukana/base/time.hpp"

namespace mukana::loans {

/// `[opens, closes)` in minutes since the day's midnight on the wall clock; 24:00 is 1440.
struct OpenSpan {
  std::int32_t opens = 0;
  std::int32_t closes = 0;
  friend bool operator==(const OpenSpan&, const OpenSpan&) = default;
};

/// The spans of one day in their order; a lunch break makes two of them. A day without any is closed.
using OpenDay = std::vector<OpenSpan>;

/// The hours of a week from a day on, Monday first.
struct OpenWeek {
  base::Date first_day;
  std::array<OpenDay, 7> days;
};

/// What is known of a place's hours. Without any week it is always open.
struct OpeningHours {
  std::vector<OpenWeek> weeks;          ///< by first day; the first one holds before its first day as well
  std::map<base::Date, OpenDay> dated;  ///< days with hours of their own, or closed: they win over the week
};

/// After so many closed days in a row nothing is searched any further.
inline constexpr std::int32_t longest_closure = 366;

/// When it is open on a day.
std::span<const OpenSpan> open_spans(const OpeningHours& hours, base::Date day);
/// Whether it is open at any time of the day.
bool is_open_day(const OpeningHours& hours, base::Date day);
/// Whether the day's weekday is closed in every week of that time: a dated exception aside, it never opens.
bool is_weekday_closed(const OpeningHours& hours, base::Date day);

/// The nearest open day at or after a day, and at or before it; nothing within longest_closure days.
std::optional<base::Date> open_day_from(const OpeningHours& hours, base::Date day);
std::optional<base::Date> open_day_until(const OpeningHours& hours, base::Date day);

/// The span in which a wall-clock time lies; nothing where it is closed then.
std::optional<OpenSpan> open_span_at(const OpeningHours& hours, base::LocalTime time);
/// The first opening after a time, the first closing after it, and the last closing at or before it; nothing within
/// longest_closure days.
std::optional<base::LocalTime> opening_after(const OpeningHours& hours, base::LocalTime time);
std::optional<base::LocalTime> closing_after(const OpeningHours& hours, base::LocalTime time);
std::optional<base::LocalTime> closing_until(const OpeningHours& hours, base::LocalTime time);

/// The minute of a day that "HH:MM" says, "24:00" among them; nothing where it says none. And back.
std::optional<std::int32_t> parse_clock(std::string_view text);
std::string format_clock(std::int32_t minute);

/// Says no to spans of a day that are empty or lie outside the day (E_ARG, BAD_OPENING_HOURS), or that overlap or stand
/// in the wrong order (E_ARG, OPENING_HOURS_OVERLAP).
base::Refusal check_open_day(std::span<const OpenSpan> spans, std::string_view path);

}  // namespace mukana::loans
