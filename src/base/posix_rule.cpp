#include "base/posix_rule.hpp"

#include <algorithm>
#include <array>
#include <boost/date_time/local_time/posix_time_zone.hpp>
#include <cstddef>
#include <exception>

#include "base/calendar.hpp"

namespace mukana::base {
namespace {

constexpr std::int64_t milliseconds_per_second = 1000;

bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view take_while(std::string_view& text, bool (*wanted)(char)) {
  std::size_t length = 0;
  while (length < text.size() && wanted(text[length])) ++length;
  const std::string_view taken = text.substr(0, length);
  text.remove_prefix(length);
  return taken;
}

// An abbreviation: letters, or anything between angle brackets.
bool skip_abbreviation(std::string_view& text) {
  if (text.empty() || text.front() != '<') return take_while(text, is_letter).size() >= 3;
  const std::size_t end = text.find('>');
  if (end == std::string_view::npos) return false;
  text.remove_prefix(end + 1);
  return true;
}

std::optional<int> take_number(std::string_view& text) {
  const std::string_view digits = take_while(text, is_digit);
  if (digits.empty() || digits.size() > 3) return std::nullopt;
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

// `[+-]h[:mm[:ss]]` in seconds.
std::optional<int> take_duration(std::string_view& text) {
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  int seconds = 0;
  for (int unit = 3600; unit > 0; unit /= 60) {
    const std::optional<int> number = take_number(text);
    if (!number) return std::nullopt;
    seconds += *number * unit;
    if (unit == 1 || !text.starts_with(':')) break;
    text.remove_prefix(1);
  }
  return negative ? -seconds : seconds;
}

// One half of the daylight-saving rule: the day ("M3.5.0") and the wall-clock time on it, in seconds.
struct Change {
  std::string_view day;
  int time = 2 * 3600;
};

// `Mm.w.d`: month, week (5 is the last) and day of the week. Checked in full, since Boost asserts instead of refusing.
bool is_month_day(std::string_view text) {
  if (!text.starts_with('M')) return false;
  text.remove_prefix(1);
  const std::optional<int> month = take_number(text);
  if (!month || !text.starts_with('.')) return false;
  text.remove_prefix(1);
  const std::optional<int> week = take_number(text);
  if (!week || !text.starts_with('.')) return false;
  text.remove_prefix(1);
  const std::optional<int> day = take_number(text);
  return day && text.empty() && *month >= 1 && *month <= 12 && *week >= 1 && *week <= 5 && *day <= 6;
}

std::optional<Change> take_change(std::string_view& text) {
  if (!text.starts_with(',')) return std::nullopt;
  text.remove_prefix(1);
  Change change;
  change.day = text.substr(0, text.find_first_of("/,"));
  if (!is_month_day(change.day)) return std::nullopt;
  text.remove_prefix(change.day.size());
  if (text.starts_with('/')) {
    text.remove_prefix(1);
    const std::optional<int> time = take_duration(text);
    if (!time) return std::nullopt;
    change.time = *time;
  }
  return change;
}

struct Parts {
  int standard = 0;  // seconds east of UTC
  int daylight = 0;
  std::optional<Change> start;
  std::optional<Change> end;
};

// An offset as POSIX writes it, west positive, in seconds east of UTC. Zone's look-up rests on its being under a day.
std::optional<int> take_offset(std::string_view& text) {
  const std::optional<int> west = take_duration(text);
  if (!west || *west <= -86'400 || *west >= 86'400) return std::nullopt;
  return -*west;
}

std::optional<Parts> take_apart(std::string_view text) {
  Parts parts;
  if (!skip_abbreviation(text)) return std::nullopt;
  const std::optional<int> standard = take_offset(text);
  if (!standard) return std::nullopt;
  parts.standard = *standard;
  if (text.empty()) return parts;
  if (!skip_abbreviation(text)) return std::nullopt;
  parts.daylight = parts.standard + 3600;
  if (!text.starts_with(',')) {
    const std::optional<int> daylight = take_offset(text);
    if (!daylight) return std::nullopt;
    parts.daylight = *daylight;
  }
  parts.start = take_change(text);
  parts.end = take_change(text);
  if (!parts.start || !parts.end || !text.empty()) return std::nullopt;
  return parts;
}

void append_duration(std::string& text, int seconds) {
  text += seconds < 0 ? '-' : '+';
  const int size = seconds < 0 ? -seconds : seconds;
  text += std::to_string(size / 3600) + ':' + std::to_string(size / 60 % 60) + ':' + std::to_string(size % 60);
}

// Boost's dialect: offsets count east as positive, the daylight offset is relative, abbreviations are
// letters. The times of day are left out, since Boost refuses those below zero or past midnight
// ("M3.4.4/50"); they are added here.
std::string boost_dialect(const Parts& parts) {
  std::string text = "STD";
  append_duration(text, parts.standard);
  text += "DST";
  append_duration(text, parts.daylight - parts.standard);
  text.append(",").append(parts.start->day).append("/0,").append(parts.end->day).append("/0");
  return text;
}

std::int64_t wall_clock(const boost::posix_time::ptime& midnight, int time_of_day) {
  static const boost::gregorian::date epoch(1970, 1, 1);
  return (midnight.date() - epoch).days() * milliseconds_per_day + time_of_day * milliseconds_per_second;
}

void add_transitions(PosixRule& rule, const Parts& parts, int first_year, int last_year) {
  const boost::local_time::posix_time_zone zone(boost_dialect(parts));
  const std::int64_t standard = parts.standard * milliseconds_per_second;
  const std::int64_t daylight = parts.daylight * milliseconds_per_second;
  for (int year = first_year; year <= last_year; ++year) {
    const auto boost_year = static_cast<unsigned short>(year);
    const auto start = wall_clock(zone.dst_local_start_time(boost_year), parts.start->time) - standard;
    const auto end = wall_clock(zone.dst_local_end_time(boost_year), parts.end->time) - daylight;
    rule.transitions.push_back({start, daylight});
    rule.transitions.push_back({end, standard});
  }
  std::sort(rule.transitions.begin(), rule.transitions.end(),
            [](const Transition& left, const Transition& right) { return left.at < right.at; });
}

}  // namespace

std::optional<PosixRule> parse_posix_rule(std::string_view text, int first_year, int last_year) {
  const std::optional<Parts> parts = take_apart(text);
  if (!parts) return std::nullopt;
  PosixRule rule;
  rule.standard_offset = parts->standard * milliseconds_per_second;
  if (!parts->start) return rule;
  try {
    add_transitions(rule, *parts, first_year, last_year);
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception&) {
    return std::nullopt;  // a day that no month has, an offset beyond a day
  }
  return rule;
}

}  // namespace mukana::base
