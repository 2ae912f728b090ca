#include "loans/operations.hpp"

namespace mukana::loans {

std::vector<operation::Operation> operations() {
  // The pools of several organisations are new and may still move.
  auto moving = scheme_operations();
  for (operation::Operation& operation : moving) operation.lifecycle = operation::Lifecycle::experimental;
  return operation::joined({device_operations(), device_read_operations(), device_event_operations(),
                            label_operations(), donation_operations(), kit_operations(), sanitisation_operations(),
                            refurbishment_operations(), transfer_operations(), grant_operations(),
                            disposal_operations(), acquisition_operations(), lending_operations(), moving});
}

std::vector<operation::FactSet> fact_sets() {
  return {device_facts(),       loan_facts(),          acquisition_facts(),
          sanitisation_facts(), refurbishment_facts(), refurbishment_step_facts(),
          grant_facts(),        disposal_facts(),      transfer_facts(),
          loan_end_facts(),     renewal_facts(),       open_loan_facts(),
          reservation_facts(),  queue_facts()};
}

}  // namespace mukana::loans
