#include "mukana/forms/rules.hpp"

#include "forms/program.hpp"

namespace mukana::forms {

using base::Failure;
using base::Refusal;
using base::Status;

namespace {

bool is_skipped(const AnswerValue& value) { return std::holds_alternative<std::monostate>(value); }

}  // namespace

Refusal as_one_failure(const std::vector<Failure>& faults) {
  if (faults.empty()) return std::nullopt;
  Failure one = faults.front();
  if (faults.size() == 1) return one;
  constexpr std::size_t most_named = 50;
  one.message = std::to_string(faults.size()) + " faults:";
  for (std::size_t i = 0; i < faults.size() && i < most_named; ++i) {
    one.message += " " + faults[i].code + " at " + faults[i].path + ";";
  }
  one.message.back() = '.';
  return one;
}

std::vector<Failure> faults_of(const Definition& definition) {
  Program program;
  program.definition = definition;
  std::vector<Failure> faults;
  compile(program, faults);
  return faults;
}

Refusal check_definition(const Definition& definition) { return as_one_failure(faults_of(definition)); }

Refusal check_scoring(Definition definition, const Scoring& scoring) {
  definition.scoring = scoring;
  std::vector<Failure> faults = faults_of(definition);
  std::erase_if(faults, [](const Failure& fault) { return !fault.path.starts_with("/scoring"); });
  return as_one_failure(faults);
}

std::vector<Failure> faults_of(const CompiledForm& form, std::span<const Answer> answers, base::Date today) {
  Evaluator evaluator(form);
  evaluator.evaluate(answers, today);
  return evaluator.faults(answers);
}

Refusal check_answers(const CompiledForm& form, std::span<const Answer> answers, base::Date today) {
  return as_one_failure(faults_of(form, answers, today));
}

Refusal check_may_redefine(bool is_same, std::int64_t responses) {
  if (is_same || responses == 0) return std::nullopt;
  return Failure{Status::conflict, "FORM_VERSION_ANSWERED",
                 "This version was answered and stays as it is: define the next one.", "/version"};
}

Refusal check_may_define(bool is_retired) {
  if (!is_retired) return std::nullopt;
  return Failure{Status::conflict, "FORM_RETIRED", "The form is retired: adapt it into a new one.", "/id"};
}

Refusal check_may_retire(bool is_retired) {
  if (!is_retired) return std::nullopt;
  return Failure{Status::conflict, "FORM_RETIRED", "The form is retired already.", "/id"};
}

Refusal check_answering(const Answering& answering) {
  if (!answering.anonymous) {
    if (answering.has_respondent) return std::nullopt;
    return Failure{Status::format, "MISSING_FIELD", "A response is somebody's, or anonymous.", "/respondent"};
  }
  if (answering.has_respondent) {
    return Failure{Status::argument, "ANONYMOUS_RESPONDENT", "An anonymous response names nobody.", "/respondent"};
  }
  if (answering.has_id) {
    return Failure{Status::argument, "ANONYMOUS_ID", "The id of an anonymous response is made here, at random.", "/id"};
  }
  return std::nullopt;
}

std::optional<std::string> counted_text(ItemKind kind, const AnswerValue& value) {
  if (is_skipped(value) || kind == ItemKind::text || kind == ItemKind::open_choice) return std::nullopt;
  if (const bool* truth = std::get_if<bool>(&value)) return *truth ? "true" : "false";
  if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  if (const auto* decimal = std::get_if<base::Decimal>(&value)) return decimal->text();
  if (const auto* code = std::get_if<std::string>(&value)) return *code;
  if (const auto* task = std::get_if<TaskAnswer>(&value)) {
    if (!task->assistance) return std::nullopt;
    return std::string(base::code(*task->assistance));
  }
  std::string joined;
  for (const std::string& code : std::get<CodeList>(value)) {
    if (!joined.empty()) joined += ' ';
    joined += code;
  }
  return joined;
}

std::optional<std::int64_t> counted_number(const AnswerValue& value) {
  if (const bool* truth = std::get_if<bool>(&value)) return *truth ? 1 : 0;
  if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
  if (const auto* task = std::get_if<TaskAnswer>(&value)) return task->ease;
  return std::nullopt;
}

}  // namespace mukana::forms
