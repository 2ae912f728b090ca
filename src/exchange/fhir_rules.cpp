// What a Questionnaire says of its items: when they are shown, what is calculated, what an answer must meet.
#include <algorithm>
#include <array>

#include "base/json.hpp"
#include "exchange/fhir_addresses.hpp"
#include "exchange/fhir_reader.hpp"

namespace mukana::exchange::fhir {

namespace json = boost::json;
using forms::Expression;
using forms::Item;
using forms::ItemKind;
using forms::Operator;

namespace {

const Item* last_mentioned(const Expression& expression, const std::map<std::string, Item*, std::less<>>& items) {
  if (expression.op == Operator::item) {
    const auto found = items.find(expression.name);
    return found == items.end() ? nullptr : found->second;
  }
  for (auto part = expression.of.rbegin(); part != expression.of.rend(); ++part) {
    if (const Item* item = last_mentioned(*part, items)) return item;
  }
  return nullptr;
}

/// The linkId of `item.where(linkId='x')`.
std::string link_in(std::string_view location) {
  const Syntax syntax = parse_fhirpath(location);
  const auto* node = std::get_if<SyntaxNode>(&syntax);
  if (node == nullptr || !node->is_call("where") || node->parts.size() != 2) return {};
  const SyntaxNode& condition = node->parts[1];
  if (condition.kind != SyntaxNode::Kind::binary || condition.parts.size() != 2) return {};
  return condition.parts[1].text;
}

/// A constraint's name as the writer here makes one: the number says where it stands, and nothing more.
bool is_own_key(std::string_view key) {
  return key.size() > 1 && key[0] == 'c' && key.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

std::string text_of(const json::value* value) {
  if (value == nullptr || !value->is_string()) return {};
  return {value->get_string().data(), value->get_string().size()};
}

}  // namespace

void QuestionnaireReader::find_items(std::vector<Item>& items) {
  for (Item& item : items) {
    by_id_.emplace(item.id.text, &item);
    find_items(item.items);
  }
}

void QuestionnaireReader::read_rules(forms::Definition& definition) {
  find_items(definition.items);
  for (const Pending& rule : pending_) read_rule(rule, definition);
  apply_own(definition);
}

// What was written here fits: our own extensions say the rest of it.
void QuestionnaireReader::drop_unfit(forms::Definition& definition) {
  if (own_items_.empty() && own_.is_null()) drop_unfit_rules(definition, std::move(placed_), report_);
}

void QuestionnaireReader::read_rule(const Pending& rule, forms::Definition& definition) {
  Item* item = rule.item == nullptr ? nullptr : by_id_.at(rule.item->id);
  switch (rule.kind) {
    case Pending::Kind::conditions: return read_conditions(rule, *item);
    case Pending::Kind::constraint: return read_constraint(rule, item);
    case Pending::Kind::variable: return read_variable(rule, item == nullptr ? definition.variables : item->variables);
    case Pending::Kind::condition:
    case Pending::Kind::calculate:
    case Pending::Kind::initial: break;
  }
  const ReadExpression read = FhirpathReader(known_, variables_).read(rule.expression, rule.item);
  if (const auto* expression = std::get_if<Expression>(&read)) return place(*item, rule, *expression);
  const std::string_view element = rule.kind == Pending::Kind::condition   ? enable_when_expression
                                   : rule.kind == Pending::Kind::calculate ? calculated
                                                                           : initial_expression;
  lose_expression(rule, element, std::get<NotSupported>(read).reason);
}

void QuestionnaireReader::place(Item& item, const Pending& rule, Expression expression) {
  const bool answers = item.kind != ItemKind::group && item.kind != ItemKind::repeat && item.kind != ItemKind::display;
  if (rule.kind == Pending::Kind::condition) {
    if (item.visible_when) {
      expression = Expression::call(Operator::and_, {std::move(*item.visible_when), std::move(expression)});
    }
    item.visible_when = std::move(expression);
    note_placed(item, "visible_when", rule, enable_when_expression);
  } else if (!answers) {
    lose_expression(rule, rule.kind == Pending::Kind::calculate ? calculated : initial_expression,
                    "an item that takes no answer is calculated");
  } else if (rule.kind == Pending::Kind::calculate) {
    item.calculate = std::move(expression);
    note_placed(item, "calculate", rule, calculated);
  } else {
    item.initial = std::move(expression);
    note_placed(item, "initial", rule, initial_expression);
  }
}

// What of the file a rule is lost with, should it not fit our forms.
void QuestionnaireReader::note_placed(const Item& item, std::string_view field, const Pending& rule,
                                      std::string_view element) {
  const bool written = !rule.expression.empty();
  placed_.push_back({item.id.text,
                     std::string(field),
                     {rule.path,
                      std::string(element),
                      written ? LossReason::expression : LossReason::not_supported,
                      item.id.text,
                      written ? std::optional(rule.expression) : std::nullopt,
                      {}}});
}

void QuestionnaireReader::read_variable(const Pending& rule, std::vector<forms::Variable>& variables) {
  const auto found = std::find_if(variables_.begin(), variables_.end(), [&](const PathVariable& variable) {
    return variable.at == rule.item && variable.name == rule.name && variable.expression == rule.expression;
  });
  if (found == variables_.end()) return lose_expression(rule, variable_address, "a query of a server");
  const auto read = FhirpathReader(known_, variables_).read_variable(*found);
  if (const auto* value = std::get_if<Expression>(&read)) {
    variables.push_back({rule.name, *value});
  } else if (const auto* reason = std::get_if<NotSupported>(&read)) {
    lose_expression(rule, variable_address, reason->reason);
  }
}

// FHIR R4, enableWhen: all of the conditions, or any of them. One that cannot be read takes the others with it, since
// without it they would mean something else.
void QuestionnaireReader::read_conditions(const Pending& rule, Item& item) {
  JsonElement element(*rule.of, rule.path.substr(0, rule.path.rfind('/')));
  const auto behavior = element.text("enableBehavior");
  std::vector<Expression> conditions;
  std::vector<JsonElement> elements = element.elements("enableWhen");
  for (JsonElement& one : elements) {
    if (auto read = condition(one, item.id.text)) conditions.push_back(std::move(*read));
  }
  if (elements.empty()) return;
  note_placed(item, "visible_when", rule, "enableWhen");
  if (conditions.size() != elements.size()) {
    if (elements.size() == 1) return;  // what it lacks was said
    lose(rule.path, "enableWhen", LossReason::not_supported, &item.id.text,
         "Not all of its conditions can be read: the item is always shown.");
    return;
  }
  for (const JsonElement& one : elements) one.lose_rest(report_, item.id.text);
  if (conditions.size() == 1) {
    item.visible_when = std::move(conditions[0]);
    return;
  }
  if (!behavior) {
    lose(rule.path, "enableBehavior", LossReason::without_meaning, &item.id.text,
         "The item does not say whether all or any of its conditions must hold: any is taken.");
  }
  item.visible_when = Expression::call(behavior == "all" ? Operator::and_ : Operator::or_, std::move(conditions));
}

// Numbers are compared as they stand: their unit is the item's, or is lost.
void QuestionnaireReader::lose_unit(const JsonElement& quantity, const std::string& known, const std::string& item) {
  JsonElement of(quantity.object(), quantity.path());
  of.take("value");
  if (of.peek("code") != nullptr && of.text("code") == known) {
    of.take("unit");
    of.take("system");
  } else if (of.peek("unit") != nullptr && *of.peek("unit") == json::string_view(known.data(), known.size())) {
    of.take("unit");
  }
  of.lose_rest(report_, item);
}

std::optional<Expression> QuestionnaireReader::condition(JsonElement& element, const std::string& item) {
  struct Sign {
    std::string_view sign;
    Operator op;
  };
  static constexpr std::array<Sign, 6> signs{{{"=", Operator::equal},
                                              {"!=", Operator::not_equal},
                                              {"<", Operator::less},
                                              {"<=", Operator::at_most},
                                              {">", Operator::greater},
                                              {">=", Operator::at_least}}};
  const std::string sign = element.text("operator").value_or("");
  const std::string question = element.text("question").value_or("");
  const auto [member, value] = value_of(element, "answer");
  const auto lost = [&](std::string_view what, LossReason reason, std::string message) {
    lose(element.path(), what, reason, &item, std::move(message));
    return std::optional<Expression>();
  };
  const KnownItem* asked = known_.find(question);
  if (asked == nullptr) return lost("question", LossReason::without_meaning, "The form has no such item.");
  if (!asked->holds_answer) return lost("question", LossReason::without_meaning, "The item asked takes no answer.");
  if (value == nullptr) return lost("answer", LossReason::without_meaning, "The condition has no value.");
  const Expression answer = Expression::of_item(asked->id);
  if (sign == "exists" && value->is_bool()) {
    Expression exists = Expression::call(Operator::exists, {answer});
    return value->get_bool() ? exists : Expression::call(Operator::not_, {std::move(exists)});
  }
  const auto* const found =
      std::find_if(signs.begin(), signs.end(), [&](const Sign& known) { return known.sign == sign; });
  if (found == signs.end()) return lost("operator", LossReason::without_meaning, "There is no such operator.");

  std::optional<forms::Literal> literal = literal_of(*value, element.path_of(member));
  if (value->is_object()) {
    JsonElement of(value->get_object(), element.path_of(member));
    const auto code = of.text("code");
    const json::value* number = of.take("value");
    if (member == "answerQuantity" && number != nullptr && of.peek("comparator") == nullptr) {
      literal = literal_of(*number, element.path_of(member));
      lose_unit(of, by_id_.at(asked->id)->unit, item);
    }
    if (member == "answerCoding") {
      const std::string name = code ? *code : of.text("display").value_or("");
      const std::string* known = asked->code_of(of.text("system").value_or(""), name);
      if (known == nullptr) {
        return lost(member, LossReason::without_meaning, "The item asked does not offer this choice.");
      }
      literal = forms::Literal(*known);
    }
  } else if (asked->is_choice && literal) {
    const auto* number_asked = std::get_if<base::Decimal>(&*literal);
    const std::string* known = asked->code_of("", number_asked != nullptr ? number_asked->text() : text_of(value));
    if (known != nullptr) literal = forms::Literal(*known);
  }
  // FHIR's dates may be a year or a month alone, ours are days.
  if (asked->is_date && !base::parse_date(text_of(value))) literal.reset();
  if (!literal) return lost(member, LossReason::not_supported, "A value of this kind is not compared.");
  const bool in_order = found->op != Operator::equal && found->op != Operator::not_equal;
  if (in_order && member == "answerDateTime") {
    return lost(member, LossReason::not_supported, "Dates with a time are not compared by their order.");
  }
  const bool chosen = asked->is_choice && asked->takes_list && !in_order;
  Expression same = Expression::call(chosen                             ? Operator::selected
                                     : found->op == Operator::not_equal ? Operator::equal
                                                                        : found->op,
                                     {answer, Expression::of_value(std::move(*literal))});
  if (found->op != Operator::not_equal) return same;
  // "No answer has this value": so it is where there is no answer at all.
  return Expression::call(
      Operator::not_,
      {Expression::call(Operator::coalesce, {std::move(same), Expression::of_value(forms::Literal(false))})});
}

void QuestionnaireReader::read_constraint(const Pending& rule, Item* item) {
  JsonElement extension(*rule.of, rule.path);
  const std::string address = extension.text("url").value_or("");
  Pending constraint = rule;
  std::string severity;
  std::string location;
  forms::Constraint read;
  for (JsonElement& part : extension.elements("extension")) {
    const std::string what = part.text("url").value_or("");
    const auto [member, value] = value_of(part, "value");
    if (what == "expression" && value != nullptr && value->is_object()) {
      JsonElement expression(value->get_object(), part.path_of(member));
      constraint.expression = expression.text("expression").value_or("");
    } else if (what == "expression") {
      constraint.expression = text_of(value);
    } else if (what == "human" && !text_of(value).empty()) {
      read.message = texts(part, member, item == nullptr ? nullptr : &item->id.text);
    } else if (what == "severity") {
      severity = text_of(value);
    } else if (what == "location") {
      location = text_of(value);
    } else if (what != "key" || !is_own_key(text_of(value))) {
      lose(part.path(), what, LossReason::not_kept, item == nullptr ? nullptr : &item->id.text,
           "Our constraints have no place for this.");
    }
  }
  if (severity == "warning") return lose_expression(constraint, address, "a warning, which refuses nothing");
  const ReadExpression must = FhirpathReader(known_, variables_).read(constraint.expression, rule.item);
  if (const auto* reason = std::get_if<NotSupported>(&must)) {
    return lose_expression(constraint, address, reason->reason);
  }
  read.must = std::get<Expression>(must);
  const KnownItem* located = known_.find(link_in(location));
  if (!location.empty() && located == nullptr) {
    lose(rule.path, "location", LossReason::without_meaning, item == nullptr ? nullptr : &item->id.text,
         "Where the constraint is shown is no item of the form.");
  }
  const Item* at = located != nullptr                                ? by_id_.at(located->id)
                   : rule.item != nullptr && rule.item->holds_answer ? item
                                                                     : last_mentioned(read.must, by_id_);
  if (at == nullptr) return lose_expression(constraint, address, "a constraint on no item");
  by_id_.at(at->id.text)->constraints.push_back(std::move(read));
  note_placed(*at, "constraints", constraint, address);
}

void QuestionnaireReader::apply_own(std::vector<Item>& items) {
  for (Item& item : items) {
    apply_own(item.items);
    const auto own = own_items_.find(item.id.text);
    if (own == own_items_.end()) continue;
    std::vector<Item> below = std::move(item.items);
    item.items.clear();
    const json::value known = base::parse_json(base::write_json(item));
    item = base::read_json<Item>(merged(known, own->second));
    if (item.kind == ItemKind::functional_task) {
      // The parts of a task are items of their own only in FHIR.
      std::erase_if(below, [&](const Item& part) { return part.id.text.starts_with(item.id.text + "."); });
    }
    item.items = std::move(below);
  }
}

void QuestionnaireReader::apply_own(forms::Definition& definition) {
  apply_own(definition.items);
  if (!own_.is_object()) return;
  std::vector<Item> items = std::move(definition.items);
  definition.items.clear();
  const json::value known = base::parse_json(base::write_json(definition));
  definition = base::read_json<forms::Definition>(merged(known, own_));
  definition.items = std::move(items);
}

}  // namespace mukana::exchange::fhir
