#include "mukana/base/time.hpp"

#include <array>
#include <chrono>
#include <cstddef>

#include "base/calendar.hpp"

namespace mukana::base {
namespace {

constexpr int first_year = 1800;
constexpr int last_year = 9999;

std::chrono::year_month_day civil(Date date) { return std::chrono::sys_days(std::chrono::days(date.days)); }

/// Takes text apart from the left; once a piece is missing, everything after it is missing too.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : rest_(text) {}

  /// Exactly `count` decimal digits.
  int digits(std::size_t count) {
    if (rest_.size() < count) return fail();
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
      if (rest_[i] < '0' || rest_[i] > '9') return fail();
      value = value * 10 + (rest_[i] - '0');
    }
    rest_.remove_prefix(count);
    return value;
  }
  bool skip(char expected) {
    if (rest_.empty() || rest_.front() != expected) return false;
    rest_.remove_prefix(1);
    return true;
  }
  void expect(char expected) {
    if (!skip(expected)) fail();
  }
  std::size_t digits_ahead() const {
    std::size_t count = 0;
    while (count < rest_.size() && rest_[count] >= '0' && rest_[count] <= '9') ++count;
    return count;
  }
  bool good() const { return good_; }
  bool done() const { return good_ && rest_.empty(); }

 private:
  int fail() {
    good_ = false;
    rest_ = {};
    return 0;
  }
  std::string_view rest_;
  bool good_ = true;
};

std::optional<Date> scan_date(Scanner& scanner) {
  const int year = scanner.digits(4);
  scanner.expect('-');
  const int month = scanner.digits(2);
  scanner.expect('-');
  const int day = scanner.digits(2);
  if (!scanner.good()) return std::nullopt;
  return Date::of(year, month, day);
}

/// The milliseconds after a decimal point, of which one to three digits may be given; -1 where more or none
/// are.
int scan_fraction(Scanner& scanner) {
  if (!scanner.skip('.')) return 0;
  const std::size_t count = scanner.digits_ahead();
  if (count < 1 || count > 3) return -1;
  int value = scanner.digits(count);
  for (std::size_t i = count; i < 3; ++i) value *= 10;
  return value;
}

/// The offset from UTC in minutes, or nothing where it is malformed.
std::optional<int> scan_offset(Scanner& scanner) {
  if (scanner.skip('Z') || scanner.skip('z')) return 0;
  const bool west = scanner.skip('-');
  if (!west) scanner.expect('+');
  const int hours = scanner.digits(2);
  scanner.expect(':');
  const int minutes = scanner.digits(2);
  if (!scanner.good() || hours > 23 || minutes > 59) return std::nullopt;
  const int offset = hours * 60 + minutes;
  return west ? -offset : offset;
}

void append_padded(std::string& text, std::int64_t value, std::size_t width) {
  if (value < 0) {
    text += '-';
    value = -value;
  }
  const std::string digits = std::to_string(value);
  if (digits.size() < width) text.append(width - digits.size(), '0');
  text += digits;
}

bool within_years(Instant instant) {
  static const std::int64_t begin = std::int64_t{Date::of(first_year, 1, 1)->days} * milliseconds_per_day;
  static const std::int64_t end = (std::int64_t{Date::of(last_year, 12, 31)->days} + 1) * milliseconds_per_day;
  return begin <= instant.milliseconds && instant.milliseconds < end;
}

}  // namespace

std::optional<Date> Date::of(int year, int month, int day) {
  if (year < first_year || year > last_year || month < 1 || month > 12 || day < 1 || day > 31) {
    return std::nullopt;
  }
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day))};
  if (!date.ok()) return std::nullopt;
  return Date{static_cast<std::int32_t>(std::chrono::sys_days(date).time_since_epoch().count())};
}

int Date::year() const { return static_cast<int>(civil(*this).year()); }

int Date::month() const { return static_cast<int>(static_cast<unsigned>(civil(*this).month())); }

int Date::day() const { return static_cast<int>(static_cast<unsigned>(civil(*this).day())); }

Weekday Date::weekday() const {
  const std::chrono::weekday weekday{std::chrono::sys_days(std::chrono::days(days))};
  return static_cast<Weekday>(weekday.iso_encoding());
}

IsoWeek Date::iso_week() const {
  // A week belongs to the year that holds its Thursday.
  const Date thursday = plus_days(static_cast<std::int32_t>(Weekday::thursday) - static_cast<std::int32_t>(weekday()));
  const std::chrono::year year = civil(thursday).year();
  const std::chrono::sys_days new_year = year / std::chrono::January / 1;
  const auto day_of_year = thursday.days - static_cast<std::int32_t>(new_year.time_since_epoch().count());
  return {static_cast<int>(year), day_of_year / 7 + 1};
}

std::optional<Date> parse_date(std::string_view text) {
  Scanner scanner(text);
  const std::optional<Date> date = scan_date(scanner);
  if (!scanner.done()) return std::nullopt;
  return date;
}

std::optional<Instant> parse_instant(std::string_view text) {
  Scanner scanner(text);
  const std::optional<Date> date = scan_date(scanner);
  if (!date) return std::nullopt;
  if (!scanner.skip('T')) scanner.expect('t');
  const int hour = scanner.digits(2);
  scanner.expect(':');
  const int minute = scanner.digits(2);
  scanner.expect(':');
  const int second = scanner.digits(2);
  const int fraction = scan_fraction(scanner);
  const std::optional<int> offset = scan_offset(scanner);
  // A leap second (:60) has no instant of its own here, so it is refused rather than folded into its
  // neighbour.
  if (!scanner.done() || !offset || fraction < 0 || hour > 23 || minute > 59 || second > 59) return std::nullopt;
  const std::int64_t seconds = (std::int64_t{hour} * 60 + minute - *offset) * 60 + second;
  const Instant instant{std::int64_t{date->days} * milliseconds_per_day + seconds * 1000 + fraction};
  if (!within_years(instant)) return std::nullopt;
  return instant;
}

std::string format_date(Date date) {
  const std::chrono::year_month_day day = civil(date);
  std::string text;
  append_padded(text, static_cast<int>(day.year()), 4);
  text += '-';
  append_padded(text, static_cast<unsigned>(day.month()), 2);
  text += '-';
  append_padded(text, static_cast<unsigned>(day.day()), 2);
  return text;
}

std::string format_instant(Instant instant) {
  const std::int64_t days = floor_divide(instant.milliseconds, milliseconds_per_day);
  const std::int64_t rest = instant.milliseconds - days * milliseconds_per_day;
  std::string text = format_date(Date{static_cast<std::int32_t>(days)});
  text += 'T';
  append_padded(text, rest / 3'600'000, 2);
  text += ':';
  append_padded(text, rest / 60'000 % 60, 2);
  text += ':';
  append_padded(text, rest / 1000 % 60, 2);
  text += '.';
  append_padded(text, rest % 1000, 3);
  text += 'Z';
  return text;
}

std::string format_month(Date date) {
  std::string text;
  append_padded(text, date.year(), 4);
  text += '-';
  append_padded(text, date.month(), 2);
  return text;
}

std::string format_iso_week(IsoWeek week) {
  std::string text;
  append_padded(text, week.year, 4);
  text += "-W";
  append_padded(text, week.week, 2);
  return text;
}

}  // namespace mukana::base
