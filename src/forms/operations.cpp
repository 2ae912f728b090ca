#include "forms/operations.hpp"

namespace mukana::forms {

std::vector<operation::Operation> operations() {
  return operation::joined({form_operations(), form_care_operations(), assignment_operations(), response_operations(),
                            draft_operations(), amendment_operations(), mapping_operations(), profile_operations(),
                            mapping_summary_operations(), summary_operations(), score_operations(),
                            rescore_operations(), ready_made_operations(), safari_operations()});
}

std::vector<operation::FactSet> fact_sets() { return {answer_facts(), submission_facts(), score_facts()}; }

}  // namespace mukana::forms
