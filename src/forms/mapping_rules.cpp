#include "mukana/forms/mapping.hpp"

namespace mukana::forms {

using base::Failure;
using base::Refusal;
using base::Status;

Refusal check_part(const PartQuestion& question) {
  constexpr const char* path = "/response";
  if (!question.is_valid) {
    return Failure{Status::conflict, "RESPONSE_NOT_VALID", "A void or withdrawn response is no part of a mapping.",
                   path};
  }
  if (!question.is_of_person) {
    return Failure{Status::argument, "RESPONSE_OF_OTHER_PERSON", "The response is about somebody else.", path};
  }
  if (question.part == MappingPart::estimate && (!question.is_own_answer || question.form_observes)) {
    return Failure{Status::refused, "NOT_A_SELF_ESTIMATE", "An estimate is what the client says of themselves.", path};
  }
  if (question.part == MappingPart::observation && question.is_own_answer) {
    return Failure{Status::refused, "NOT_AN_OBSERVATION", "Nobody observes themselves.", path};
  }
  return std::nullopt;
}

Refusal check_order(const GivenAt& estimate, const GivenAt& tasks) {
  const bool both_known = estimate.at && tasks.at;
  const bool is_later = both_known ? *estimate.at > *tasks.at : estimate.day > tasks.day;
  if (!is_later) return std::nullopt;
  return Failure{Status::refused, "ESTIMATE_AFTER_TASKS", "The estimate is what the client expects before the tasks.",
                 "/response"};
}

Refusal check_mapping_open(MappingState state) {
  if (state == MappingState::open) return std::nullopt;
  return Failure{Status::conflict, "MAPPING_COMPLETED", "A completed mapping is not changed any more.", "/id"};
}

Refusal check_debrief_day(base::Date held_on, std::optional<base::Date> tasks_on) {
  if (!tasks_on || held_on >= *tasks_on) return std::nullopt;
  return Failure{Status::refused, "DEBRIEF_TOO_EARLY", "The tasks are talked over after they were done.", "/held_on"};
}

Refusal check_may_complete(bool has_tasks, bool has_observation, std::int64_t debriefs) {
  if (!has_tasks && !has_observation) {
    return Failure{Status::refused, "NOTHING_SEEN", "A mapping has tasks or an observation.", "/id"};
  }
  if (debriefs == 0) {
    return Failure{Status::refused, "NOT_DEBRIEFED", "A mapping is talked over with the client before it is completed.",
                   "/id"};
  }
  return std::nullopt;
}

}  // namespace mukana::forms
