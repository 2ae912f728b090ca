// Expressions as JSON: a call is a list that begins with its operator, what it speaks of is an object of one key.
#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/string.hpp>

#include "mukana/forms/expression.hpp"

#include "base/json.hpp"
#include "base/text.hpp"

namespace mukana::forms {

namespace json = boost::json;
using base::Failed;
using base::Status;

namespace {

constexpr std::size_t longest_text = 2000;

std::string_view view(const json::string& text) { return {text.data(), text.size()}; }

class Reader {
 public:
  Expression read(const json::value& value, const std::string& path, std::size_t depth) {
    if (++nodes_ > most_nodes) throw Failed(Status::limit, "TOO_MANY", "The expression is too long.", path);
    if (depth > deepest_expression) throw Failed(Status::limit, "TOO_DEEP", "The expression is too deep.", path);
    switch (value.kind()) {
      case json::kind::null: return {};
      case json::kind::bool_: return Expression::of_value(value.get_bool());
      case json::kind::int64:
      case json::kind::uint64:
      case json::kind::double_: return number(value, path);
      case json::kind::string: return Expression::of_value(text(value.get_string(), path));
      case json::kind::array: return call(value.get_array(), path, depth);
      case json::kind::object: return reference(value.get_object(), path);
    }
    return {};
  }

 private:
  static Expression number(const json::value& value, const std::string& path) {
    base::Decimal decimal;
    try {
      base::Decimal::read_own_json(value, decimal);
    } catch (Failed& failed) {
      failed.failure().path = path;
      throw;
    }
    return Expression::of_value(decimal);
  }

  static std::string text(const json::string& value, const std::string& path) {
    if (value.size() > longest_text) throw Failed(Status::limit, "TOO_LONG", "The text is too long.", path);
    base::require(base::check_text(view(value), true, path));
    return std::string(view(value));
  }

  Expression call(const json::array& list, const std::string& path, std::size_t depth) {
    const json::string* name = list.empty() ? nullptr : list.front().if_string();
    if (name == nullptr) {
      throw Failed(Status::format, "NO_OPERATOR", "A list in an expression begins with its operator.",
                   base::join_path(path, std::size_t{0}));
    }
    const auto op = base::from_code<Operator>(view(*name));
    const bool is_reference = op && *op < Operator::today;
    if (!op || is_reference) {
      throw Failed(Status::argument, "UNKNOWN_OPERATOR", "There is no such operator.",
                   base::join_path(path, std::size_t{0}));
    }
    const std::size_t given = list.size() - 1;
    const Arity takes = arity(*op);
    if (given < takes.least || given > takes.most) {
      throw Failed(Status::argument, "WRONG_ARGUMENTS", "The operator takes another number of arguments.", path);
    }
    Expression made{*op, {}, {}, {}, {}};
    made.of.reserve(std::min(given, most_nodes));
    for (std::size_t i = 1; i < list.size(); ++i) made.of.push_back(read(list[i], base::join_path(path, i), depth + 1));
    return made;
  }

  static Expression reference(const json::object& object, const std::string& path) {
    Expression made;
    for (const auto& member : object) {
      const std::string_view key(member.key().data(), member.key().size());
      const std::string here = base::join_path(path, key);
      const json::string* name = member.value().if_string();
      if (name == nullptr) throw Failed(Status::format, "WRONG_TYPE", "A text is expected here.", here);
      if (key == "part") {
        made.part = text(*name, here);
        continue;
      }
      const auto op = base::from_code<Operator>(key);
      const bool is_reference = op && *op > Operator::literal && *op < Operator::today;
      if (!is_reference) throw Failed(Status::argument, "UNKNOWN_FIELD", "This field is not known.", here);
      if (made.op != Operator::literal) {
        throw Failed(Status::argument, "TWO_REFERENCES", "An expression speaks of one thing at a time.", here);
      }
      made.op = *op;
      made.name = text(*name, here);
    }
    if (made.op == Operator::literal) {
      throw Failed(Status::format, "MISSING_FIELD", "An item, variable, score or property is expected here.", path);
    }
    const bool takes_part = made.op == Operator::item || made.op == Operator::score;
    if (!made.part.empty() && !takes_part) {
      throw Failed(Status::argument, "UNKNOWN_FIELD", "Only items and scores have parts.",
                   base::join_path(path, "part"));
    }
    return made;
  }

  std::size_t nodes_ = 0;
};

void write_literal(base::JsonWriter& writer, const Literal& value) {
  if (const bool* truth = std::get_if<bool>(&value)) return writer.boolean(*truth);
  if (const auto* number = std::get_if<base::Decimal>(&value)) return number->write_own_json(writer);
  if (const auto* text = std::get_if<std::string>(&value)) return writer.text(*text);
  writer.null();
}

}  // namespace

Arity arity(Operator op) {
  constexpr std::size_t many = most_nodes;
  switch (op) {
    case Operator::literal:
    case Operator::item:
    case Operator::variable:
    case Operator::score:
    case Operator::property:
    case Operator::today:
    case Operator::position: return {0, 0};
    case Operator::and_:
    case Operator::or_:
    case Operator::coalesce:
    case Operator::plus:
    case Operator::times:
    case Operator::sum:
    case Operator::mean:
    case Operator::least:
    case Operator::greatest:
    case Operator::count:
    case Operator::any:
    case Operator::all:
    case Operator::concat: return {1, many};
    case Operator::in: return {2, many};
    case Operator::if_: return {2, 3};
    case Operator::minus:
    case Operator::round: return {1, 2};
    case Operator::substring: return {2, 3};
    case Operator::date: return {1, 3};
    case Operator::not_:
    case Operator::exists:
    case Operator::state:
    case Operator::absolute:
    case Operator::floor:
    case Operator::ceiling:
    case Operator::truncate:
    case Operator::square_root:
    case Operator::exp:
    case Operator::ln:
    case Operator::log10:
    case Operator::first:
    case Operator::last:
    case Operator::distinct:
    case Operator::weight:
    case Operator::length:
    case Operator::upper:
    case Operator::lower:
    case Operator::trim:
    case Operator::text:
    case Operator::number:
    case Operator::year:
    case Operator::month:
    case Operator::day: return {1, 1};
    case Operator::xor_:
    case Operator::implies:
    case Operator::equal:
    case Operator::not_equal:
    case Operator::less:
    case Operator::at_most:
    case Operator::greater:
    case Operator::at_least:
    case Operator::divide:
    case Operator::whole_divide:
    case Operator::remainder:
    case Operator::power:
    case Operator::where:
    case Operator::each:
    case Operator::selected:
    case Operator::contains:
    case Operator::starts_with:
    case Operator::ends_with:
    case Operator::matches:
    case Operator::add_days:
    case Operator::add_months:
    case Operator::add_years:
    case Operator::days_between:
    case Operator::months_between:
    case Operator::years_between: return {2, 2};
  }
  return {0, 0};
}

void Expression::read_own_json(const json::value& value, Expression& into) { into = Reader().read(value, {}, 1); }

void Expression::write_own_json(base::JsonWriter& writer) const {
  switch (op) {
    case Operator::literal: return write_literal(writer, value);
    case Operator::item:
    case Operator::variable:
    case Operator::score:
    case Operator::property:
      writer.begin_object();
      writer.key(base::code(op));
      writer.text(name);
      if (!part.empty()) {
        writer.key("part");
        writer.text(part);
      }
      return writer.end_object();
    default: break;
  }
  writer.begin_list();
  writer.text(base::code(op));
  for (const Expression& argument : of) argument.write_own_json(writer);
  writer.end_list();
}

}  // namespace mukana::forms
