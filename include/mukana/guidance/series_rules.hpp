#pragma once
/// @file
/// A series of meetings: from weekly slots to the meetings that they stand for.
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "mukana/base/failure.hpp"
#include "mukana/base/time.hpp"
#include "mukana/base/zone.hpp"

namespace mukana::guidance {

/// A weekly slot in wall-clock time: it stays at 12:00 when the clocks change.
struct Slot {
  base::Weekday weekday = base::Weekday::monday;
  std::int32_t starts_minute = 0;  ///< minutes since midnight
  std::int32_t ends_minute = 0;    ///< after the start, at the latest 24:00
};

/// One meeting that a slot stands for.
struct Occurrence {
  base::Date day;
  std::int32_t number = 1;  ///< counts the slots of that day, from 1
  base::Instant starts_at;
  base::Instant ends_at;
};

/// Reads `HH:MM` from 00:00 to 24:00 as minutes since midnight; nothing where the text is none.
std::optional<std::int32_t> parse_time_of_day(std::string_view text);
/// `HH:MM`.
std::string format_time_of_day(std::int32_t minute);

/// Says no (E_ARG) to an end before its start.
base::Refusal check_slot(const Slot& slot, std::string_view path);
/// Says no to a period that ends before it begins (E_ARG), and to one with more slots than `most` (E_LIMIT).
base::Refusal check_series_period(base::Period period, std::size_t slots, std::size_t most);

/// The meetings of a series by day and start: both ends of the period are in, the days of `except` are left out. A
/// start that never existed because the clocks went forward becomes the first instant after the gap.
std::vector<Occurrence> occurrences(std::span<const Slot> slots, base::Period period,
                                    std::span<const base::Date> except, const base::Zone& zone);

/// The id of a planned meeting: the id of the series, a dot and the day (`bingo.2021-03-01`), and for a further slot of
/// that day a dot and its number (`bingo.2021-03-01.2`). It names the day of the plan, also when the meeting is moved.
std::string occurrence_id(std::string_view series, const Occurrence& occurrence);

}  // namespace mukana::guidance
