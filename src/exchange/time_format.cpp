#include "exchange/time_format.hpp"

#include <algorithm>

#include "mukana/base/failure.hpp"

#include "exchange/blanks.hpp"

namespace mukana::exchange {
namespace {

using base::Failed;
using base::Failure;
using base::Status;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

[[noreturn]] void refuse_pattern(std::string message) {
  throw Failed(Failure::of(Status::argument, std::move(message)));
}

/// A number of `fewest` to `most` digits, with nothing guessed about more of them.
std::optional<int> take_number(std::string_view& text, std::size_t fewest, std::size_t most) {
  int value = 0;
  std::size_t count = 0;
  for (; count < text.size() && count < most && is_digit(text[count]); ++count)
    value = value * 10 + (text[count] - '0');
  if (count < fewest) return std::nullopt;
  text.remove_prefix(count);
  return value;
}

}  // namespace

struct TimeFormat::Fields {
  int day = 1;
  int month = 1;
  int year = 1970;
  int hour = 0;
  int minute = 0;
  int second = 0;
  int half = 0;            // 0 before noon, 1 after it
  int offset_minutes = 0;  // east of UTC
};

TimeFormat TimeFormat::compile(std::string_view pattern) {
  TimeFormat format;
  format.iso_ = pattern == "ISO";
  if (format.iso_) return format;
  while (!pattern.empty()) format.add_token(pattern);
  format.check();
  if (format.has(Part::offset)) return format;
  const bool date = format.has(Part::day);
  const bool time = format.has(Part::hour);
  format.kind_ = date && time ? Kind::local_time : date ? Kind::date : Kind::time_of_day;
  return format;
}

void TimeFormat::add_token(std::string_view& pattern) {
  struct Name {
    std::string_view text;
    Token token;
  };
  // Longer names first.
  static constexpr Name names[] = {
      {"yyyy", {Part::year, 4, 4, 0}}, {"yy", {Part::year, 2, 2, 0}},   {"dd", {Part::day, 2, 2, 0}},
      {"d", {Part::day, 1, 2, 0}},     {"mm", {Part::month, 2, 2, 0}},  {"m", {Part::month, 1, 2, 0}},
      {"HH", {Part::hour, 2, 2, 0}},   {"H", {Part::hour, 1, 2, 0}},    {"MM", {Part::minute, 2, 2, 0}},
      {"M", {Part::minute, 1, 2, 0}},  {"SS", {Part::second, 2, 2, 0}}, {"S", {Part::second, 1, 2, 0}},
      {"AM", {Part::half, 0, 0, 0}},   {"Z", {Part::offset, 0, 0, 0}},  {"T", {Part::literal, 0, 0, 'T'}},
  };
  if (skip_blanks(pattern)) return add({Part::blank, 0, 0, 0});
  if (pattern.front() == '\'') {
    const std::size_t end = pattern.find('\'', 1);
    if (end == std::string_view::npos) refuse_pattern("a quote in the date or time pattern is never closed");
    for (const char c : pattern.substr(1, end - 1)) add({Part::literal, 0, 0, c});
    return pattern.remove_prefix(end + 1);
  }
  if (!is_letter(pattern.front())) {
    add({Part::literal, 0, 0, pattern.front()});
    return pattern.remove_prefix(1);
  }
  for (const Name& name : names) {
    if (!pattern.starts_with(name.text)) continue;
    add(name.token);
    return pattern.remove_prefix(name.text.size());
  }
  refuse_pattern("the date or time pattern has an unknown token at \"" + std::string(pattern) + "\"");
}

void TimeFormat::add(Token token) {
  if (size_ == tokens_.size()) refuse_pattern("the date or time pattern is too long");
  if (token.part < Part::blank && has(token.part)) refuse_pattern("the date or time pattern names a part twice");
  if (size_ > 0) {
    const Token& last = tokens_[size_ - 1];
    const bool digits_follow = token.most_digits > 0 || (token.part == Part::literal && is_digit(token.literal));
    if (last.fewest_digits < last.most_digits && digits_follow) {
      refuse_pattern("the date or time pattern runs numbers of varying length into each other");
    }
  }
  tokens_[size_++] = token;
}

void TimeFormat::check() const {
  const bool date = has(Part::day) || has(Part::month) || has(Part::year);
  const bool time = has(Part::hour) || has(Part::minute) || has(Part::second) || has(Part::half);
  if (!date && !time) refuse_pattern("the date or time pattern is empty");
  if (date && !(has(Part::day) && has(Part::month) && has(Part::year))) {
    refuse_pattern("the date pattern needs day, month and year");
  }
  if (time && !(has(Part::hour) && has(Part::minute))) refuse_pattern("the time pattern needs hour and minute");
  if (has(Part::offset) && !(date && time)) refuse_pattern("an offset from UTC needs a date and a time");
}

bool TimeFormat::has(Part part) const {
  return std::any_of(tokens_.begin(), tokens_.begin() + static_cast<std::ptrdiff_t>(size_),
                     [part](const Token& token) { return token.part == part; });
}

bool TimeFormat::read_offset(std::string_view& cell, Fields& fields) {
  if (cell.starts_with('Z')) {
    cell.remove_prefix(1);
    return true;
  }
  const bool west = cell.starts_with('-');
  if (!west && !cell.starts_with('+')) return false;
  cell.remove_prefix(1);
  const std::optional<int> hours = take_number(cell, 2, 2);
  if (!hours || !cell.starts_with(':')) return false;
  cell.remove_prefix(1);
  const std::optional<int> minutes = take_number(cell, 2, 2);
  if (!minutes || *hours > 23 || *minutes > 59) return false;
  fields.offset_minutes = (*hours * 60 + *minutes) * (west ? -1 : 1);
  return true;
}

bool TimeFormat::read_fields(std::string_view cell, Fields& fields) const {
  static constexpr int Fields::*numbers[] = {&Fields::day,  &Fields::month,  &Fields::year,
                                             &Fields::hour, &Fields::minute, &Fields::second};
  for (std::size_t i = 0; i < size_; ++i) {
    const Token& token = tokens_[i];
    if (token.part == Part::blank) {
      if (!skip_blanks(cell)) return false;
    } else if (token.part == Part::literal) {
      if (!cell.starts_with(token.literal)) return false;
      cell.remove_prefix(1);
    } else if (token.part == Part::half) {
      if (cell.size() < 2 || (cell[1] | 0x20) != 'm') return false;
      const int letter = cell[0] | 0x20;
      if (letter != 'a' && letter != 'p') return false;
      fields.half = letter == 'p' ? 1 : 0;
      cell.remove_prefix(2);
    } else if (token.part == Part::offset) {
      if (!read_offset(cell, fields)) return false;
    } else {
      const std::optional<int> number = take_number(cell, token.fewest_digits, token.most_digits);
      if (!number) return false;
      fields.*numbers[static_cast<std::size_t>(token.part)] = *number;
      if (token.part == Part::year && token.most_digits == 2) fields.year += *number < 70 ? 2000 : 1900;
    }
  }
  return cell.empty();
}

std::optional<TimeValue> TimeFormat::read(std::string_view cell) const {
  if (iso_) {
    const std::optional<base::Instant> instant = base::parse_instant(cell);
    if (!instant) return std::nullopt;
    return *instant;
  }
  Fields fields;
  if (!read_fields(cell, fields)) return std::nullopt;
  if (has(Part::half)) {
    if (fields.hour < 1 || fields.hour > 12) return std::nullopt;
    fields.hour = fields.hour % 12 + 12 * fields.half;
  }
  if (fields.hour > 23 || fields.minute > 59 || fields.second > 59) return std::nullopt;
  const std::int32_t time = ((fields.hour * 60 + fields.minute) * 60 + fields.second) * 1000;
  if (kind_ == Kind::time_of_day) return TimeOfDay{time};
  const std::optional<base::Date> date = base::Date::of(fields.year, fields.month, fields.day);
  if (!date) return std::nullopt;
  if (kind_ == Kind::date) return *date;
  if (kind_ == Kind::local_time) return base::LocalTime{*date, time};
  return base::Instant{date->days * std::int64_t{86'400'000} + time - fields.offset_minutes * std::int64_t{60'000}};
}

}  // namespace mukana::exchange
