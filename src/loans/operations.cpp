#include "loans/operations.hpp"

namespace mukana::loans {

std::vector<operation::Operation> operations() {
  std::vector<operation::Operation> all;
  for (auto* part : {&device_operations, &sanitisation_operations, &loan_operations, &acquisition_operations}) {
    const auto more = part();
    all.insert(all.end(), more.begin(), more.end());
  }
  // Reservations, transfers and grants are still to come and may move what is here.
  for (operation::Operation& operation : all) operation.lifecycle = operation::Lifecycle::experimental;
  return all;
}

std::vector<operation::FactSet> fact_sets() { return {device_facts(), loan_facts(), acquisition_facts()}; }

}  // namespace mukana::loans
