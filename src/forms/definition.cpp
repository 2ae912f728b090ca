// Small questions that everyone asks of items, answers and scores.
#include "mukana/forms/types.hpp"

namespace mukana::forms {

bool holds_items(ItemKind kind) {
  return kind == ItemKind::group || kind == ItemKind::repeat || kind == ItemKind::matrix;
}

bool takes_answer(ItemKind kind) { return kind != ItemKind::display && !holds_items(kind); }

bool takes_occurrences(const Item& item) {
  if (item.kind == ItemKind::repeat) return true;
  if (item.kind == ItemKind::multiple_choice) return !item.items.empty();
  return item.several && takes_answer(item.kind);
}

AnswerState state_of(const Answer& answer) {
  if (answer.other) return *answer.other;
  const bool is_empty = std::holds_alternative<std::monostate>(answer.value) && answer.occurrences.empty();
  return is_empty ? AnswerState::skipped : AnswerState::answered;
}

ChangeBasis basis_of(const ChangeRule& rule) {
  return {rule.standard_deviation.to_double(), rule.reliability.to_double(), rule.which, rule.source,
          rule.critical.to_double(),           rule.higher_is_better};
}

}  // namespace mukana::forms
