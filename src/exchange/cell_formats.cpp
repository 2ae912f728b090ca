#include "exchange/cell_formats.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>

#include "exchange/blanks.hpp"

namespace mukana::exchange {
namespace {

constexpr std::string_view minus_sign = "\xE2\x88\x92";  // U+2212, which some spreadsheets write
constexpr std::size_t most_digits = 30;

bool take_minus(std::string_view& text) {
  const std::size_t length = text.starts_with('-') ? 1 : text.starts_with(minus_sign) ? minus_sign.size() : 0;
  text.remove_prefix(length);
  return length > 0;
}

std::string_view take_digits(std::string_view& text) {
  std::size_t count = 0;
  while (count < text.size() && is_digit(text[count])) ++count;
  const std::string_view digits = text.substr(0, count);
  text.remove_prefix(count);
  return digits;
}

/// The digits of a whole number: all together, or one to three and then groups of three, each after one blank.
bool take_grouped_digits(std::string_view& text, std::string& digits) {
  std::string_view group = take_digits(text);
  if (group.empty()) return false;
  digits += group;
  bool grouped = group.size() <= 3;
  while (const std::size_t blank = blank_length(text)) {
    text.remove_prefix(blank);
    group = take_digits(text);
    if (!grouped || group.size() != 3) return false;
    digits += group;
  }
  return digits.size() <= most_digits;
}

struct Unit {
  std::string_view name;
  std::int64_t seconds;
};

constexpr Unit units[] = {
    {"t", 3600},    {"h", 3600},     {"tunti", 3600},  {"tuntia", 3600},  {"hour", 3600},   {"hours", 3600},
    {"hr", 3600},   {"hrs", 3600},   {"tim", 3600},    {"timme", 3600},   {"timmar", 3600}, {"m", 60},
    {"min", 60},    {"mins", 60},    {"minuutti", 60}, {"minuuttia", 60}, {"minute", 60},   {"minutes", 60},
    {"minut", 60},  {"minuter", 60}, {"s", 1},         {"sek", 1},        {"sec", 1},       {"secs", 1},
    {"sekunti", 1}, {"sekuntia", 1}, {"second", 1},    {"seconds", 1},    {"sekund", 1},    {"sekunder", 1},
};

bool same_word(std::string_view word, std::string_view name) {
  return std::equal(word.begin(), word.end(), name.begin(), name.end(),
                    [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
}

/// The seconds of the unit that the text begins with, with or without a full stop; 0 where it begins with none.
std::int64_t take_unit(std::string_view& text) {
  std::size_t length = 0;
  while (length < text.size() && ((text[length] | 0x20) >= 'a' && (text[length] | 0x20) <= 'z')) ++length;
  const std::string_view word = text.substr(0, length);
  text.remove_prefix(length);
  if (text.starts_with('.')) text.remove_prefix(1);
  const auto* const found =
      std::find_if(std::begin(units), std::end(units), [word](const Unit& unit) { return same_word(word, unit.name); });
  return found == std::end(units) ? 0 : found->seconds;
}

/// A number that cannot overflow when it is counted in hours.
std::optional<std::int64_t> take_count(std::string_view& text) {
  const std::string_view digits = take_digits(text);
  if (digits.empty() || digits.size() > 9) return std::nullopt;
  std::int64_t value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

/// The rest of `h:mm:ss` after the hours.
std::optional<std::int64_t> read_clock(std::int64_t hours, std::string_view rest) {
  if (rest.size() != 6 || rest[0] != ':' || rest[3] != ':') return std::nullopt;
  for (const std::size_t i : {1, 2, 4, 5}) {
    if (!is_digit(rest[i])) return std::nullopt;
  }
  const std::int64_t minutes = (rest[1] - '0') * 10 + (rest[2] - '0');
  const std::int64_t seconds = (rest[4] - '0') * 10 + (rest[5] - '0');
  if (minutes > 59 || seconds > 59) return std::nullopt;
  return hours * 3600 + minutes * 60 + seconds;
}

}  // namespace

std::optional<std::int64_t> read_integer(std::string_view cell, std::int64_t lowest, std::int64_t highest) {
  std::string digits;
  if (take_minus(cell)) digits += '-';
  if (!take_grouped_digits(cell, digits) || !cell.empty()) return std::nullopt;
  std::int64_t value = 0;
  if (std::from_chars(digits.data(), digits.data() + digits.size(), value).ec != std::errc()) return std::nullopt;
  if (value < lowest || value > highest) return std::nullopt;
  return value;
}

std::optional<std::string> read_decimal(std::string_view cell, char mark) {
  const bool negative = take_minus(cell);
  std::string number;
  if (!take_grouped_digits(cell, number)) return std::nullopt;
  number.erase(0, std::min(number.find_first_not_of('0'), number.size() - 1));
  if (cell.starts_with(mark)) {
    cell.remove_prefix(1);
    std::string_view fraction = take_digits(cell);
    if (fraction.empty() || number.size() + fraction.size() > most_digits) return std::nullopt;
    fraction = fraction.substr(0, fraction.find_last_not_of('0') + 1);
    if (!fraction.empty()) number.append(1, '.').append(fraction);
  }
  if (!cell.empty()) return std::nullopt;
  if (negative && number != "0") number.insert(0, 1, '-');
  return number;
}

std::optional<std::int64_t> read_duration(std::string_view cell) {
  std::int64_t total = 0;
  constexpr std::int64_t none = std::numeric_limits<std::int64_t>::max();
  std::int64_t last_unit = none;
  do {
    const std::optional<std::int64_t> count = take_count(cell);
    if (!count) return std::nullopt;
    if (last_unit == none && cell.starts_with(':')) return read_clock(*count, cell);
    skip_blanks(cell);
    const std::int64_t unit = take_unit(cell);
    if (unit == 0 || unit >= last_unit) return std::nullopt;
    total += *count * unit;
    last_unit = unit;
    skip_blanks(cell);
  } while (!cell.empty());
  return total;
}

}  // namespace mukana::exchange
