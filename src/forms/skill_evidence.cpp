#include "forms/skill_evidence.hpp"

#include <algorithm>

namespace mukana::forms {
namespace {

// The ease of a task where its item names no bounds.
constexpr LevelScale usual_ease{1, 5};

std::int64_t whole(const base::Decimal& number) { return number.truncated().coefficient; }

const std::vector<Choice>& choices_of(const Definition& definition, const Item& item,
                                      const std::vector<Choice>& outer) {
  if (!item.choices.empty()) return item.choices;
  const auto list = std::find_if(definition.choice_lists.begin(), definition.choice_lists.end(),
                                 [&](const ChoiceList& found) { return found.id.text == item.choice_list; });
  if (!item.choice_list.empty() && list != definition.choice_lists.end()) return list->choices;
  return outer;
}

std::optional<LevelScale> scale_of(const std::vector<Choice>& choices) {
  std::optional<LevelScale> scale;
  for (const Choice& choice : choices) {
    if (!choice.score) continue;
    if (!choice.score->is_whole()) return std::nullopt;
    const std::int64_t level = whole(*choice.score);
    if (!scale) scale = LevelScale{level, level};
    scale->lowest = std::min(scale->lowest, level);
    scale->highest = std::max(scale->highest, level);
  }
  return scale;
}

std::optional<double> score_of(const std::vector<Choice>& choices, const std::string& code) {
  for (const Choice& choice : choices) {
    if (choice.code == code && choice.score) return choice.score->to_double();
  }
  return std::nullopt;
}

// How far between the least and the most score a result lies; the usual results by their place.
std::optional<double> result_of(const std::vector<Choice>& choices, const std::string& code) {
  if (choices.empty()) {
    const auto* const place = std::find(task_results.begin(), task_results.end(), code);
    if (place == task_results.end()) return std::nullopt;
    return 1 - static_cast<double>(place - task_results.begin()) / static_cast<double>(task_results.size() - 1);
  }
  const auto scale = scale_of(choices);
  const auto score = score_of(choices, code);
  if (!scale || !score || scale->lowest == scale->highest) return std::nullopt;
  return (*score - static_cast<double>(scale->lowest)) / static_cast<double>(scale->highest - scale->lowest);
}

class Reader {
 public:
  Reader(const Definition& definition, std::span<const Answer> answers,
         const std::set<std::string, std::less<>>& hidden)
      : definition_(definition), answers_(answers), hidden_(hidden) {}

  void read(const std::vector<Item>& items, const Item* matrix) {
    for (const Item& item : items) {
      if (item.kind == ItemKind::repeat || hidden_.contains(item.id.text)) continue;
      if (item.skill) read_item(item, matrix);
      read(item.items, item.kind == ItemKind::matrix ? &item : nullptr);
    }
  }
  SkillEvidence take() { return std::move(evidence_); }

 private:
  const AnswerValue* value_of(const Item& item) const {
    const auto found = std::find_if(answers_.begin(), answers_.end(),
                                    [&](const Answer& answer) { return answer.item == item.id.text; });
    return found == answers_.end() || found->other ? nullptr : &found->value;
  }

  void read_item(const Item& item, const Item* matrix) {
    static const std::vector<Choice> nothing;
    const std::vector<Choice>& outer = matrix == nullptr ? nothing : choices_of(definition_, *matrix, nothing);
    const std::vector<Choice>& choices = choices_of(definition_, item, outer);
    switch (item.kind) {
      case ItemKind::scale: return read_scale(item, matrix);
      case ItemKind::single_choice: return read_choice(item, choices);
      case ItemKind::functional_task: return read_task(item, choices);
      default: return;
    }
  }

  Judgement judgement_of(const Item& item, const LevelScale& scale) const {
    return {{item.skill->framework, item.skill->code},
            item.skill->version,
            item.id.text,
            std::nullopt,
            scale,
            !item.origin || item.origin->comparable,
            item.origin ? item.origin->form.text : std::string()};
  }

  void keep(Judgement judgement, std::optional<double> level, bool reverse) {
    if (level && reverse) level = static_cast<double>(judgement.scale.lowest + judgement.scale.highest) - *level;
    judgement.level = level;
    evidence_.judgements.push_back(std::move(judgement));
  }

  void read_scale(const Item& item, const Item* matrix) {
    const auto& minimum = item.minimum || matrix == nullptr ? item.minimum : matrix->minimum;
    const auto& maximum = item.maximum || matrix == nullptr ? item.maximum : matrix->maximum;
    if (!minimum || !maximum) return;
    const AnswerValue* value = value_of(item);
    const auto* level = value == nullptr ? nullptr : std::get_if<std::int64_t>(value);
    keep(judgement_of(item, {whole(*minimum), whole(*maximum)}),
         level == nullptr ? std::nullopt : std::optional(static_cast<double>(*level)), item.reverse);
  }

  void read_choice(const Item& item, const std::vector<Choice>& choices) {
    const auto scale = scale_of(choices);
    if (!scale) return;
    const AnswerValue* value = value_of(item);
    const auto* code = value == nullptr ? nullptr : std::get_if<std::string>(value);
    keep(judgement_of(item, *scale), code == nullptr ? std::nullopt : score_of(choices, *code), item.reverse);
  }

  void read_task(const Item& item, const std::vector<Choice>& choices) {
    TaskJudgement task;
    task.skill = {item.skill->framework, item.skill->code};
    task.item = item.id.text;
    task.most_help = static_cast<std::int64_t>(base::Codes<Assistance>::names.size()) - 1;
    task.ease_scale = {item.minimum ? whole(*item.minimum) : usual_ease.lowest,
                       item.maximum ? whole(*item.maximum) : usual_ease.highest};
    const AnswerValue* value = value_of(item);
    if (const auto* answer = value == nullptr ? nullptr : std::get_if<TaskAnswer>(value)) {
      task.tried = true;
      if (answer->result) task.result = result_of(choices, *answer->result);
      if (answer->assistance) task.help = static_cast<std::int64_t>(*answer->assistance);
      if (answer->ease) task.ease = static_cast<double>(*answer->ease);
      if (answer->held_by) task.held_by = base::code(*answer->held_by);
    }
    evidence_.tasks.push_back(std::move(task));
  }

  const Definition& definition_;
  std::span<const Answer> answers_;
  const std::set<std::string, std::less<>>& hidden_;
  SkillEvidence evidence_;
};

}  // namespace

SkillEvidence skill_evidence(const Definition& definition, std::span<const Answer> answers,
                             const std::set<std::string, std::less<>>& hidden) {
  Reader reader(definition, answers, hidden);
  reader.read(definition.items, nullptr);
  return reader.take();
}

}  // namespace mukana::forms
