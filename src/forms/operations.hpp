#pragma once
#include <vector>

#include "operation/fact.hpp"
#include "operation/operation.hpp"

namespace mukana::forms {

/// Everything that can be done with forms, as one table.
std::vector<operation::Operation> operations();
/// What can be counted of them: response (by item), submission and score.
std::vector<operation::FactSet> fact_sets();

/// The parts of the table, one per noun.
std::vector<operation::Operation> form_operations();
std::vector<operation::Operation> form_care_operations();
std::vector<operation::Operation> assignment_operations();
std::vector<operation::Operation> response_operations();
std::vector<operation::Operation> draft_operations();
std::vector<operation::Operation> amendment_operations();
std::vector<operation::Operation> mapping_operations();
std::vector<operation::Operation> profile_operations();
std::vector<operation::Operation> summary_operations();
std::vector<operation::Operation> score_operations();
std::vector<operation::Operation> rescore_operations();
std::vector<operation::Operation> ready_made_operations();
std::vector<operation::Operation> mapping_summary_operations();
std::vector<operation::Operation> safari_operations();

/// The parts of the fact sets.
operation::FactSet answer_facts();
operation::FactSet submission_facts();
operation::FactSet score_facts();

}  // namespace mukana::forms
