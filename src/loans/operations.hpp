#pragma once
#include <vector>

#include "operation/fact.hpp"
#include "operation/operation.hpp"

namespace mukana::loans {

/// Everything that can be done with devices and loans, as one table.
std::vector<operation::Operation> operations();
/// What can be counted of them.
std::vector<operation::FactSet> fact_sets();

/// The parts of the table, one per noun.
std::vector<operation::Operation> device_operations();
std::vector<operation::Operation> device_read_operations();
std::vector<operation::Operation> device_event_operations();
std::vector<operation::Operation> label_operations();
std::vector<operation::Operation> donation_operations();
std::vector<operation::Operation> kit_operations();
std::vector<operation::Operation> sanitisation_operations();
std::vector<operation::Operation> refurbishment_operations();
std::vector<operation::Operation> transfer_operations();
std::vector<operation::Operation> scheme_operations();
std::vector<operation::Operation> grant_operations();
std::vector<operation::Operation> disposal_operations();
std::vector<operation::Operation> acquisition_operations();
std::vector<operation::Operation> lending_operations();

/// The parts of lending_operations().
std::vector<operation::Operation> check_out_operations();
std::vector<operation::Operation> return_operations();
std::vector<operation::Operation> renew_operations();
std::vector<operation::Operation> loan_correction_operations();
std::vector<operation::Operation> agreement_operations();
std::vector<operation::Operation> reservation_operations();
std::vector<operation::Operation> reservation_read_operations();
std::vector<operation::Operation> queue_operations();
std::vector<operation::Operation> reminder_operations();
std::vector<operation::Operation> loan_read_operations();
std::vector<operation::Operation> opening_operations();
std::vector<operation::Operation> policy_operations();
std::vector<operation::Operation> borrower_operations();
std::vector<operation::Operation> preview_operations();

/// The parts of the fact sets.
operation::FactSet device_facts();
operation::FactSet loan_facts();
operation::FactSet loan_end_facts();
operation::FactSet renewal_facts();
operation::FactSet open_loan_facts();
operation::FactSet reservation_facts();
operation::FactSet queue_facts();
operation::FactSet acquisition_facts();
operation::FactSet sanitisation_facts();
operation::FactSet refurbishment_facts();
operation::FactSet refurbishment_step_facts();
operation::FactSet grant_facts();
operation::FactSet disposal_facts();
operation::FactSet transfer_facts();

}  // namespace mukana::loans
