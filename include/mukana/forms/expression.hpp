#pragma once
/// @file
/// Expressions as data: when an item is shown, what it is calculated from, what an answer must meet.
///
/// In JSON a call is a list that begins with its operator, and what it speaks of is an object:
///
///     ["and", ["=", {"item": "device"}, "own"], [">=", {"item": "ease"}, 3]]
///
/// Numbers, texts, true, false and null stand for themselves. docs/forms.md lists the operators and says what each does
/// with what is missing. There is no clock and no loop: `["today"]` is the day that the caller gives.
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "mukana/base/codes.hpp"
#include "mukana/base/decimal.hpp"

namespace mukana::base {
template <class T>
class Fields;
}  // namespace mukana::base

namespace mukana::forms {

/// What a node of an expression is.
enum class Operator : std::uint8_t {
  // leaves
  literal,   ///< a value: missing (null), true or false, a number, a text
  item,      ///< the answer to an item; inside of its repeat that of the same occurrence, from outside all of them
  variable,  ///< a named expression, the nearest one of that name
  score,     ///< the value of a score; `part`: band, level or state
  property,  ///< inside of a choice filter: a property of the choice, or `code`
  today,     ///< the day that the caller gives
  position,  ///< the number of the occurrence of the nearest repeat, from 1
  // logic; missing is neither true nor false
  and_,
  or_,
  not_,
  xor_,
  implies,
  // comparison; missing where a side is missing
  equal,
  not_equal,
  less,
  at_most,
  greater,
  at_least,
  in,  ///< whether the first is one of the others
  // what is there
  exists,    ///< whether there is an answer; never missing
  coalesce,  ///< the first that is not missing
  if_,       ///< condition, then, else; a missing condition takes else
  state,     ///< the state of an item as a text: answered, skipped, do_not_know ...
  // numbers
  plus,
  minus,  ///< of one argument its negative
  times,
  divide,
  whole_divide,  ///< the whole part of the quotient
  remainder,
  absolute,
  round,  ///< second argument: digits, 0 where it is left out; half away from 0
  floor,
  ceiling,
  truncate,
  square_root,
  power,
  exp,
  ln,
  log10,
  // over several: lists, repeats, or several arguments; what is missing is left out
  sum,
  mean,
  least,
  greatest,
  count,  ///< how many are not missing
  any,    ///< whether one is true
  all,    ///< whether none is false
  first,
  last,
  distinct,
  where,  ///< a repeat or item of it, and a condition asked in each occurrence: those where it is true
  each,   ///< a repeat, and an expression computed in each occurrence: all its values
  // choices
  selected,  ///< whether the choice of the code (second argument) was taken
  weight,    ///< the score of the choice taken; of several the sum
  // texts
  length,     ///< characters, not bytes
  concat,     ///< what is missing is left out
  substring,  ///< text, start from 0, and how many characters (to the end where left out)
  contains,
  starts_with,
  ends_with,
  matches,  ///< a pattern that is part of the definition, searched in the text; see docs/forms.md
  upper,
  lower,
  trim,
  text,    ///< a number, date or truth as text
  number,  ///< a text as a number; missing where it is none
  // dates
  date,  ///< a text YYYY-MM-DD as a date, or year, month, day; missing where there is no such date
  year,
  month,
  day,
  add_days,
  add_months,
  add_years,
  days_between,
  months_between,  ///< whole months from the first to the second
  years_between,   ///< whole years, as an age
};

/// A value written into an expression; std::monostate is missing.
using Literal = std::variant<std::monostate, bool, base::Decimal, std::string>;

/// One node with all that is below it.
struct Expression {
  Operator op = Operator::literal;
  Literal value;               ///< of a literal
  std::string name;            ///< of an item, variable, score or property
  std::string part;            ///< of a functional task's or a score's value; empty: the value itself
  std::vector<Expression> of;  ///< the arguments of a call

  friend bool operator==(const Expression&, const Expression&) = default;

  static Expression of_value(Literal value) { return {Operator::literal, std::move(value), {}, {}, {}}; }
  static Expression of_item(std::string id, std::string part = {}) {
    return {Operator::item, {}, std::move(id), std::move(part), {}};
  }
  static Expression of_variable(std::string name) { return {Operator::variable, {}, std::move(name), {}, {}}; }
  static Expression of_score(std::string id, std::string part = {}) {
    return {Operator::score, {}, std::move(id), std::move(part), {}};
  }
  static Expression call(Operator op, std::vector<Expression> of) { return {op, {}, {}, {}, std::move(of)}; }

  /// Reads the JSON form. Throws Failed (E_FORMAT, E_ARG, E_LIMIT) with the path below the value.
  static void read_own_json(const boost::json::value& value, Expression& into);
  void write_own_json(base::JsonWriter& writer) const;
  static std::string_view own_json_schema() { return {}; }
};

/// An expression with a name. Its scope is the item that it stands in, with all that is below; the form's are seen
/// everywhere.
struct Variable {
  std::string name;
  Expression value;
  static void describe(base::Fields<Variable>& field);
};

/// How many nodes one expression may have, how deep it may be, and how many nodes all of a definition may have.
inline constexpr std::size_t most_nodes = 2'000;
inline constexpr std::size_t deepest_expression = 40;
inline constexpr std::size_t most_nodes_of_definition = 100'000;

/// How many arguments an operator takes.
struct Arity {
  std::size_t least = 0;
  std::size_t most = 0;
};
Arity arity(Operator op);

}  // namespace mukana::forms

namespace mukana::base {

template <>
struct Codes<forms::Operator> {
  static constexpr std::array<std::string_view, 75> names{"literal",
                                                          "item",
                                                          "variable",
                                                          "score",
                                                          "property",
                                                          "today",
                                                          "position",
                                                          "and",
                                                          "or",
                                                          "not",
                                                          "xor",
                                                          "implies",
                                                          "=",
                                                          "!=",
                                                          "<",
                                                          "<=",
                                                          ">",
                                                          ">=",
                                                          "in",
                                                          "exists",
                                                          "coalesce",
                                                          "if",
                                                          "state",
                                                          "+",
                                                          "-",
                                                          "*",
                                                          "/",
                                                          "div",
                                                          "mod",
                                                          "abs",
                                                          "round",
                                                          "floor",
                                                          "ceiling",
                                                          "truncate",
                                                          "sqrt",
                                                          "power",
                                                          "exp",
                                                          "ln",
                                                          "log10",
                                                          "sum",
                                                          "mean",
                                                          "least",
                                                          "greatest",
                                                          "count",
                                                          "any",
                                                          "all",
                                                          "first",
                                                          "last",
                                                          "distinct",
                                                          "where",
                                                          "each",
                                                          "selected",
                                                          "weight",
                                                          "length",
                                                          "concat",
                                                          "substring",
                                                          "contains",
                                                          "starts_with",
                                                          "ends_with",
                                                          "matches",
                                                          "upper",
                                                          "lower",
                                                          "trim",
                                                          "text",
                                                          "number",
                                                          "date",
                                                          "year",
                                                          "month",
                                                          "day",
                                                          "add_days",
                                                          "add_months",
                                                          "add_years",
                                                          "days_between",
                                                          "months_between",
                                                          "years_between"};
};

}  // namespace mukana::base
