#include <algorithm>

#include "mukana/loans/opening.hpp"

namespace mukana::loans {

using base::Date;
using base::LocalTime;

namespace {

constexpr std::int32_t minutes_a_day = 1440;
constexpr std::int32_t milliseconds_a_minute = 60'000;

// Midnight at the end of a day is the first instant of the next.
LocalTime at_minute(Date day, std::int32_t minute) {
  if (minute == minutes_a_day) return {day.plus_days(1), 0};
  return {day, minute * milliseconds_a_minute};
}

const OpenWeek& week_of(const OpeningHours& hours, Date day) {
  const auto after = std::upper_bound(hours.weeks.begin(), hours.weeks.end(), day,
                                      [](Date asked, const OpenWeek& week) { return asked < week.first_day; });
  return after == hours.weeks.begin() ? *after : *(after - 1);
}

std::size_t index_of(Date day) { return static_cast<std::size_t>(day.weekday()) - 1; }

// The first or the last of a day's moments for which `wanted` holds, day by day.
template <class Moments>
std::optional<LocalTime> search(const OpeningHours& hours, Date from, std::int32_t step, const Moments& moment_of) {
  for (std::int32_t count = 0; count <= longest_closure; ++count) {
    const Date day = from.plus_days(count * step);
    if (const auto found = moment_of(day, open_spans(hours, day))) return found;
  }
  return std::nullopt;
}

}  // namespace

std::span<const OpenSpan> open_spans(const OpeningHours& hours, Date day) {
  static constexpr std::array all_day{OpenSpan{0, minutes_a_day}};
  const auto dated = hours.dated.find(day);
  if (dated != hours.dated.end()) return dated->second;
  if (hours.weeks.empty()) return all_day;
  return week_of(hours, day).days[index_of(day)];
}

bool is_open_day(const OpeningHours& hours, Date day) { return !open_spans(hours, day).empty(); }

bool is_weekday_closed(const OpeningHours& hours, Date day) {
  return !hours.weeks.empty() && week_of(hours, day).days[index_of(day)].empty();
}

std::optional<Date> open_day_from(const OpeningHours& hours, Date day) {
  for (std::int32_t count = 0; count <= longest_closure; ++count) {
    if (is_open_day(hours, day.plus_days(count))) return day.plus_days(count);
  }
  return std::nullopt;
}

std::optional<Date> open_day_until(const OpeningHours& hours, Date day) {
  for (std::int32_t count = 0; count <= longest_closure; ++count) {
    if (is_open_day(hours, day.plus_days(-count))) return day.plus_days(-count);
  }
  return std::nullopt;
}

std::optional<OpenSpan> open_span_at(const OpeningHours& hours, LocalTime time) {
  for (const OpenSpan& span : open_spans(hours, time.date)) {
    if (at_minute(time.date, span.opens) <= time && time < at_minute(time.date, span.closes)) return span;
  }
  return std::nullopt;
}

std::optional<LocalTime> opening_after(const OpeningHours& hours, LocalTime time) {
  return search(hours, time.date, 1, [&](Date day, std::span<const OpenSpan> spans) -> std::optional<LocalTime> {
    for (const OpenSpan& span : spans) {
      if (at_minute(day, span.opens) > time) return at_minute(day, span.opens);
    }
    return std::nullopt;
  });
}

std::optional<LocalTime> closing_after(const OpeningHours& hours, LocalTime time) {
  return search(hours, time.date, 1, [&](Date day, std::span<const OpenSpan> spans) -> std::optional<LocalTime> {
    for (const OpenSpan& span : spans) {
      if (at_minute(day, span.closes) > time) return at_minute(day, span.closes);
    }
    return std::nullopt;
  });
}

std::optional<LocalTime> closing_until(const OpeningHours& hours, LocalTime time) {
  return search(hours, time.date, -1, [&](Date day, std::span<const OpenSpan> spans) -> std::optional<LocalTime> {
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
      if (at_minute(day, span->closes) <= time) return at_minute(day, span->closes);
    }
    return std::nullopt;
  });
}

std::optional<std::int32_t> parse_clock(std::string_view text) {
  const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9' ? text[at] - '0' : 100; };
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  const int hour = digit(0) * 10 + digit(1);
  const int minute = digit(3) * 10 + digit(4);
  if (minute > 59 || hour * 60 + minute > minutes_a_day) return std::nullopt;
  return hour * 60 + minute;
}

std::string format_clock(std::int32_t minute) {
  const auto two = [](std::int32_t value) { return (value < 10 ? "0" : "") + std::to_string(value); };
  return two(minute / 60) + ":" + two(minute % 60);
}

base::Refusal check_open_day(std::span<const OpenSpan> spans, std::string_view path) {
  for (std::size_t i = 0; i < spans.size(); ++i) {
    if (spans[i].opens < 0 || spans[i].closes > minutes_a_day || spans[i].opens >= spans[i].closes) {
      return base::Failure{base::Status::argument, "BAD_OPENING_HOURS", "It closes before it opens.",
                           base::join_path(path, i)};
    }
    if (i > 0 && spans[i].opens < spans[i - 1].closes) {
      return base::Failure{base::Status::argument, "OPENING_HOURS_OVERLAP",
                           "The hours of a day overlap, or are not in their order.", base::join_path(path, i)};
    }
  }
  return std::nullopt;
}

}  // namespace mukana::loans
