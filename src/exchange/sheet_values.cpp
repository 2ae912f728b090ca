#include "exchange/sheet_values.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

#include "mukana/base/time.hpp"

namespace mukana::exchange {
namespace {

constexpr std::int64_t seconds_a_day = 86'400;
constexpr double first_serial_of_year_10000 = 2'958'466;

bool same_letter(char c, char lower) { return c == lower || c == lower - 'a' + 'A'; }

/// What a format code shows, without what it only writes (quoted and escaped text, colours, conditions).
struct Shown {
  bool day = false;
  bool time = false;
  bool month_or_minute = false;
  bool elapsed = false;
};

Shown shown_by(std::string_view code) {
  Shown shown;
  for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
    const char c = code[i];
    if (c == '"') {
      i = code.find('"', i + 1);
      if (i == std::string_view::npos) break;
    } else if (c == '\\' || c == '_' || c == '*') {
      ++i;
    } else if (c == '[') {
      const std::size_t end = code.find(']', i);
      if (end == std::string_view::npos) break;
      const std::string_view inside = code.substr(i + 1, end - i - 1);
      if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos) shown.elapsed = true;
      i = end;
    } else if (same_letter(c, 'd') || same_letter(c, 'y')) {
      shown.day = true;
    } else if (same_letter(c, 'h') || same_letter(c, 's')) {
      shown.time = true;
    } else if (same_letter(c, 'm')) {
      shown.month_or_minute = true;
    } else if (same_letter(c, 'e') || same_letter(c, 'g')) {
      return {};  // an exponent, or the word General
    }
  }
  return shown;
}

std::string two_digits(std::int64_t value) { return (value < 10 ? "0" : "") + std::to_string(value); }

std::string clock_text(std::int64_t seconds) {
  return two_digits(seconds / 3600) + ":" + two_digits(seconds / 60 % 60) + ":" + two_digits(seconds % 60);
}

}  // namespace

NumberStyle builtin_style(int format) {
  const auto within = [format](int low, int high) { return low <= format && format <= high; };
  if (within(14, 17) || within(27, 31) || within(34, 36) || within(50, 58)) return NumberStyle::date;
  if (format == 22) return NumberStyle::date_time;
  if (within(18, 21) || within(32, 33) || format == 45 || format == 47) return NumberStyle::time;
  if (format == 46) return NumberStyle::duration;
  return NumberStyle::number;
}

NumberStyle style_of(std::string_view code) {
  const Shown shown = shown_by(code);
  if (shown.elapsed) return NumberStyle::duration;
  if (shown.day) return shown.time ? NumberStyle::date_time : NumberStyle::date;
  if (shown.time) return NumberStyle::time;
  return shown.month_or_minute ? NumberStyle::date : NumberStyle::number;
}

std::string number_text(double value) {
  std::array<char, 64> text{};
  if (value == 0) return "0";  // no "-0"
  const double size = std::abs(value);
  const bool plain = size < 1e21 && size >= 1e-7;
  const auto [end, error] = plain ? std::to_chars(text.begin(), text.end(), value, std::chars_format::fixed)
                                  : std::to_chars(text.begin(), text.end(), value);
  return {text.begin(), end};
}

std::string dated_text(double days, NumberStyle style, bool from_1904) {
  if (!(days >= 0) || days >= first_serial_of_year_10000) return number_text(days);
  const auto seconds = static_cast<std::int64_t>(std::llround(days * seconds_a_day));
  if (style == NumberStyle::duration) return clock_text(seconds);
  std::int64_t whole = seconds / seconds_a_day;
  const std::string clock = clock_text(seconds % seconds_a_day);
  if (style == NumberStyle::time) return clock;
  // Day 1 is 1900-01-01; day 60 stands for 29 February 1900, which never was, so that later days are one more.
  if (from_1904) {
    whole += 1462;
  } else if (whole == 0 || whole == 60) {
    return number_text(days);
  } else if (whole < 60) {
    ++whole;
  }
  constexpr std::int64_t epoch = -25'569;  // 1899-12-30 in days since 1970
  const std::string date = base::format_date({static_cast<std::int32_t>(whole + epoch)});
  return style == NumberStyle::date ? date : date + " " + clock;
}

}  // namespace mukana::exchange
