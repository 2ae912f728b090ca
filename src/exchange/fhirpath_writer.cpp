#include "exchange/fhirpath_writer.hpp"

#include <algorithm>
#include <array>

namespace mukana::exchange {

using forms::Expression;
using forms::ItemKind;
using forms::Operator;

namespace {

struct Unsayable {};

struct Infix {
  Operator op;
  std::string_view sign;
  bool chains;
};
constexpr std::array<Infix, 17> infixes{{{Operator::and_, "and", true},
                                         {Operator::or_, "or", true},
                                         {Operator::xor_, "xor", false},
                                         {Operator::implies, "implies", false},
                                         {Operator::equal, "=", false},
                                         {Operator::not_equal, "!=", false},
                                         {Operator::less, "<", false},
                                         {Operator::at_most, "<=", false},
                                         {Operator::greater, ">", false},
                                         {Operator::at_least, ">=", false},
                                         {Operator::plus, "+", true},
                                         {Operator::minus, "-", false},
                                         {Operator::times, "*", true},
                                         {Operator::divide, "/", false},
                                         {Operator::whole_divide, "div", false},
                                         {Operator::remainder, "mod", false},
                                         {Operator::concat, "&", true}}};

struct Method {
  Operator op;
  std::string_view name;
};
constexpr std::array<Method, 23> methods{{{Operator::not_, "not"},
                                          {Operator::exists, "exists"},
                                          {Operator::absolute, "abs"},
                                          {Operator::round, "round"},
                                          {Operator::floor, "floor"},
                                          {Operator::ceiling, "ceiling"},
                                          {Operator::truncate, "truncate"},
                                          {Operator::square_root, "sqrt"},
                                          {Operator::power, "power"},
                                          {Operator::exp, "exp"},
                                          {Operator::ln, "ln"},
                                          {Operator::length, "length"},
                                          {Operator::substring, "substring"},
                                          {Operator::contains, "contains"},
                                          {Operator::starts_with, "startsWith"},
                                          {Operator::ends_with, "endsWith"},
                                          {Operator::upper, "upper"},
                                          {Operator::lower, "lower"},
                                          {Operator::trim, "trim"},
                                          {Operator::text, "toString"},
                                          {Operator::number, "toDecimal"},
                                          {Operator::date, "toDate"},
                                          {Operator::weight, "weight"}}};

constexpr std::array<Method, 5> aggregates{{{Operator::sum, "sum"},
                                            {Operator::mean, "avg"},
                                            {Operator::least, "min"},
                                            {Operator::greatest, "max"},
                                            {Operator::count, "count"}}};

template <class Table>
const auto* entry_of(const Table& table, Operator op) {
  const auto found = std::find_if(table.begin(), table.end(), [op](const auto& entry) { return entry.op == op; });
  return found == table.end() ? nullptr : &*found;
}

class Writer {
 public:
  Writer(const WrittenItems& items, const VariableNames& variables) : items_(items), variables_(variables) {}

  std::string write(const Expression& expression) const {
    const std::vector<Expression>& of = expression.of;
    switch (expression.op) {
      case Operator::literal: return literal(expression.value);
      case Operator::item: return item(expression);
      case Operator::today: return "today()";
      case Operator::variable: {
        const auto found = variables_.find(expression.name);
        if (found == variables_.end()) throw Unsayable();
        return "%" + found->second;
      }
      case Operator::if_: return "iif(" + listed(of) + ")";
      case Operator::coalesce: {
        if (of.size() != 2) throw Unsayable();
        const std::string first = write(of[0]);
        return "iif(" + first + ".exists(), " + first + ", " + write(of[1]) + ")";
      }
      case Operator::in: {
        if (of.size() == 2) return "(" + write(of[0]) + " in " + write(of[1]) + ")";
        return "(" + write(of[0]) + " in (" + listed({of.begin() + 1, of.end()}, " | ") + "))";
      }
      case Operator::selected: return "(" + write(of[1]) + " in " + write(of[0]) + ")";
      default: break;
    }
    if (const Infix* infix = entry_of(infixes, expression.op)) {
      if (of.size() == 1 && expression.op == Operator::minus) return "(-" + write(of[0]) + ")";
      if (of.size() < 2 || (of.size() > 2 && !infix->chains)) throw Unsayable();
      return "(" + listed(of, " " + std::string(infix->sign) + " ") + ")";
    }
    if (const Method* method = entry_of(methods, expression.op)) {
      if (of.empty()) throw Unsayable();
      return write(of[0]) + "." + std::string(method->name) + "(" + listed({of.begin() + 1, of.end()}) + ")";
    }
    if (const Method* aggregate = entry_of(aggregates, expression.op)) {
      if (of.empty()) throw Unsayable();
      std::string all = write(of[0]);
      for (auto part = of.begin() + 1; part != of.end(); ++part) all += ".combine(" + write(*part) + ")";
      return all + "." + std::string(aggregate->name) + "()";
    }
    throw Unsayable();
  }

 private:
  std::string listed(const std::vector<Expression>& expressions, std::string_view between = ", ") const {
    std::string list;
    for (const Expression& expression : expressions) {
      if (!list.empty()) list += between;
      list += write(expression);
    }
    return list;
  }

  static std::string literal(const forms::Literal& value) {
    if (const bool* truth = std::get_if<bool>(&value)) return *truth ? "true" : "false";
    if (const auto* number = std::get_if<base::Decimal>(&value)) {
      return number->coefficient < 0 ? "(" + number->text() + ")" : number->text();
    }
    if (const auto* text = std::get_if<std::string>(&value)) return quoted_fhirpath(*text);
    return "{}";
  }

  std::string item(const Expression& expression) const {
    const auto found = items_.find(expression.name);
    if (found == items_.end() || !expression.part.empty() || found->second.in_repeat) throw Unsayable();
    const ItemKind kind = found->second.item->kind;
    if (kind == ItemKind::functional_task || !forms::takes_answer(kind)) throw Unsayable();
    const bool coded = kind == ItemKind::single_choice || kind == ItemKind::multiple_choice;
    return "%resource.descendants().where(linkId=" + quoted_fhirpath(expression.name) + ").answer.value" +
           (coded ? ".code" : "");
  }

  const WrittenItems& items_;
  const VariableNames& variables_;
};

}  // namespace

std::string quoted_fhirpath(std::string_view text) {
  std::string quoted = "'";
  for (const char c : text) {
    static constexpr std::string_view from = "\n\r\t\f'\\";
    static constexpr std::string_view to = "nrtf'\\";
    const std::size_t found = from.find(c);
    if (found != std::string_view::npos) quoted += '\\';
    quoted += found == std::string_view::npos ? c : to[found];
  }
  return quoted + "'";
}

std::optional<std::string> write_fhirpath(const Expression& expression, const WrittenItems& items,
                                          const VariableNames& variables) {
  try {
    return Writer(items, variables).write(expression);
  } catch (const Unsayable&) {
    return std::nullopt;
  }
}

}  // namespace mukana::exchange
