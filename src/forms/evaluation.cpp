#include "mukana/forms/evaluation.hpp"

#include "mukana/forms/rules.hpp"

#include "base/describe.hpp"
#include "forms/evaluator_place.hpp"
#include "forms/scoring.hpp"

namespace mukana::forms {

void ScoreResult::describe(base::Fields<ScoreResult>& field) {
  field("score", &ScoreResult::score, "The score's id.");
  field("state", &ScoreResult::state, "What became of it.");
  field("value", &ScoreResult::value, "Its value; nothing where it is incomplete, not applicable or not scorable.");
  field("band", &ScoreResult::band, "The code of the band that it lies in.");
  field("parts", &ScoreResult::parts, "How many parts were asked; what is left out is not in.");
  field("answered", &ScoreResult::answered, "How many of them were answered.");
  field("imputed", &ScoreResult::imputed, "How many were taken for something by the missing policy.");
}

namespace {

std::shared_ptr<const Program> compiled(Definition definition) {
  auto program = std::make_shared<Program>();
  program->definition = std::move(definition);
  std::vector<base::Failure> faults;
  compile(*program, faults, true);
  base::require(as_one_failure(faults));
  return program;
}

}  // namespace

CompiledForm::CompiledForm(Definition definition) : program_(compiled(std::move(definition))) {}

CompiledForm::CompiledForm(Definition definition, Scoring scoring) {
  definition.scoring = std::move(scoring);
  program_ = compiled(std::move(definition));
}

const Definition& CompiledForm::definition() const { return program_->definition; }

void Evaluator::Place::begin(std::optional<base::Date> today) {
  sheet.clear();
  interpreter.begin(today);
}

template <class Function>
void Evaluator::Place::in_frames(const CompiledItem& item, const Function& function) {
  if (item.frame_type == 0) return function(Index{0});
  for (std::size_t frame = 1; frame < sheet.frame_count(); ++frame) {
    const auto index = static_cast<Index>(frame);
    if (sheet.frame(index).type == item.frame_type) function(index);
  }
}

void Evaluator::Place::show(const CompiledItem& item, Index frame) {
  bool is_hidden = false;
  if (item.parent != none) {
    const CompiledItem& parent = program.items[static_cast<std::size_t>(item.parent)];
    const bool is_same = parent.frame_type == item.frame_type;
    const Cell& cell = sheet.cell(is_same ? frame : sheet.frame(frame).parent, parent);
    is_hidden = cell.is_hidden || (takes_answer(parent.item->kind) && !cell.is_answered());
  }
  if (!is_hidden && item.visible_when != none) is_hidden = !interpreter.run(item.visible_when, frame).is_true();
  sheet.cell(frame, item).is_hidden = is_hidden;
}

void Evaluator::Place::calculate(const CompiledItem& item, Index frame) {
  Value value = sheet.cell(frame, item).is_hidden ? Value{} : interpreter.run(item.calculate, frame);
  if (value.type == ValueType::text) value = text_value_for(item, value.text);
  const bool is_whole = item.item->kind == ItemKind::integer || item.item->kind == ItemKind::scale;
  if (is_whole && value.type == ValueType::number && !value.number.is_whole()) value = {};
  Cell& cell = sheet.cell(frame, item);
  cell.value = value;
  cell.is_said = true;
  cell.state = value.is_missing() ? AnswerState::skipped : AnswerState::answered;
}

void Evaluator::Place::run() {
  for (const Step& step : program.steps) {
    const auto index = static_cast<std::size_t>(step.index);
    switch (step.what) {
      case Step::What::visibility:
        in_frames(program.items[index], [&](Index frame) { show(program.items[index], frame); });
        break;
      case Step::What::calculation:
        in_frames(program.items[index], [&](Index frame) { calculate(program.items[index], frame); });
        break;
      case Step::What::score:
        interpreter.scores()[index] = compute_score(program, program.scores[index], interpreter, sheet);
        break;
    }
  }
}

Evaluator::Evaluator(CompiledForm form) : place_(std::make_unique<Place>(std::move(form))) {}
Evaluator::~Evaluator() = default;
Evaluator::Evaluator(Evaluator&&) noexcept = default;
Evaluator& Evaluator::operator=(Evaluator&&) noexcept = default;

void Evaluator::evaluate(std::span<const Answer> answers, base::Date today) {
  place_->begin(today);
  fill(place_->sheet, place_->program, answers);
  place_->run();
}

void Evaluator::evaluate_stored(std::string_view answers, base::Date today) {
  place_->begin(today);
  fill_stored(place_->sheet, place_->program, answers);
  place_->run();
}

std::size_t Evaluator::scores() const { return place_->program.scores.size(); }
ScoreState Evaluator::state(std::size_t score) const { return place_->interpreter.scores()[score].state; }
const std::optional<base::Decimal>& Evaluator::value(std::size_t score) const {
  return place_->interpreter.scores()[score].value;
}

ScoreResult Evaluator::score(std::size_t score) const {
  const ScoreValue& value = place_->interpreter.scores()[score];
  const Score& rule = *place_->program.scores[score].score;
  ScoreResult made{rule.id.text, value.state, value.value, {}, value.parts, value.answered, value.imputed};
  if (value.band != none) made.band = rule.bands[static_cast<std::size_t>(value.band)].code;
  return made;
}

bool Evaluator::is_raised(std::size_t flag) const {
  return place_->interpreter.run(place_->program.flags[flag].when, 0).is_true();
}

std::size_t Evaluator::items() const { return place_->program.items.size(); }
const Item& Evaluator::item(std::size_t index) const { return *place_->program.items[index].item; }

bool Evaluator::is_shown(std::size_t item) const {
  const CompiledItem& compiled = place_->program.items[item];
  return compiled.frame_type == 0 && forms::is_shown(place_->sheet, compiled, 0);
}

Coverage Evaluator::coverage() const {
  Coverage made;
  for (std::size_t frame = 0; frame < place_->sheet.frame_count(); ++frame) {
    const auto index = static_cast<Index>(frame);
    for (const CompiledItem& item : place_->program.items) {
      if (item.frame_type != place_->sheet.frame(index).type || !takes_answer(item.item->kind)) continue;
      const Cell& cell = place_->sheet.cell(index, item);
      if (cell.is_hidden || item.item->hidden || item.calculate != none) continue;
      ++made.shown;
      if (cell.is_answered()) ++made.answered;
    }
  }
  return made;
}

namespace {

AnswerValue answer_value(const CompiledItem& item, const Value& value) {
  switch (value.type) {
    case ValueType::boolean: return value.is_true();
    case ValueType::text: return std::string(value.text);
    case ValueType::date: return base::format_date(value.date());
    case ValueType::number:
      if (item.item->kind == ItemKind::decimal) return value.number;
      return value.number.coefficient;
    default: return std::monostate();
  }
}

// The topmost hidden items of each branch, in each frame.
void list_hidden(const Program& program, const Sheet& sheet, std::vector<std::string>& hidden) {
  for (std::size_t i = 0; i < program.items.size(); ++i) {
    const CompiledItem& item = program.items[i];
    if (!item.may_hide) continue;
    for (std::size_t at = 0; at < sheet.frame_count(); ++at) {
      const auto frame = static_cast<Index>(at);
      if (sheet.frame(frame).type != item.frame_type || !sheet.cell(frame, item).is_hidden) continue;
      if (item.parent != none) {
        const CompiledItem& parent = program.items[static_cast<std::size_t>(item.parent)];
        const bool is_same = parent.frame_type == item.frame_type;
        if (sheet.cell(is_same ? frame : sheet.frame(frame).parent, parent).is_hidden) continue;
      }
      hidden.push_back(place_of(program, sheet, item, frame));
    }
  }
}

}  // namespace

Outcome Evaluator::outcome() const {
  Outcome made;
  const Program& program = place_->program;
  list_hidden(program, place_->sheet, made.hidden);
  for (const CompiledItem& item : program.items) {
    if (item.calculate == none || item.frame_type != 0) continue;
    const Cell& cell = place_->sheet.cell(0, item);
    if (!cell.is_hidden) made.calculated.push_back({item.item->id.text, answer_value(item, cell.value)});
  }
  for (std::size_t i = 0; i < program.scores.size(); ++i) made.scores.push_back(score(i));
  for (std::size_t i = 0; i < program.flags.size(); ++i) {
    if (is_raised(i)) made.flags.push_back(program.flags[i].flag->id.text);
  }
  if (program.definition.scoring) made.rule_version = program.definition.scoring->version;
  return made;
}

std::vector<base::Failure> Evaluator::faults(std::span<const Answer> answers) const {
  return faults_of_answers(place_->program, place_->sheet, place_->interpreter, answers);
}

Outcome evaluate(const CompiledForm& form, std::span<const Answer> answers, base::Date today) {
  Evaluator evaluator(form);
  evaluator.evaluate(answers, today);
  Outcome made = evaluator.outcome();
  made.faults = evaluator.faults(answers);
  return made;
}

}  // namespace mukana::forms
