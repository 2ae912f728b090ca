#include "outcomes/wording.hpp"

#include <array>
#include <charconv>

#include "mukana/outcomes/rules.hpp"

namespace mukana::outcomes {
namespace {

constexpr std::string_view no_break_space = "\u00a0";
constexpr std::string_view minus = "\u2212";
constexpr std::string_view en_dash = "\u2013";
constexpr std::array<std::string_view, 12> english_months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

bool is_nordic(std::string_view language) { return language == "fi" || language == "sv"; }

std::string group_digits(std::string_view digits, std::string_view language) {
  const std::string_view separator = is_nordic(language) ? no_break_space : ",";
  std::string out;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) out += separator;
    out += digits[i];
  }
  return out;
}

// "15.2." or "15 Feb", without a year.
std::string day_and_month(base::Date day, std::string_view language) {
  const std::string number = std::to_string(day.day());
  if (is_nordic(language)) return number + '.' + std::to_string(day.month()) + '.';
  return number + std::string(no_break_space) + std::string(english_months[static_cast<std::size_t>(day.month()) - 1]);
}

}  // namespace

std::string format_integer(std::int64_t value, std::string_view language) {
  std::array<char, 24> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
  const std::string_view digits(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
  if (value < 0) return std::string(minus) + group_digits(digits.substr(1), language);
  return group_digits(digits, language);
}

std::string format_number(double value, int decimals, std::string_view language, bool keep_zeros) {
  std::array<char, 400> buffer{};
  const double rounded = round_to(value, decimals);
  const auto written =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), rounded, std::chars_format::fixed, decimals);
  std::string_view text(buffer.data(), static_cast<std::size_t>(written.ptr - buffer.data()));
  const bool negative = rounded < 0;
  if (text.starts_with('-')) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  std::string_view part = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
  while (!keep_zeros && part.ends_with('0')) part.remove_suffix(1);
  std::string out = negative ? std::string(minus) : std::string();
  out += group_digits(text.substr(0, point), language);
  if (!part.empty()) {
    out += is_nordic(language) ? ',' : '.';
    out += part;
  }
  return out;
}

std::string format_share(double share, int decimals, std::string_view language) {
  const std::string number = format_number(share * 100, decimals, language);
  return is_nordic(language) ? number + std::string(no_break_space) + "%" : number + "%";
}

std::string format_day(base::Date day, std::string_view language) {
  const std::string year = std::to_string(day.year());
  if (is_nordic(language)) return day_and_month(day, language) + year;
  return day_and_month(day, language) + std::string(no_break_space) + year;
}

std::string format_period(base::Period period, std::string_view language) {
  if (period.first_day == period.last_day) return format_day(period.first_day, language);
  const bool one_year = period.first_day.year() == period.last_day.year();
  const std::string first =
      one_year ? day_and_month(period.first_day, language) : format_day(period.first_day, language);
  const std::string dash = is_nordic(language) && one_year ? std::string(en_dash) : " " + std::string(en_dash) + " ";
  return first + dash + format_day(period.last_day, language);
}

}  // namespace mukana::outcomes
