#include "exchange/xpath_casts.hpp"

#include <algorithm>

namespace mukana::exchange {

using base::Decimal;
using forms::Expression;
using forms::ItemKind;
using forms::Operator;

namespace {

const std::string* text_of(const Expression& value) {
  return value.op == Operator::literal ? std::get_if<std::string>(&value.value) : nullptr;
}

Expression nothing() { return Expression::of_value({}); }

}  // namespace

XpathCasts::Sort XpathCasts::sort_of_answer(const std::string& id) const {
  const auto found = questions_.find(id);
  if (found == questions_.end() || found->second.id != id) return Sort::unknown;
  const NamedQuestion& question = found->second;
  if (question.takes_list || question.is_calculated) return Sort::unknown;
  switch (question.kind) {
    case ItemKind::integer:
    case ItemKind::decimal:
    case ItemKind::scale: return Sort::number;
    case ItemKind::boolean: return Sort::truth;
    case ItemKind::date: return Sort::date;
    case ItemKind::text:
    case ItemKind::time:
    case ItemKind::single_choice:
    case ItemKind::open_choice: return Sort::text;
    default: return Sort::unknown;
  }
}

XpathCasts::Sort XpathCasts::sort_of(const Expression& value) const {
  switch (value.op) {
    case Operator::literal:
      if (std::holds_alternative<bool>(value.value)) return Sort::truth;
      if (std::holds_alternative<Decimal>(value.value)) return Sort::number;
      if (const std::string* text = text_of(value); text != nullptr && !text->empty()) return Sort::text;
      return Sort::nothing;
    case Operator::item: return sort_of_answer(value.name);
    case Operator::property:
    case Operator::concat:
    case Operator::substring:
    case Operator::trim:
    case Operator::text: return Sort::text;
    case Operator::today:
    case Operator::date:
    case Operator::add_days: return Sort::date;
    case Operator::and_:
    case Operator::or_:
    case Operator::not_:
    case Operator::equal:
    case Operator::less:
    case Operator::at_most:
    case Operator::greater:
    case Operator::at_least:
    case Operator::exists:
    case Operator::selected:
    case Operator::contains:
    case Operator::starts_with:
    case Operator::ends_with:
    case Operator::matches: return Sort::truth;
    case Operator::if_:
    case Operator::coalesce: {
      const Sort sort = sort_of(value.of[value.of.size() - 2]);
      return sort == Sort::nothing ? sort_of(value.of.back()) : sort;
    }
    case Operator::plus:
    case Operator::minus:
    case Operator::times:
    case Operator::divide:
    case Operator::remainder:
    case Operator::absolute:
    case Operator::round:
    case Operator::floor:
    case Operator::ceiling:
    case Operator::truncate:
    case Operator::square_root:
    case Operator::power:
    case Operator::exp:
    case Operator::ln:
    case Operator::log10:
    case Operator::sum:
    case Operator::count:
    case Operator::length:
    case Operator::number:
    case Operator::position:
    case Operator::days_between: return Sort::number;
    default: return Sort::unknown;
  }
}

Expression XpathCasts::as_number(Expression value) const {
  switch (sort_of(value)) {
    case Sort::nothing: return nothing();
    case Sort::truth:
      return Expression::call(Operator::if_,
                              {std::move(value), Expression::of_value(Decimal{1, 0}), Expression::of_value(Decimal{})});
    case Sort::text: break;
    default: return value;
  }
  if (const std::string* text = text_of(value)) {
    const auto number = Decimal::parse(*text);
    return number ? Expression::of_value(*number) : std::move(value);
  }
  return Expression::call(Operator::number, {std::move(value)});
}

Expression XpathCasts::as_text(Expression value) const {
  const Sort sort = sort_of(value);
  if (sort == Sort::text || sort == Sort::unknown) return value;
  if (sort == Sort::nothing) return Expression::of_value(std::string());
  if (const auto* number = std::get_if<Decimal>(&value.value); value.op == Operator::literal && number != nullptr) {
    return Expression::of_value(number->text());
  }
  return Expression::call(Operator::text, {std::move(value)});
}

Expression XpathCasts::as_truth(Expression value) const {
  const bool is_written = value.op == Operator::literal;
  switch (sort_of(value)) {
    case Sort::number:
      if (is_written) return Expression::of_value(forms::Literal(std::get<Decimal>(value.value) != Decimal{}));
      return Expression::call(Operator::not_equal, {std::move(value), Expression::of_value(Decimal{})});
    case Sort::text:
    case Sort::date:
      if (is_written) return Expression::of_value(forms::Literal(true));
      return Expression::call(Operator::exists, {std::move(value)});
    case Sort::nothing: return Expression::of_value(forms::Literal(false));
    default: return value;
  }
}

Expression XpathCasts::as_answer(Expression value, ItemKind kind) const {
  switch (kind) {
    case ItemKind::integer:
    case ItemKind::decimal:
    case ItemKind::scale: return as_number(std::move(value));
    case ItemKind::boolean: return as_truth(std::move(value));
    case ItemKind::text: return as_text(std::move(value));
    default: return sort_of(value) == Sort::nothing ? nothing() : std::move(value);
  }
}

Expression XpathCasts::arithmetic(Operator op, std::vector<Expression> sides) const {
  const auto is_date = [this](const Expression& side) { return sort_of(side) == Sort::date; };
  if (std::none_of(sides.begin(), sides.end(), is_date)) {
    for (Expression& side : sides) side = as_number(std::move(side));
    return Expression::call(op, std::move(sides));
  }
  Expression made = std::move(sides[0]);
  for (std::size_t i = 1; i < sides.size(); ++i) made = with_dates(op, std::move(made), std::move(sides[i]));
  return made;
}

// Days are numbers in XPath, so that dates are subtracted and days added to them.
Expression XpathCasts::with_dates(Operator op, Expression left, Expression right) const {
  const bool left_is_date = sort_of(left) == Sort::date;
  const bool right_is_date = sort_of(right) == Sort::date;
  if (op == Operator::minus && left_is_date && right_is_date) {
    return Expression::call(Operator::days_between, {std::move(right), std::move(left)});
  }
  if (op == Operator::plus && left_is_date != right_is_date) {
    if (right_is_date) std::swap(left, right);
    return Expression::call(Operator::add_days, {std::move(left), as_number(std::move(right))});
  }
  if (op == Operator::minus && left_is_date) {
    Expression days = as_number(std::move(right));
    const auto* number = std::get_if<Decimal>(&days.value);
    const bool is_written = days.op == Operator::literal && number != nullptr;
    Expression back = is_written ? Expression::of_value(number->negated()) : Expression::call(Operator::minus, {days});
    return Expression::call(Operator::add_days, {std::move(left), std::move(back)});
  }
  return Expression::call(op, {as_number(std::move(left)), as_number(std::move(right))});
}

Expression XpathCasts::comparison(Operator op, Expression left, Expression right) const {
  const auto is_apart = [](Sort sort) { return sort == Sort::date || sort == Sort::unknown; };
  const Sort one = sort_of(left);
  const Sort other = sort_of(right);
  const bool in_order = op != Operator::equal;
  if (one == Sort::nothing) left = nothing();
  if (other == Sort::nothing) right = nothing();
  if (one == Sort::truth && !in_order) {
    right = as_truth(std::move(right));
  } else if (other == Sort::truth && !in_order) {
    left = as_truth(std::move(left));
  } else if (!is_apart(one) && !is_apart(other) && (in_order || one != other)) {
    left = as_number(std::move(left));
    right = as_number(std::move(right));
  } else if (one == Sort::unknown && other == Sort::text && in_order) {
    right = as_number(std::move(right));
  } else if (other == Sort::unknown && one == Sort::text && in_order) {
    left = as_number(std::move(left));
  }
  return Expression::call(op, {std::move(left), std::move(right)});
}

void XpathCasts::make_alike(Expression& one, Expression& other) const {
  const Sort first = sort_of(one);
  const Sort second = sort_of(other);
  if (first == Sort::nothing) one = nothing();
  if (second == Sort::nothing) other = nothing();
  const auto is_open = [](Sort sort) { return sort == Sort::nothing || sort == Sort::unknown; };
  if (first == second || is_open(first) || is_open(second)) return;
  one = as_text(std::move(one));
  other = as_text(std::move(other));
}

}  // namespace mukana::exchange
