// Numbers, texts and dates of expressions.
#include <algorithm>
#include <cmath>

#include "forms/characters.hpp"
#include "forms/interpreter.hpp"

namespace mukana::forms {

using base::Decimal;

namespace {

constexpr int digits_of_reals = 15;
constexpr std::size_t longest_text = 100'000;

// Exact where the exponent is small and whole, else rounded.
std::optional<Decimal> raised(Decimal base, Decimal exponent) {
  const bool is_small = exponent.is_whole() && std::abs(exponent.coefficient) <= 64;
  if (is_small) {
    std::optional<Decimal> result = Decimal{1, 0};
    for (std::int64_t i = 0; i < std::abs(exponent.coefficient) && result; ++i) result = multiply(*result, base);
    if (result && exponent.coefficient < 0) result = divide(Decimal{1, 0}, *result);
    return result;
  }
  return Decimal::from_double(std::pow(base.to_double(), exponent.to_double()), digits_of_reals);
}

std::optional<Decimal> quotient(Operator op, Decimal a, Decimal b) {
  if (op == Operator::remainder) return remainder(a, b);
  const auto result = divide(a, b);
  if (!result || op == Operator::divide) return result;
  return result->truncated();
}

std::size_t count_of(const Value& value) {
  const std::int64_t whole = value.number.truncated().coefficient;
  return whole <= 0 ? 0 : static_cast<std::size_t>(std::min<std::int64_t>(whole, 1'000'000));
}

base::Date moved_by_months(base::Date date, std::int64_t months) {
  const std::int64_t all = date.year() * std::int64_t{12} + (date.month() - 1) + months;
  const auto year = static_cast<int>(all / 12);
  const int month = static_cast<int>(all % 12) + 1;
  for (int day = date.day(); day > 28; --day) {  // the last day of a shorter month
    if (const auto found = base::Date::of(year, month, day)) return *found;
  }
  return base::Date::of(year, month, std::min(date.day(), 28)).value_or(date);
}

std::int64_t months_between(base::Date from, base::Date to) {
  if (to < from) return -months_between(to, from);
  std::int64_t months = (to.year() - from.year()) * std::int64_t{12} + (to.month() - from.month());
  if (to < moved_by_months(from, months)) --months;
  return months;
}

// Whole years, as an age: somebody of 29 February becomes older on 1 March of a common year.
std::int64_t years_between(base::Date from, base::Date to) {
  if (to < from) return -years_between(to, from);
  const bool is_before = to.month() < from.month() || (to.month() == from.month() && to.day() < from.day());
  return to.year() - from.year() - (is_before ? 1 : 0);
}

bool is_in_calendar(base::Date date) { return date.year() >= 1800 && date.year() <= 9999; }

}  // namespace

Value Interpreter::arithmetic(const Node& node, Index frame) {
  const Value first = of_argument(node, 0, frame);
  if (first.type != ValueType::number) return {};
  switch (node.op) {
    case Operator::plus:
    case Operator::times: {
      std::optional<Decimal> result = first.number;
      for (std::int32_t i = 1; i < node.count && result; ++i) {
        const Value next = of_argument(node, i, frame);
        if (next.type != ValueType::number) return {};
        result = node.op == Operator::plus ? add(*result, next.number) : multiply(*result, next.number);
      }
      return Value::of(result);
    }
    case Operator::absolute: return first.number.coefficient < 0 ? Value::of(first.number.negated()) : first;
    case Operator::floor: return Value::of(first.number.floor());
    case Operator::ceiling: return Value::of(first.number.ceiling());
    case Operator::truncate: return Value::of(first.number.truncated());
    case Operator::square_root:
    case Operator::exp:
    case Operator::ln:
    case Operator::log10: return real_function(node.op, first.number);
    default: break;
  }
  if (node.count == 1) return Value::of(node.op == Operator::minus ? first.number.negated() : first.number.rounded(0));
  const Value second = of_argument(node, 1, frame);
  if (second.type != ValueType::number) return {};
  switch (node.op) {
    case Operator::minus: return Value::of(subtract(first.number, second.number));
    case Operator::power: return Value::of(raised(first.number, second.number));
    case Operator::round: {
      const std::int64_t digits = std::clamp<std::int64_t>(second.number.truncated().coefficient, -18, 18);
      return Value::of(first.number.rounded(static_cast<int>(digits)));
    }
    default: return Value::of(quotient(node.op, first.number, second.number));
  }
}

Value Interpreter::real_function(Operator op, Decimal number) {
  const double argument = number.to_double();
  double result = 0;
  switch (op) {
    case Operator::square_root: result = std::sqrt(argument); break;
    case Operator::exp: result = std::exp(argument); break;
    case Operator::ln: result = std::log(argument); break;
    default: result = std::log10(argument);
  }
  return Value::of(Decimal::from_double(result, digits_of_reals));  // nothing of a negative number's root or logarithm
}

Value Interpreter::texts(const Node& node, Index frame) {
  if (node.op == Operator::concat) {
    std::string joined;
    for_each_value(node, frame, [&](const Value& value) {
      if (joined.size() + value.text.size() <= longest_text) joined += value.text;
    });
    return Value::of(sheet_.keep(std::move(joined)));
  }
  const Value first = of_argument(node, 0, frame);
  if (first.type != ValueType::text) return {};
  switch (node.op) {
    case Operator::length: return Value::of_count(count_characters(first.text));
    case Operator::matches: {
      steps_ += static_cast<std::int64_t>(first.text.size());
      return Value::of(program_.patterns[static_cast<std::size_t>(node.target)].is_found_in(first.text));
    }
    case Operator::upper: return Value::of(sheet_.keep(upper_case(first.text)));
    case Operator::lower: return Value::of(sheet_.keep(lower_case(first.text)));
    case Operator::trim: return Value::of(trimmed(first.text));
    default: break;
  }
  const Value second = of_argument(node, 1, frame);
  if (second.is_missing()) return {};
  switch (node.op) {
    case Operator::contains: return Value::of(first.text.find(second.text) != std::string_view::npos);
    case Operator::starts_with: return Value::of(first.text.substr(0, second.text.size()) == second.text);
    case Operator::ends_with:
      return Value::of(first.text.size() >= second.text.size() &&
                       first.text.substr(first.text.size() - second.text.size()) == second.text);
    default: break;
  }
  if (second.type != ValueType::number) return {};
  std::size_t count = first.text.size();
  if (node.count == 3) {
    const Value third = of_argument(node, 2, frame);
    if (third.type != ValueType::number) return {};
    count = count_of(third);
  }
  return Value::of(part_of(first.text, count_of(second), count));
}

Value Interpreter::conversion(const Node& node, Index frame) {
  const Value value = of_argument(node, 0, frame);
  if (node.op == Operator::number) {
    switch (value.type) {
      case ValueType::number: return value;
      case ValueType::text: return Value::of(Decimal::parse(trimmed(value.text)));
      case ValueType::boolean: return Value::of(Decimal{value.is_true() ? 1 : 0, 0});
      default: return {};
    }
  }
  switch (value.type) {
    case ValueType::text: return value;
    case ValueType::number: return Value::of(sheet_.keep(value.number.text()));
    case ValueType::date: return Value::of(sheet_.keep(base::format_date(value.date())));
    case ValueType::boolean: return Value::of(std::string_view(value.is_true() ? "true" : "false"));
    default: return {};
  }
}

Value Interpreter::dates(const Node& node, Index frame) {
  const Value first = of_argument(node, 0, frame);
  if (first.is_missing()) return {};
  if (node.op == Operator::date && node.count == 1) {
    if (first.type == ValueType::date) return first;
    const auto date = first.type == ValueType::text ? base::parse_date(first.text) : std::nullopt;
    return date ? Value::of(*date) : Value{};
  }
  if (node.op == Operator::year) return Value::of(Decimal{first.date().year(), 0});
  if (node.op == Operator::month) return Value::of(Decimal{first.date().month(), 0});
  if (node.op == Operator::day) return Value::of(Decimal{first.date().day(), 0});
  const Value second = of_argument(node, 1, frame);
  if (second.is_missing()) return {};
  const auto whole = [](const Value& value) {
    return std::clamp<std::int64_t>(value.number.truncated().coefficient, -200'000, 200'000);
  };
  switch (node.op) {
    case Operator::date: {
      const Value third = of_argument(node, 2, frame);
      if (third.is_missing()) return {};
      const auto date = base::Date::of(static_cast<int>(whole(first)), static_cast<int>(whole(second)),
                                       static_cast<int>(whole(third)));
      return date ? Value::of(*date) : Value{};
    }
    case Operator::days_between: return Value::of(Decimal{std::int64_t{second.date().days} - first.date().days, 0});
    case Operator::months_between: return Value::of(Decimal{months_between(first.date(), second.date()), 0});
    case Operator::years_between: return Value::of(Decimal{years_between(first.date(), second.date()), 0});
    case Operator::add_days: {
      const base::Date date = first.date().plus_days(static_cast<std::int32_t>(whole(second)));
      return is_in_calendar(date) ? Value::of(date) : Value{};
    }
    default: {
      const std::int64_t months = whole(second) * (node.op == Operator::add_years ? 12 : 1);
      const std::int64_t year = first.date().year() + months / 12;
      return year >= 1801 && year <= 9998 ? Value::of(moved_by_months(first.date(), months)) : Value{};
    }
  }
}

}  // namespace mukana::forms
