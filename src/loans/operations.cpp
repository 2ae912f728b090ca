#include "loans/operations.hpp"

namespace mukana::loans {

std::vector<operation::Operation> operations() {
  auto all =
      operation::joined({device_operations(), device_read_operations(), device_event_operations(), label_operations(),
                         donation_operations(), kit_operations(), sanitisation_operations(), acquisition_operations()});
  // Transfers and grants are still to come and may move what is here.
  for (operation::Operation& operation : all) operation.lifecycle = operation::Lifecycle::experimental;
  return operation::joined({all, lending_operations()});
}

std::vector<operation::FactSet> fact_sets() { return {device_facts(), loan_facts(), acquisition_facts()}; }

}  // namespace mukana::loans
