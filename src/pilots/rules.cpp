#include "mukana/pilots/rules.hpp"

#include <algorithm>

namespace mukana::pilots {

using base::Failure;
using base::Refusal;
using base::Status;

Periods settle(const AskedPeriods& asked) {
  return {{asked.first_day, asked.last_day},
          {asked.evaluation_first_day.value_or(asked.first_day), asked.evaluation_last_day.value_or(asked.last_day)}};
}

Refusal check_periods(const AskedPeriods& asked) {
  const auto [pilot, evaluation] = settle(asked);
  if (pilot.last_day < pilot.first_day) {
    return Failure{Status::argument, "END_BEFORE_START", "The pilot ends before it starts.", "/last_day"};
  }
  const std::string_view evaluation_path = asked.evaluation_last_day ? "/evaluation_last_day" : "/evaluation_first_day";
  if (evaluation.last_day < evaluation.first_day) {
    return Failure{Status::argument, "END_BEFORE_START", "The evaluation period ends before it starts.",
                   std::string(evaluation_path)};
  }
  if (evaluation.last_day < pilot.first_day || pilot.last_day < evaluation.first_day) {
    return Failure{Status::refused, "EVALUATION_OUTSIDE_PILOT", "The evaluation period and the pilot share no day.",
                   std::string(evaluation_path)};
  }
  return std::nullopt;
}

Refusal check_continues(std::string_view id, std::span<const std::string> predecessors) {
  if (std::find(predecessors.begin(), predecessors.end(), id) == predecessors.end()) return std::nullopt;
  return Failure{Status::conflict, "CONTINUES_ITSELF", "A pilot cannot continue itself.", "/continues"};
}

}  // namespace mukana::pilots
