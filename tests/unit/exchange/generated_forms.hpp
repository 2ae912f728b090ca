#pragma once
// Definitions of every kind, made at random for properties.
#include <algorithm>
#include <rapidcheck.h>

#include "mukana/forms/types.hpp"

namespace mukana::exchange::test {

class FormMaker {
 public:
  forms::Definition make() {
    forms::Definition form;
    form.title = texts();
    form.description = texts();
    if (maybe()) form.choice_lists.push_back({base::Id{"list one"}, choices()});
    for (int i = 0, count = number(1, 6); i < count; ++i) form.items.push_back(item(0));
    if (maybe()) form.variables.push_back({"v_1", expression(2)});
    if (maybe()) form.level = "basic";
    if (maybe()) form.viewpoint = forms::Viewpoint::observer;
    if (maybe()) {
      forms::Score score;
      score.id.text = "s";
      forms::ScorePart part;
      part.item = "i0";
      score.parts.push_back(part);
      form.scoring = forms::Scoring{"2", "own", {score}, {}};
    }
    return form;
  }

 private:
  static int number(int low, int high) { return *rc::gen::inRange(low, high + 1); }
  static bool maybe() { return number(0, 2) == 0; }
  static std::string word() {
    static const std::vector<std::string> words{"a", "Mitä?", "it's \"so\" & <so>", "två ord", "100 %", "\\", "7"};
    return words[static_cast<std::size_t>(number(0, 6))];
  }
  static base::Texts texts() {
    base::Texts texts;
    for (const char* language : {"fi", "sv", "en"}) {
      if (maybe()) texts.by_language[language] = word();
    }
    return texts;
  }
  static std::vector<forms::Choice> choices() {
    std::vector<forms::Choice> choices;
    for (int i = 0, count = number(1, 4); i < count; ++i) {
      forms::Choice choice;
      choice.code = "c" + std::to_string(i);
      choice.text = texts();
      if (maybe()) choice.score = base::Decimal::parse(std::to_string(i) + ".5");
      choice.exclusive = maybe();
      if (maybe()) choice.system = maybe() ? "http://loinc.org" : "a system";
      if (maybe()) choice.properties.push_back({"county", word()});
      choices.push_back(std::move(choice));
    }
    return choices;
  }

  std::string any_item() const {
    return ids_.empty() ? "none" : ids_[static_cast<std::size_t>(number(0, static_cast<int>(ids_.size()) - 1))];
  }

  forms::Expression expression(int depth) const {
    using forms::Expression;
    using forms::Operator;
    if (depth == 0 || maybe()) {
      switch (number(0, 4)) {
        case 0: return Expression::of_value(forms::Literal(maybe()));
        case 1: return Expression::of_value(base::Decimal::parse(std::to_string(number(-9, 9)) + ".25").value());
        case 2: return Expression::of_value(word());
        case 3: return Expression::of_value({});
        default: return Expression::of_item(any_item());
      }
    }
    const auto op =
        static_cast<Operator>(number(static_cast<int>(Operator::today), static_cast<int>(Operator::years_between)));
    Expression call = Expression::call(op, {});
    const forms::Arity arity = forms::arity(op);
    const int most = static_cast<int>(std::min<std::size_t>(arity.most, arity.least + 2));
    for (int i = 0, count = number(static_cast<int>(arity.least), most); i < count; ++i) {
      call.of.push_back(expression(depth - 1));
    }
    return call;
  }

  // An expression that is nothing but missing says as much as none at all.
  forms::Expression rule(int depth) const {
    forms::Expression made = expression(depth);
    return made == forms::Expression::of_value({}) ? forms::Expression::of_value(forms::Literal(true)) : made;
  }

  forms::Item item(int depth) {
    using forms::ItemKind;
    forms::Item item;
    item.id.text = "i" + std::to_string(ids_.size());
    ids_.push_back(item.id.text);
    item.kind = static_cast<ItemKind>(number(0, 14));
    item.text = texts();
    if (maybe()) item.text.by_language["en"] = "two\nlines";
    item.help = texts();
    item.required = maybe();
    item.hidden = maybe();
    item.read_only = maybe();
    item.several = maybe();
    item.reverse = maybe();
    if (maybe()) item.choices = choices();
    if (maybe()) item.choice_list = "list one";
    if (maybe()) item.minimum = base::Decimal{number(-5, 5), 0};
    if (maybe()) item.maximum = base::Decimal::parse("12.5");
    if (maybe()) item.prefix = "2.1";
    if (maybe()) item.unit = "kg";
    if (maybe()) item.longest = number(1, 99);
    if (maybe()) item.minimum_occurrences = number(0, 3);
    if (maybe()) item.maximum_occurrences = number(1, 5);
    if (maybe()) item.earliest = base::Date::of(2021, 2, 28);
    if (maybe()) item.codes.push_back({"http://loinc.org", "1-8", texts()});
    if (maybe()) item.skill = forms::Skill{"DigComp", "2.2", "1.1"};
    if (maybe()) item.states = {forms::AnswerState::refused};
    if (maybe()) item.visible_when = rule(3);
    if (maybe()) item.calculate = rule(3);
    if (maybe()) item.initial = rule(1);
    if (maybe()) item.constraints.push_back({expression(2), texts()});
    if (maybe()) item.choice_filter = rule(2);
    if (maybe()) item.variables.push_back({"q_" + std::to_string(number(0, 3)), expression(2)});
    for (int i = 0, count = depth < 3 ? number(0, 3) : 0; i < count; ++i) item.items.push_back(this->item(depth + 1));
    return item;
  }

  std::vector<std::string> ids_;
};

}  // namespace mukana::exchange::test
