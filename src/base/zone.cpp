#include "mukana/base/zone.hpp"

#include <algorithm>
#include <vector>

#include "mukana/base/failure.hpp"

#include "base/calendar.hpp"
#include "base/posix_rule.hpp"

namespace mukana::base {
namespace {

// The Gregorian calendar, weekdays included, repeats every 400 years; so a table of 400 years serves all
// later ones.
constexpr int first_year = 1996;
constexpr int years_of_calendar_cycle = 400;
constexpr std::int64_t calendar_cycle = 146'097 * milliseconds_per_day;

std::int64_t start_of_year(int year) { return std::int64_t{Date::of(year, 1, 1)->days} * milliseconds_per_day; }

[[noreturn]] void refuse_early() {
  throw Failed(
      Failure::of(Status::format, "times before 1996 cannot be converted: the zone's rule has held only since then"));
}

}  // namespace

struct Zone::Rules {
  std::string name;
  std::int64_t standard_offset = 0;
  std::int64_t first_wall_clock = 0;    ///< 1996-01-01T00:00 on the wall
  std::int64_t end_of_table = 0;        ///< later times are moved back by whole calendar cycles
  std::vector<Transition> transitions;  ///< a year on either side of the table too, so that no look-up falls off

  Rules(std::string_view zone_name, PosixRule&& rule)
      : name(zone_name),
        standard_offset(rule.standard_offset),
        first_wall_clock(start_of_year(first_year)),
        end_of_table(start_of_year(first_year + years_of_calendar_cycle)),
        transitions(std::move(rule.transitions)) {}

  using Position = std::vector<Transition>::const_iterator;

  /// The first transition after a time.
  Position after(std::int64_t time) const {
    return std::upper_bound(transitions.begin(), transitions.end(), time,
                            [](std::int64_t at, const Transition& transition) { return at < transition.at; });
  }
  std::int64_t offset_before(Position position) const {
    return position == transitions.begin() ? standard_offset : std::prev(position)->offset;
  }
  /// How far a time must be moved back to lie within the table.
  std::int64_t shift(std::int64_t time) const {
    if (time < end_of_table) return 0;
    return ((time - end_of_table) / calendar_cycle + 1) * calendar_cycle;
  }
};

std::optional<Zone> Zone::named(std::string_view name) {
  if (!is_zone_name(name)) return std::nullopt;
  const int last_year = first_year + years_of_calendar_cycle;
  std::optional<PosixRule> rule;
  if (const auto text = system_rule(name)) rule = parse_posix_rule(*text, first_year - 1, last_year);
  if (!rule) {
    if (const auto text = built_in_rule(name)) rule = parse_posix_rule(*text, first_year - 1, last_year);
  }
  if (!rule) return std::nullopt;
  return Zone(std::make_shared<const Rules>(name, std::move(*rule)));
}

const std::string& Zone::name() const { return rules_->name; }

LocalTime Zone::local(Instant instant) const {
  const std::int64_t time = instant.milliseconds - rules_->shift(instant.milliseconds);
  const std::int64_t wall_clock = instant.milliseconds + rules_->offset_before(rules_->after(time));
  if (wall_clock < rules_->first_wall_clock) refuse_early();
  const std::int64_t days = floor_divide(wall_clock, milliseconds_per_day);
  return {Date{static_cast<std::int32_t>(days)}, static_cast<std::int32_t>(wall_clock - days * milliseconds_per_day)};
}

std::optional<Instant> Zone::instant(LocalTime local, GapRule gap, OverlapRule overlap) const {
  const std::int64_t given = std::int64_t{local.date.days} * milliseconds_per_day + local.milliseconds_of_day;
  if (given < rules_->first_wall_clock) refuse_early();
  const std::int64_t shift = rules_->shift(given);
  const std::int64_t wall_clock = given - shift;
  // No offset exceeds a day, and no two changes of the clock lie within two days of each other.
  const Rules::Position change = rules_->after(wall_clock - milliseconds_per_day);
  const std::int64_t before = rules_->offset_before(change);
  if (change == rules_->transitions.end() || wall_clock < change->at + std::min(before, change->offset)) {
    return Instant{given - before};
  }
  const std::int64_t after = change->offset;
  if (wall_clock >= change->at + std::max(before, after)) return Instant{given - after};
  if (before < after) {
    if (gap == GapRule::refuse) return std::nullopt;
    return Instant{gap == GapRule::next_instant ? change->at + shift : given - before};
  }
  if (overlap == OverlapRule::refuse) return std::nullopt;
  return Instant{given - (overlap == OverlapRule::first ? before : after)};
}

Instant Zone::start_of(Date date) const {
  return *instant(LocalTime{date, 0}, GapRule::next_instant, OverlapRule::first);
}

}  // namespace mukana::base
