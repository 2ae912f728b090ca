#include "forms/summary_questions.hpp"

#include <algorithm>

namespace mukana::forms {
namespace {

std::vector<std::string> codes_of(const std::vector<Choice>& choices) {
  std::vector<std::string> codes;
  for (const Choice& choice : choices) codes.push_back(choice.code);
  return codes;
}

template <std::size_t size>
std::vector<std::string> codes_of(const std::array<std::string_view, size>& names) {
  return {names.begin(), names.end()};
}

std::vector<std::string> choices_of(const Definition& definition, const Item& item, const Item* matrix) {
  if (!item.choices.empty()) return codes_of(item.choices);
  for (const ChoiceList& list : definition.choice_lists) {
    if (list.id.text == item.choice_list) return codes_of(list.choices);
  }
  return matrix == nullptr ? std::vector<std::string>() : choices_of(definition, *matrix, nullptr);
}

std::vector<std::string> levels_of(const Item& item, const Item* matrix) {
  const auto& minimum = item.minimum || matrix == nullptr ? item.minimum : matrix->minimum;
  const auto& maximum = item.maximum || matrix == nullptr ? item.maximum : matrix->maximum;
  std::vector<std::string> levels;
  if (!minimum || !maximum) return levels;
  const std::int64_t last = maximum->truncated().coefficient;
  for (std::int64_t level = minimum->truncated().coefficient; level <= last && levels.size() < 101; ++level) {
    levels.push_back(std::to_string(level));
  }
  return levels;
}

Question question_of(const Definition& definition, const Item& item, const Item* matrix) {
  Question question{item.id.text, item.kind, QuestionKind::free, {}};
  switch (item.kind) {
    case ItemKind::single_choice:
    case ItemKind::open_choice:
      question.counted = QuestionKind::one_of;
      question.codes = choices_of(definition, item, matrix);
      break;
    case ItemKind::multiple_choice:
      question.counted = QuestionKind::several;
      question.codes = choices_of(definition, item, matrix);
      break;
    case ItemKind::boolean:
      question.counted = QuestionKind::one_of;
      question.codes = {"true", "false"};
      break;
    case ItemKind::scale:
      question.counted = QuestionKind::level;
      question.codes = levels_of(item, matrix);
      break;
    case ItemKind::functional_task:
      question.counted = QuestionKind::one_of;
      question.codes = codes_of(base::Codes<Assistance>::names);
      break;
    case ItemKind::integer:
    case ItemKind::decimal: question.counted = QuestionKind::number; break;
    default: break;
  }
  return question;
}

/// What the items above say of an item.
struct Above {
  const Item* matrix = nullptr;
  std::string within;
  bool is_conditional = false;
};

void collect(const Definition& definition, const std::vector<Item>& items, const Above& above,
             std::vector<Question>& questions) {
  for (const Item& item : items) {
    Above below = above;
    below.matrix = item.kind == ItemKind::matrix ? &item : nullptr;
    below.is_conditional = above.is_conditional || item.visible_when.has_value();
    if (takes_occurrences(item)) below.within = item.id.text;
    if (takes_answer(item.kind)) {
      Question& question = questions.emplace_back(question_of(definition, item, above.matrix));
      question.within = below.within;
      question.is_conditional = below.is_conditional;
      if (!below.within.empty() && question.counted == QuestionKind::several) question.counted = QuestionKind::one_of;
      below.is_conditional = true;  // what stands below a question is asked once that is answered
    }
    collect(definition, item.items, below, questions);
  }
}

bool is_conditional(const Score& score, const std::vector<Question>& questions) {
  if (score.scored_when) return true;
  const auto asks_conditionally = [](const Question& question) { return question.is_conditional; };
  if (score.value) return std::any_of(questions.begin(), questions.end(), asks_conditionally);
  return std::any_of(score.parts.begin(), score.parts.end(), [&](const ScorePart& part) {
    const auto asked = std::find_if(questions.begin(), questions.end(),
                                    [&](const Question& question) { return question.item == part.item; });
    if (asked != questions.end()) return asked->is_conditional;
    return std::any_of(questions.begin(), questions.end(), asks_conditionally);
  });
}

}  // namespace

std::vector<Question> questions_of(const Definition& definition) {
  std::vector<Question> questions;
  collect(definition, definition.items, {}, questions);
  return questions;
}

Question question_of_score(const Definition& definition, std::string_view score) {
  Question question{std::string(score), ItemKind::decimal, QuestionKind::number, {}};
  if (!definition.scoring) return question;
  const auto& scores = definition.scoring->scores;
  const auto found = std::find_if(scores.begin(), scores.end(), [&](const Score& one) { return one.id.text == score; });
  if (found == scores.end()) return question;
  question.is_conditional = is_conditional(*found, questions_of(definition));
  if (found->kind == ScoreKind::all || found->kind == ScoreKind::any) {
    question.counted = QuestionKind::level;  // one of two values
  } else if (!found->bands.empty()) {
    question.counted = QuestionKind::banded;
    for (const Band& band : found->bands) question.codes.push_back(band.code);
  }
  return question;
}

std::string_view category_of(const Question& question, std::string_view answer) {
  if (question.kind != ItemKind::open_choice) return answer;
  const bool is_offered = std::find(question.codes.begin(), question.codes.end(), answer) != question.codes.end();
  return is_offered ? answer : "other";
}

}  // namespace mukana::forms
