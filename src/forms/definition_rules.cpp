// What is wrong with the items of a definition by themselves.
#include "forms/definition_rules.hpp"

#include <algorithm>
#include <set>

namespace mukana::forms {
namespace {

constexpr std::size_t longest_code = 64;

bool takes_choices(ItemKind kind) {
  return kind == ItemKind::single_choice || kind == ItemKind::multiple_choice || kind == ItemKind::open_choice ||
         kind == ItemKind::functional_task || kind == ItemKind::matrix;
}
bool takes_bounds(ItemKind kind) {
  return kind == ItemKind::scale || kind == ItemKind::integer || kind == ItemKind::decimal ||
         kind == ItemKind::functional_task || kind == ItemKind::matrix;
}
bool needs_choices(ItemKind kind) { return kind == ItemKind::single_choice || kind == ItemKind::multiple_choice; }

// A code is stored with spaces between several of them.
bool is_code(std::string_view code) {
  return !code.empty() && code.size() <= longest_code &&
         std::all_of(code.begin(), code.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

void check_codes(const std::vector<Choice>& choices, const std::string& path, Faults& faults) {
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const std::string at = base::join_path(base::join_path(path, i), "code");
    if (!is_code(choices[i].code)) {
      faults.wrong("BAD_CODE", "A code has 1 to 64 printable ASCII characters without a space.", at);
    }
    if (!seen.insert(choices[i].code).second) {
      faults.wrong("DUPLICATE_CODE", "Two choices of an item have one code.", at);
    }
  }
}

void check_variables(const std::vector<Variable>& variables, const std::string& path, Faults& faults) {
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < variables.size(); ++i) {
    const std::string at = base::join_path(base::join_path(path, i), "name");
    if (variables[i].name.empty()) faults.wrong("BLANK", "A variable has a name.", at);
    if (!seen.insert(variables[i].name).second) {
      faults.wrong("DUPLICATE_VARIABLE", "Two variables of one place have one name.", at);
    }
  }
}

// The faults of one item.
class ItemCheck {
 public:
  ItemCheck(const Program& program, const CompiledItem& compiled, Faults& faults)
      : program_(program), compiled_(compiled), item_(*compiled.item), faults_(faults) {}

  void run() {
    if (compiled_.is_duplicate) wrong("DUPLICATE_ITEM", "Two items have one id.", "id");
    check_choices();
    check_bounds();
    check_nesting();
    check_amounts();
    check_texts_and_dates();
    check_computed();
    check_variables(item_.variables, at("variables"), faults_);
    if (item_.skill && item_.skill->code.empty()) wrong("BLANK", "A skill has a code.", "skill");
    for (const AnswerState state : item_.states) {
      if (state == AnswerState::answered || state == AnswerState::skipped) {
        wrong("BAD_STATE", "Answered and skipped are always there.", "states");
      }
    }
  }

 private:
  std::string at(std::string_view field) const { return base::join_path(compiled_.path, field); }
  void wrong(const char* code, const char* message, std::string_view field) { faults_.wrong(code, message, at(field)); }

  void check_choices() {
    if (!takes_choices(item_.kind)) {
      if (!item_.choices.empty()) wrong("CHOICES_NOT_TAKEN", "An item of this kind offers no choices.", "choices");
      if (!item_.choice_list.empty()) {
        wrong("CHOICES_NOT_TAKEN", "An item of this kind offers no choices.", "choice_list");
      }
    }
    if (!item_.choice_list.empty()) {
      const auto& lists = program_.definition.choice_lists;
      const bool is_known = std::any_of(lists.begin(), lists.end(),
                                        [&](const ChoiceList& list) { return list.id.text == item_.choice_list; });
      if (!is_known) wrong("UNKNOWN_LIST", "The form has no such list of choices.", "choice_list");
      if (!item_.choices.empty()) wrong("TWO_LISTS", "Either choices or a list of them.", "choice_list");
    }
    if (needs_choices(item_.kind) && compiled_.choices == nullptr && item_.choice_list.empty()) {
      wrong("NO_CHOICES", "A choice item offers choices.", "choices");
    }
    check_codes(item_.choices, at("choices"), faults_);
    for (std::size_t i = 0; i < item_.choices.size(); ++i) {
      if (item_.choices[i].exclusive && item_.kind != ItemKind::multiple_choice && item_.kind != ItemKind::matrix) {
        faults_.wrong("EXCLUSIVE_NOT_TAKEN", "Only of several choices one can stand alone.",
                      base::join_path(base::join_path(at("choices"), i), "exclusive"));
      }
    }
    if (item_.choice_filter && compiled_.choices == nullptr) {
      wrong("NO_CHOICES", "There are no choices to filter.", "choice_filter");
    }
  }

  void check_bounds() {
    if (!takes_bounds(item_.kind)) {
      const char* message = "An item of this kind has no bounds.";
      if (item_.minimum) wrong("BOUND_NOT_TAKEN", message, "minimum");
      if (item_.maximum) wrong("BOUND_NOT_TAKEN", message, "maximum");
      return;
    }
    const auto& minimum = compiled_.minimum;
    const auto& maximum = compiled_.maximum;
    if (item_.kind == ItemKind::scale) {
      if (!minimum) wrong("NO_BOUND", "A scale has a lowest value.", "minimum");
      if (!maximum) wrong("NO_BOUND", "A scale has a highest value.", "maximum");
    }
    if (item_.kind != ItemKind::decimal && item_.kind != ItemKind::matrix) {
      if (item_.minimum && !item_.minimum->is_whole()) wrong("NOT_WHOLE", "This is a whole number.", "minimum");
      if (item_.maximum && !item_.maximum->is_whole()) wrong("NOT_WHOLE", "This is a whole number.", "maximum");
    }
    if (minimum && maximum && *maximum <= *minimum) {
      wrong("BOUNDS_CROSSED", "The highest value lies above the lowest.", "maximum");
    }
  }

  void check_nesting() {
    const bool asks_nothing = !takes_answer(item_.kind) && item_.kind != ItemKind::repeat;
    if (item_.required && asks_nothing) {
      wrong("NOT_ASKED",
            item_.kind == ItemKind::display ? "A display item asks for nothing." : "A group asks for nothing.",
            "required");
    }
    if (holds_items(item_.kind) && item_.items.empty()) wrong("NO_ITEMS", "It holds items.", "items");
    if (item_.kind == ItemKind::display && !item_.items.empty()) {
      wrong("ITEMS_NOT_TAKEN", "A display item holds no items.", "items");
    }
    if (item_.kind != ItemKind::matrix) return;
    for (std::size_t i = 0; i < item_.items.size(); ++i) {
      const Item& row = item_.items[i];
      if (takes_answer(row.kind) && row.kind != ItemKind::functional_task && row.items.empty()) continue;
      faults_.wrong("BAD_ROW", "A row of a matrix is a question without items of its own.",
                    base::join_path(at("items"), i));
    }
  }

  void check_amounts() {
    if (item_.several && !takes_answer(item_.kind)) {
      wrong("SEVERAL_NOT_TAKEN", "An item of this kind takes no answers.", "several");
    }
    if (item_.several && item_.kind == ItemKind::single_choice) {
      wrong("SEVERAL_NOT_TAKEN", "Several choices are a multiple choice.", "several");
    }
    if (compiled_.opens == none && !compiled_.is_several) {
      const char* message = "An item of this kind takes one answer.";
      if (item_.minimum_occurrences) wrong("OCCURRENCES_NOT_TAKEN", message, "minimum_occurrences");
      if (item_.maximum_occurrences) wrong("OCCURRENCES_NOT_TAKEN", message, "maximum_occurrences");
    }
    if (item_.minimum_occurrences && item_.maximum_occurrences &&
        *item_.maximum_occurrences < *item_.minimum_occurrences) {
      wrong("BOUNDS_CROSSED", "The most are no fewer than the fewest.", "maximum_occurrences");
    }
  }

  void check_texts_and_dates() {
    if (item_.longest && item_.kind != ItemKind::text && item_.kind != ItemKind::open_choice) {
      wrong("BOUND_NOT_TAKEN", "Only a text has a length.", "longest");
    }
    if (item_.kind != ItemKind::date) {
      if (item_.earliest) wrong("BOUND_NOT_TAKEN", "Only a date has an earliest one.", "earliest");
      if (item_.latest) wrong("BOUND_NOT_TAKEN", "Only a date has a latest one.", "latest");
    }
    if (item_.earliest && item_.latest && *item_.latest < *item_.earliest) {
      wrong("BOUNDS_CROSSED", "The latest date is not before the earliest.", "latest");
    }
  }

  void check_computed() {
    const bool takes_one = takes_answer(item_.kind) && item_.kind != ItemKind::functional_task && !compiled_.is_several;
    if (item_.calculate && !takes_one) {
      wrong("CALCULATE_NOT_TAKEN", "Only what takes one answer is calculated.", "calculate");
    }
    if (item_.initial && !takes_one)
      wrong("CALCULATE_NOT_TAKEN", "Only what takes one answer starts with one.", "initial");
    if (item_.initial && takes_one && faults_.asks_sense()) check_initial(*item_.initial);
    if (!item_.constraints.empty() && !takes_answer(item_.kind) && !holds_items(item_.kind)) {
      wrong("NOT_ASKED", "A display item asks for nothing.", "constraints");
    }
    const bool has_bounds = compiled_.minimum && compiled_.maximum;
    if (item_.reverse && !has_bounds && compiled_.choices == nullptr) {
      wrong("NO_BOUND", "Only what has a lowest and a highest value can be reversed.", "reverse");
    }
  }

  // What is written out must be an answer that the item takes; whether its type fits is told where it is compiled.
  void check_initial(const Expression& initial) {
    const bool is_date = initial.op == Operator::date && initial.of.size() == 1;
    const Expression& given = is_date ? initial.of.front() : initial;
    if (given.op != Operator::literal || is_date != (item_.kind == ItemKind::date)) return;
    const bool asks_whole = item_.kind == ItemKind::scale || item_.kind == ItemKind::integer;
    const bool asks_number = asks_whole || item_.kind == ItemKind::decimal;
    std::optional<AnswerValue> value;
    if (const auto* number = std::get_if<base::Decimal>(&given.value); number != nullptr && asks_number) {
      value = asks_whole && number->is_whole() ? AnswerValue(number->truncated().coefficient) : AnswerValue(*number);
    } else if (const auto* text = std::get_if<std::string>(&given.value);
               text != nullptr && !asks_number && item_.kind != ItemKind::boolean) {
      value = *text;
    }
    if (value) check_value(compiled_, *value, at("initial"), faults_);
  }

  const Program& program_;
  const CompiledItem& compiled_;
  const Item& item_;
  Faults& faults_;
};

}  // namespace

void check_items(const Program& program, Faults& faults) {
  if (program.definition.items.empty()) faults.wrong("NO_ITEMS", "A form has items.", "/items");
  for (const CompiledItem& item : program.items) ItemCheck(program, item, faults).run();
}

void check_form(const Program& program, Faults& faults) {
  std::set<std::string_view> lists;
  const auto& all = program.definition.choice_lists;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::string path = base::join_path("/choice_lists", i);
    if (!lists.insert(all[i].id.text).second) {
      faults.wrong("DUPLICATE_LIST", "Two lists of choices have one id.", base::join_path(path, "id"));
    }
    const std::string choices = base::join_path(path, "choices");
    if (all[i].choices.empty()) faults.wrong("NO_CHOICES", "A list of choices holds some.", choices);
    check_codes(all[i].choices, choices, faults);
  }
  check_variables(program.definition.variables, "/variables", faults);
}

}  // namespace mukana::forms
