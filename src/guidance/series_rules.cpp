#include "mukana/guidance/series_rules.hpp"

#include <algorithm>

namespace mukana::guidance {

using base::Date;
using base::Failure;
using base::Instant;
using base::Refusal;
using base::Status;

namespace {

constexpr std::int32_t minutes_per_day = 24 * 60;
constexpr std::int32_t milliseconds_per_minute = 60'000;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

Instant instant_of(Date day, std::int32_t minute, const base::Zone& zone) {
  if (minute == minutes_per_day) return zone.start_of(day.plus_days(1));
  const base::LocalTime local{day, minute * milliseconds_per_minute};
  return zone.instant(local, base::GapRule::next_instant).value_or(zone.start_of(day));
}

Occurrence occurrence_of(const Slot& slot, Date day, std::int32_t number, const base::Zone& zone) {
  Occurrence occurrence{day, number, instant_of(day, slot.starts_minute, zone),
                        instant_of(day, slot.ends_minute, zone)};
  if (occurrence.ends_at <= occurrence.starts_at) {  // the whole slot lies in the hour that the clocks skip
    const std::int64_t length = slot.ends_minute - slot.starts_minute;
    occurrence.ends_at.milliseconds = occurrence.starts_at.milliseconds + length * milliseconds_per_minute;
  }
  return occurrence;
}

}  // namespace

std::optional<std::int32_t> parse_time_of_day(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  for (const std::size_t i : {0U, 1U, 3U, 4U}) {
    if (!is_digit(text[i])) return std::nullopt;
  }
  const std::int32_t hour = (text[0] - '0') * 10 + (text[1] - '0');
  const std::int32_t minute = (text[3] - '0') * 10 + (text[4] - '0');
  if (minute > 59 || hour * 60 + minute > minutes_per_day) return std::nullopt;
  return hour * 60 + minute;
}

std::string format_time_of_day(std::int32_t minute) {
  const auto digit = [](std::int32_t value) { return static_cast<char>('0' + value); };
  const std::int32_t hour = minute / 60;
  const std::int32_t rest = minute % 60;
  return {digit(hour / 10), digit(hour % 10), ':', digit(rest / 10), digit(rest % 10)};
}

Refusal check_slot(const Slot& slot, std::string_view path) {
  if (slot.starts_minute < slot.ends_minute) return {};
  return Failure{Status::argument, "END_BEFORE_START", "A slot must end after it starts, on the same day.",
                 base::join_path(path, "ends")};
}

Refusal check_series_period(base::Period period, std::size_t slots, std::size_t most) {
  if (period.last_day < period.first_day) {
    return Failure{Status::argument, "END_BEFORE_START", "The last day must not be before the first.", "/last_day"};
  }
  const auto weeks = static_cast<std::size_t>(period.days() / 7 + 1);
  if (slots * weeks <= most) return {};
  return Failure{Status::limit, "TOO_MANY", "The series would have too many meetings.", "/last_day"};
}

std::vector<Occurrence> occurrences(std::span<const Slot> slots, base::Period period, std::span<const Date> except,
                                    const base::Zone& zone) {
  std::vector<Slot> ordered(slots.begin(), slots.end());
  std::stable_sort(ordered.begin(), ordered.end(),
                   [](const Slot& a, const Slot& b) { return a.starts_minute < b.starts_minute; });
  std::vector<Occurrence> found;
  for (Date day = period.first_day; day <= period.last_day; day = day.plus_days(1)) {
    if (std::find(except.begin(), except.end(), day) != except.end()) continue;
    std::int32_t number = 0;
    for (const Slot& slot : ordered) {
      if (slot.weekday == day.weekday()) found.push_back(occurrence_of(slot, day, ++number, zone));
    }
  }
  return found;
}

std::string occurrence_id(std::string_view series, const Occurrence& occurrence) {
  std::string id(series);
  id += '.';
  id += base::format_date(occurrence.day);
  if (occurrence.number > 1) id += '.' + std::to_string(occurrence.number);
  return id;
}

}  // namespace mukana::guidance
