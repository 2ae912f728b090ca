// What the rows of an XLSForm say of each other.
#include <algorithm>
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
    case Operator::if_: return kind_of(expression.of[1], items);
    case Operator::coalesce: return kind_of(expression.of[0], items);
    case Operator::today:
    case Operator::date: return ItemKind::date;
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
    case Operator::trim: return ItemKind::text;
    default: return ItemKind::decimal;
  }
}

}  // namespace

void XlsformReader::read_rule(const Pending& rule, Item& item) {
  const NamedQuestion self{item.id.text, item.kind, item.kind == ItemKind::multiple_choice || item.several};
  static const std::vector<std::string> none;
  const auto properties = properties_.find(rule.list);
  const std::vector<std::string>* columns = rule.kind != Pending::Kind::filter ? nullptr
                                            : properties == properties_.end()  ? &none
                                                                               : &properties->second;
  ReadExpression read = XpathReader(questions_, &self, columns).read(rule.expression);
  if (const auto* reason = std::get_if<NotSupported>(&read)) {
    report_.add({rule.path, rule.column, LossReason::expression, item.id.text, rule.expression,
                 "Not supported: " + reason->reason + "."});
    return;
  }
  Expression& expression = std::get<Expression>(read);
  switch (rule.kind) {
    case Pending::Kind::relevant:
      // A number shows the item where it is not 0.
      if (const auto* number = std::get_if<base::Decimal>(&expression.value);
          expression.op == Operator::literal && number) {
        expression = Expression::of_value(forms::Literal(number->coefficient != 0));
      }
      item.visible_when = std::move(expression);
      break;
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
}

}  // namespace mukana::exchange
