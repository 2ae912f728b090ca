#pragma once
/// @file
/// Forms and answers written as JSON, for the tests of what is computed of them.
#include <string>
#include <string_view>
#include <vector>

#include "mukana/forms/evaluation.hpp"
#include "mukana/forms/rules.hpp"

#include "base/json.hpp"
#include "forms/answers_json.hpp"

namespace mukana::test {

inline const base::Date form_day = *base::Date::of(2021, 6, 15);

inline forms::Definition definition_of(std::string_view json) {
  return base::read_json<forms::Definition>(base::parse_json(json));
}

/// A form of these items (JSON, without the list's brackets) and, where given, more fields after them.
inline std::string form_json(std::string_view items, std::string_view rest = {}) {
  std::string json = R"({"title":"T","items":[)" + std::string(items) + "]";
  if (!rest.empty()) json += "," + std::string(rest);
  return json + "}";
}

inline std::vector<forms::Answer> answers_of(const forms::CompiledForm& form, std::string_view json) {
  return forms::read_answers(form, base::parse_json(json));
}

inline forms::Outcome outcome_of(const forms::CompiledForm& form, std::string_view answers) {
  return forms::evaluate(form, answers_of(form, answers), form_day);
}

/// Faults as "CODE /path" lines, joined by "; ".
inline std::string written(const std::vector<base::Failure>& faults) {
  std::string text;
  for (const base::Failure& fault : faults) text += (text.empty() ? "" : "; ") + fault.code + " " + fault.path;
  return text;
}

inline std::string faults_of_json(std::string_view json) { return written(forms::faults_of(definition_of(json))); }

/// A score as "id=value band state answered/parts", what is not there left out.
inline std::string written(const forms::ScoreResult& score) {
  std::string text = score.score + "=" + (score.value ? score.value->text() : "none");
  if (score.band) text += " " + *score.band;
  text += " " + std::string(base::code(score.state)) + " " + std::to_string(score.answered) + "/" +
          std::to_string(score.parts);
  if (score.imputed > 0) text += " imputed " + std::to_string(score.imputed);
  return text;
}

inline std::string scores_of(const forms::Outcome& outcome) {
  std::string text;
  for (const auto& score : outcome.scores) text += (text.empty() ? "" : "; ") + written(score);
  return text;
}

inline std::string joined(const std::vector<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts) all += (all.empty() ? "" : " ") + text;
  return all;
}

}  // namespace mukana::test
