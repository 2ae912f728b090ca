// What is said of items, written: conditions as enableWhen where it can say them, everything else as FHIRPath.
#include <algorithm>
#include <array>

#include "base/json.hpp"
#include "exchange/fhir_addresses.hpp"
#include "exchange/fhir_questionnaire.hpp"
#include "exchange/fhir_reader.hpp"
#include "exchange/fhir_writer.hpp"

namespace mukana::exchange::fhir {

namespace json = boost::json;
using forms::Expression;
using forms::Item;
using forms::ItemKind;
using forms::Operator;

namespace {

json::object fhirpath(const std::string& expression) {
  return {{"language", "text/fhirpath"}, {"expression", json_text(expression)}};
}

bool is_choice(ItemKind kind) {
  return kind == ItemKind::single_choice || kind == ItemKind::multiple_choice || kind == ItemKind::open_choice;
}

}  // namespace

const forms::Choice* QuestionnaireWriter::choice_of(const Item& item, std::string_view code) const {
  const auto in = [&](const std::vector<forms::Choice>& choices) -> const forms::Choice* {
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const auto& one) { return one.code == code; });
    return found == choices.end() ? nullptr : &*found;
  };
  if (item.choice_list.empty()) return in(item.choices);
  for (const forms::ChoiceList& list : definition_.choice_lists) {
    if (list.id.text == item.choice_list) return in(list.choices);
  }
  return nullptr;
}

bool QuestionnaireWriter::put_answer(json::object& into, std::string_view begins, const Item& item,
                                     const forms::Literal& literal) const {
  const auto put = [&](std::string_view type, json::value value) {
    into[std::string(begins) + std::string(type)] = std::move(value);
    return true;
  };
  if (const bool* truth = std::get_if<bool>(&literal)) {
    return item.kind == ItemKind::boolean && put("Boolean", *truth);
  }
  if (const auto* number = std::get_if<base::Decimal>(&literal)) {
    if (item.kind == ItemKind::decimal) return put("Decimal", json_number(*number));
    const bool whole = item.kind == ItemKind::integer || item.kind == ItemKind::scale;
    return whole && number->is_whole() && put("Integer", number->coefficient);
  }
  const auto* text = std::get_if<std::string>(&literal);
  if (text == nullptr || text->empty()) return false;
  if (is_choice(item.kind)) {
    const forms::Choice* choice = choice_of(item, *text);
    if (choice == nullptr) return item.kind == ItemKind::open_choice && put("String", json_text(*text));
    json::object coding;
    if (!choice->system.empty() && choice->system.find(' ') == std::string::npos) {
      coding["system"] = json_text(choice->system);
    }
    coding["code"] = json_text(*text);
    return put("Coding", std::move(coding));
  }
  if (item.kind == ItemKind::text) return put("String", json_text(*text));
  if (item.kind == ItemKind::date) return base::parse_date(*text).has_value() && put("Date", json_text(*text));
  return item.kind == ItemKind::time && text->size() == 8 && put("Time", json_text(*text));
}

bool QuestionnaireWriter::put_condition(json::array& into, const Expression& condition) const {
  struct Sign {
    Operator op;
    std::string_view sign;
  };
  static constexpr std::array<Sign, 6> signs{{{Operator::equal, "="},
                                              {Operator::selected, "="},
                                              {Operator::less, "<"},
                                              {Operator::at_most, "<="},
                                              {Operator::greater, ">"},
                                              {Operator::at_least, ">="}}};
  const auto asked = [&](const Expression& of) -> const Item* {
    if (of.op != Operator::item || !of.part.empty()) return nullptr;
    const auto found = items_.find(of.name);
    return found == items_.end() ? nullptr : found->second.item;
  };
  const auto begin = [&](const Item& item, std::string_view sign) {
    return json::object{{"question", json_text(item.id.text)}, {"operator", json_text(sign)}};
  };
  const bool negated = condition.op == Operator::not_ && condition.of.size() == 1;
  const Expression& plain = negated ? condition.of[0] : condition;
  if (plain.op == Operator::exists && plain.of.size() == 1) {
    const Item* item = asked(plain.of[0]);
    if (item == nullptr) return false;
    json::object written = begin(*item, "exists");
    written["answerBoolean"] = !negated;
    into.push_back(std::move(written));
    return true;
  }
  const bool differs = negated && plain.op == Operator::coalesce && plain.of.size() == 2 &&
                       plain.of[1] == Expression::of_value(forms::Literal(false));
  const Expression& compared = differs ? plain.of[0] : plain;
  if ((negated && !differs) || compared.of.size() != 2 || compared.of[1].op != Operator::literal) return false;
  const Item* item = asked(compared.of[0]);
  const auto* const sign = std::find_if(signs.begin(), signs.end(), [&](const Sign& s) { return s.op == compared.op; });
  if (item == nullptr || sign == signs.end() || (differs && sign->sign != "=")) return false;
  json::object written = begin(*item, differs ? "!=" : sign->sign);
  if (!put_answer(written, "answer", *item, compared.of[1].value)) return false;
  into.push_back(std::move(written));
  return true;
}

bool QuestionnaireWriter::put_conditions(json::object& into, const Expression& visible) const {
  const bool several = (visible.op == Operator::and_ || visible.op == Operator::or_) && visible.of.size() > 1;
  json::array conditions;
  if (several) {
    for (const Expression& part : visible.of) {
      if (!put_condition(conditions, part)) return false;
    }
    into["enableBehavior"] = visible.op == Operator::and_ ? "all" : "any";
  } else if (!put_condition(conditions, visible)) {
    return false;
  }
  into["enableWhen"] = std::move(conditions);
  return true;
}

void QuestionnaireWriter::put_variables(json::array& extensions, const std::vector<forms::Variable>& variables) const {
  for (const forms::Variable& variable : variables) {
    const auto path = write_fhirpath(variable.value, items_, variables_);
    if (!path || !variables_.contains(variable.name)) continue;
    json::object expression = fhirpath(*path);
    expression["name"] = json_text(variables_.at(variable.name));
    extensions.push_back(extension_of(variable_address, "valueExpression", std::move(expression)));
  }
}

void QuestionnaireWriter::put_rules(json::object& into, json::array& extensions, const Item& item) const {
  put_variables(extensions, item.variables);
  const auto put = [&](std::string_view address, const std::optional<Expression>& expression) {
    if (!expression) return;
    if (const auto path = write_fhirpath(*expression, items_, variables_)) {
      extensions.push_back(extension_of(address, "valueExpression", fhirpath(*path)));
    }
  };
  if (item.visible_when && !put_conditions(into, *item.visible_when)) put(enable_when_expression, item.visible_when);
  put(calculated, item.calculate);
  if (item.initial && item.initial->op != Operator::literal && !into.contains("initial")) {
    put(initial_expression, item.initial);
  }
  for (std::size_t i = 0; i < item.constraints.size(); ++i) {
    const forms::Constraint& constraint = item.constraints[i];
    const auto path = write_fhirpath(constraint.must, items_, variables_);
    if (!path) continue;
    const auto message = constraint.message.by_language.find(language_);
    const std::string_view human = message != constraint.message.by_language.end() ? std::string_view(message->second)
                                                                                   : constraint.message.in(language_);
    json::array parts{extension_of("key", "valueId", json_text("c" + std::to_string(i + 1))),
                      extension_of("severity", "valueCode", "error"),
                      extension_of("expression", "valueExpression", fhirpath(*path)),
                      extension_of("human", "valueString", json_text(human.empty() ? "-" : human))};
    extensions.push_back(json::object{{"url", json_text(target_constraint)}, {"extension", std::move(parts)}});
  }
}

}  // namespace mukana::exchange::fhir
