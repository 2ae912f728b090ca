// Which types an operator takes and gives. What cannot be told beforehand (any) is let through: at run time a value of
// the wrong type is missing.
#include <algorithm>

#include "mukana/base/time.hpp"

#include "forms/expression_compiler.hpp"

namespace mukana::forms {

void ExpressionCompiler::take(Index argument, StaticType wanted, const std::string& path) {
  const Node& node = node_of(argument);
  if (node.is_list) {
    faults_.wrong("LIST_NOT_TAKEN", "One value is taken here, and this gives several.", path);
  } else if (node.type != StaticType::any && wanted != StaticType::any && node.type != wanted) {
    faults_.wrong("TYPES_DIFFER", "The operator takes values of another type.", path);
  }
}

void ExpressionCompiler::coerce_date(Index argument, const std::string& path) {
  Node& node = node_of(argument);
  if (node.op != Operator::literal || node.type != StaticType::text) return;
  Value& literal = program_.literals[static_cast<std::size_t>(node.target)];
  const auto parsed = base::parse_date(literal.text);
  if (!parsed) faults_.wrong("BAD_DATE", "A date YYYY-MM-DD that exists is expected here.", path);
  literal = Value::of(parsed.value_or(base::Date{}));
  node.type = StaticType::date;
}

// A text written beside a date is a date.
void ExpressionCompiler::coerce_dates(Index left, Index right, const std::string& path) {
  if (node_of(left).type == StaticType::date) coerce_date(right, path);
  if (node_of(right).type == StaticType::date) coerce_date(left, path);
}

// A choice is compared with one that is offered: with another it is never alike, which nobody means.
void ExpressionCompiler::check_code(Index asked, Index literal, const std::string& path) {
  const Node& question = node_of(asked);
  const Node& written = node_of(literal);
  if (question.op != Operator::item || question.target == none || written.op != Operator::literal) return;
  const Value& code = program_.literals[static_cast<std::size_t>(written.target)];
  if (code.type != ValueType::text) return;
  const CompiledItem& item = program_.items[static_cast<std::size_t>(question.target)];
  const auto is_in = [&](const auto& names) { return std::find(names.begin(), names.end(), code.text) != names.end(); };
  const auto is_offered = [&] {
    return std::any_of(item.choices->begin(), item.choices->end(),
                       [&](const Choice& choice) { return choice.code == code.text; });
  };
  bool is_known = true;
  if (item.item->kind == ItemKind::functional_task) {
    if (question.part == Part::assistance) is_known = is_in(base::Codes<Assistance>::names);
    if (question.part == Part::held_by) is_known = is_in(base::Codes<DeviceHolder>::names);
    if (question.part == Part::result) is_known = item.choices != nullptr ? is_offered() : is_in(task_results);
  } else if (item.item->kind == ItemKind::single_choice || item.item->kind == ItemKind::multiple_choice) {
    is_known = item.choices == nullptr || is_offered();
  }
  if (!is_known) faults_.senseless("UNKNOWN_CHOICE", "The item has no such choice.", path);
}

void ExpressionCompiler::check_types(Node& node, const Expression& expression, const std::string& path) {
  const auto at = [&](std::int32_t i) { return base::join_path(path, static_cast<std::size_t>(i) + 1); };
  const auto all = [&](StaticType wanted) {
    for (std::int32_t i = 0; i < node.count; ++i) take(argument_of(node, i), wanted, at(i));
  };
  // Several arguments or lists, all of one type.
  const auto flattened = [&](StaticType wanted) {
    for (std::int32_t i = 0; i < node.count; ++i) {
      const StaticType type = node_of(argument_of(node, i)).type;
      if (type != StaticType::any && wanted != StaticType::any && type != wanted) {
        faults_.wrong("TYPES_DIFFER", "The operator takes values of another type.", at(i));
      }
    }
  };
  const auto same = [&](std::int32_t first, std::int32_t second) {
    coerce_dates(argument_of(node, first), argument_of(node, second), at(second));
    const StaticType left = node_of(argument_of(node, first)).type;
    const StaticType right = node_of(argument_of(node, second)).type;
    const bool is_known = left != StaticType::any && right != StaticType::any;
    if (is_known && left != right) {
      faults_.wrong("TYPES_DIFFER", "Values of different types are never alike.", path);
    }
    if (node_of(argument_of(node, second)).is_list) {
      faults_.wrong("LIST_NOT_TAKEN", "One value is taken here, and this gives several.", at(second));
    }
  };
  const auto argument_type = [&](std::int32_t i) { return node_of(argument_of(node, i)).type; };

  switch (expression.op) {
    case Operator::and_:
    case Operator::or_:
    case Operator::not_:
    case Operator::xor_:
    case Operator::implies:
      all(StaticType::boolean);
      node.type = StaticType::boolean;
      break;
    case Operator::equal:
    case Operator::not_equal:
      check_code(argument_of(node, 0), argument_of(node, 1), at(1));
      check_code(argument_of(node, 1), argument_of(node, 0), at(0));
      [[fallthrough]];
    case Operator::less:
    case Operator::at_most:
    case Operator::greater:
    case Operator::at_least:
      same(0, 1);
      node.type = StaticType::boolean;
      break;
    case Operator::in:
      for (std::int32_t i = 1; i < node.count; ++i) {
        check_code(argument_of(node, 0), argument_of(node, i), at(i));
        same(0, i);
      }
      node.type = StaticType::boolean;
      break;
    case Operator::exists: node.type = StaticType::boolean; break;
    case Operator::coalesce:
    case Operator::if_: {
      const std::int32_t first = expression.op == Operator::if_ ? 1 : 0;
      if (first == 1) take(argument_of(node, 0), StaticType::boolean, at(0));
      for (std::int32_t i = first; i < node.count; ++i) {
        take(argument_of(node, i), node.type, at(i));
        if (node.type == StaticType::any) node.type = argument_type(i);
      }
      break;
    }
    case Operator::state:
      if (node_of(argument_of(node, 0)).op != Operator::item) {
        faults_.wrong("NO_ITEM", "Only an item has a state.", at(0));
      }
      take(argument_of(node, 0), StaticType::any, at(0));
      node.type = StaticType::text;
      break;
    case Operator::plus:
    case Operator::minus:
    case Operator::times:
    case Operator::divide:
    case Operator::whole_divide:
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
      all(StaticType::number);
      node.type = StaticType::number;
      break;
    case Operator::sum:
    case Operator::mean:
      flattened(StaticType::number);
      node.type = StaticType::number;
      break;
    case Operator::least:
    case Operator::greatest:
      for (std::int32_t i = 0; i < node.count; ++i) {
        if (node.type == StaticType::any) node.type = argument_type(i);
      }
      flattened(node.type);
      break;
    case Operator::count: node.type = StaticType::number; break;
    case Operator::any:
    case Operator::all:
      flattened(StaticType::boolean);
      node.type = StaticType::boolean;
      break;
    case Operator::first:
    case Operator::last: node.type = argument_type(0); break;
    case Operator::distinct:
      node.type = argument_type(0);
      node.is_list = true;
      break;
    case Operator::where:
      take(argument_of(node, 1), StaticType::boolean, at(1));
      node.type = argument_type(0);
      node.is_list = true;
      break;
    case Operator::each:
      node.type = argument_type(1);
      node.is_list = true;
      break;
    case Operator::selected:
      check_code(argument_of(node, 0), argument_of(node, 1), at(1));
      same(0, 1);
      node.type = StaticType::boolean;
      break;
    case Operator::weight: {
      Index origin = argument_of(node, 0);
      while (node_of(origin).op == Operator::where || node_of(origin).op == Operator::first ||
             node_of(origin).op == Operator::last) {
        origin = argument_of(node_of(origin), 0);
      }
      const Node& item = node_of(origin);
      const bool is_choice = item.op == Operator::item && item.target != none &&
                             program_.items[static_cast<std::size_t>(item.target)].choices != nullptr;
      if (!is_choice) faults_.wrong("NO_CHOICES", "Only choices have scores.", at(0));
      node.target = item.target;
      node.type = StaticType::number;
      break;
    }
    case Operator::length:
      all(StaticType::text);
      node.type = StaticType::number;
      break;
    case Operator::concat:
      flattened(StaticType::text);
      node.type = StaticType::text;
      break;
    case Operator::substring:
      take(argument_of(node, 0), StaticType::text, at(0));
      for (std::int32_t i = 1; i < node.count; ++i) take(argument_of(node, i), StaticType::number, at(i));
      node.type = StaticType::text;
      break;
    case Operator::contains:
    case Operator::starts_with:
    case Operator::ends_with:
      all(StaticType::text);
      node.type = StaticType::boolean;
      break;
    case Operator::matches: {
      all(StaticType::text);
      node.type = StaticType::boolean;
      const auto* text = std::get_if<std::string>(&expression.of[1].value);
      auto pattern = text != nullptr ? Pattern::parse(*text) : std::nullopt;
      if (!pattern) {
        faults_.wrong("BAD_PATTERN", "A pattern, written out, is expected here.", at(1));
        break;
      }
      node.target = static_cast<Index>(program_.patterns.size());
      program_.patterns.push_back(std::move(*pattern));
      break;
    }
    case Operator::upper:
    case Operator::lower:
    case Operator::trim:
      all(StaticType::text);
      node.type = StaticType::text;
      break;
    case Operator::text:
      all(StaticType::any);
      node.type = StaticType::text;
      break;
    case Operator::number:
      all(StaticType::any);
      node.type = StaticType::number;
      break;
    case Operator::date:
      all(node.count == 1 ? StaticType::any : StaticType::number);
      if (node.count == 2) faults_.wrong("WRONG_ARGUMENTS", "A date is made of a text, or of year, month, day.", path);
      node.type = StaticType::date;
      break;
    case Operator::year:
    case Operator::month:
    case Operator::day:
      all(StaticType::date);
      node.type = StaticType::number;
      break;
    case Operator::add_days:
    case Operator::add_months:
    case Operator::add_years:
      take(argument_of(node, 0), StaticType::date, at(0));
      take(argument_of(node, 1), StaticType::number, at(1));
      node.type = StaticType::date;
      break;
    case Operator::days_between:
    case Operator::months_between:
    case Operator::years_between:
      for (std::int32_t i = 0; i < node.count; ++i) coerce_date(argument_of(node, i), at(i));
      all(StaticType::date);
      node.type = StaticType::number;
      break;
    default: break;
  }
}

}  // namespace mukana::forms
