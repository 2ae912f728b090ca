#include "mukana/base/decimal.hpp"

#include <array>
#include <boost/json/value.hpp>
#include <charconv>
#include <cmath>

#include "mukana/base/failure.hpp"

#include "base/json.hpp"

namespace mukana::base {
namespace {

__extension__ using Wide = __int128;

constexpr int most_digits = 18;
constexpr std::int64_t largest = 999'999'999'999'999'999;

constexpr std::array<std::int64_t, most_digits + 1> powers = [] {
  std::array<std::int64_t, most_digits + 1> all{};
  std::int64_t power = 1;
  for (std::int64_t& each : all) {
    each = power;
    if (power <= largest) power *= 10;
  }
  return all;
}();

std::int64_t power_of_ten(int exponent) { return powers[static_cast<std::size_t>(exponent)]; }

Wide magnitude(Wide number) { return number < 0 ? -number : number; }

// number / divisor, half away from 0. REQUIRES a divisor above 0.
Wide divide_rounded(Wide number, Wide divisor) {
  const Wide half = divisor / 2;
  const Wide rest = magnitude(number % divisor);
  Wide quotient = number / divisor;
  if (rest > half || (rest == half && divisor % 2 == 0)) quotient += number < 0 ? -1 : 1;
  return quotient;
}

Decimal without_zeros(std::int64_t coefficient, int scale) {
  if (coefficient == 0) return {};
  while (scale > 0 && coefficient % 10 == 0) {
    coefficient /= 10;
    --scale;
  }
  return {coefficient, scale};
}

// The number `wide / 10^scale` in 18 digits; scale may be above 18.
std::optional<Decimal> fitted(Wide wide, int scale) {
  int drop = scale > most_digits ? scale - most_digits : 0;
  Wide size = magnitude(wide);
  for (int i = 0; i < drop; ++i) size /= 10;
  while (size > largest) {
    size /= 10;
    ++drop;
  }
  if (drop > scale) return std::nullopt;
  if (drop > 0) {
    Wide divisor = 1;
    for (int i = 0; i < drop; ++i) divisor *= 10;
    wide = divide_rounded(wide, divisor);
    scale -= drop;
    if (magnitude(wide) > largest) return fitted(wide, scale);  // 9.99... became 10.0...
  }
  return without_zeros(static_cast<std::int64_t>(wide), scale);
}

}  // namespace

std::optional<Decimal> Decimal::of(std::int64_t whole) {
  if (whole > largest || whole < -largest) return std::nullopt;
  return Decimal{whole, 0};
}

std::optional<Decimal> Decimal::parse(std::string_view text) {
  const bool is_negative = !text.empty() && text.front() == '-';
  if (is_negative) text.remove_prefix(1);
  std::int64_t coefficient = 0;
  int scale = 0;
  bool is_fraction = false;
  bool has_digit = false;
  for (const char c : text) {
    if (c == '.' && !is_fraction && has_digit) {
      is_fraction = true;
      has_digit = false;
      continue;
    }
    if (c < '0' || c > '9') return std::nullopt;
    has_digit = true;
    if (coefficient > largest / 10 || (is_fraction && scale == most_digits)) {
      if (is_fraction && c == '0') continue;
      return std::nullopt;
    }
    coefficient = coefficient * 10 + (c - '0');
    if (is_fraction) ++scale;
  }
  if (!has_digit) return std::nullopt;
  return without_zeros(is_negative ? -coefficient : coefficient, scale);
}

std::optional<Decimal> Decimal::from_double(double number, int digits) {
  if (!std::isfinite(number) || std::abs(number) >= 1e18) return std::nullopt;
  if (number == std::trunc(number) && std::abs(number) < 1e15) return Decimal{static_cast<std::int64_t>(number), 0};
  std::array<char, 64> buffer{};
  // d.ddde-xx: the digits and the exponent apart
  const auto end =
      digits >= 17 ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::scientific)
                   : std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::scientific,
                                   digits - 1);
  const std::string_view written(buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data()));
  const std::size_t e = written.find('e');
  int exponent = 0;
  const char* exponent_begin = written.data() + e + (written[e + 1] == '+' ? 2 : 1);
  std::from_chars(exponent_begin, written.data() + written.size(), exponent);
  std::int64_t coefficient = 0;
  int scale = 0;
  bool is_fraction = false;
  for (const char c : written.substr(0, e)) {
    if (c == '.') is_fraction = true;
    if (c < '0' || c > '9') continue;
    coefficient = coefficient * 10 + (c - '0');
    if (is_fraction) ++scale;
  }
  if (number < 0) coefficient = -coefficient;
  scale -= exponent;
  if (scale > 2 * most_digits) return Decimal{};
  Wide wide = coefficient;
  for (; scale < 0; ++scale) wide *= 10;
  return fitted(wide, scale);
}

double Decimal::to_double() const {
  if (scale == 0) return static_cast<double>(coefficient);
  // Both are exact up to 2^53 and 10^22, so that the quotient is rounded once; beyond, the text decides.
  constexpr std::int64_t exact = std::int64_t{1} << 53U;
  if (coefficient < exact && coefficient > -exact) {
    return static_cast<double>(coefficient) / static_cast<double>(power_of_ten(scale));
  }
  const std::string written = text();
  double number = 0;
  std::from_chars(written.data(), written.data() + written.size(), number);
  return number;
}

std::string Decimal::text() const {
  const bool is_negative = coefficient < 0;
  std::string digits = std::to_string(is_negative ? -coefficient : coefficient);
  if (scale > 0) {
    const auto after = static_cast<std::size_t>(scale);
    if (digits.size() <= after) digits.insert(0, after + 1 - digits.size(), '0');
    digits.insert(digits.size() - after, 1, '.');
  }
  return is_negative ? "-" + digits : digits;
}

Decimal Decimal::rounded(int digits) const {
  if (digits >= scale) return *this;
  const int drop = scale - digits;
  if (drop > most_digits) return {};
  const Wide quotient = divide_rounded(coefficient, power_of_ten(drop));
  if (digits >= 0) return without_zeros(static_cast<std::int64_t>(quotient), digits);
  const auto back = fitted(quotient * power_of_ten(-digits), 0);
  return back ? *back : *this;
}

Decimal Decimal::truncated() const { return {coefficient / power_of_ten(scale), 0}; }

Decimal Decimal::floor() const {
  Decimal whole = truncated();
  if (coefficient < 0 && scale > 0) --whole.coefficient;
  return whole;
}

Decimal Decimal::ceiling() const {
  Decimal whole = truncated();
  if (coefficient > 0 && scale > 0) ++whole.coefficient;
  return whole;
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
  if (a.scale == b.scale) return a.coefficient <=> b.coefficient;
  const Wide left = Wide{a.coefficient} * power_of_ten(b.scale);
  const Wide right = Wide{b.coefficient} * power_of_ten(a.scale);
  return left < right ? std::strong_ordering::less
                      : (left > right ? std::strong_ordering::greater : std::strong_ordering::equal);
}

void Decimal::read_own_json(const boost::json::value& value, Decimal& into) {
  std::optional<Decimal> number;
  if (const std::int64_t* whole = value.if_int64()) {
    number = of(*whole);
  } else if (const double* real = value.if_double()) {
    number = from_double(*real);
  } else if (!value.is_uint64()) {
    throw Failed(Status::format, "WRONG_TYPE", "A number is expected here.");
  }
  if (!number) throw Failed(Status::format, "OUT_OF_RANGE", "The number is outside its range.");
  into = *number;
}

void Decimal::write_own_json(JsonWriter& writer) const { writer.raw(text()); }

std::optional<Decimal> add(Decimal a, Decimal b) {
  if (a.scale == b.scale) {
    const std::int64_t sum = a.coefficient + b.coefficient;  // two of 18 digits never overflow
    if (sum <= largest && sum >= -largest) return without_zeros(sum, a.scale);
    return fitted(sum, a.scale);
  }
  if (a.scale < b.scale) std::swap(a, b);
  return fitted(a.coefficient + Wide{b.coefficient} * power_of_ten(a.scale - b.scale), a.scale);
}

std::optional<Decimal> subtract(Decimal a, Decimal b) { return add(a, b.negated()); }

std::optional<Decimal> multiply(Decimal a, Decimal b) {
  const Wide product = Wide{a.coefficient} * b.coefficient;
  const int scale = a.scale + b.scale;
  if (scale <= most_digits && magnitude(product) <= largest) {
    return without_zeros(static_cast<std::int64_t>(product), scale);
  }
  return fitted(product, scale);
}

std::optional<Decimal> divide(Decimal a, Decimal b) {
  if (b.coefficient == 0) return std::nullopt;
  if (b.coefficient < 0) return divide(a.negated(), b.negated());
  // As many digits as fit: the numerator has up to 18 digits and may grow by 18 more.
  if (a.scale == b.scale && a.coefficient % b.coefficient == 0) return Decimal{a.coefficient / b.coefficient, 0};
  const Wide numerator = Wide{a.coefficient} * power_of_ten(most_digits);
  const int scale = a.scale - b.scale + most_digits;
  Wide quotient = divide_rounded(numerator, b.coefficient);
  int places = scale;
  for (; places < 0; ++places) quotient *= 10;
  return fitted(quotient, places);
}

std::optional<Decimal> remainder(Decimal a, Decimal b) {
  if (b.coefficient == 0) return std::nullopt;
  const int scale = a.scale > b.scale ? a.scale : b.scale;
  const Wide left = Wide{a.coefficient} * power_of_ten(scale - a.scale);
  const Wide right = Wide{b.coefficient} * power_of_ten(scale - b.scale);
  return fitted(left % right, scale);
}

}  // namespace mukana::base
