#pragma once
/// @file
/// Exact decimal numbers for scores, weights and bounds: 0.1 + 0.2 is 0.3.
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace boost::json {
class value;
}  // namespace boost::json

namespace mukana::base {

class JsonWriter;

/// A decimal number of up to 18 digits: `coefficient / 10^scale`. It has no trailing zeros in its fraction, so that two
/// equal numbers are the same. What needs more than 18 digits (a third, say) is rounded to them, half away from 0.
struct Decimal {
  std::int64_t coefficient = 0;  ///< at most 999,999,999,999,999,999 either way
  std::int32_t scale = 0;        ///< digits after the point, 0 to 18

  /// A whole number; nothing where it has more than 18 digits.
  static std::optional<Decimal> of(std::int64_t whole);
  /// Reads `-12.50` (no exponent, no sign `+`, no spaces); nothing where the text is no number or has too many digits.
  static std::optional<Decimal> parse(std::string_view text);
  /// The number whose shortest text the double has, rounded to `digits` significant ones; nothing where it is not
  /// finite or too large.
  static std::optional<Decimal> from_double(double number, int digits = 17);

  double to_double() const;
  std::string text() const;  ///< `-12.5`
  bool is_whole() const { return scale == 0; }

  /// Rounded to `digits` after the point (below 0: before it), half away from 0, as people do on paper.
  Decimal rounded(int digits) const;
  Decimal floor() const;
  Decimal ceiling() const;
  Decimal truncated() const;  ///< towards 0
  Decimal negated() const { return {-coefficient, scale}; }

  friend bool operator==(const Decimal&, const Decimal&) = default;
  friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);

  /// How a described struct's field reads and writes it: a JSON number. Throws Failed (E_FORMAT).
  static void read_own_json(const boost::json::value& value, Decimal& into);
  void write_own_json(JsonWriter& writer) const;
  static std::string_view own_json_schema() { return R"("type":"number")"; }
};

/// Nothing where the result has more than 18 digits before its point.
std::optional<Decimal> add(Decimal a, Decimal b);
std::optional<Decimal> subtract(Decimal a, Decimal b);
std::optional<Decimal> multiply(Decimal a, Decimal b);
/// Nothing where `b` is 0 as well.
std::optional<Decimal> divide(Decimal a, Decimal b);
/// The rest of the division of whole parts, with the sign of `a`; nothing where `b` is 0.
std::optional<Decimal> remainder(Decimal a, Decimal b);

}  // namespace mukana::base
