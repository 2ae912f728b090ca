#include "forms/summary.hpp"

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

void collect(const Definition& definition, const std::vector<Item>& items, const Item* matrix,
             std::vector<Question>& questions) {
  for (const Item& item : items) {
    if (takes_occurrences(item)) continue;
    if (takes_answer(item.kind)) questions.push_back(question_of(definition, item, matrix));
    collect(definition, item.items, item.kind == ItemKind::matrix ? &item : nullptr, questions);
  }
}

bool any_of(const std::vector<bool>& hidden) { return std::find(hidden.begin(), hidden.end(), true) != hidden.end(); }

}  // namespace

std::vector<Question> questions_of(const Definition& definition) {
  std::vector<Question> questions;
  collect(definition, definition.items, nullptr, questions);
  return questions;
}

// A category that the shown version does not have comes from an answer to another version: it is one more.
std::size_t QuestionTally::place_of(std::string_view code) {
  const auto found = std::find(question_.codes.begin(), question_.codes.end(), code);
  const auto place = static_cast<std::size_t>(found - question_.codes.begin());
  if (found == question_.codes.end()) question_.codes.emplace_back(code);
  return place;
}

void QuestionTally::count(Tally& tally, std::string_view text, std::optional<double> number) {
  ++tally.answers.n;
  if (number) tally.sum += *number;
  if (question_.counted == QuestionKind::number || question_.counted == QuestionKind::free) return;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::size_t place = place_of(text.substr(0, end));
    if (tally.answers.counts.size() <= place) tally.answers.counts.resize(place + 1);
    ++tally.answers.counts[place];
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

void QuestionTally::add(std::string_view group, std::string_view text, std::optional<double> number) {
  count(all_, text, number);
  auto found = groups_.find(group);
  if (found == groups_.end()) found = groups_.emplace(std::string(group), Tally{}).first;
  count(found->second, text, number);
}

namespace {

Distribution padded(Distribution distribution, std::size_t categories) {
  distribution.counts.resize(categories);
  return distribution;
}

}  // namespace

std::vector<bool> QuestionTally::hidden_of(const Tally& tally, std::int64_t smallest) const {
  const Distribution answers = padded(tally.answers, question_.codes.size());
  if (question_.counted == QuestionKind::several) {
    return hidden_overlapping_cells(answers.counts, answers.n, smallest);
  }
  return hidden_cells(answers.counts, smallest);
}

ShownAnswers QuestionTally::show(const Tally& tally, const std::vector<bool>& hidden, std::int64_t smallest) const {
  ShownAnswers shown;
  if (is_small(tally.answers.n, smallest)) return shown;
  shown.n = tally.answers.n;
  const bool has_mean = question_.counted == QuestionKind::level || question_.counted == QuestionKind::number;
  if (has_mean && tally.answers.n > 0) shown.mean = tally.sum / static_cast<double>(tally.answers.n);
  // Of numbers the mean is shown rather than part of a distribution.
  if (question_.counted == QuestionKind::level && any_of(hidden)) return shown;
  const Distribution answers = padded(tally.answers, question_.codes.size());
  for (std::size_t cell = 0; cell < answers.counts.size(); ++cell) {
    shown.counts.push_back(hidden[cell] ? std::nullopt : std::optional(answers.counts[cell]));
  }
  if (std::all_of(hidden.begin(), hidden.end(), [](bool is_hidden) { return is_hidden; })) shown.counts.clear();
  return shown;
}

// Where the split may not be shown whole, groups have a mean at the most. Two levels would follow from it.
std::vector<ShownGroup> QuestionTally::show_groups(bool whole, std::int64_t smallest) const {
  const bool has_mean = question_.counted == QuestionKind::number ||
                        (question_.counted == QuestionKind::level && question_.codes.size() > 2);
  std::vector<std::int64_t> sizes;
  for (const auto& [group, tally] : groups_) sizes.push_back(tally.answers.n);
  const std::vector<bool> hidden_groups = hidden_cells(sizes, smallest);
  const std::vector<bool> nothing(question_.codes.size(), !whole);
  std::vector<ShownGroup> shown;
  std::size_t place = 0;
  for (const auto& [group, tally] : groups_) {
    const bool is_hidden = hidden_groups[place++];
    if (is_hidden) {
      shown.push_back({group, {}});
      continue;
    }
    ShownAnswers answers = show(tally, nothing, smallest);
    if (!whole && !has_mean) answers.mean.reset();
    shown.push_back({group, std::move(answers)});
  }
  return shown;
}

ShownQuestion QuestionTally::show(bool by_group, std::int64_t smallest) const {
  ShownQuestion shown;
  shown.all = show(all_, hidden_of(all_, smallest), smallest);
  if (!by_group || !shown.all.n) return shown;
  std::vector<Distribution> parts;
  for (const auto& [group, tally] : groups_) parts.push_back(padded(tally.answers, question_.codes.size()));
  const bool whole = may_show_split(padded(all_.answers, question_.codes.size()), parts, smallest);
  shown.groups = show_groups(whole, smallest);
  return shown;
}

}  // namespace mukana::forms
