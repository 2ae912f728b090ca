// What the rows of an XLSForm say of each other.
#include <algorithm>
#include <array>
#include <map>

#include "exchange/xlsform_reader.hpp"

namespace mukana::exchange {

using forms::Expression;
using forms::Item;
using forms::ItemKind;
using forms::Operator;

namespace {

using Items = std::map<std::string, Item*, std::less<>>;

void find_items(std::vector<Item>& of, Items& items) {
  for (Item& item : of) {
    items.emplace(item.id.text, &item);
    find_items(item.items, items);
  }
}

bool is_nothing(const Expression& expression) {
  return expression.op == Operator::literal && std::holds_alternative<std::monostate>(expression.value);
}

/// A calculation has no type in the sheet: what it makes decides.
ItemKind kind_of(const Expression& expression, const Items& items) {
  switch (expression.op) {
    case Operator::literal:
      if (std::holds_alternative<bool>(expression.value)) return ItemKind::boolean;
      return std::holds_alternative<base::Decimal>(expression.value) ? ItemKind::decimal : ItemKind::text;
    case Operator::item: {
      const auto found = items.find(expression.name);
      if (found == items.end() || found->second->kind == ItemKind::single_choice) return ItemKind::text;
      const ItemKind kind = found->second->kind;
      return kind == ItemKind::integer || kind == ItemKind::scale || kind == ItemKind::decimal ? ItemKind::decimal
             : kind == ItemKind::boolean || kind == ItemKind::date                             ? kind
                                                                                               : ItemKind::text;
    }
    case Operator::if_: return kind_of(is_nothing(expression.of[1]) ? expression.of[2] : expression.of[1], items);
    case Operator::coalesce: return kind_of(expression.of[0], items);
    case Operator::today:
    case Operator::date:
    case Operator::add_days: return ItemKind::date;
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
    case Operator::matches: return ItemKind::boolean;
    case Operator::concat:
    case Operator::substring:
    case Operator::text:
    case Operator::trim:
    case Operator::property: return ItemKind::text;
    default: return ItemKind::decimal;
  }
}

}  // namespace

void XlsformReader::read_rule(const Pending& rule, Item& item) {
  const NamedQuestion self{item.id.text, item.kind, item.kind == ItemKind::multiple_choice || item.several, false};
  static const std::vector<std::string> none;
  const auto properties = properties_.find(rule.list);
  const std::vector<std::string>* columns = rule.kind != Pending::Kind::filter ? nullptr
                                            : properties == properties_.end()  ? &none
                                                                               : &properties->second;
  const XpathReader reader(questions_, &self, columns);
  const bool is_answer = rule.kind == Pending::Kind::calculation || rule.kind == Pending::Kind::initial;
  const bool is_open = item.hidden && item.kind == ItemKind::text;  // what is calculated decides its kind
  ReadExpression read = !is_answer ? reader.read_condition(rule.expression)
                        : is_open  ? reader.read(rule.expression)
                                   : reader.read_answer(rule.expression, item.kind);
  if (const auto* reason = std::get_if<NotSupported>(&read)) {
    report_.add({rule.path, rule.column, LossReason::expression, item.id.text, rule.expression,
                 "Not supported: " + reason->reason + "."});
    return;
  }
  Expression& expression = std::get<Expression>(read);
  static constexpr std::array<std::string_view, 5> fields{"visible_when", "constraints", "calculate", "initial",
                                                          "choice_filter"};
  placed_.push_back({item.id.text,
                     std::string(fields.at(static_cast<std::size_t>(rule.kind))),
                     {rule.path, rule.column, LossReason::expression, item.id.text, rule.expression, {}}});
  switch (rule.kind) {
    case Pending::Kind::relevant: item.visible_when = std::move(expression); break;
    case Pending::Kind::constraint: item.constraints.push_back({std::move(expression), rule.message}); break;
    case Pending::Kind::calculation: item.calculate = std::move(expression); break;
    case Pending::Kind::initial: item.initial = std::move(expression); break;
    case Pending::Kind::filter: item.choice_filter = std::move(expression); break;
  }
}

void XlsformReader::read_rules(forms::Definition& definition) {
  Items items;
  find_items(definition.items, items);
  for (const Pending& rule : pending_) {
    Item& item = *items.at(rule.id);
    read_rule(rule, item);
    if (rule.kind == Pending::Kind::calculation && item.hidden && item.calculate && item.kind == ItemKind::text) {
      item.kind = kind_of(*item.calculate, items);
    }
  }
  drop_unfit_rules(definition, std::move(placed_), report_);
}

}  // namespace mukana::exchange
